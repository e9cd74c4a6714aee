import type { HarvestPeriod } from '../model/record.ts';
import { doubtAbout } from './Doubt.ts';
import type { Understood } from './Doubt.ts';
import { shorten } from './split-cell.ts';

/** The year that a cell names (`2023`, `2023.0`, `FY 2023`, a date); null and a doubt where it names none, or several. */
export function readYear(text: string): Understood<number | null> {
  const years = new Set([...text.normalize('NFKC').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year)));
  const [year] = years;
  if (years.size === 1) return { value: year!, doubts: [] };
  if (text.trim() === '') return { value: null, doubts: [] };
  return {
    value: null,
    doubts: [doubtAbout('value-unread', text, {
      values: { value: text },
      message: years.size === 0 ? `"${shorten(text)}" is no year.` : `"${shorten(text)}" names more than one year.`,
      settle: 'Write one year in four digits.',
    })],
  };
}

const roman: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A harvest period as written, and its number ("harvest 5", "récolte 5", "Harvest III"); a year is no number of a harvest. */
export function readPeriod(text: string): HarvestPeriod | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const [number] = [...trimmed.normalize('NFKC').matchAll(/(?<![\d.,/-])\d{1,3}(?:\.0+)?(?![\d/-])/gu)].map(([each]) => Number(each));
  const numeral = roman.indexOf(/(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/u.exec(trimmed)?.[0] ?? '?');
  return { text: trimmed, number: number ?? (numeral > 0 ? numeral : null) };
}
