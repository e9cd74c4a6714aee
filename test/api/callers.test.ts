import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../support/example-records.ts';
import { openApi } from '../support/open-api.ts';

const post = (query: string, headers: Record<string, string> = {}) => ({
  method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }),
});

describe('a caller', () => {
  it('from another origin gets nothing, and no header that would let a browser read', async () => {
    const { fetch } = await openApi(exampleRecords);
    const response = await fetch('/graphql', post('{ portfolio { records } }', { origin: 'https://elsewhere.example' }));
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toContain('"data"');
  });

  it('is not let in by asking whether it would be', async () => {
    const { fetch } = await openApi();
    const response = await fetch('/graphql', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['/graphql', '/health', '/'])('by another host name gets nothing of %s', async (path) => {
    const { fetch } = await openApi();
    expect((await fetch(path, { headers: { host: 'rebound.example:4000' } })).status).toBe(403);
  });

  it('changes nothing by a link', async () => {
    const { fetch, changes } = await openApi(exampleRecords);
    const response = await fetch(`/graphql?query=${encodeURIComponent('mutation { removeRecords(ids: ["R1"]) }')}`);
    expect(response.status).toBe(405);
    expect(changes()).toBe(0);
  });

  it('gets the view that it asks for, and the full one without asking', async () => {
    const { ask, fetch } = await openApi(exampleRecords);
    const query = '{ portfolio { view records confidential } outcomes { nodes { id } } }';
    expect((await ask(query, {}, 'open')).data).toEqual({
      portfolio: { view: 'OPEN', records: 3, confidential: 0 }, outcomes: { nodes: [{ id: 'R1' }, { id: 'R2' }, { id: 'R4' }] },
    });
    const full = await (await fetch('/graphql', post(query))).json() as { data: { portfolio: object } };
    expect(full.data.portfolio).toEqual({ view: 'FULL', records: 4, confidential: 1 });
  });

  it('of the open view finds nothing by an id of the full one, and may not look at what is kept', async () => {
    const { ask } = await openApi(exampleRecords);
    const { data } = await ask('{ actors(filter: { text: "hidden" }) { nodes { id } } }');
    const id = data!.actors.nodes[0].id as string;
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id }, 'open')).data).toEqual({ node: null });
    expect((await ask('{ imports { id } }', {}, 'open')).errors?.[0]?.extensions?.code).toBe('VIEW_REFUSED');
    expect((await ask('mutation { removeRecords(ids: ["R1"]) }', {}, 'open')).errors?.[0]?.extensions?.code).toBe('VIEW_REFUSED');
  });

  it('gets headers that keep a page to this host', async () => {
    const { fetch } = await openApi();
    for (const path of ['/graphql', '/health']) {
      const { headers } = await fetch(path, { headers: { accept: 'text/html' } });
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
      expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('GraphiQL', () => {
  it('opens at /graphql with three queries that all answer, and names no other host', async () => {
    const { fetch, ask } = await openApi(exampleRecords);
    const page = await (await fetch('/graphql', { headers: { accept: 'text/html' } })).text();
    const options = JSON.parse(/renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),?\s*\);/u.exec(page)![1]!) as {
      defaultTabs: { query: string; variables: string | null }[];
    };
    expect(options.defaultTabs).toHaveLength(3);
    for (const { query, variables } of options.defaultTabs) {
      const { data, errors } = await ask(query, variables === null ? {} : (JSON.parse(variables) as object));
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toMatch(/[A-Z]/u);
    }
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });

  it('lets tools ask for the schema', async () => {
    const { ask } = await openApi();
    expect((await ask('{ __schema { queryType { name } types { name fields { name type { ofType { ofType { name } } } } } } }')).errors).toBeUndefined();
  });
});
