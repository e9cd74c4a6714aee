// Trainings by id, without their parties.
// @param ids: readonly string[]
// @row id: string
// @row start: string | null
// @row stop: string | null
// @row precision: 'day' | 'month' | 'year' | 'interval' | 'open' | 'unknown'
// @row dateText: string | null
// @row earliest: number | null
// @row latest: number | null
// @row place: string | null
// @row country: string | null
// @row topics: readonly string[]
// @row participants: number | null
// @row strength: 'sure' | 'likely'
// @row reason: string | null
// @row matchReason: string | null
// @row persons: readonly string[]
// @row records: readonly string[]
UNWIND $ids AS id
MATCH (t:Training {id: id})
RETURN t.id AS id, t.start AS start, t.end AS stop, t.precision AS precision, t.dateText AS dateText,
  t.earliest AS earliest, t.latest AS latest, t.place AS place, t.country AS country, t.topics AS topics,
  t.participants AS participants, t.strength AS strength, t.reason AS reason, t.matchReason AS matchReason,
  t.persons AS persons, t.records AS records
