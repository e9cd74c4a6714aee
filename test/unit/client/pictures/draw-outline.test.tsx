import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { palettes } from '../../../../client/painters/palette.ts';
import { SceneSvg } from '../../../../client/painters/svg/SceneSvg.tsx';
import { drawOutline } from '../../../../client/pictures/outline/draw-outline.ts';
import { branchChain } from '../../../../client/pictures/tree/branch-chain.ts';
import type { Chain } from '../../../../client/state/chain/chain-query.ts';
import { chainWords, clientChain, measureEvenly } from '../../../support/client-chain.ts';
import { chainData, smallChains } from '../../../support/make-chains.ts';

const draw = (chain: Chain, width = 390) => drawOutline({
  branches: branchChain(chain, { folded: new Set(), opened: new Set() }), direction: chain.direction === 'UP' ? 'up' : 'down',
  words: chainWords(), measure: measureEvenly, width, attention: { chosen: null, focus: null },
});

test('each row has its own place to press, high enough for a finger, and nothing is wider than the window', () => {
  fc.assert(fc.property(smallChains({ actors: 8, trainings: 12 }), fc.constantFrom('down' as const, 'up' as const), (data, direction) => {
    const scene = draw(clientChain(data, ['a0'], { direction, place: 'A town with a long name' }));
    const rows = scene.shapes.filter(({ id }) => id.startsWith('row:')).sort((a, b) => a.y - b.y);
    for (const [at, row] of rows.entries()) {
      expect(row.height).toBeGreaterThanOrEqual(row.part?.startsWith('training:') ? 34 : 44);
      const next = rows[at + 1];
      if (next) expect(row.y + row.height / 2).toBeLessThanOrEqual(next.y - next.height / 2);
    }
    for (const { x, width, anchor } of scene.texts) expect(anchor === 'middle' ? x + width / 2 : x + width).toBeLessThanOrEqual(391);
  }));
});

test('any scene can be written as SVG, with its marks, lines and words', () => {
  const chain = clientChain(chainData([
    { givers: ['Programme'], receivers: ['Alpha & Co@KE'], when: '2022-11', records: ['R1'] },
    { givers: ['Alpha & Co'], receivers: ['Beta@KE'], when: '2023-11', records: ['R2'] },
  ]), ['Programme']);
  const scene = draw(chain);
  const svg = renderToStaticMarkup(<SceneSvg scene={scene} palette={palettes.light} label="Chain" />);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="390" height="\d+"/u);
  expect(svg).toContain('role="img" aria-label="Chain"');
  expect(svg).toContain('>Alpha &amp; Co</text>');
  expect(svg).toContain('stroke-dasharray="6 4"');
  expect(svg.match(/<circle/gu)!.length).toBe(scene.shapes.filter(({ form }) => form === 'disc').length);
  expect(svg).not.toContain('NaN');
});
