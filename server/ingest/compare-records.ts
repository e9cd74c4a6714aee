import { foldValue } from '../lexicon/fold-value.ts';
import type { HarvestRecord } from '../model/record.ts';

/**
 * The fields in which two readings of one record differ, sorted; equal is equal after folding white space, number
 * format and yes/no form. A column moved or renamed changes nothing.
 */
export function changedFields(before: HarvestRecord, after: HarvestRecord): string[] {
  const [left, right] = [byField(before), byField(after)];
  const fields = new Set([...left.keys(), ...right.keys()]);
  const changed = [...fields].filter((field) => foldValue(left.get(field) ?? '') !== foldValue(right.get(field) ?? ''));
  if (before.confidential !== after.confidential && !changed.includes('confidential')) changed.push('confidential');
  return changed.sort();
}

function byField(record: HarvestRecord): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { field, text } of record.cells) texts.set(field, texts.has(field) ? `${texts.get(field)}\n${text}` : text);
  return texts;
}
