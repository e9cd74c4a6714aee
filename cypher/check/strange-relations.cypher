// Relations from one label to another whose type the model does not have there.
// @param known: readonly string[]
// @row from: string
// @row type: string
// @row to: string
MATCH (a:Here)-[x]->(b:There)
WHERE NOT type(x) IN $known
RETURN a.key AS from, type(x) AS type, b.key AS to
LIMIT 20
