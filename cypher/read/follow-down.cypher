// The trainings that some actors gave, and who received them: one step of a chain.
// @param actors: readonly string[]
// @row training: string
// @row part: 'giver' | 'receiver'
// @row actor: string
UNWIND $actors AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)
RETURN t.id AS training, 'giver' AS part, a.id AS actor
UNION ALL
UNWIND $actors AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)<-[:RECEIVED]-(b:Actor)
RETURN DISTINCT t.id AS training, 'receiver' AS part, b.id AS actor
