// Who gave and who received each training.
// @row training: string
// @row part: 'giver' | 'receiver'
// @row actor: string
MATCH (a:Actor)-[:GAVE]->(t:Training) RETURN t.id AS training, 'giver' AS part, a.id AS actor
UNION ALL
MATCH (a:Actor)-[:RECEIVED]->(t:Training) RETURN t.id AS training, 'receiver' AS part, a.id AS actor
