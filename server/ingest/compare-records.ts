import { foldValue } from '../lexicon/fold-value.ts';
import type { HarvestRecord } from '../model/record.ts';
import { comparableId } from './unite-duplicates.ts';

/**
 * The fields in which two readings of one record differ, sorted; equal is equal after folding white space, number
 * format and yes/no form, and of an id its case. A column moved or renamed changes nothing.
 */
export function changedFields(before: HarvestRecord, after: HarvestRecord): string[] {
  const [left, right] = [byField(before), byField(after)];
  const fields = new Set([...left.keys(), ...right.keys()]);
  const changed = [...fields].filter((field) => comparable(field, left) !== comparable(field, right));
  if (before.confidential !== after.confidential && !changed.includes('confidential')) changed.push('confidential');
  return changed.sort();
}

function comparable(field: string, texts: ReadonlyMap<string, string>): string {
  const text = foldValue(texts.get(field) ?? '');
  return field === 'id' ? comparableId(text) : text;
}

function byField(record: HarvestRecord): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { field, text } of record.cells) texts.set(field, texts.has(field) ? `${texts.get(field)}\n${text}` : text);
  return texts;
}
