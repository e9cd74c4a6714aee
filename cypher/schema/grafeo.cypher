// A constraint makes no index on this engine, and one writer at a time needs none. Full-text indexes are not in its language.
CREATE INDEX IF NOT EXISTS FOR (n:Node) ON (n.key);
CREATE INDEX IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE INDEX IF NOT EXISTS FOR (k:Kept) ON (k.key);
CREATE INDEX IF NOT EXISTS FOR (v:ViewVersion) ON (v.key);
