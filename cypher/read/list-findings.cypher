// Every finding, with what lists are filtered by.
// @row id: string
// @row kind: string
// @row records: readonly string[]
MATCH (f:Finding)
RETURN f.id AS id, f.kind AS kind, f.records AS records
