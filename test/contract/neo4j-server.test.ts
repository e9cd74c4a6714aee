import { describe, expect, inject, it } from 'vitest';
import { OutspreadError } from '../../server/platform/errors.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { readAddress } from '../../server/store/neo4j/read-address.ts';
import { change, contentsOf, keptOf, node, relation } from '../support/describe-store.ts';
import { emptyNeo4j, onServer, testEngines } from '../support/test-engines.ts';

const engine = testEngines().find(({ name }) => name === 'neo4j');
const url = inject('neo4j') ?? '';
const { user, password, url: server } = url === '' ? { user: '', password: '', url: '' } : readAddress(url);
const host = server.replace(/^.*\/\//u, '');

/** All that an error says anywhere, as a log would print it. */
function everythingIn(error: unknown): string {
  const said: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) said.push(at.message, at.stack ?? '', JSON.stringify(at), at instanceof OutspreadError ? at.sentence : '');
  return said.join('\n');
}

async function refused(address: string): Promise<OutspreadError> {
  const error: unknown = await openNeo4jStore(address, { connectionTimeout: 2000, timeout: 2000 }).then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OutspreadError);
  return error as OutspreadError;
}

describe.runIf(engine)('a store on a Neo4j server', () => {
  it('is reached by bolt:// and neo4j:// alike', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      const store = await openNeo4jStore(`${scheme}://${user}:${password}@${host}/neo4j`);
      expect(await store.kept.count('record')).toBeTypeOf('number');
      await store.close();
    }
  });

  it('is refused to a wrong password, with a sentence that does not hold it', async () => {
    const error = await refused(`neo4j://${user}:not-the-secret@${host}`);
    expect(error.code).toBe('store-refused');
    expect(error.sentence).toContain(host);
    expect(everythingIn(error)).not.toContain('not-the-secret');
  });

  it('is said to be no such database, or not there', async () => {
    expect(await refused(`neo4j://${user}:${password}@${host}/nowhere`)).toMatchObject({ code: 'store-refused', message: expect.stringContaining('database') as unknown });
    const gone = await refused(`neo4j://${user}:a-secret%2Fsign@127.0.0.1:1`);
    expect(gone.code).toBe('store-unreachable');
    expect(everythingIn(gone)).not.toContain('a-secret');
  });

  it('lets writers of several processes in one after the other', async () => {
    const { store, again } = await engine!.open();
    const others = [store, await again(), await again()];
    await Promise.all(others.flatMap((writer, index) => Array.from({ length: 5 }, (_, number) => writer.write({
      putKept: [{ table: 'record', key: `${index}-${number}`, body: '{}' }],
      full: change({ putNodes: [node('Actor', 'a'), node('Place', 'TG')], putRelations: [relation('BASED_IN', 'Actor a', 'Place TG', { by: String(index) })] }),
    }))));
    expect(await store.view('full').version()).toBe(15);
    expect(await keptOf(store, 'record')).toHaveLength(15);
    expect(Object.keys(await contentsOf(store, 'full'))).toHaveLength(3);
  });

  it('throws for an integer that no number holds, rather than give another one', async () => {
    const { store } = await engine!.open();
    await store.write({ full: change({ putNodes: [node('Outcome', 'R', { year: 2024 })] }) });
    await onServer(url, 'MATCH (n:FullOutcome) SET n.year = 9007199254740993');
    await expect(contentsOf(store, 'full')).rejects.toThrow('2^53');
  });

  it('closes while it still warms up, and refuses what is asked after that', async () => {
    await emptyNeo4j(url);
    const store = await openNeo4jStore(url);
    await new Promise((resolve) => { setTimeout(resolve, 2200); });
    await store.close();
    await expect(store.view('full').version()).rejects.toThrow();
  });
});
