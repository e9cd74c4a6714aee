// Outcomes by id, with every field of their records.
// @param ids: readonly string[]
// @row id: string
// @row title: string
// @row source: string
// @row sheet: string | null
// @row line: number
// @row sample: string | null
// @row language: string
// @row confidential: boolean
// @row confidentialRaw: string | null
// @row year: number | null
// @row periodText: string | null
// @row periodNumber: number | null
// @row status: string | null
// @row countries: readonly string[]
// @row regions: readonly string[]
// @row fields: readonly string[]
// @row headings: readonly string[]
// @row texts: readonly string[]
UNWIND $ids AS id
MATCH (o:Outcome {id: id})
RETURN o.id AS id, o.title AS title, o.source AS source, o.sheet AS sheet, o.row AS line, o.dataset AS sample,
  o.language AS language, o.confidential AS confidential, o.confidentialRaw AS confidentialRaw, o.year AS year,
  o.periodText AS periodText, o.periodNumber AS periodNumber, o.status AS status, o.countries AS countries,
  o.regions AS regions, o.fields AS fields, o.headings AS headings, o.texts AS texts
