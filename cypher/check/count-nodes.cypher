// How many of these nodes there are.
// @param keys: readonly string[]
// @row nodes: number
UNWIND $keys AS key
MATCH (n:Node {key: key})
RETURN count(*) AS nodes
