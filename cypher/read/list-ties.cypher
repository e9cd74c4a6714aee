// Everything that joins two actors, or an actor and a training, but giving and receiving.
// @row from: string
// @row to: string
// @row type: 'PARTNER_OF' | 'PART_OF' | 'SUPPORTED'
// @row role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null
// @row confirmed: boolean | null
MATCH (a:Actor)-[x:PARTNER_OF]->(b:Actor) RETURN a.id AS from, b.id AS to, 'PARTNER_OF' AS type, null AS role, x.confirmed AS confirmed
UNION ALL
MATCH (a:Actor)-[x:PART_OF]->(b:Actor) RETURN a.id AS from, b.id AS to, 'PART_OF' AS type, null AS role, x.confirmed AS confirmed
UNION ALL
MATCH (a:Actor)-[x:SUPPORTED]->(t:Training) RETURN a.id AS from, t.id AS to, 'SUPPORTED' AS type, x.role AS role, x.confirmed AS confirmed
