// Every outcome, with what lists are filtered by.
// @row id: string
// @row source: string
// @row sample: string | null
// @row confidential: boolean
// @row year: number | null
// @row periodText: string | null
// @row periodNumber: number | null
// @row countries: readonly string[]
MATCH (o:Outcome)
RETURN o.id AS id, o.source AS source, o.dataset AS sample, o.confidential AS confidential, o.year AS year,
  o.periodText AS periodText, o.periodNumber AS periodNumber, o.countries AS countries
