// A constraint has its index here. Each view's label has a full-text index of its own, under the name of the label.
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Node) REQUIRE n.key IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE CONSTRAINT IF NOT EXISTS FOR (k:Kept) REQUIRE k.key IS UNIQUE;
CREATE CONSTRAINT IF NOT EXISTS FOR (v:ViewVersion) REQUIRE v.key IS UNIQUE;
CREATE CONSTRAINT IF NOT EXISTS FOR (l:WriterLock) REQUIRE l.key IS UNIQUE;
CREATE FULLTEXT INDEX Actor IF NOT EXISTS FOR (n:Actor) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX Outcome IF NOT EXISTS FOR (n:Outcome) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX Place IF NOT EXISTS FOR (n:Place) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
