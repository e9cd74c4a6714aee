import type { Lexicon } from '../grammar/Lexicon.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

/** A number in digits or words, and the unit after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/** "46", "1,200", "twenty-four", "one hundred and twenty", "soixante-dix", "treinta y dos"; null where no number starts. */
export function readNumber(units: readonly Unit[], at: number, lexicon: Lexicon): ReadNumber | null {
  const unit = units[at];
  if (unit?.kind === 'number') {
    const value = digits(unit.lower);
    if (value === null) return null;
    const scale = as(units[at + 1], 'number')?.value;
    return scale !== undefined && scale >= 100 ? { value: value * scale, next: at + 2 } : { value, next: at + 1 };
  }
  const values: number[] = [];
  let next = at;
  while (next < units.length && values.length < 8) {
    const parts = wordValues(units[next], lexicon);
    if (parts) {
      values.push(...parts);
      next += 1;
    } else if (values.length > 0 && /^(?:and|et|y)$/u.test(units[next]!.lower) && wordValues(units[next + 1], lexicon) && canAdd(values.at(-1)!, wordValues(units[next + 1], lexicon)![0]!)) next += 1;
    else break;
  }
  return values.length === 0 ? null : { value: combine(values), next };
}

function digits(text: string): number | null {
  if (!/^\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+$|^\d+$/u.test(text)) return null;
  const value = Number(text.replace(/[^\d]/gu, ''));
  return Number.isSafeInteger(value) ? value : null;
}

function wordValues(unit: Unit | undefined, lexicon: Lexicon): number[] | null {
  if (!unit || unit.kind !== 'word') return null;
  const entry = as(unit, 'number');
  if (entry) return [entry.value];
  if (!unit.lower.includes('-')) return null;
  const parts = unit.lower.split('-').filter((part) => part !== 'et' && part !== 'and' && part !== 'là' && part !== 'ci');
  const values = parts.map((part) => lexicon.word(part).find(({ pos }) => pos === 'number'));
  return values.every((value) => value !== undefined) ? values.map((value) => (value?.pos === 'number' ? value.value : 0)) : null;
}

/** "hundred and twenty", "treinta y dos", but not "two and three". */
function canAdd(left: number, right: number): boolean {
  return left >= 100 || (left >= 20 && left % 10 === 0 && right < 10);
}

function combine(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  // "une vingtaine" is twenty.
  const counted = values.length > 1 && values[0] === 1 && values[1]! >= 10 && values[1]! < 100 ? values.slice(1) : values;
  for (const value of counted) {
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else if (value === 20 && current === 4) current = 80;
    else current += value;
  }
  return total + current;
}
