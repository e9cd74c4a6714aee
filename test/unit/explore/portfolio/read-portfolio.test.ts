import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTrainings } from '../../../../server/explore/chain/index-trainings.ts';
import { traceChain } from '../../../../server/explore/chain/trace-chain.ts';
import { readPortfolio } from '../../../../server/explore/portfolio/read-portfolio.ts';
import { readQuestions } from '../../../../server/explore/portfolio/read-questions.ts';
import { surveyChains } from '../../../../server/explore/portfolio/survey-chains.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { smallChains } from '../../../support/make-chains.ts';
import { viewRecord } from '../../../support/make-readings.ts';
import { openView } from '../../../support/open-view.ts';

describe('what a view holds', () => {
  it('is told in counts', async () => {
    const { view } = await openView(exploreRecords);
    expect(await readPortfolio(view)).toMatchObject({
      view: 'full', records: 3, confidential: 1, trainings: 5, trainingsUndated: 1, recordsWithFindings: 2, samples: ['sample-one'],
      actors: [{ key: 'organization', count: 5 }, { key: 'coalition', count: 3 }, { key: 'group', count: 1 }, { key: 'programme', count: 1 }],
      findings: [{ key: 'no-date', count: 1 }, { key: 'year-against-dates', count: 1 }],
      countries: [{ key: 'KE', count: 5 }, { key: 'UG', count: 3 }, { key: '', count: 2 }],
      years: [{ key: '2023', count: 1 }, { key: '2024', count: 2 }],
      periods: [{ text: 'harvest 1', number: 1 }, { text: 'harvest 2', number: 2 }],
      sources: [
        { file: 'second.csv', sample: null, records: 2, confidential: 1, trainings: 3, actors: 4, findings: 1 },
        { file: 'first.csv', sample: 'sample-one', records: 1, confidential: 0, trainings: 2, actors: 8, findings: 1 },
      ],
    });
  });

  it('changes its version with the view', async () => {
    const { view, become } = await openView(exploreRecords);
    const before = await readPortfolio(view);
    await become([]);
    const after = await readPortfolio(view);
    expect(after.version).not.toBe(before.version);
    expect(after).toMatchObject({ records: 0, trainings: 0, actors: [], years: [], sources: [] });
  });
});

describe('the questions that a view opens with', () => {
  it('are who passed it on, who waits, and the way back across records', async () => {
    const { view } = await openView(exploreRecords);
    const [spread, followUp, wayBack, ...rest] = await readQuestions(view);
    expect(spread).toMatchObject({ kind: 'spread', root: 'xx-harbour-programme', chain: { metrics: { depth: 3 }, truncated: null } });
    expect(followUp).toEqual({ kind: 'follow-up', trained: 5, wentOn: 3, notYet: 2, longestWaiting: 'ug-open-page', since: '2021-02' });
    expect(wayBack).toMatchObject({ kind: 'way-back', actor: 'ug-open-page', route: { actors: ['xx-harbour-programme', 'ke-kcd', 'ke-clear-line', 'ug-open-page'] } });
    expect(rest).toEqual([]);
  });

  it('are fewer where the view holds too little', async () => {
    expect(await readQuestions((await openView([])).view)).toEqual([]);
    const { view } = await openView([viewRecord('R1', [{ givers: ['A'], receivers: ['women'] }])]);
    expect((await readQuestions(view)).map(({ kind }) => kind)).toEqual(['spread']);
  });

  it('put a way back that crosses records before one that does not', async () => {
    const { view } = await openView([
      viewRecord('R1', [{ givers: ['A'], receivers: ['B'], when: '2020' }, { givers: ['B'], receivers: ['C'], when: '2021' }, { givers: ['C'], receivers: ['D'], when: '2022' }]),
      viewRecord('R2', [{ givers: ['K'], receivers: ['L'], when: '2020' }]),
      viewRecord('R3', [{ givers: ['L'], receivers: ['M'], when: '2021' }]),
    ]);
    expect((await readQuestions(view)).find(({ kind }) => kind === 'way-back')).toMatchObject({ actor: 'xx-m', route: { trainings: ['R2#t1', 'R3#t1'] } });
  });

  it('begin with the actor whose chain reaches most, as tracing everyone finds', async () => {
    await fc.assert(fc.asyncProperty(smallChains({ actors: 6, trainings: 9 }), async (data) => {
      const reached = (id: string) => traceChain(data, { roots: [id], direction: 'down', timing: 'undated', topic: null, limit: 1000 }).actors.length - 1;
      const most = Math.max(...data.actors.map(({ id }) => reached(id)));
      const index = indexTrainings(data, 'down');
      const { widest } = await surveyChains(index);
      expect(widest?.reached ?? 0).toBe(most);
      if (widest) expect(reached(index.actors[widest.root]!.id)).toBe(most);
    }), { numRuns: 1000 });
  });
});
