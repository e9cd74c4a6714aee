// The passages in which records name actors.
// @param ids: readonly string[]
// @row actor: string
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[x:CONCERNS]-(:Outcome)
RETURN a.id AS actor, x.passages AS passages, x.quotes AS quotes
