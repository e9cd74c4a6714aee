// The sentences that tell trainings.
// @param ids: readonly string[]
// @row training: string
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $ids AS id
MATCH (t:Training {id: id})<-[x:REPORTS]-(:Outcome)
RETURN t.id AS training, x.passages AS passages, x.quotes AS quotes
