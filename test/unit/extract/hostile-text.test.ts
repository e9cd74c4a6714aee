import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../server/extract/extract-claims.ts';
import type { Claims } from '../../../server/model/claim.ts';
import { recordWith } from '../../support/make-claims.ts';

const read = (text: string): Claims => extractClaims(recordWith({ additional: text }));

function passagesOf({ names, events, partnerships, memberships, places, noClaims }: Claims) {
  return [...[...names, ...events, ...partnerships, ...memberships, ...places].flatMap(({ passages }) => passages), ...noClaims.map(({ passage }) => passage)];
}

const words = 'the|The|Osier League|Tarn Desk (TD)|trained|were trained|by|20 women|in May 2022|formation|a formé|capacitó|à|en|del|,|.|;|:|(|)|and|who|not|will|to|they|ils|ellos|two months later|course|Nairobi|“|’|—|\n|12/13/2022|which|of|A. B.'.split('|');
const sentences = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('any text', () => {
  it('is quoted where its passages say', () => {
    fc.assert(fc.property(anything, (text) => {
      for (const { start, end, quote } of passagesOf(read(text))) expect(text.slice(start, end)).toBe(quote);
    }));
  });

  it('refers only to names that it claims', () => {
    fc.assert(fc.property(sentences, (text) => {
      const { names, events } = read(text);
      const known = new Set(names.map(({ ref }) => ref));
      for (const { givers, receivers, others } of events) for (const ref of [...givers, ...receivers, ...others.map((other) => other.ref)]) expect(known).toContain(ref);
    }));
  });

  it('is read alike each time', () => {
    fc.assert(fc.property(sentences, (text) => {
      expect(read(text)).toEqual(read(text));
    }));
  });
});

describe('a text made to be slow', () => {
  const half = 150_000;
  const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

  it.each([
    ['has no full stop', (length: number) => filled('they trained the network and ', length)],
    ['nests brackets', (length: number) => `trained ${'('.repeat(length / 2)}x${')'.repeat(length / 2)}`],
    ['tells trainings without end', (length: number) => filled('The Osier Network trained 20 monitors in May 2022. They trained others. ', length)],
    ['names without end', (length: number) => Array.from({ length: length / 50 }, (_, at) => `The ${String.fromCharCode(65 + (at % 26))}el${at.toString(36).replace(/\d/gu, 'o')} Network trained the network. `).join('')],
    ['repeats dates', (length: number) => filled('in May 2022 and ', length)],
  ])('takes no more than in proportion to its length where it %s', (_, make) => {
    const time = (length: number): number => {
      const text = make(length);
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(10_000);
    const once = Math.max(time(half), 30);
    expect(time(2 * half)).toBeLessThan(5 * once);
  });
});
