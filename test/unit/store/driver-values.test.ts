import { describe, expect, it } from 'vitest';
import { driverValue } from '../../../server/store/neo4j/driver-values.ts';
import { plainValue } from '../../../server/store/plain-values.ts';

describe('values on their way to a Neo4j server and back', () => {
  it('are the same, and whole numbers integers on the way', () => {
    const value = { a: 1, b: 2.5, c: [1, 2], d: [1, 2.5], e: 'x', f: null, g: true, h: [{ i: 3 }], j: [] };
    expect(driverValue(value)).toEqual({ a: 1n, b: 2.5, c: [1n, 2n], d: [1, 2.5], e: 'x', f: null, g: true, h: [{ i: 3n }], j: [] });
    expect(plainValue(driverValue(value))).toEqual(value);
  });

  it('are refused where no number holds them', () => {
    expect(plainValue(BigInt(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => plainValue([{ a: BigInt(Number.MAX_SAFE_INTEGER) + 1n }])).toThrow(RangeError);
  });
});
