// Partners of actors, what they are part of, and their members.
// @param ids: readonly string[]
// @row actor: string
// @row tie: 'partner' | 'whole' | 'part'
// @row other: string
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:PARTNER_OF]->(b:Actor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:PARTNER_OF]-(b:Actor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})-[:PART_OF]->(b:Actor) RETURN a.id AS actor, 'whole' AS tie, b.id AS other
UNION ALL
UNWIND $ids AS id MATCH (a:Actor {id: id})<-[:PART_OF]-(b:Actor) RETURN a.id AS actor, 'part' AS tie, b.id AS other
