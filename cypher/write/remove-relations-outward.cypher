// Removes relations and leaves their ends. Looks for each from its first end, which should have few.
// @param rows: readonly { readonly from: string; readonly to: string; readonly key: string }[]
UNWIND $rows AS row
MATCH (a:From {key: row.from})
MATCH (b:To {key: row.to})
MATCH (a)-[x:RELATION {key: row.key}]->(b)
DELETE x
