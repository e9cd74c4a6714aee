// Writes nodes with exactly these properties, whether or not they were there.
// @param rows: readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]
UNWIND $rows AS row
MERGE (n:Node {key: row.key})
SET n = row.properties
