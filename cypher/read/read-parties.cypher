// Who gave, received and supported trainings, with the passages that say so.
// @param ids: readonly string[]
// @row training: string
// @row actor: string
// @row part: 'GAVE' | 'RECEIVED' | 'SUPPORTED'
// @row role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null
// @row confirmed: boolean | null
// @row passages: readonly string[]
// @row quotes: readonly string[]
UNWIND $ids AS id MATCH (t:Training {id: id})<-[x:GAVE]-(a:Actor)
RETURN t.id AS training, a.id AS actor, 'GAVE' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[x:RECEIVED]-(a:Actor)
RETURN t.id AS training, a.id AS actor, 'RECEIVED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes
UNION ALL
UNWIND $ids AS id MATCH (t:Training {id: id})<-[x:SUPPORTED]-(a:Actor)
RETURN t.id AS training, a.id AS actor, 'SUPPORTED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes
