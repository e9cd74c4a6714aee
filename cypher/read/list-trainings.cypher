// Every training, with what lists are filtered and ordered by.
// @row id: string
// @row start: string | null
// @row stop: string | null
// @row earliest: number | null
// @row latest: number | null
// @row country: string | null
// @row topics: readonly string[]
// @row participants: number | null
// @row confirmed: boolean | null
// @row records: readonly string[]
// @row tellings: readonly string[]
MATCH (t:Training)
RETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest,
  t.country AS country, t.topics AS topics, t.participants AS participants, t.confirmed AS confirmed, t.records AS records, t.tellings AS tellings
