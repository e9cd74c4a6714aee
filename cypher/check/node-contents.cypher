// All that these nodes hold.
// @param keys: readonly string[]
// @row properties: Readonly<Record<string, unknown>>
UNWIND $keys AS key
MATCH (n:Node {key: key})
RETURN properties(n) AS properties
