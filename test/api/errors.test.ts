import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../support/example-records.ts';
import { openApi } from '../support/open-api.ts';

const deep = (levels: number) => `{ trainings { nodes ${'{ givers { trainings '.repeat(levels)} { id } ${'} }'.repeat(levels)} } }`;

describe('what cannot be answered', () => {
  it.each([
    ['an actor that is not there', '{ chain(from: ["nobody"]) { direction } }', 'ACTOR_UNKNOWN'],
    ['a cursor that is none', '{ actors(after: "x") { totalCount } }', 'CURSOR_BAD'],
    ['a cursor of another list', '', 'CURSOR_BAD'],
    ['a page that is too long', '{ actors(first: 5000) { totalCount } }', 'ARGUMENT_BAD'],
    ['a negative page', '{ actors(first: -1) { totalCount } }', 'ARGUMENT_BAD'],
    ['a query that is too deep', deep(8), 'QUERY_TOO_DEEP'],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: actors { totalCount }`).join(' ')} }`, 'QUERY_TOO_COSTLY'],
    ['lists within lists', '{ actors(first: 500) { nodes { passages(first: 200) { quote } } } }', 'QUERY_TOO_COSTLY'],
    ['a field that is not there', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['text that is no query', '{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s has an error of its own', async (what, query, code) => {
    const { ask, logged } = await openApi(exampleRecords);
    const asked = what === 'a cursor of another list'
      ? `{ trainings(after: ${JSON.stringify((await ask('{ actors(first: 1) { pageInfo { endCursor } } }')).data!.actors.pageInfo.endCursor)}) { totalCount } }`
      : query;
    const { errors } = await ask(asked);
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(errors?.[0]?.message).not.toBe('');
    expect(logged).toEqual([]);
  });

  it('is null where a node of an unknown id is asked for', async () => {
    const { ask } = await openApi(exampleRecords);
    expect(await ask('{ node(id: "nobody") { id } }')).toEqual({ data: { node: null } });
  });

  it('refuses a view that there is not', async () => {
    const { ask } = await openApi();
    expect((await ask('{ portfolio { view } }', {}, 'secret')).errors?.[0]?.extensions?.code).toBe('ARGUMENT_BAD');
  });

  it('hides a fault of ours behind an id that the log has', async () => {
    const { ask, breakReads, logged } = await openApi(exampleRecords);
    breakReads(new Error('secret words of a driver'));
    const { data, errors } = await ask('{ outcomes { nodes { title } } actors { nodes { name } } }');
    expect(data).toBeNull();
    const [error] = errors!;
    expect(error!.extensions!.code).toBe('INTERNAL');
    expect(error!.message).toContain(error!.extensions!.id);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged.map(({ id }) => id)).toContain(error!.extensions!.id);
    expect(String(logged[0]!.err)).toContain('secret words');
  });
});
