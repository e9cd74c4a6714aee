// The passages that tell some links, one row for each link and role; links that no passage can tell have none.
// @param links: readonly { readonly type: string; readonly from: string; readonly to: string }[]
// @row type: 'GAVE' | 'RECEIVED' | 'SUPPORTED' | 'PARTNER_OF' | 'PART_OF' | 'CONCERNS' | 'REPORTS' | 'HELD_IN' | 'SET_IN' | 'CONTRIBUTES_TO'
// @row from: string
// @row to: string
// @row role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $links AS link WITH link WHERE link.type = 'GAVE'
MATCH (t:Training {id: link.to})<-[x:GAVE]-(a:Actor {id: link.from})
RETURN 'GAVE' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'RECEIVED'
MATCH (t:Training {id: link.to})<-[x:RECEIVED]-(a:Actor {id: link.from})
RETURN 'RECEIVED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'SUPPORTED'
MATCH (t:Training {id: link.to})<-[x:SUPPORTED]-(a:Actor {id: link.from})
RETURN 'SUPPORTED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'REPORTS'
MATCH (t:Training {id: link.to})<-[x:REPORTS]-(o:Outcome {id: link.from})
RETURN 'REPORTS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'CONCERNS'
MATCH (o:Outcome {id: link.from})-[x:CONCERNS]->(a:Actor {id: link.to})
RETURN 'CONCERNS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'SET_IN'
MATCH (o:Outcome {id: link.from})-[x:SET_IN]->(p:Place {id: link.to})
RETURN 'SET_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'HELD_IN'
MATCH (t:Training {id: link.from})-[x:HELD_IN]->(p:Place {id: link.to})
RETURN 'HELD_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'CONTRIBUTES_TO'
MATCH (o:Outcome {id: link.from})-[x:CONTRIBUTES_TO]->(j:Objective {id: link.to})
RETURN 'CONTRIBUTES_TO' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'PARTNER_OF'
MATCH (a:Actor {id: link.from})-[x:PARTNER_OF]->(b:Actor {id: link.to})
RETURN 'PARTNER_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $links AS link WITH link WHERE link.type = 'PART_OF'
MATCH (a:Actor {id: link.from})-[x:PART_OF]->(b:Actor {id: link.to})
RETURN 'PART_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes
