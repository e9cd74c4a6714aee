// Keys that more than one node has.
// @row key: string
// @row nodes: number
MATCH (n:Node)
WITH n.key AS key, count(*) AS nodes
WHERE nodes > 1
RETURN key AS key, nodes AS nodes
