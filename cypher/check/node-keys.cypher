// The key of every node, in no order.
// @row key: string
MATCH (n:Node)
RETURN n.key AS key
