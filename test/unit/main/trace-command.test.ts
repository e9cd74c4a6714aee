import { describe, expect, it } from 'vitest';
import { exploreRecords } from '../../support/explore-records.ts';
import { viewRecord } from '../../support/make-readings.ts';
import { openCommandLine } from '../../support/run-command.ts';

describe('trace', () => {
  it('prints the chain as one JSON value, in the shape that scripts read', async () => {
    const { run } = await openCommandLine(exploreRecords);
    const { code, stdout, stderr } = await run('trace', 'Harbour programme', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const chain = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(chain)).toEqual(['roots', 'direction', 'timing', 'view', 'actors', 'trainings', 'hops', 'returns', 'leftOut', 'truncated', 'metrics']);
    expect(chain).toMatchObject({
      roots: ['xx-harbour-programme'], direction: 'down', timing: 'undated', view: 'full', returns: [], truncated: null,
      leftOut: { possible: 0, undated: 0, impossible: 0, moreActorsWithAny: 0 },
    });
    const [, actor] = chain.actors as object[];
    expect(actor).toEqual({
      id: 'ke-kcd', name: 'Kenyan Coalition of Défenders', acronym: 'KCD', kind: 'coalition', country: 'KE', countryStrength: 'stated',
      forms: [{ form: 'KCD', strength: 'sure', reason: 'written so' }, { form: 'Kenyan Coalition of Défenders', strength: 'sure', reason: 'written so' }],
      generation: 1, parentTraining: 'X1#t1', descendants: 3,
    });
    expect((chain.trainings as object[])[1]).toEqual({
      id: 'X1#t2', start: '2023-04', end: '2023-04', place: 'Nakuru', country: 'KE', topics: ['digital security'], participants: 20,
      givers: ['ke-kcd'], receivers: ['X1~reporters~nakuru~ke', 'ke-clear-line'], records: ['X1'],
    });
    const hop = (chain.hops as { passages: object[] }[]).at(-1)!;
    expect(hop).toMatchObject({ from: 'ke-clear-line', to: 'ug-open-page', training: 'X2#t1', generation: 3, timing: 'certain', stitched: true, confirmed: false });
    expect(Object.keys(hop.passages[0]!)).toEqual(['record', 'field', 'start', 'end', 'quote']);
    expect(chain.metrics).toEqual({
      reach: { named: 5, groups: 1, persons: 20, personsStatedIn: 1, trainings: 4 }, depth: 3, breadth: 3, growth: [2, 1.5, 1 / 3],
      utilisation: [{ generation: 1, gave: 2, of: 2 }, { generation: 2, gave: 1, of: 3 }, { generation: 3, gave: 0, of: 1 }],
      lags: [
        { giver: 'ke-kcd', training: 'X1#t2', months: 5, days: [122, 180] },
        { giver: 'ke-clear-line', training: 'X2#t1', months: null, days: [246, 640] },
        { giver: 'ug-ucd', training: 'X2#t2', months: null, days: [null, null] },
      ],
      lagMedianMonths: 5,
    });
  });

  it('prints the tree, what it left out and its figures for a person', async () => {
    const { run } = await openCommandLine(exploreRecords);
    const { stdout } = await run('trace', 'KCD', 'UCD', '--timing', 'certain');
    expect(stdout.trimEnd().split('\n')).toEqual([
      'KCD, Kenyan Coalition of Défenders (KE)',
      '  trained (2023-04, Nakuru, KE)',
      '    reporters in Nakuru (KE)',
      '    Clear Line (KE)',
      '      trained (2024, UG, stitched)',
      '        Open Page (UG)',
      'UCD, Ugandan Coalition of Defenders (UG)',
      '  trained (no date, UG)',
      '    Quiet Room (UG)',
      'Reached: 3 named actors and 1 group in 2 generations and 3 trainings; 20 people, stated in 1 of 3 trainings.',
      'Generation 1: 1 of 3 trained others.',
      'Generation 2: 0 of 1 trained others.',
    ]);
    expect((await run('trace', 'xx-harbour-programme', '--timing', 'possible')).stdout).toContain('Left out: 1 undated; --timing any would add 1 actor.');
    expect((await run('trace', 'Open Page', '--up', '--topic', 'mediation')).stdout).toContain('  trained by (2024, UG)\n    Clear Line (KE)');
  });

  it('stays within the open view where told to', async () => {
    const { run } = await openCommandLine([...exploreRecords, viewRecord('H1', [{ givers: ['Hidden Hand'], receivers: ['Open Page@UG'], when: '2025' }], { confidential: true })]);
    expect((await run('trace', 'Open Page', '--up')).stdout).toContain('Hidden Hand');
    expect((await run('trace', 'Open Page', '--up', '--view', 'open')).stdout).not.toContain('Hidden Hand');
    expect(await run('trace', 'Hidden Hand', '--view', 'open')).toMatchObject({ code: 2, stdout: '' });
  });

  it.each([
    [['trace', 'No Such Body'], /^no actor is called "No Such Body"; /u],
    [['trace'], /missing required argument/u],
    [['trace', 'KCD', '--timing', 'sometimes'], /Allowed choices are certain, possible, undated, any/u],
    [['trace', 'KCD', '--view', 'secret'], /Allowed choices are open, full/u],
  ])('refuses %s with a sentence and 2', async (words, sentence) => {
    const { run } = await openCommandLine(exploreRecords);
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /u);
  });

  it('lists the actors that a name fits', async () => {
    const { run } = await openCommandLine([viewRecord('R1', [{ givers: ['CBDX@BF'], receivers: ['CBDX@BI'] }])]);
    expect(await run('trace', 'CBDX')).toMatchObject({ code: 2, stderr: '"CBDX" fits 2 actors: CBDX (BF, bf-cbdx); CBDX (BI, bi-cbdx); give the id of the one you mean\n' });
  });
});
