// The lines that each relation of some nodes opens, one row each: from `near`, which is asked for or was reached before, to `far`.
// @param trained: readonly string[]
// @param trainedBy: readonly string[]
// @param supported: readonly string[]
// @param partner: readonly string[]
// @param member: readonly string[]
// @param record: readonly string[]
// @param place: readonly string[]
// @param objective: readonly string[]
// @row relation: 'trained' | 'trained-by' | 'supported' | 'partner' | 'member' | 'record' | 'place' | 'objective'
// @row asked: string
// @row near: string
// @row far: string
// @row label: NodeLabel
// @row country: string | null
// @row kind: string | null
// @row type: 'GAVE' | 'RECEIVED' | 'SUPPORTED' | 'PARTNER_OF' | 'PART_OF' | 'CONCERNS' | 'REPORTS' | 'BASED_IN' | 'HELD_IN' | 'SET_IN' | 'CONTRIBUTES_TO'
// @row role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null
// @row outward: boolean
UNWIND $trained AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)
RETURN 'trained' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'GAVE' AS type, null AS role, true AS outward
UNION ALL
UNWIND $trained AS id MATCH (a:Actor {id: id})-[:GAVE]->(t:Training)<-[:RECEIVED]-(b:Actor)
RETURN 'trained' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward
UNION ALL
UNWIND $trained AS id MATCH (t:Training {id: id})<-[:RECEIVED]-(b:Actor)
RETURN 'trained' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward
UNION ALL
UNWIND $trainedBy AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)
RETURN 'trained-by' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'RECEIVED' AS type, null AS role, true AS outward
UNION ALL
UNWIND $trainedBy AS id MATCH (a:Actor {id: id})-[:RECEIVED]->(t:Training)<-[:GAVE]-(b:Actor)
RETURN 'trained-by' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward
UNION ALL
UNWIND $trainedBy AS id MATCH (t:Training {id: id})<-[:GAVE]-(b:Actor)
RETURN 'trained-by' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward
UNION ALL
UNWIND $supported AS id MATCH (a:Actor {id: id})-[x:SUPPORTED]->(t:Training)
RETURN 'supported' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'SUPPORTED' AS type, x.role AS role, true AS outward
UNION ALL
UNWIND $supported AS id MATCH (t:Training {id: id})<-[x:SUPPORTED]-(b:Actor)
RETURN 'supported' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'SUPPORTED' AS type, x.role AS role, false AS outward
UNION ALL
UNWIND $partner AS id MATCH (a:Actor {id: id})-[:PARTNER_OF]->(b:Actor)
RETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, true AS outward
UNION ALL
UNWIND $partner AS id MATCH (a:Actor {id: id})<-[:PARTNER_OF]-(b:Actor)
RETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, false AS outward
UNION ALL
UNWIND $member AS id MATCH (a:Actor {id: id})-[:PART_OF]->(b:Actor)
RETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward
UNION ALL
UNWIND $member AS id MATCH (a:Actor {id: id})<-[:PART_OF]-(b:Actor)
RETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward
UNION ALL
UNWIND $record AS id MATCH (a:Actor {id: id})<-[:CONCERNS]-(o:Outcome)
RETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward
UNION ALL
UNWIND $record AS id MATCH (t:Training {id: id})<-[:REPORTS]-(o:Outcome)
RETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'REPORTS' AS type, null AS role, false AS outward
UNION ALL
UNWIND $record AS id MATCH (o:Outcome {id: id})-[:CONCERNS]->(b:Actor)
RETURN 'record' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'CONCERNS' AS type, null AS role, true AS outward
UNION ALL
UNWIND $record AS id MATCH (o:Outcome {id: id})-[:REPORTS]->(t:Training)
RETURN 'record' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'REPORTS' AS type, null AS role, true AS outward
UNION ALL
UNWIND $place AS id MATCH (a:Actor {id: id})-[:BASED_IN]->(p:Place)
RETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'BASED_IN' AS type, null AS role, true AS outward
UNION ALL
UNWIND $place AS id MATCH (t:Training {id: id})-[:HELD_IN]->(p:Place)
RETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, true AS outward
UNION ALL
UNWIND $place AS id MATCH (o:Outcome {id: id})-[:SET_IN]->(p:Place)
RETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'SET_IN' AS type, null AS role, true AS outward
UNION ALL
UNWIND $place AS id MATCH (p:Place {id: id})<-[:BASED_IN]-(b:Actor)
RETURN 'place' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'BASED_IN' AS type, null AS role, false AS outward
UNION ALL
UNWIND $place AS id MATCH (p:Place {id: id})<-[:HELD_IN]-(t:Training)
RETURN 'place' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, false AS outward
UNION ALL
UNWIND $place AS id MATCH (p:Place {id: id})<-[:SET_IN]-(o:Outcome)
RETURN 'place' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'SET_IN' AS type, null AS role, false AS outward
UNION ALL
UNWIND $objective AS id MATCH (o:Outcome {id: id})-[:CONTRIBUTES_TO]->(j:Objective)
RETURN 'objective' AS relation, id AS asked, id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward
UNION ALL
UNWIND $objective AS id MATCH (j:Objective {id: id})<-[:CONTRIBUTES_TO]-(o:Outcome)
RETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONTRIBUTES_TO' AS type, null AS role, false AS outward
UNION ALL
UNWIND $objective AS id MATCH (j:Objective {id: id})-[:PART_OF]->(k:Objective)
RETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward
UNION ALL
UNWIND $objective AS id MATCH (j:Objective {id: id})<-[:PART_OF]-(k:Objective)
RETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward
UNION ALL
UNWIND $objective AS id MATCH (a:Actor {id: id})<-[:CONCERNS]-(o:Outcome)-[:CONTRIBUTES_TO]->(j:Objective)
RETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward
UNION ALL
UNWIND $objective AS id MATCH (a:Actor {id: id})<-[:CONCERNS]-(o:Outcome)-[:CONTRIBUTES_TO]->(j:Objective)
RETURN 'objective' AS relation, id AS asked, o.id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward
