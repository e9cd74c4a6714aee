// The folded text that search reads of some outcomes: without the names of persons.
// @param ids: readonly string[]
// @row id: string
// @row text: string
UNWIND $ids AS id
MATCH (o:Outcome {id: id})
RETURN o.id AS id, o.text AS text
