// How the files of some records write the headings of their fields.
// @param ids: readonly string[]
// @row id: string
// @row fields: readonly string[]
// @row headings: readonly string[]
UNWIND $ids AS id
MATCH (o:Outcome {id: id})
RETURN o.id AS id, o.fields AS fields, o.headings AS headings
