// Which objective is part of which.
// @row part: string
// @row whole: string
MATCH (part:Objective)-[:PART_OF]->(whole:Objective)
RETURN part.id AS part, whole.id AS whole
