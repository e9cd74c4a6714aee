// All relations of one shape that leave these nodes.
// @param keys: readonly string[]
// @row from: string
// @row to: string
// @row properties: Readonly<Record<string, unknown>>
UNWIND $keys AS key
MATCH (a:From {key: key})
MATCH (a)-[x:RELATION]->(b:To)
RETURN a.id AS from, b.id AS to, properties(x) AS properties
