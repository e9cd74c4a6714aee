import { fold } from '../lexicon/folding.ts';
import type { HarvestRecord } from '../model/record.ts';

/**
 * The fields in which two readings of one record differ, sorted; equal is equal after folding white space, number
 * format and yes/no form. A column moved or renamed changes nothing.
 */
export function changedFields(before: HarvestRecord, after: HarvestRecord): string[] {
  const [left, right] = [byField(before), byField(after)];
  const fields = new Set([...left.keys(), ...right.keys()]);
  const changed = [...fields].filter((field) => normal(left.get(field) ?? '') !== normal(right.get(field) ?? ''));
  if (before.confidential !== after.confidential && !changed.includes('confidential')) changed.push('confidential');
  return changed.sort();
}

function byField(record: HarvestRecord): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { field, text } of record.cells) texts.set(field, texts.has(field) ? `${texts.get(field)}\n${text}` : text);
  return texts;
}

const yes = new Set(['1', 'yes', 'y', 'true', 'vrai', 'oui', 'si', 'verdadero', 'x']);
const no = new Set(['0', 'no', 'n', 'false', 'faux', 'non', 'falso']);

function normal(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (/^[+-]?\d+(?:\.0+)?$/u.test(plain)) return flag(String(Number(plain)));
  return flag(plain);
}

function flag(text: string): string {
  const folded = fold(text);
  if (yes.has(folded)) return 'yes';
  return no.has(folded) ? 'no' : text;
}
