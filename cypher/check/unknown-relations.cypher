// All relations of the store, of whatever shape.
// @row relations: number
MATCH ()-[x]->()
RETURN count(x) AS relations
