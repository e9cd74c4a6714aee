// Relations from a node of one view to a node of the other.
// @row from: string
// @row to: string
MATCH (a:Here)-[x]->(b:There)
RETURN a.key AS from, b.key AS to
