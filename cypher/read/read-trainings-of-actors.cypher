// The trainings that actors gave, received or supported.
// @param ids: readonly string[]
// @row actor: string
// @row training: string
// @row role: 'GAVE' | 'RECEIVED' | 'SUPPORTED'
// @row earliest: number | null
// @row latest: number | null
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)
RETURN a.id AS actor, t.id AS training, 'GAVE' AS role, t.earliest AS earliest, t.latest AS latest
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)
RETURN a.id AS actor, t.id AS training, 'RECEIVED' AS role, t.earliest AS earliest, t.latest AS latest
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:SUPPORTED]->(t:Training)
RETURN a.id AS actor, t.id AS training, 'SUPPORTED' AS role, t.earliest AS earliest, t.latest AS latest
