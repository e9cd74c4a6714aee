import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedParts } from '../../../../../client/pictures/network/joined-parts.ts';
import { packParts } from '../../../../../client/pictures/network/pack-parts.ts';
import { placeBeside } from '../../../../../client/pictures/network/place-beside.ts';
import { placeStacks } from '../../../../../client/pictures/network/place-stacks.ts';
import { countCrossings, ratePlaces } from '../../../../../client/pictures/network/rate-places.ts';
import { branchingNetwork, clientNetwork } from '../../../../support/client-network.ts';

const graph = fc.integer({ min: 1, max: 40 }).chain((size) => fc.record({
  ids: fc.constant(Array.from({ length: size }, (_, number) => `n${number}`)),
  ties: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [`n${a}`, `n${b}`] as const), { maxLength: 60 }),
}));
const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });

describe('what is new in a network', () => {
  it('stands clear of all others, which stay where they are to the pixel', () => {
    fc.assert(fc.property(graph, fc.array(point, { minLength: 40, maxLength: 40 }), fc.nat(40), (network, points, count) => {
      const known = new Map(network.ids.slice(0, count).map((id, index) => [id, points[index]!]));
      const places = placeBeside(known, network, () => null);
      expect([...places.keys()].sort()).toEqual([...network.ids].sort());
      for (const [id, at] of known) expect(places.get(id)).toEqual(at);
      for (const id of network.ids.filter((one) => !known.has(one))) {
        for (const [other, at] of places) if (other !== id) expect(Math.hypot(at.x - places.get(id)!.x, at.y - places.get(id)!.y)).toBeGreaterThanOrEqual(26.9);
      }
    }));
  });

  it('stands where it stood when it comes back', () => {
    fc.assert(fc.property(graph, (network) => {
      const all = placeBeside(new Map([['n0', { x: 300, y: 200 }]]), network, () => null);
      const fewer = placeBeside(all, { ids: ['n0'], ties: [] }, () => null);
      expect(fewer).toEqual(new Map([['n0', { x: 300, y: 200 }]]));
      expect(placeBeside(all, network, () => null)).toEqual(all);
    }));
  });

  it('comes out of the stack that held it', () => {
    const places = placeBeside(new Map([['a', { x: 0, y: 0 }], ['KE', { x: 500, y: 300 }]]), { ids: ['a', 'b'], ties: [] }, () => ({ x: 500, y: 300 }));
    expect(places.get('b')).toEqual({ x: 500, y: 300 });
  });
});

describe('the parts of a network', () => {
  it('hold each node once, with whatever it is joined to', () => {
    fc.assert(fc.property(graph, (network) => {
      const parts = joinedParts(network);
      expect(parts.flatMap(({ ids }) => ids).sort()).toEqual([...network.ids].sort());
      expect(parts.reduce((sum, { ties }) => sum + ties.length, 0)).toBe(network.ties.length);
      for (const [a, b] of network.ties) expect(parts.some(({ ids }) => ids.includes(a) && ids.includes(b))).toBe(true);
    }));
  });

  it('lie beside each other, no two nodes on each other', () => {
    fc.assert(fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }), (parts) => {
      const places = packParts(parts.map((points, part) => new Map(points.map((at, index) => [`${part}-${index}`, at]))), { width: 700, height: 600 });
      expect(places.size).toBe(parts.flat().length);
      for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true);
      const centres = [...places.values()];
      for (const [index, a] of centres.entries()) for (const b of centres.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(5);
    }));
  });
});

it('places are the better the larger a room can show them, and the fewer lines cross', () => {
  const [a, b, c, d] = [{ x: 0, y: 0 }, { x: 100, y: 100 }, { x: 0, y: 100 }, { x: 100, y: 0 }];
  const [crossed, apart] = [new Map(Object.entries({ a, b, c, d })), new Map(Object.entries({ a, b: c, c: d, d: b }))];
  const network = { ids: ['a', 'b', 'c', 'd'], ties: [['a', 'b'], ['c', 'd'], ['a', 'c']] as const };
  expect([crossed, apart].map((places) => countCrossings(places, network.ties))).toEqual([1, 0]);
  const room = { width: 400, height: 400 };
  expect(ratePlaces(apart, network, room)).toBeGreaterThan(ratePlaces(crossed, network, room));
  expect(ratePlaces(apart, network, { width: 150, height: 150 })).toBeLessThan(ratePlaces(apart, network, room));
});

it('stacks stand in rows of countries and columns of kinds', () => {
  const { stacks } = clientNetwork(branchingNetwork(60), { most: 5 });
  const places = placeStacks(stacks, { width: 800, height: 600 })!;
  expect(places.size).toBe(stacks.length);
  const of = (country: string | null, kind: string) => places.get(stacks.find((stack) => (stack.country ?? null) === country && stack.kind === kind)!.key)!;
  expect(of('KE', 'COALITION').y).toBe(of('KE', 'GROUP').y);
  expect(of('KE', 'COALITION').x).toBeLessThan(of('KE', 'ORGANIZATION').x);
  expect(of('KE', 'GROUP').x).toBe(of('UG', 'GROUP').x);
  expect(placeStacks(clientNetwork(branchingNetwork(60), { folded: ['KE'] }).stacks, { width: 800, height: 600 })).toBeNull();
});
