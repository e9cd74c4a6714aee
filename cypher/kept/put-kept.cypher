// Writes rows of a table.
// @param rows: readonly { readonly key: string; readonly body: string }[]
UNWIND $rows AS row
MERGE (k:Kept {key: row.key})
SET k.body = row.body
