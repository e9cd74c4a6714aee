import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeFilters, choose, dropFilter, dropFilters, hide, isStackKey, requestOf, toggleExpanded, toggleIn, toggleStack } from '../../../../../client/state/explore/change-place.ts';
import { listLines, writeRows } from '../../../../../client/state/explore/list-lines.ts';
import { sayTrail } from '../../../../../client/state/explore/say-trail.ts';
import { listNetworkStops, neighboursIn, stepTraining, walkNetwork } from '../../../../../client/state/explore/walk-network.ts';
import { explorePlace, writePlace } from '../../../../../client/url/Place.ts';
import { sayIn } from '../../../../support/client-chain.ts';
import { branchingNetwork, clientNetwork } from '../../../../support/client-network.ts';

const network = clientNetwork(branchingNetwork(30));
const say = sayIn('en');

describe('what a reader does to a place', () => {
  const keys = fc.constantFrom('KE', 'UG', 'KE.group', '-');

  it('is undone by doing it again', () => {
    fc.assert(fc.property(fc.uniqueArray(keys), fc.uniqueArray(keys), keys, (folded, unfolded, key) => {
      const place = explorePlace({ folded: folded.filter((one) => one !== key), unfolded: unfolded.filter((one) => one !== key) });
      expect(toggleStack(toggleStack(place, key, true), key, false)).toEqual(place);
      expect(toggleStack(toggleStack(place, key, false), key, true)).toEqual(place);
    }));
    const place = explorePlace({ expanded: ['partner:ke-2'] });
    expect(toggleExpanded(toggleExpanded(place, 'ke-1', 'trained'), 'ke-1', 'trained')).toEqual(place);
    expect(choose(choose(explorePlace({ chosen: ['a'] }), 'b', true), 'b', true).chosen).toEqual(['a']);
  });

  it('takes a value out of a filter and in again, and all values are no filter', () => {
    fc.assert(fc.property(fc.option(fc.subarray(['a', 'b', 'c'])), fc.constantFrom('a', 'b', 'c'), (chosen, value) => {
      const normal = chosen?.length === 3 ? null : chosen;
      expect(toggleIn(toggleIn(normal, ['a', 'b', 'c'], value), ['a', 'b', 'c'], value)).toEqual(normal);
    }));
  });

  it('hides what is chosen and chooses it no more', () => {
    expect(hide(explorePlace({ chosen: ['a', 'b'], hidden: ['c'] }), ['a'])).toMatchObject({ chosen: ['b'], hidden: ['c', 'a'] });
  });

  it('names each filter that is set, and drops one or all', () => {
    const place = explorePlace({ kind: ['GROUP'], from: '2023-01', undated: false, hidden: ['a'], chosen: ['b'] });
    expect(activeFilters(place)).toEqual(['kind', 'when', 'undated', 'hidden']);
    expect(activeFilters(dropFilter(place, 'when'))).toEqual(['kind', 'undated', 'hidden']);
    expect(activeFilters(dropFilters(place))).toEqual([]);
    expect(dropFilters(place).chosen).toEqual(['b']);
  });

  it('asks for a chosen actor alone with its neighbours where there is little room', () => {
    expect(requestOf(explorePlace({ chosen: ['ke-1'] }), { narrow: true }).filter?.around).toBe('ke-1');
    expect(requestOf(explorePlace({ chosen: ['KE.group'] }), { narrow: true }).filter?.around).toBeNull();
    expect(requestOf(explorePlace({ chosen: ['ke-1'] }), { narrow: false }).filter?.around).toBeNull();
    expect(requestOf(explorePlace({ country: ['-', 'KE'], expanded: ['trained-by:ke-1', 'nonsense:ke-1'], from: 'soon' }), { narrow: false }))
      .toMatchObject({ filter: { country: ['', 'KE'], from: null }, expanded: [{ id: 'ke-1', relation: 'TRAINED_BY' }] });
    expect(['KE', '-', 'KE.group'].every(isStackKey)).toBe(true);
    expect(['ke-1', 'R1#t1', 'KENYA'].some(isStackKey)).toBe(false);
  });

  it('is told step by step, each a way back', () => {
    const place = explorePlace({ folded: ['KE'], topic: ['first aid'], chosen: ['ke-1'] });
    const trail = sayTrail(place, network, say, 'en');
    expect(trail.map(({ name }) => name)).toEqual(['Whole portfolio', 'on “first aid”', 'folded Kenya', 'chose Association number 1']);
    expect(writePlace(trail[0]!.place)).toBe('/explore');
    expect(trail.at(-1)!.place).toEqual(place);
  });
});

describe('the keys in a network', () => {
  const stops = listNetworkStops(network);

  it('walk to the trained and back to the trainer, and among those of one trainer', () => {
    expect(walkNetwork(stops, null, 'ArrowRight')).toBe('ke-0');
    expect(walkNetwork(stops, 'ke-0', 'ArrowRight')).toBe('ke-1');
    expect(walkNetwork(stops, 'ke-1', 'ArrowDown')).toBe('ke-2');
    expect(walkNetwork(stops, 'ke-2', 'ArrowLeft')).toBe('ke-0');
    expect(walkNetwork(stops, 'ke-0', 'ArrowUp')).toBe('ke-0');
  });

  it('step through the trainings by date, those of a chosen actor first, and end where they end', () => {
    const { trainings } = network;
    const seen: string[] = [];
    for (let at = stepTraining(network, null, 1); at !== null; at = stepTraining(network, at, 1)) seen.push(at);
    expect(seen.toSorted()).toEqual(trainings.map(({ id }) => id).toSorted());
    const dated = seen.map((id) => trainings.find((training) => training.id === id)!.start !== null);
    expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)));
    expect(stepTraining(network, seen.at(-1)!, -1)).toBe(seen.at(-2));
    const [own] = [stepTraining(network, 'ke-7', -1)!];
    expect(neighboursIn(network, 'ke-7')).toEqual(expect.arrayContaining([...trainings.find(({ id }) => id === own)!.receivers, 'ke-7']));
    expect(trainings.find(({ id }) => id === own)!.givers.concat(trainings.find(({ id }) => id === own)!.receivers)).toContain('ke-7');
  });

  it('never leave the network, and reach all that is joined', () => {
    const reached = new Set(['ke-0']);
    for (const id of reached) for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const) reached.add(walkNetwork(stops, id, key)!);
    expect([...reached].sort()).toEqual(stops.map(({ id }) => id).sort());
  });
});

describe('the table of a network', () => {
  it('has a row for each training and each tie, in any order that is asked', () => {
    const wide = clientNetwork(branchingNetwork(30), { relations: ['trained', 'partner'] });
    const rows = listLines(wide, '', say, 'en');
    expect(rows).toHaveLength(30);
    expect(rows.find(({ relation }) => relation === 'partner of')).toMatchObject({ fromText: 'Association number 1', toText: 'Association number 2', trainings: null });
    const byDate = listLines(wide, 'when', say, 'en').map(({ when }) => when?.text ?? '');
    expect(byDate.slice(-1)).toEqual(['']);
    expect(listLines(wide, '-to', say, 'en').map(({ toText }) => toText)).toEqual(listLines(wide, 'to', say, 'en').map(({ toText }) => toText).toReversed());
  });

  it('holds as many trainings folded as unfolded, but those within a stack', () => {
    const folded = clientNetwork(branchingNetwork(30), { folded: ['KE', 'UG'] });
    const rows = listLines(folded, '', say, 'en');
    expect(rows.reduce((sum, { trainings }) => sum + (trainings ?? 0), 0) + folded.stacks.reduce((sum, { within }) => sum + within, 0)).toBe(29);
  });

  it('is written so that a spreadsheet reads words as words', () => {
    const [row] = listLines(network, '', say, 'en');
    const text = writeRows([{ ...row!, fromText: '=SUM(A1)', toText: 'a, "b"' }], ['From', 'Relation', 'To', 'When', 'Trainings'], ',');
    expect(text.split('\r\n')[1]).toBe(`'=SUM(A1),trained,"a, ""b""",Apr 2023,1`);
    expect(writeRows([{ ...row!, toText: 'a\tb' }], ['From'], '\t').split('\r\n')[1]!.split('\t')).toHaveLength(5);
  });
});
