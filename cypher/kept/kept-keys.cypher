// The key of every row of a table, in no order.
// @row key: string
MATCH (k:Kept)
RETURN k.key AS key
