// How many rows a table has.
// @row rows: number
MATCH (k:Kept)
RETURN count(*) AS rows
