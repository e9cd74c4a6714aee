// The same, looking for each relation from its second end.
// @param rows: readonly { readonly from: string; readonly to: string; readonly key: string }[]
UNWIND $rows AS row
MATCH (a:From {key: row.from})
MATCH (b:To {key: row.to})
MATCH (b)<-[x:RELATION {key: row.key}]-(a)
DELETE x
