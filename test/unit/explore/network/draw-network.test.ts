import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNetwork } from '../../../../server/explore/network/draw-network.ts';
import { filterNetwork } from '../../../../server/explore/network/filter-network.ts';
import type { NetworkData, NetworkFilter, NetworkRequest } from '../../../../server/explore/network/Network.ts';
import { readNetwork } from '../../../../server/explore/network/read-network.ts';
import { readActorFigures } from '../../../../server/explore/nodes/read-actor-figures.ts';
import { exploreRecords } from '../../../support/explore-records.ts';
import { openView } from '../../../support/open-view.ts';

const noFilter: NetworkFilter = { kind: null, country: null, from: null, to: null, undated: true, period: null, objective: null, topic: null, standing: null, hidden: [], only: null, around: null };
const plain: NetworkRequest = { filter: noFilter, relations: ['trained'], expanded: [], folded: [], unfolded: [], shown: [], most: 150 };
const kinds = ['programme', 'coalition', 'organization', 'group'] as const;
const countries = ['KE', 'UG', 'ML', null] as const;

/** Networks of up to 30 actors with trainings and ties between any of them. */
const networks = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const actor = fc.nat(size - 1).map((number) => `a${number}`);
  return fc.record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: size, maxLength: size }),
    homes: fc.array(fc.constantFrom(...countries), { minLength: size, maxLength: size }),
    trainings: fc.array(fc.record({ givers: fc.uniqueArray(actor, { maxLength: 2 }), receivers: fc.uniqueArray(actor, { maxLength: 4 }), year: fc.option(fc.integer({ min: 2020, max: 2024 })), topic: fc.constantFrom('first aid', 'security'), confirmed: fc.boolean() }), { maxLength: 25 }),
    partners: fc.array(fc.tuple(actor, actor), { maxLength: 10 }),
  }).map(({ kinds: own, homes, trainings, partners }): NetworkData => ({
    actors: own.map((kind, number) => ({ id: `a${number}`, label: `A${number}`, name: `A${number}`, kind, country: homes[number]!, countryStrength: 'stated', doubtful: false, records: [`r${number % 3}`] })),
    trainings: trainings.map(({ givers, receivers, year, topic, confirmed }, number) => ({
      id: `t${number}`, givers, receivers, confirmed, topics: [topic], records: [`r${number % 3}`],
      start: year === null ? null : String(year), end: year === null ? null : String(year),
      earliest: year === null ? null : Date.UTC(year, 0, 1) / 86_400_000, latest: year === null ? null : Date.UTC(year, 11, 31) / 86_400_000,
    })),
    ties: partners.filter(([a, b]) => a !== b).map(([from, to]) => ({ from, to, type: 'PARTNER_OF', role: null, confirmed: false })),
    records: [0, 1, 2].map((number) => ({ id: `r${number}`, periodNumber: number, periodText: `harvest ${number}`, objectives: [`o${number % 2}`] })),
    objectives: [{ id: 'o0', code: 'o0', label: null }, { id: 'o1', code: 'o1', label: null }],
  }));
});

const parts = fc.record({
  kind: fc.option(fc.subarray([...kinds])), country: fc.option(fc.subarray(['KE', 'UG', 'ML', ''])), from: fc.option(fc.constantFrom('2021', '2022-06')), to: fc.option(fc.constantFrom('2023', '2024-03')),
  undated: fc.boolean(), period: fc.option(fc.subarray([0, 1, 2])), objective: fc.option(fc.subarray(['o0', 'o1'])), topic: fc.option(fc.subarray(['aid', 'sec', ''])), standing: fc.option(fc.subarray(['confirmed', 'unconfirmed'] as const)),
  hidden: fc.subarray(['a0', 'a1', 'a2']), only: fc.constant(null), around: fc.option(fc.constantFrom('a0', 'a3')),
});

const sum = (items: readonly { readonly actors: number }[]) => items.reduce((total, { actors }) => total + actors, 0);

describe('a network', () => {
  it('holds nothing that one of its filters alone would not hold, whichever comes first', () => {
    fc.assert(fc.property(networks, parts, (data, filter) => {
      const both = filterNetwork(data, filter);
      for (const name of Object.keys(filter) as (keyof NetworkFilter)[]) {
        const one = filterNetwork(data, { ...noFilter, [name]: filter[name] });
        const [actors, trainings] = [new Set(one.actors), new Set(one.trainings)];
        expect(both.actors.every((actor) => actors.has(actor))).toBe(true);
        expect(both.trainings.every((training) => trainings.has(training))).toBe(true);
      }
    }));
  });

  it('takes several values of one filter as any of them, and splits trainings into what is confirmed and what is not', () => {
    fc.assert(fc.property(networks, (data) => {
      const trainings = (filter: Partial<NetworkFilter>) => filterNetwork(data, { ...noFilter, ...filter }).trainings.map(({ id }) => id);
      expect(new Set(trainings({ topic: ['aid', 'sec'] }))).toEqual(new Set([...trainings({ topic: ['aid'] }), ...trainings({ topic: ['sec'] })]));
      expect([...trainings({ standing: ['confirmed'] }), ...trainings({ standing: ['unconfirmed'] })].sort()).toEqual(trainings({ standing: ['confirmed', 'unconfirmed'] }).toSorted());
      const { facets, counts } = drawNetwork(data, { ...plain, filter: { ...noFilter, standing: ['confirmed'] } });
      expect(facets.standings.find(({ key }) => key === 'confirmed')?.count).toBe(counts.trainings);
    }));
  });

  it('counts every actor that passes just once: drawn, in one stack, or without a line', () => {
    fc.assert(fc.property(networks, parts, fc.subarray(['KE', 'UG.group', 'ML', '-']), fc.subarray(['KE', 'KE.group', 'UG', '-.coalition']), fc.constantFrom(0, 3, 150), (data, filter, folded, unfolded, most) => {
      const network = drawNetwork(data, { ...plain, filter, folded, unfolded, most, relations: ['trained', 'partner'] });
      const { counts, stacks, actors } = network;
      expect(counts.drawn).toBe(actors.length);
      expect(sum(stacks)).toBe(counts.folded);
      expect(counts.drawn + counts.folded + counts.alone).toBe(counts.actors);
      for (const stack of stacks) expect(stack.kinds.reduce((total, { count }) => total + count, 0)).toBe(stack.actors);
      const ends = new Set([...actors.map(({ id }) => id), ...stacks.map(({ key }) => key), ...network.trainings.map(({ id }) => id)]);
      for (const { from, to } of [...network.links, ...network.flows]) expect([from, to].every((end) => ends.has(end))).toBe(true);
    }));
  });

  it('shows each training as a point, within a stack or on a flow, and none twice as a point', () => {
    fc.assert(fc.property(networks, fc.subarray(['KE', 'UG', 'ML', '-']), (data, folded) => {
      const network = drawNetwork(data, { ...plain, folded });
      const [points, whole] = [network.trainings.map(({ id }) => id), drawNetwork(data, plain)];
      expect(new Set(points).size).toBe(points.length);
      if (folded.length === 0) expect(points.length).toBe(network.counts.trainings);
      for (const id of points) expect(whole.trainings.map((training) => training.id)).toContain(id);
    }));
  });

  it('is what it was when what was opened is closed again', () => {
    fc.assert(fc.property(networks, fc.constantFrom('KE', 'UG', 'ML', '-'), fc.constantFrom(...['partner', 'record', 'objective', 'trained'] as const), (data, key, relation) => {
      const before = drawNetwork(data, { ...plain, folded: ['KE', 'UG', 'ML', '-'] });
      const opened = drawNetwork(data, { ...plain, folded: ['KE', 'UG', 'ML', '-'].filter((one) => one !== key), expanded: [{ id: 'a0', relation }] });
      expect(opened.counts.folded).toBeLessThanOrEqual(before.counts.folded + before.counts.alone);
      expect(drawNetwork(data, { ...plain, folded: ['KE', 'UG', 'ML', '-'], expanded: [] })).toEqual(before);
    }));
  });

  it('never holds more than 1,500 shapes and lines', () => {
    const data: NetworkData = {
      actors: Array.from({ length: 4000 }, (_, number) => ({ id: `a${number}`, label: `A${number}`, name: `A${number}`, kind: 'organization', country: 'KE', countryStrength: 'stated', doubtful: false, records: [] })),
      trainings: Array.from({ length: 3900 }, (_, number) => ({ id: `t${number}`, start: null, end: null, earliest: null, latest: null, topics: [], records: [], confirmed: false, givers: [`a${number}`], receivers: [`a${(number * 7 + 1) % 4000}`, `a${(number * 11 + 2) % 4000}`] })),
      ties: [], records: [], objectives: [],
    };
    const told: NetworkData = {
      ...data,
      actors: data.actors.map((actor, number) => Object.assign({}, actor, { records: number === 0 ? data.actors.map(({ id }) => `r ${id}`) : [`r ${actor.id}`] })),
      records: data.actors.map(({ id }) => ({ id: `r ${id}`, periodNumber: null, periodText: null, objectives: [] })),
    };
    const withRecords: NetworkRequest = { ...plain, relations: ['trained', 'record'] };
    const requests = [plain, { ...plain, unfolded: ['KE.organization'] }, { ...plain, most: 5000 }, withRecords, { ...withRecords, most: 5000 }, { ...plain, expanded: [{ id: 'a0', relation: 'record' as const }] }];
    for (const [own, request] of requests.flatMap((one) => [[data, one], [told, one]] as const)) {
      const { actors, trainings, others, stacks, links, flows, counts } = drawNetwork(own, request);
      expect(actors.length + trainings.length + others.length + stacks.length + links.length + flows.length).toBeLessThanOrEqual(1500);
      expect(counts.drawn + counts.folded + counts.alone).toBe(4000);
    }
    const opened = drawNetwork(told, requests.at(-1)!);
    expect(opened.others.length).toBeGreaterThan(100);
    expect(opened.others.length + opened.counts.othersLeftOut).toBe(4000);
  });
});

describe('the network of a view', () => {
  it('draws actors, trainings and who stands without a line', async () => {
    const { view, reads } = await openView(exploreRecords);
    const network = await readNetwork(view, plain);
    expect(network.trainings.map(({ id }) => id)).toContain('X1#t2');
    expect(network.actors.find(({ id }) => id === 'ke-kcd')).toMatchObject({ label: 'KCD', gave: 1, received: 1, country: 'KE' });
    expect(network.counts.alone).toBeGreaterThan(0);
    reads();
    const wider = await readNetwork(view, { ...plain, relations: ['trained', 'supported', 'partner', 'member', 'record'] });
    expect(reads()).toEqual([]);
    expect(wider.counts.alone).toBe(0);
    expect(wider.links.map(({ type }) => type)).toEqual(expect.arrayContaining(['SUPPORTED', 'PARTNER_OF', 'PART_OF', 'REPORTS']));
  });

  it('opens what an actor is linked to, on that actor only', async () => {
    const { view } = await openView(exploreRecords);
    const opened = await readNetwork(view, { ...plain, expanded: [{ id: 'ke-clear-line', relation: 'partner' }, { id: 'ug-quiet-room', relation: 'objective' }] });
    expect(opened.links.filter(({ type }) => type === 'PARTNER_OF')).toHaveLength(1);
    expect(opened.others.map(({ id }) => id).sort()).toEqual(['SEC', 'X2']);
  });

  it('folds a country into one, with the trainings that lead to it', async () => {
    const { view } = await openView(exploreRecords);
    const { stacks, flows } = await readNetwork(view, { ...plain, folded: ['UG'] });
    expect(stacks.map(({ key, actors }) => [key, actors])).toEqual([['UG', 3]]);
    expect(flows.some(({ to }) => to === 'UG')).toBe(true);
    expect(stacks[0]!.within).toBe(1);
  });

  it('counts whom an actor trained, and how many of them abroad', async () => {
    const { view } = await openView(exploreRecords);
    expect(await readActorFigures(view, 'ke-clear-line')).toEqual({ trainedBy: 1, received: 1, gave: 1, trainedNamed: 1, trainedGroups: 0, countryKnown: 1, abroad: 1, abroadIn: ['UG'] });
    expect(await readActorFigures(view, 'no-one')).toMatchObject({ gave: 0, abroad: null });
  });

  it('says what is wrong with a date that is none', async () => {
    const { view } = await openView(exploreRecords);
    await expect(async () => readNetwork(view, { ...plain, filter: { ...noFilter, from: 'soon' } })).rejects.toMatchObject({ code: 'argument-bad' });
  });
});
