// The sentences that tell trainings, and whether a person confirmed what a record tells.
// @param ids: readonly string[]
// @row training: string
// @row record: string
// @row confirmed: boolean | null
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $ids AS id
MATCH (t:Training {id: id})<-[x:REPORTS]-(o:Outcome)
RETURN t.id AS training, o.id AS record, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes
