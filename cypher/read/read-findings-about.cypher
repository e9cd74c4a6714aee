// Findings about some outcomes, actors and trainings.
// @param outcomes: readonly string[]
// @param actors: readonly string[]
// @param trainings: readonly string[]
// @row id: string
// @row finding: string
UNWIND $outcomes AS about MATCH (o:Outcome {id: about})<-[:ABOUT]-(f:Finding) RETURN o.id AS id, f.id AS finding
UNION ALL
UNWIND $actors AS about MATCH (a:Actor {id: about})<-[:ABOUT]-(f:Finding) RETURN a.id AS id, f.id AS finding
UNION ALL
UNWIND $trainings AS about MATCH (t:Training {id: about})<-[:ABOUT]-(f:Finding) RETURN t.id AS id, f.id AS finding
