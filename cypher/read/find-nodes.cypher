// Which kind of node has each of these ids.
// @param ids: readonly string[]
// @row id: string
// @row label: NodeLabel
UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN n.id AS id, 'Actor' AS label
UNION ALL
UNWIND $ids AS id MATCH (n:Training {id: id}) RETURN n.id AS id, 'Training' AS label
UNION ALL
UNWIND $ids AS id MATCH (n:Outcome {id: id}) RETURN n.id AS id, 'Outcome' AS label
UNION ALL
UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN n.id AS id, 'Place' AS label
UNION ALL
UNWIND $ids AS id MATCH (n:Objective {id: id}) RETURN n.id AS id, 'Objective' AS label
UNION ALL
UNWIND $ids AS id MATCH (n:Finding {id: id}) RETURN n.id AS id, 'Finding' AS label
