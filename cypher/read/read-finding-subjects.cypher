// The actors and trainings that findings are about.
// @param ids: readonly string[]
// @row finding: string
// @row label: 'Actor' | 'Training'
// @row id: string
UNWIND $ids AS finding MATCH (f:Finding {id: finding})-[:ABOUT]->(a:Actor) RETURN f.id AS finding, 'Actor' AS label, a.id AS id
UNION ALL
UNWIND $ids AS finding MATCH (f:Finding {id: finding})-[:ABOUT]->(t:Training) RETURN f.id AS finding, 'Training' AS label, t.id AS id
