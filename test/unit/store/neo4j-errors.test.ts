import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { OutspreadError } from '../../../server/platform/errors.ts';
import { explainError } from '../../../server/store/neo4j/neo4j-errors.ts';

const said = (code: string, message = 'what the server said') => explainError(new Neo4jError(message, code, '50N42', ''), 'neo4j://graph.example:7687');

describe('what a Neo4j server says', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'store-refused', 'password'],
    ['Neo.ClientError.Security.Forbidden', 'store-refused', 'rights'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'store-refused', 'no such database'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'store-unreachable', 'OUTSPREAD_STORE_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'store-unreachable', 'memory'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'store-unreachable', 'does not answer'],
    ['ServiceUnavailable', 'store-unreachable', 'does not answer'],
    ['SessionExpired', 'store-unreachable', 'does not answer'],
  ])('%s is %s', (code, kind, word) => {
    const error = said(code);
    expect(error).toBeInstanceOf(OutspreadError);
    expect((error as OutspreadError).code).toBe(kind);
    expect((error as OutspreadError).sentence).toContain(word);
    expect((error as OutspreadError).sentence).toContain('neo4j://graph.example:7687');
  });

  it('is a full disk where it says so', () => {
    expect(said('Neo.DatabaseError.Transaction.TransactionCommitFailed', 'IOException: No space left on device')).toMatchObject({ code: 'store-full' });
  });

  it('is left as it is where it is a fault of ours', () => {
    const fault = new Neo4jError('Invalid input', 'Neo.ClientError.Statement.SyntaxError', '42001', '');
    expect(explainError(fault, 'neo4j://h')).toBe(fault);
    const other = new TypeError('x is no function');
    expect(explainError(other, 'neo4j://h')).toBe(other);
  });
});
