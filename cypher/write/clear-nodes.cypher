// Removes every node of a label, with all its relations.
MATCH (n:Node)
DETACH DELETE n
