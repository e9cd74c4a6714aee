// Nodes whose key is not that of their view, label and id.
// @param prefix: string
// @row key: string | null
MATCH (n:Node)
WHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id
RETURN n.key AS key
