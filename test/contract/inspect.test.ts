import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { describe, expect, inject, it } from 'vitest';
import { openGrafeoStore } from '../../server/store/grafeo/open-grafeo-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../server/store/port.ts';
import { change, node, relation } from '../support/describe-store.ts';
import { emptyNeo4j, onServer, temporaryFolder } from '../support/test-engines.ts';

/** Opens a store, fills it, changes it behind its back, and opens it again. */
type Spoil = (texts: readonly string[]) => Promise<Store>;

const spoilGrafeo: Spoil = async (texts) => {
  const folder = await temporaryFolder();
  await fillAndClose(await openGrafeoStore(folder));
  const file = (await readdir(folder)).find((name) => !name.endsWith('.wal'))!;
  const database = grafeo.GrafeoDB.create(join(folder, file));
  for (const text of texts) await database.executeCypher(text);
  database.close();
  return openGrafeoStore(folder);
};

const spoilNeo4j: Spoil = async (texts) => {
  const url = inject('neo4j')!;
  await emptyNeo4j(url);
  await fillAndClose(await openNeo4jStore(url));
  for (const text of texts) await onServer(url, text);
  return openNeo4jStore(url);
};

async function fillAndClose(store: Store): Promise<void> {
  const filled = change({
    putNodes: [node('Actor', 'a'), node('Actor', 'b'), node('Training', 't')],
    putRelations: [relation('GAVE', 'Actor a', 'Training t'), relation('PARTNER_OF', 'Actor a', 'Actor b')],
  });
  await store.write({ open: filled, full: filled, putKept: [{ table: 'record', key: 'R', body: '{}' }] });
  await store.close();
}

async function violationsAfter(spoil: Spoil, texts: readonly string[]): Promise<Record<string, readonly string[]>> {
  const store = await spoil(texts);
  try {
    return Object.fromEntries((await store.inspect()).map(({ name, violations }) => [name, violations]));
  } finally {
    await store.close();
  }
}

const engines: { name: string; spoil: Spoil }[] = [{ name: 'grafeo', spoil: spoilGrafeo }, ...(inject('neo4j') === null ? [] : [{ name: 'neo4j', spoil: spoilNeo4j }])];

describe.each(engines)('inspecting a store on $name', ({ spoil }) => {
  it('finds nothing where only the store has written', async () => {
    expect(await violationsAfter(spoil, [])).toEqual({ 'no-relation-joins-views': [], 'one-node-per-key': [], 'nothing-dangling': [] });
  });

  it('finds a relation that joins the views', async () => {
    const found = await violationsAfter(spoil, ['MATCH (a:OpenActor {id: "a"}) MATCH (t:FullTraining {id: "t"}) CREATE (a)-[:GAVE]->(t)']);
    expect(found).toEqual({ 'no-relation-joins-views': ['open|actor|a GAVE full|training|t'], 'one-node-per-key': [], 'nothing-dangling': [] });
  });

  it('finds a relation that the model does not have', async () => {
    const found = await violationsAfter(spoil, ['MATCH (a:OpenActor {id: "a"}) MATCH (t:OpenTraining {id: "t"}) CREATE (t)-[:GAVE]->(a)']);
    expect(found['nothing-dangling']).toEqual(['open|training|t GAVE open|actor|a']);
  });

  it('finds a node whose key is another\'s, or none', async () => {
    const found = await violationsAfter(spoil, ['MATCH (a:FullActor {id: "b"}) SET a.id = "c"', 'CREATE (:OpenPlace {id: "TG"})']);
    expect(found['one-node-per-key']).toEqual(['open: a node of label Place has the key null', 'full: a node of label Actor has the key full|actor|b']);
  });
});

it('finds two nodes of one key, which only the embedded engine would take', async () => {
  const found = await violationsAfter(spoilGrafeo, ['CREATE (:FullActor {id: "a", key: "full|actor|a"})']);
  expect(found['one-node-per-key']).toEqual(['2 nodes have the key full|actor|a']);
});
