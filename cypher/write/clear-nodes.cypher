// Removes up to so many nodes with their relations, and counts them.
// @param most: number
// @row removed: number
MATCH (n:Node)
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS removed
