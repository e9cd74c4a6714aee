import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endPoint, fonts, type Scene, type Text } from '../../../../client/pictures/Scene.ts';
import { branchChain, listBranches } from '../../../../client/pictures/tree/branch-chain.ts';
import { drawTree, type TreeRequest } from '../../../../client/pictures/tree/draw-tree.ts';
import type { Chain } from '../../../../client/state/chain/chain-query.ts';
import { chainWords, clientChain, measureEvenly } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

const none = { folded: new Set<string>(), opened: new Set<string>() };

function draw(chain: Chain, more: Partial<TreeRequest> = {}) {
  return drawTree({
    branches: branchChain(chain, none), returns: chain.returns, direction: chain.direction === 'UP' ? 'up' : 'down',
    words: chainWords('en', ['KE', 'UG', 'TZ']), measure: measureEvenly, room: { width: 900, height: 400 }, attention: { chosen: null, focus: null }, ...more,
  });
}

const cascade = chainData([
  { givers: ['Programme'], receivers: ['Alpha@KE', 'Beta@UG', 'Gamma@TZ'], when: '2022-11', records: ['R1'] },
  { givers: ['Beta'], receivers: ['Delta@UG?', 'Echo@UG?'], when: '2023-04', records: ['R1'] },
  { givers: ['Alpha'], receivers: ['reporters@KE'], when: '2024-05', records: ['R2'] },
  { givers: ['Gamma'], receivers: ['Foxtrot'], records: ['R1'] },
]);

const box = ({ x, y, anchor, width, font }: Text) => {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - fonts[font].size / 2, bottom: y + fonts[font].size / 2 };
};

function columnOf(chain: Chain, id: string): number {
  const { parentTraining } = chain.actors.find(({ actor }) => actor.id === id)!;
  const parent = chain.trainings.find(({ training }) => training.id === parentTraining);
  return parent ? columnOf(chain, parent.drawnFrom) + 1 : 0;
}

function overlaps(scene: Scene): readonly string[] {
  const boxes = scene.texts.map((text) => ({ id: text.id, ...box(text) }));
  return boxes.flatMap((a, at) => boxes.slice(at + 1)
    .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map((b) => `${a.id} / ${b.id}`));
}

test('no two texts overlap, whatever the chain and the room', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), fc.integer({ min: 300, max: 1400 }), fc.constantFrom('down' as const, 'up' as const), (data, width, direction) => {
    const scene = draw(clientChain(data, ['a0'], { direction, place: 'A town with a long name' }), { room: { width, height: 300 } });
    expect(overlaps(scene)).toEqual([]);
  }));
});

test('shows every actor once, in the column behind the one from whom it is drawn, and everything inside the scene', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), (data) => {
    const chain = clientChain(data, ['a0']);
    const scene = draw(chain);
    for (const { actor, generation } of chain.actors) {
      const number = columnOf(chain, actor.id);
      const marks = scene.shapes.filter(({ id }) => id === actor.id);
      expect(marks).toHaveLength(1);
      const column = scene.columns[number]!;
      expect(scene.texts.some(({ id, text }) => id === `kind:${actor.id}` && text.endsWith(`generation ${generation}`))).toBe(generation !== number);
      expect(marks[0]!.x).toBeGreaterThanOrEqual(column.x);
      expect(marks[0]!.x).toBeLessThan(column.x + column.width);
    }
    for (const { x, y } of scene.shapes) expect(x >= 0 && y >= 0 && x <= scene.width && y <= scene.height).toBe(true);
    const shapes = new Map(scene.shapes.map((shape) => [shape.id, shape]));
    for (const { from, to } of scene.lines) expect(endPoint(from, shapes)).not.toEqual(endPoint(to, shapes));
    expect(new Set([...scene.shapes, ...scene.lines].map(({ id }) => id)).size).toBe(scene.shapes.length + scene.lines.length);
  }));
});

test('branches go by the date of what was passed on', () => {
  const scene = draw(clientChain(cascade, ['Programme']));
  const y = (id: string) => scene.shapes.find((shape) => shape.id === id)!.y;
  expect([...['Alpha', 'Beta', 'Gamma']].sort((a, b) => y(a) - y(b))).toEqual(['Beta', 'Alpha', 'Gamma']);
});

test('a line is dashed where records are stitched, and open at its head where a date is missing', () => {
  const { lines } = draw(clientChain(cascade, ['Programme']));
  const looks = (training: string) => new Set(lines.filter(({ part }) => part === `training:${training}`).map(({ dashed }) => dashed));
  expect(looks('t1')).toEqual(new Set([false]));
  expect(looks('t2')).toEqual(new Set([false]));
  expect(looks('t3')).toEqual(new Set([true]));
  const head = (training: string) => lines.find(({ part, head: own }) => part === `training:${training}` && own !== 'none')!.head;
  expect([head('t1'), head('t4')]).toEqual(['filled', 'open']);
});

test('says where and when, and how many were reached', () => {
  const { texts } = draw(clientChain(cascade, ['Programme'], { place: 'Kigali', confirmed: ['t1'] }));
  const said = texts.map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['Nov 2022', 'Kigali', 'Kigali, after 5 months', 'no date', 'UG?', 'KE', '✓', '7', '2']));
});

test('upwards time still runs to the right, and heads stand with those who were trained', () => {
  const chain = clientChain(cascade, ['Delta'], { direction: 'up' });
  const { shapes, lines } = draw(chain);
  const x = (id: string) => shapes.find((shape) => shape.id === id)!.x;
  expect(x('Programme')).toBeLessThan(x('Beta'));
  expect(x('Beta')).toBeLessThan(x('Delta'));
  const ends = lines.filter(({ head }) => head !== 'none').map(({ to }) => to.shape);
  expect(ends).toEqual(expect.arrayContaining(['Beta', 'Delta']));
  expect(ends).not.toContain('Programme');
});

test('choosing moves nothing and lights the lines of the training', () => {
  const chain = clientChain(cascade, ['Programme']);
  const [plain, chosen] = [draw(chain), draw(chain, { attention: { chosen: 't2', focus: 'Beta' } })];
  for (const { id, x, y } of plain.shapes) expect(chosen.shapes.find((shape) => shape.id === id)).toMatchObject({ x, y });
  expect(plain.lines.filter(({ tone }) => tone === 'mark')).toEqual([]);
  expect(chosen.lines.filter(({ tone }) => tone === 'mark').map(({ to }) => to.shape).sort()).toEqual(['Delta', 'Echo', 'dot:t2']);
  expect(chosen.shapes.find(({ id }) => id === 'focus:Beta')).toMatchObject({ form: 'square', stroke: 'accent' });
});

test('a folded branch is a stack with its count, and a long list is cut', () => {
  const long = clientChain(chainData([{ givers: ['Programme'], receivers: Array.from({ length: 15 }, (_, at) => `Org ${at}`) }]), ['Programme']);
  const scene = draw(long);
  expect(scene.texts.map(({ text }) => text)).toContain('+4');
  expect(scene.shapes.filter(({ part }) => part?.startsWith('actor:'))).toHaveLength(12);
  const chain = clientChain(cascade, ['Programme']);
  const folded = draw(chain, { branches: branchChain(chain, { ...none, folded: new Set(['Beta']) }) });
  expect(folded.shapes.some(({ id }) => id === 'Delta')).toBe(false);
  expect(folded.shapes.filter(({ part }) => part === 'fold:Beta')).toHaveLength(3);
});

test('a hop to one reached before is thin, and not drawn where it would lead to what is folded', () => {
  const chain = clientChain(chainData([
    { givers: ['A'], receivers: ['B', 'C'], when: '2022-01' },
    { givers: ['B'], receivers: ['D', 'C'], when: '2023-01' },
  ]), ['A']);
  const thin = (scene: Scene) => scene.lines.filter(({ tone }) => tone === 'line2').map(({ to }) => to.shape);
  expect(thin(draw(chain))).toEqual(['C']);
  expect(thin(draw(chain, { branches: branchChain(chain, { ...none, folded: new Set(['B']) }) }))).toEqual([]);
  expect(listBranches(branchChain(chain, none))).toHaveLength(4);
});
