// Places by id.
// @param ids: readonly string[]
// @row id: string
// @row name: string
// @row kind: 'country' | 'region' | 'settlement'
// @row country: string | null
UNWIND $ids AS id
MATCH (p:Place {id: id})
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country
