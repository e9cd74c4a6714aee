// What a chain search needs to know of actors.
// @param ids: readonly string[]
// @row id: string
// @row kind: 'programme' | 'coalition' | 'organization' | 'group'
// @row country: string | null
// @row countryStrength: 'stated' | 'likely' | 'unknown'
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.kind AS kind, a.country AS country, a.countryStrength AS countryStrength
