// Writes relations with exactly these properties and counts them; one whose ends are not both there is not counted. Looks for each from its first end, which should have few.
// @param rows: readonly { readonly from: string; readonly to: string; readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]
// @row written: number
UNWIND $rows AS row
MATCH (a:From {key: row.from})
MATCH (b:To {key: row.to})
MERGE (a)-[x:RELATION {key: row.key}]->(b)
SET x = row.properties
RETURN count(*) AS written
