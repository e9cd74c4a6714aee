import { describe, expect, it } from 'vitest';
import { exampleRecords } from '../support/example-records.ts';
import { openApi } from '../support/open-api.ts';
import type { TestApi } from '../support/open-api.ts';

const chainQuery = `query ($from: [ID!]!, $direction: Direction, $timing: Timing, $topic: String, $limit: Int) {
  chain(from: $from, direction: $direction, timing: $timing, topic: $topic, limit: $limit) {
    direction timing topics
    roots { label }
    actors { generation parentTraining descendants gave actor { name label kind country countryStrength } }
    trainings { generation parent stitched timing lag { months minDays maxDays } training { id when { start end precision text } place country records } }
    hops { generation timing stitched confirmed training passages { record field start end quote heading } }
    returns { training }
    leftOut { possible undated impossible moreActorsWithAny trainings { timing training { id } } bystanders { role actor { name } } }
    confirmed { count of }
    truncated { limit byGeneration { key count } byCountry { key count } byKind { key count } }
    metrics {
      reach { named groups persons personsStatedIn trainings } depth breadth generations growth
      utilisation { generation gave of } lagMedianMonths lagsKnown { count of } lags { giver training lag { months } }
      deadEnds countries { key count } abroad { count of }
    }
  }
}`;

async function idOf({ ask }: TestApi, name: string): Promise<string> {
  const { data } = await ask('query ($text: String) { actors(filter: { text: $text }) { nodes { id } } }', { text: name });
  return data!.actors.nodes[0].id as string;
}

const names = (actors: readonly { actor: { name: string } }[]) => actors.map(({ actor }) => actor.name);

describe('a chain', () => {
  it('follows on from its root, with the sentence behind each hop', async () => {
    const api = await openApi(exampleRecords);
    const { data, errors } = await api.ask(chainQuery, { from: [await idOf(api, 'Alba')], timing: 'POSSIBLE' });
    expect(errors).toBeUndefined();
    const { chain } = data!;
    expect(names(chain.actors)).toEqual([
      'Alba programme', 'Alpha Coalition', 'Omega Coalition', 'journalists in Burkina Faso', 'Clear Voices', 'Night Watch', 'Hidden Hand',
    ]);
    expect(chain.confirmed).toEqual({ count: 0, of: chain.hops.length });
    expect(chain.metrics).toMatchObject({ generations: [1, 2, 2, 1, 1], depth: 4, growth: [2, 1, 0.5, 1], reach: { named: 5, groups: 1, persons: null, trainings: 4 } });
    expect(chain.leftOut).toMatchObject({ possible: 0, undated: 1, impossible: 1, trainings: [{ timing: 'UNDATED' }, { timing: 'IMPOSSIBLE' }] });
    const stitched = chain.trainings.filter((training: { stitched: boolean }) => training.stitched);
    expect(stitched.map(({ generation, lag }: { generation: number; lag: { months: number } }) => [generation, lag.months])).toEqual([[3, 10], [4, 4]]);
    for (const hop of chain.hops) {
      for (const { record, start, end, quote } of hop.passages) {
        const text = exampleRecords.find((entry) => entry.record.id === record)!.record.cells[1]!.text;
        expect(text.slice(start as number, end as number)).toBe(quote);
      }
      expect(hop.passages[0]).toMatchObject({ field: 'description', heading: 'Outcome description' });
    }
  });

  it('only widens as the timing does, and says what it left out', async () => {
    const api = await openApi(exampleRecords);
    const from = [await idOf(api, 'Alba')];
    const reached = async (timing: string) => names((await api.ask(chainQuery, { from, timing })).data!.chain.actors);
    expect(await reached('CERTAIN')).not.toContain('Long Road');
    expect(await reached('UNDATED')).toContain('Long Road');
    expect(await reached('UNDATED')).not.toContain('River Desk');
    expect(await reached('ANY')).toContain('River Desk');
  });

  it('ends where the open view does', async () => {
    const api = await openApi(exampleRecords);
    const { data } = await api.ask(chainQuery, { from: [await idOf(api, 'Alba')] }, 'open');
    expect(names(data!.chain.actors)).not.toContain('Hidden Hand');
  });

  it('leads back upwards, keeps to a topic, and counts what passes its limit', async () => {
    const api = await openApi(exampleRecords);
    const up = await api.ask(chainQuery, { from: [await idOf(api, 'Night Watch')], direction: 'UP' });
    expect(names(up.data!.chain.actors)).toEqual(['Night Watch', 'Clear Voices', 'Alpha Coalition', 'Alba programme']);
    const topical = await api.ask(chainQuery, { from: [await idOf(api, 'Alba')], topic: 'digital' });
    expect(names(topical.data!.chain.actors)).not.toContain('Night Watch');
    const short = await api.ask(chainQuery, { from: [await idOf(api, 'Alba')], limit: 2 });
    expect(short.data!.chain).toMatchObject({ actors: [], hops: [], truncated: { limit: 2 } });
    expect(short.data!.chain.truncated.byGeneration[0]).toEqual({ key: '0', count: 1 });
  });

  it('has routes between two of its actors, fewest hops first', async () => {
    const api = await openApi(exampleRecords);
    const { data } = await api.ask(
      'query ($from: ID!, $to: ID!) { routes(from: $from, to: $to) { more routes { timing actors { name } trainings { id } hops { stitched } } } }',
      { from: await idOf(api, 'Alba'), to: await idOf(api, 'Night Watch') },
    );
    expect(data!.routes).toMatchObject({
      more: false,
      routes: [{
        timing: 'CERTAIN',
        actors: ['Alba programme', 'Alpha Coalition', 'Clear Voices', 'Night Watch'].map((name) => ({ name })),
        hops: [{ stitched: false }, { stitched: false }, { stitched: true }],
      }],
    });
  });
});
