// How many relations have this shape.
// @row relations: number
MATCH (a:From)-[x:RELATION]->(b:To)
RETURN count(*) AS relations
