// The same, looking for each relation from its second end.
// @param rows: readonly { readonly from: string; readonly to: string; readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]
// @row written: number
UNWIND $rows AS row
MATCH (a:From {key: row.from})
MATCH (b:To {key: row.to})
MERGE (b)<-[x:RELATION {key: row.key}]-(a)
SET x = row.properties
RETURN count(*) AS written
