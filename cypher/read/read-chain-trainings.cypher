// What a chain search needs to know of trainings besides their parties.
// @param ids: readonly string[]
// @row id: string
// @row start: string | null
// @row stop: string | null
// @row earliest: number | null
// @row latest: number | null
// @row topics: readonly string[]
// @row participants: number | null
// @row records: readonly string[]
UNWIND $ids AS id
MATCH (t:Training {id: id})
RETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest, t.topics AS topics,
  t.participants AS participants, t.records AS records
