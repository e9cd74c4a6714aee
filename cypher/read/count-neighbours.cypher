// How many nodes each relation of some nodes would open; rows of one node and relation add up.
// @param ids: readonly string[]
// @row id: string
// @row relation: 'trained' | 'trained-by' | 'supported' | 'partner' | 'member' | 'record' | 'place' | 'objective'
// @row count: number
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)<-[:RECEIVED]-(b:Actor) WHERE b.id <> id
RETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[:RECEIVED]-(b:Actor)
RETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)<-[:GAVE]-(b:Actor) WHERE b.id <> id
RETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[:GAVE]-(b:Actor)
RETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:SUPPORTED]->(t:Training)
RETURN id AS id, 'supported' AS relation, count(DISTINCT t.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[:SUPPORTED]-(b:Actor)
RETURN id AS id, 'supported' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:PARTNER_OF]->(b:Actor)
RETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:PARTNER_OF]-(b:Actor)
RETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:PART_OF]->(b:Actor)
RETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:PART_OF]-(b:Actor)
RETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:CONCERNS]-(o:Outcome)
RETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[:REPORTS]-(o:Outcome)
RETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[:CONCERNS]->(b:Actor)
RETURN id AS id, 'record' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[:REPORTS]->(t:Training)
RETURN id AS id, 'record' AS relation, count(DISTINCT t.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:BASED_IN]->(p:Place)
RETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})-[:HELD_IN]->(p:Place)
RETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[:SET_IN]->(p:Place)
RETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (p:Place {id: id})<-[:BASED_IN]-(b:Actor)
RETURN id AS id, 'place' AS relation, count(DISTINCT b.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (p:Place {id: id})<-[:HELD_IN]-(t:Training)
RETURN id AS id, 'place' AS relation, count(DISTINCT t.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (p:Place {id: id})<-[:SET_IN]-(o:Outcome)
RETURN id AS id, 'place' AS relation, count(DISTINCT o.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (o:Outcome {id: id})-[:CONTRIBUTES_TO]->(j:Objective)
RETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (j:Objective {id: id})<-[:CONTRIBUTES_TO]-(o:Outcome)
RETURN id AS id, 'objective' AS relation, count(DISTINCT o.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (j:Objective {id: id})-[:PART_OF]->(k:Objective)
RETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (j:Objective {id: id})<-[:PART_OF]-(k:Objective)
RETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:CONCERNS]-(o:Outcome)-[:CONTRIBUTES_TO]->(j:Objective)
RETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count
