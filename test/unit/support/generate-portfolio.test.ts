import { describe, expect, it } from 'vitest';
import { generatePortfolio, portfolioHeadings } from '../../support/portfolio/generate-portfolio.ts';

const make = (outcomes: number, seed: number) => [...generatePortfolio({ outcomes, seed })];

describe('a generated portfolio', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(make(300, 5)).toEqual(make(300, 5));
    expect(make(300, 5)).not.toEqual(make(300, 6));
  });

  it('begins with the same records however long it is', () => {
    expect(make(900, 3).slice(0, 200)).toEqual(make(200, 3));
  });

  it('gives every record an id of its own and all headings', () => {
    const records = make(1000, 1);
    expect(new Set(records.map(({ expected }) => expected.record)).size).toBe(1000);
    expect(records.every(({ row }) => portfolioHeadings.every((heading) => typeof row[heading] === 'string'))).toBe(true);
  });

  it('holds chains: some that train were trained in an earlier record', () => {
    const records = make(1000, 1);
    const trained = new Set<string>();
    let followOns = 0;
    for (const { expected } of records) {
      for (const { givers, receivers } of expected.trainings) {
        if (givers.some((giver) => trained.has(giver))) followOns += 1;
        receivers.forEach((receiver) => trained.add(receiver));
      }
    }
    expect(followOns).toBeGreaterThan(300);
  });

  it('writes what it expects into the narrative', () => {
    for (const { row, expected } of make(400, 2)) {
      const text = Object.values(row).join(' ').replace(/\s+/gu, ' ');
      for (const { givers, receivers, place } of expected.trainings) {
        expect(text).toContain(place);
        for (const name of receivers) expect(text.toLowerCase()).toMatch(new RegExp(`${name.toLowerCase()}|\\bc[a-z]{2,6}\\b`, 'u'));
        for (const name of givers.filter((giver) => !giver.endsWith(' programme'))) {
          expect(text.includes(name) || /\bC[A-Z]{3,6}\b/u.test(text)).toBe(true);
        }
      }
    }
  });

  it('has confidential records, undated trainings and records without a training', () => {
    const records = make(500, 4).map(({ expected }) => expected);
    expect(records.some(({ confidential }) => confidential)).toBe(true);
    expect(records.some(({ trainings }) => trainings.some(({ start }) => start === null))).toBe(true);
    expect(records.some(({ trainings }) => trainings.length === 0)).toBe(true);
  });
});
