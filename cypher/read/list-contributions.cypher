// To which objectives each outcome contributes.
// @row outcome: string
// @row objective: string
MATCH (o:Outcome)-[:CONTRIBUTES_TO]->(j:Objective)
RETURN o.id AS outcome, j.id AS objective
