// Actors by id.
// @param ids: readonly string[]
// @row id: string
// @row name: string
// @row nameEn: string | null
// @row nameFr: string | null
// @row nameEs: string | null
// @row acronym: string | null
// @row kind: 'programme' | 'coalition' | 'organization' | 'group'
// @row country: string | null
// @row countryStrength: 'stated' | 'likely' | 'unknown'
// @row forms: readonly string[]
// @row formStrengths: readonly ('sure' | 'likely')[]
// @row formReasons: readonly string[]
// @row records: readonly string[]
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.nameFr AS nameFr, a.nameEs AS nameEs, a.acronym AS acronym, a.kind AS kind, a.country AS country,
  a.countryStrength AS countryStrength, a.forms AS forms, a.formStrengths AS formStrengths,
  a.formReasons AS formReasons, a.records AS records
