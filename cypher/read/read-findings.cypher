// Findings by id.
// @param ids: readonly string[]
// @row id: string
// @row kind: string
// @row level: 'record' | 'view' | 'file'
// @row records: readonly string[]
// @row field: string | null
// @row start: number | null
// @row stop: number | null
// @row quote: string | null
// @row message: string
// @row settle: string
// @row valueKeys: readonly string[]
// @row valueTexts: readonly string[]
UNWIND $ids AS id
MATCH (f:Finding {id: id})
RETURN f.id AS id, f.kind AS kind, f.level AS level, f.records AS records, f.field AS field, f.start AS start,
  f.end AS stop, f.quote AS quote, f.message AS message, f.settle AS settle, f.valueKeys AS valueKeys,
  f.valueTexts AS valueTexts
