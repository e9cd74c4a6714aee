import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryTone } from '../../../../../client/painters/palette.ts';
import { drawNetwork } from '../../../../../client/pictures/network/draw-network.ts';
import { lightChosen } from '../../../../../client/pictures/network/light-chosen.ts';
import type { NetworkAttention } from '../../../../../client/pictures/network/NetworkWords.ts';
import { overlap } from '../../../../../client/pictures/network/place-labels.ts';
import { placeBeside } from '../../../../../client/pictures/network/place-beside.ts';
import { fonts, type Text } from '../../../../../client/pictures/Scene.ts';
import type { Network } from '../../../../../client/state/explore/network-query.ts';
import { tiesOf } from '../../../../../client/state/explore/use-places.ts';
import { branchingNetwork, clientNetwork } from '../../../../support/client-network.ts';
import { measureEvenly } from '../../../../support/client-chain.ts';

const words = { tone: (country: string | null) => countryTone(country, ['KE', 'UG', 'ML']), stack: ({ key }: { key: string }) => key, other: ({ label }: { label: string }) => label };
const nothing: NetworkAttention = { chosen: new Set(), lit: null, route: new Set(), focus: null };
const placesOf = (network: Network) => placeBeside(new Map([['ke-0', { x: 400, y: 300 }]]), tiesOf(network), () => null);

function draw(network: Network, attention = nothing, zoom = 1) {
  return drawNetwork({ network, places: placesOf(network), attention, words, measure: measureEvenly, zoom });
}

function choose(network: Network, ...ids: readonly string[]): NetworkAttention {
  const chosen = new Set(ids);
  return { ...nothing, chosen, lit: lightChosen(network, chosen, []) };
}

function boxOf({ x, y, width, anchor, font, scale = 1 }: Text) {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const half = (fonts[font].line / 2) * scale;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

describe('the network of 60 actors', () => {
  const network = clientNetwork(branchingNetwork(60));

  it.each([0.5, 1, 2])('has no two names over each other, and none over a mark, at zoom %d', (zoom) => {
    const scene = draw(network, nothing, zoom);
    const names = scene.texts.filter(({ id }) => id.startsWith('name:')).map(boxOf);
    expect(names.length).toBeGreaterThan(2);
    for (const [index, a] of names.entries()) for (const b of names.slice(index + 1)) expect(overlap(a, b)).toBe(false);
    const marks = network.actors.map(({ id }) => scene.shapes.find((shape) => shape.id === id)!).map(({ x, y, width }) => ({ left: x - width / 2, right: x + width / 2, top: y - width / 2, bottom: y + width / 2 }));
    for (const name of names) expect(marks.some((mark) => overlap(name, mark))).toBe(false);
  });

  it('has none over each other or over a mark or its doubt, whatever is chosen, at any size and zoom', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 90 }), fc.double({ min: 0.4, max: 2.5, noNaN: true }), fc.option(fc.nat(1)), (size, zoom, chosen) => {
      const own = clientNetwork(branchingNetwork(size));
      const scene = draw(own, chosen === null ? nothing : choose(own, `ke-${chosen}`), zoom);
      const names = scene.texts.filter(({ id }) => id.startsWith('name:')).map(boxOf);
      const marks = scene.shapes.filter(({ id }) => !id.startsWith('chosen:')).map(({ x, y, width, height }) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }));
      for (const [index, name] of names.entries()) expect([...names.slice(index + 1), ...marks].some((other) => overlap(name, other))).toBe(false);
    }), { numRuns: 30 });
  });

  it('counts the names that wait, fewer the nearer one comes', () => {
    const counts = [0.5, 1, 2.5].map((zoom) => {
      const scene = draw(network, nothing, zoom);
      expect(scene.waiting + scene.texts.filter(({ id }) => id.startsWith('name:')).length).toBe(60);
      return scene.waiting;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[2]).toBeLessThan(counts[0]!);
  });

  it('keeps marks and names as large on the screen at any zoom', () => {
    const [near, far] = [draw(network, nothing, 2), draw(network)];
    const width = (scene: typeof near) => scene.shapes.find(({ id }) => id === 'ke-1')!.width;
    expect(width(near) * 2).toBeCloseTo(width(far));
    expect(near.texts.find(({ id }) => id === 'name:ke-0')!.scale).toBeCloseTo(0.5);
  });

  it('has a line into each training and one out of it, open where it has no date', () => {
    const { lines } = draw(network);
    expect(lines).toHaveLength(2 * 59);
    expect(lines.filter(({ head }) => head === 'open')).toHaveLength(11);
    expect(lines.filter(({ head }) => head === 'filled')).toHaveLength(48);
    expect(lines.every(({ dashed }) => !dashed)).toBe(true);
  });

  it('lets all stand back but what is chosen, and what hangs on it', () => {
    const scene = draw(network, choose(network, 'ke-1'));
    const isFaded = (id: string) => scene.shapes.find((shape) => shape.id === id)!.faded === true;
    for (const id of ['ke-0', 'ke-1', 'ke-5', 'ke-8', 'R5#t1']) expect(isFaded(id)).toBe(false);
    for (const id of ['ke-9', 'ke-2', 'R2#t1']) expect(isFaded(id)).toBe(true);
    expect(scene.texts.some(({ part }) => part === 'actor:ke-9')).toBe(false);
    expect(scene.shapes.some(({ id }) => id === 'chosen:ke-1')).toBe(true);
  });

  it('marks the lines of a chosen training', () => {
    const { lines } = draw(network, choose(network, 'R5#t1'));
    expect(lines.filter(({ tone }) => tone === 'mark')).toHaveLength(2);
    expect(lines.filter(({ tone, width }) => tone === 'ink' && width === 2.6)).toHaveLength(2);
  });

  it('lights only the steps of a route', () => {
    const route = ['R1#t1', 'R5#t1', 'ke-0', 'ke-1', 'ke-5'];
    const { lines, shapes } = draw(network, { ...nothing, chosen: new Set(['ke-0', 'ke-5']), lit: lightChosen(network, new Set(['ke-0', 'ke-5']), route), route: new Set(route) });
    expect(lines.filter(({ tone }) => tone === 'mark')).toHaveLength(4);
    expect(shapes.find(({ id }) => id === 'ke-2')!.faded).toBe(true);
  });
});

it('draws a stack with its country and count, and what flows to it', () => {
  const network = clientNetwork(branchingNetwork(60), { folded: ['KE'] });
  const { texts, lines, shapes } = draw(network);
  const [stack] = network.stacks;
  expect(texts.find(({ id }) => id === 'text:KE')!.text).toBe(`KE ${stack!.actors}`);
  expect(shapes.filter(({ part }) => part === 'stack:KE')).toHaveLength(3);
  expect(lines.filter(({ id }) => id.startsWith('flow ')).length).toBe(network.flows.length);
});
