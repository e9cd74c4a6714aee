// The trainings that some actors received, and who gave them: one step of the way back.
// @param actors: readonly string[]
// @row training: string
// @row part: 'giver' | 'receiver'
// @row actor: string
UNWIND $actors AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)
RETURN t.id AS training, 'receiver' AS part, a.id AS actor
UNION ALL
UNWIND $actors AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)<-[:GAVE]-(b:Actor)
RETURN DISTINCT t.id AS training, 'giver' AS part, b.id AS actor
