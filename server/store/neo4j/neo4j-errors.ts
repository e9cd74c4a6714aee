import { Neo4jError } from 'neo4j-driver';
import { OutspreadError } from '../../platform/errors.ts';

/** What the server or the way to it said, as a sentence for whoever runs it; a fault of ours stays as it is. */
export function explainError(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const explain = (kind: 'store-refused' | 'store-full' | 'store-unreachable', what: string, remedy: string) => new OutspreadError(kind, what, { remedy, cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return explain('store-refused', `the Neo4j server at ${url} refused the user or the password, or that user may not do this`, 'check both in OUTSPREAD_STORE, and the rights of the user');
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return explain('store-refused', `the Neo4j server at ${url} has no such database`, 'leave its name out of OUTSPREAD_STORE, or create it');
  }
  if (/No space left|disk is full/iu.test(message)) {
    return explain('store-full', `the disk of the Neo4j server at ${url} is full`, 'make room there and do it again; what was there before is unharmed');
  }
  if (/TransactionTimedOut|MemoryPoolOutOfMemory|TransactionOutOfMemory/u.test(code)) {
    return explain('store-unreachable', `the Neo4j server at ${url} gave up on a piece of work`, 'give it more memory, or more time with OUTSPREAD_STORE_TIMEOUT');
  }
  if (error.retriable || code === 'ServiceUnavailable' || /acquisition timed out|pool is closed/iu.test(message)) {
    return explain('store-unreachable', `the Neo4j server at ${url} does not answer`, 'start it, or check the address in OUTSPREAD_STORE');
  }
  return error;
}
