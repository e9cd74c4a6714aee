import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/ingest/kept-rows.ts';
import { shippedRegistry } from '../../../server/ingest/registry/shipped-registry.ts';
import { digest } from '../../../server/model/digest.ts';
import { readRegistry } from '../../../server/read/read-registry.ts';
import text from '../../../seeds/registry.csv?raw';

describe('the registry that ships', () => {
  it('is read whole', () => {
    expect(readRegistry(text, 'registry.csv')).toMatchObject({ refused: [], unused: [], bodies: shippedRegistry });
    expect(shippedRegistry.length).toBeGreaterThan(35);
  });

  it('is part of what the reading is', () => {
    // Views that are kept were made with it: where it changes, raise `readingVersion`, and put its digest anew here.
    expect(digest(canonicalJson(shippedRegistry))).toBe('74ed542fb2eb');
  });
});
