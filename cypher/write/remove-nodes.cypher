// Removes nodes with all their relations.
// @param keys: readonly string[]
UNWIND $keys AS key
MATCH (n:Node {key: key})
DETACH DELETE n
