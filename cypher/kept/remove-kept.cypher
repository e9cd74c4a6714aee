// Removes rows of a table.
// @param keys: readonly string[]
UNWIND $keys AS key
MATCH (k:Kept {key: key})
DELETE k
