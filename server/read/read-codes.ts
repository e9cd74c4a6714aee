import { fold } from '../lexicon/folding.ts';
import type { FrameworkCode, HarvestRecord } from '../model/record.ts';
import { doubtAbout } from './Doubt.ts';
import type { Doubt, Understood } from './Doubt.ts';
import { shorten, splitCell } from './split-cell.ts';

/** No cell of codes is longer; what goes beyond is not looked at, so that none takes long. */
const longest = 20_000;

const nothing = new Set(['', 'none', 'no', 'n a', 'na', 'not applicable', 'aucun', 'aucune', 'neant', 'sans objet', 'non applicable', 'ninguno', 'ninguna', 'no aplica', '0']);

const codePattern = /(?<![\p{L}\p{N}.])(?:(outcomes?|outputs?|impacts?|results?|indicators?|effets?|produits?|r[ée]sultats?|extrants?|indicateurs?|resultados?|productos?|efectos?|indicador(?:es)?)\s{0,20}(?:n[°o]\s?)?)?(\d{1,4}(?:\.\d{1,4}){0,8})\.?(?![\p{L}\p{N}])/giu;
const listMark = /^(?:[\s,;&/]|and|et|y)*$/iu;

/**
 * The codes of a results-framework cell, packed by spaces, line breaks or anything else ("Outcome 1.2      Output 1.2.1").
 * An output stands under the listed code whose number it carries on.
 */
export function readFramework(text: string): Understood<readonly FrameworkCode[]> {
  const codes = new Map<string, string>();
  let kind = '';
  let before = 0;
  for (const { index, 0: whole, 1: word, 2: number = '' } of text.slice(0, longest).matchAll(codePattern)) {
    const listed = index - before < 40 && listMark.test(text.slice(before, index));
    before = index + whole.length;
    kind = word ? singular(word) : listed ? kind : '';
    if (!word && !listed && !number.includes('.')) continue;
    const code = kind === '' ? number : `${kind} ${number}`;
    if (!codes.has(code)) codes.set(code, number);
  }
  const all = [...codes];
  const value = all.map(([code, number]): FrameworkCode => {
    const [above] = all.filter(([, other]) => number.startsWith(`${other}.`)).sort(([, a], [, b]) => b.length - a.length);
    return above ? { code, partOf: above[0] } : { code };
  });
  return { value, doubts: value.length === 0 ? unread(text, 0, text.length, 'no code of a results framework', 'Write codes such as "Outcome 1.2".') : [] };
}

/** "Outcomes 1.1 and 1.2" are Outcome 1.1 and Outcome 1.2. */
function singular(word: string): string {
  const one = /^indicadores$/iu.test(word) ? word.slice(0, -2) : word.replace(/s$/iu, '');
  return one[0]!.toUpperCase() + one.slice(1).toLowerCase();
}

type Objective = HarvestRecord['objectives'][number];

const code = /(?:\p{Lu}[\p{Lu}\p{N}]{1,9}(?:[ .-]?\d{1,3}(?:\.\d{1,3})*)?|(?:\p{L}{1,20}\s){1,2}\d{1,3}(?:\.\d{1,3})*|\d{1,3}(?:\.\d{1,3})*)/u.source;
const labelled = new RegExp(`(?:^|[;,|\\n\\r]|\\s\\s)[^\\S\\n]{0,200}(${code})\\s?(?::|\\s[-–—]\\s)`, 'gu');
const bare = new RegExp(`^${code}$`, 'u');

/** The specific objectives that a cell names, by code and label ("CIV: label; GEN: label"), or by bare codes. */
export function readObjectives(text: string): Understood<readonly Objective[]> {
  const found = new Map<string, Objective>();
  const marks = [...text.slice(0, longest).matchAll(labelled)];
  const doubts: Doubt[] = [];
  for (const part of splitCell(text.slice(0, Math.min(marks[0]?.index ?? longest, longest)), /[;,|/\n\r]|\s{2,}/gu)) {
    if (bare.test(part.text)) found.set(part.text, { code: part.text, label: null });
    else doubts.push(...unread(text, part.start, part.start + part.text.length, 'no code of an objective', 'Write codes such as "CIV", or "CIV: label".'));
  }
  marks.forEach((mark, at) => {
    const label = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? longest).trim().replace(/[;,|]$/u, '').trim();
    if (!found.get(mark[1]!)?.label) found.set(mark[1]!, { code: mark[1]!, label: label === '' ? null : label });
  });
  return { value: [...found.values()], doubts };
}

function unread(text: string, start: number, end: number, what: string, settle: string): Doubt[] {
  const value = shorten(text.slice(start, end));
  if (nothing.has(fold(value))) return [];
  return [doubtAbout('value-unread', text, { values: { value }, message: `"${value}" is ${what}.`, settle }, start, end)];
}
