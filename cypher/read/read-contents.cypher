// The trainings that outcomes report, the actors and objectives in them, and where their text says so.
// @param ids: readonly string[]
// @row outcome: string
// @row label: 'Training' | 'Actor' | 'Objective'
// @row id: string
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[x:REPORTS]->(t:Training)
RETURN o.id AS outcome, 'Training' AS label, t.id AS id, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[x:CONCERNS]->(a:Actor)
RETURN o.id AS outcome, 'Actor' AS label, a.id AS id, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[x:CONTRIBUTES_TO]->(j:Objective)
RETURN o.id AS outcome, 'Objective' AS label, j.id AS id, x.passages AS passages, x.quotes AS quotes
