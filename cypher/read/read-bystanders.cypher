// Who supported some trainings, and who is a partner of some actors.
// @param trainings: readonly string[]
// @param actors: readonly string[]
// @row actor: string
// @row role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner'
UNWIND $trainings AS id MATCH (t:Training {id: id})<-[x:SUPPORTED]-(a:Actor) RETURN DISTINCT a.id AS actor, x.role AS role
UNION ALL
UNWIND $actors AS id MATCH (b:Actor {id: id})-[:PARTNER_OF]->(a:Actor) RETURN DISTINCT a.id AS actor, 'partner' AS role
UNION ALL
UNWIND $actors AS id MATCH (b:Actor {id: id})<-[:PARTNER_OF]-(a:Actor) RETURN DISTINCT a.id AS actor, 'partner' AS role
