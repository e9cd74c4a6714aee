// Every place.
// @row id: string
// @row name: string
// @row kind: 'country' | 'region' | 'settlement'
// @row country: string | null
MATCH (p:Place)
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country
