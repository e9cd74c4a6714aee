import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../support/example-records.ts';
import { openApi } from '../support/open-api.ts';

describe('a list', () => {
  it('is walked by its cursors, each node once and in the order of the whole', async () => {
    const { ask } = await openApi(exampleRecords);
    const whole = await ask('{ actors(first: 50) { totalCount nodes { id } } }');
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask('query ($after: String) { actors(first: 3, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }', { after });
      walked.push(...data!.actors.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data!.actors.pageInfo.hasNextPage ? (data!.actors.pageInfo.endCursor as string) : null;
    } while (after !== null);
    expect(walked).toEqual(whole.data!.actors.nodes.map(({ id }: { id: string }) => id));
    expect(walked).toHaveLength(whole.data!.actors.totalCount as number);
  });

  it('keeps to its filter in every part', async () => {
    const { ask } = await openApi(exampleRecords);
    const { data } = await ask(`{
      actors(filter: { kind: [ORGANIZATION], country: ["BF"] }) { totalCount nodes { name kind country } }
      waiting: actors(filter: { notYetTraining: true, kind: [ORGANIZATION] }) { nodes { name } }
      trainings(filter: { undated: true }) { nodes { when { start precision } givers { label } } }
      topical: trainings(filter: { topic: "MONITOR" }) { nodes { topics } }
      outcomes(filter: { confidential: true }) { nodes { id } }
      countries(filter: { code: ["TG"] }) { nodes { code name trainings } }
    }`);
    expect(data).toEqual({
      actors: { totalCount: 1, nodes: [{ name: 'Clear Voices', kind: 'ORGANIZATION', country: 'BF' }] },
      waiting: { nodes: [{ name: 'Hidden Hand' }, { name: 'River Desk' }] },
      trainings: { nodes: [{ when: { start: null, precision: 'UNKNOWN' }, givers: [{ label: 'CMY' }] }] },
      topical: { nodes: [{ topics: ['monitoring'] }] },
      outcomes: { nodes: [{ id: 'R3' }] },
      countries: { nodes: [{ code: 'TG', name: 'Togo', trainings: 1 }] },
    });
  });

  it('is empty, not wrong, where nothing is loaded', async () => {
    const { ask } = await openApi();
    const { data, errors } = await ask(`{
      actors { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      trainings { totalCount } outcomes { totalCount } findings { totalCount } objectives { totalCount } countries { totalCount }
      search(text: "any") { matched }
      portfolio { records trainings questions { __typename } }
    }`);
    expect(errors).toBeUndefined();
    expect(data!.actors).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(data!.portfolio).toEqual({ records: 0, trainings: 0, questions: [] });
  });
});
