// Rows of a table by their keys; none for a key that is not there.
// @param keys: readonly string[]
// @row key: string
// @row body: string
UNWIND $keys AS key
MATCH (k:Kept {key: key})
RETURN k.key AS key, k.body AS body
