import { foldValue } from '../lexicon/fold-value.ts';
import { digest } from '../model/digest.ts';
import type { Cell } from '../model/record.ts';

/** Twelve hex digits for what a record says beside its id, whatever the order of its columns: the same where an import would see no change. */
export function fingerprint(cells: readonly Cell[]): string {
  const texts = cells
    .map(({ field, text }): [string, string] => [field, foldValue(text)])
    .filter(([field, text]) => field !== 'id' && text !== '')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return digest(JSON.stringify(texts));
}
