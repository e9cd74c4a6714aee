// Makes this the only transaction that writes, until it ends, on a server that several processes write to.
MERGE (l:WriterLock {key: 'writer'})
SET l.held = true
