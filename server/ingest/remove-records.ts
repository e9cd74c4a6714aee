import { OutspreadError } from '../platform/errors.ts';
import type { Portfolio } from './Portfolio.ts';

/** Removes records by id: the views become what they would be had these never been loaded. */
export async function removeRecords(portfolio: Portfolio, ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => portfolio.get(id) === undefined);
  if (unknown.length > 0) {
    throw new OutspreadError('record-unknown', `no record ${unknown.join(', ')}`, { remedy: 'nothing was removed; list the ids with `outspread export --out FILE`' });
  }
  await portfolio.apply({ remove: [...new Set(ids.map((id) => portfolio.get(id)!.record.id))] });
}
