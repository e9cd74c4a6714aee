import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../../../../client/api/__generated__/graphql.ts';
import { countryTone } from '../../../../client/painters/palette.ts';
import { drawBars } from '../../../../client/pictures/glimpse/draw-bars.ts';
import { drawSpread } from '../../../../client/pictures/glimpse/draw-spread.ts';
import { drawWay } from '../../../../client/pictures/glimpse/draw-way.ts';
import { endPoint, type Scene } from '../../../../client/pictures/Scene.ts';
import { clientChain, measureEvenly } from '../../../support/client-chain.ts';
import { smallChains } from '../../../support/make-chains.ts';

const tone = (country: string | null) => countryTone(country, ['KE', 'UG']);
const actor = (id: string, kind: ActorKind = 'ORGANIZATION', country: string | null = 'KE') => ({ id, label: id, kind, country });
const hop = (from: string, to: string, more: { timing?: string; stitched?: boolean } = {}) => ({ from, to, timing: 'CERTAIN', stitched: false, ...more });

function expectInside({ width, height, shapes, texts }: Scene): void {
  for (const { x, y, width: wide, height: high } of shapes) {
    expect(x - wide / 2).toBeGreaterThanOrEqual(-0.01);
    expect(x + wide / 2).toBeLessThanOrEqual(width + 0.01);
    expect(y - high / 2).toBeGreaterThanOrEqual(-0.01);
    expect(y + high / 2).toBeLessThanOrEqual(height + 0.01);
  }
  for (const { y } of texts) expect(y).toBeLessThanOrEqual(height);
}

describe('the spread', () => {
  const draw = (actors: Parameters<typeof drawSpread>[0]['actors'], hops: Parameters<typeof drawSpread>[0]['hops'], width = 340) =>
    drawSpread({ actors, hops, width, tone, measure: measureEvenly, more: (count) => `${count} more` });

  test('draws each actor once, inside its frame, and says how many it left out', () => {
    fc.assert(fc.property(smallChains({ actors: 12, trainings: 14 }), fc.integer({ min: 120, max: 400 }), (data, width) => {
      const chain = clientChain(data, ['a0']);
      const scene = draw(chain.actors, chain.hops, width);
      expectInside(scene);
      expect(new Set(scene.shapes.map(({ id }) => id)).size).toBe(scene.shapes.length);
      const hidden = chain.actors.length - scene.shapes.length;
      expect(scene.texts.map(({ text }) => text)).toEqual(hidden > 0 ? [`${hidden} more`] : []);
      const shapes = new Map(scene.shapes.map((shape) => [shape.id, shape]));
      for (const { from, to } of scene.lines) expect(endPoint(from, shapes).x).toBeLessThan(endPoint(to, shapes).x + 40);
    }));
  });

  test('tells kinds by shape, countries by colour, and hops by dash and head', () => {
    const scene = draw(
      [{ generation: 0, actor: actor('p', 'PROGRAMME', null) }, { generation: 1, actor: actor('c', 'COALITION', 'UG') }, { generation: 2, actor: actor('g', 'GROUP') }],
      [hop('p', 'c'), hop('c', 'g', { stitched: true, timing: 'UNDATED' })],
    );
    expect(scene.shapes.map(({ form, fill, stroke }) => ({ form, fill, stroke }))).toEqual([
      { form: 'diamond', fill: 'ink', stroke: null }, { form: 'disc', fill: 'country1', stroke: null }, { form: 'disc', fill: 'page', stroke: 'country0' },
    ]);
    expect(scene.lines.map(({ dashed, head }) => ({ dashed, head }))).toEqual([{ dashed: false, head: 'filled' }, { dashed: true, head: 'open' }]);
  });

  test('of many ends draws nine, each in a row of its own', () => {
    const many = Array.from({ length: 30 }, (_, at) => `o${at}`);
    const scene = draw([{ generation: 0, actor: actor('p') }, ...many.map((id) => ({ generation: 1, actor: actor(id) }))], many.map((id) => hop('p', id)));
    expect(scene.shapes).toHaveLength(10);
    expect(scene.texts[0]?.text).toBe('21 more');
    const rows = scene.shapes.filter(({ id }) => id !== 'p').map(({ y }) => y);
    expect(new Set(rows).size).toBe(9);
  });

  test('of one actor alone is that actor', () => {
    expectInside(draw([{ generation: 0, actor: actor('p') }], []));
  });
});

describe('the bars', () => {
  const bars = (trained: number, wentOn: number) => [
    { name: 'trained', count: trained, looks: 'all' as const }, { name: 'went on', count: wentOn, looks: 'part' as const }, { name: 'not yet', count: trained - wentOn, looks: 'rest' as const },
  ];

  test('are as long as their counts, on one scale, with the counts beside them', () => {
    fc.assert(fc.property(fc.integer({ min: 20, max: 5000 }), fc.double({ min: 0.2, max: 0.8, noNaN: true }), fc.integer({ min: 240, max: 400 }), (trained, share, width) => {
      const wentOn = Math.round(trained * share);
      const scene = drawBars(bars(trained, wentOn), width, measureEvenly);
      expectInside(scene);
      const [all, part, rest] = scene.shapes.map((shape) => shape.width);
      expect(part! / all!).toBeCloseTo(wentOn / trained, 5);
      expect(part! + rest!).toBeCloseTo(all!, 5);
      expect(scene.texts.filter(({ id }) => id.startsWith('count:')).map(({ text }) => text)).toEqual([trained, wentOn, trained - wentOn].map(String));
      for (const { x, width: wide } of scene.texts) expect(x + wide).toBeLessThanOrEqual(width + 1);
    }));
  });

  test('of nothing are slivers, never nothing drawn', () => {
    const scene = drawBars(bars(0, 0), 300, measureEvenly);
    expect(scene.shapes.every(({ width }) => width > 0)).toBe(true);
  });
});

describe('the way', () => {
  test('stands left to right in order, its names under it without touching each other, its dates over its hops', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 300, max: 420 }), fc.constantFrom('Low Tide', 'Women defenders of the lake towns'), (length, width, label) => {
      const actors = Array.from({ length }, (_, at) => ({ ...actor(`a${at}`), label }));
      const hops = actors.slice(1).map(({ id }, at) => ({ ...hop(`a${at}`, id), date: 'May 2024' }));
      const scene = drawWay({ actors, hops, width, tone, measure: measureEvenly, more: String });
      expectInside(scene);
      const places = scene.shapes.map(({ x }) => x);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const names = scene.texts.filter(({ id }) => id.startsWith('name-'));
      for (const one of names) {
        const beside = names.find((other) => other.y === one.y && other.x > one.x);
        if (beside) expect(one.x + one.width / 2).toBeLessThanOrEqual(beside.x - beside.width / 2 + 0.01);
      }
      expect(scene.texts.filter(({ id }) => id.startsWith('date-0')).length).toBe(length - 1);
      expect(scene.lines.map(({ from, to }) => [from.shape, to.shape])).toEqual(hops.map(({ from, to }) => [from, to]));
    }));
  });

  test('too long for its frame keeps both ends and counts those between, and joins only those that follow each other', () => {
    fc.assert(fc.property(fc.integer({ min: 6, max: 30 }), fc.integer({ min: 120, max: 420 }), (length, width) => {
      const actors = Array.from({ length }, (_, at) => actor(`a${at}`));
      const hops = actors.slice(1).map(({ id }, at) => ({ ...hop(`a${at}`, id), date: 'May 2024' }));
      const scene = drawWay({ actors, hops, width, tone, measure: measureEvenly, more: (count) => `+${count}` });
      const drawn = scene.shapes.map(({ id }) => id);
      expect([drawn[0], drawn.at(-1)]).toEqual(['a0', `a${length - 1}`]);
      expect(scene.texts.filter(({ id }) => id.startsWith('more-')).map(({ text }) => text)).toEqual(drawn.length < length ? [`+${length - drawn.length}`] : []);
      expect(scene.lines.map(({ id }) => id)).toEqual(drawn.flatMap((id) => (drawn.includes(`a${Number(id.slice(1)) + 1}`) ? [`${id}>a${Number(id.slice(1)) + 1}`] : [])));
      expect(width / scene.shapes.length).toBeGreaterThanOrEqual(Math.min(40, width / 3));
    }));
  });
});
