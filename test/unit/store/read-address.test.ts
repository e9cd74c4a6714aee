import { describe, expect, it } from 'vitest';
import { OutspreadError } from '../../../server/platform/errors.ts';
import { readAddress } from '../../../server/store/neo4j/read-address.ts';

describe('the address of a Neo4j server', () => {
  it.each([
    ['neo4j://me:secret@graph.example', { url: 'neo4j://graph.example', user: 'me', password: 'secret', database: null }],
    ['bolt://me:secret@127.0.0.1:7688/harvest', { url: 'bolt://127.0.0.1:7688', user: 'me', password: 'secret', database: 'harvest' }],
    ['neo4j+s://m%40e:s%2Fe%3Ac%40t@graph.example:7687/', { url: 'neo4j+s://graph.example:7687', user: 'm@e', password: 's/e:c@t', database: null }],
    ['bolt://[::1]:7687', { url: 'bolt://[::1]:7687', user: null, password: '', database: null }],
  ])('%s', (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });

  it.each(['', 'graph.example', 'http://me:secret@graph.example', 'neo4j://', 'neo4j://me:secret@', 'neo4j:me:secret', 'neo4j://me:se%cret@graph.example'])('%j is none, and the message does not repeat it', (text) => {
    let thrown: unknown;
    try {
      readAddress(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OutspreadError);
    expect((thrown as OutspreadError).code).toBe('argument-bad');
    expect((thrown as OutspreadError).sentence).not.toContain('secret');
  });
});
