// Every objective, with what it is part of.
// @row id: string
// @row code: string
// @row label: string | null
// @row kind: 'outcome' | 'output' | 'specific'
MATCH (j:Objective)
RETURN j.id AS id, j.code AS code, j.label AS label, j.kind AS kind
