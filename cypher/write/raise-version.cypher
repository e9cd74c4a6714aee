// Gives a view its next version.
// @param view: string
MERGE (v:ViewVersion {key: $view})
ON CREATE SET v.version = 1
ON MATCH SET v.version = v.version + 1
