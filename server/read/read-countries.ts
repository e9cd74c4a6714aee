import { countriesIn, countryNamed } from '../lexicon/countries.ts';
import { fold } from '../lexicon/folding.ts';
import { regionNamed, regionsIn } from '../lexicon/regions.ts';
import { doubtAbout } from './Doubt.ts';
import type { Doubt, Understood } from './Doubt.ts';
import { shorten, splitCell } from './split-cell.ts';
import type { Part } from './split-cell.ts';

export interface Whereabouts {
  /** ISO 3166-1 alpha-2, in the order of the cell. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** Words of a country cell that name nothing by themselves. */
const linking = new Set((
  'and et y e or ou with avec con in en au aux the le la les l el los las of de du des d del countries country pays paises pais region regions ' +
  'state republic republique republica islamic all tous toutes todos a to including also mainly i ii'
).split(' '));

const longest = 2000;

/** The countries and regions that a country cell names: names in three languages, codes, demonyms, lists of them. */
export function readCountries(text: string): Understood<Whereabouts> {
  if (text.length > longest) return { value: { countries: [], regions: [] }, doubts: [unknown(text, 0, text.length)] };
  const countries = new Set<string>();
  const regions: { name: string; start: number; end: number }[] = [];
  const doubts: Doubt[] = [];
  const whole = { text, start: 0 };
  const parts = takeWhole(whole, countries, regions) ? [] : partsOf(text);
  for (const part of parts) {
    if (takeWhole(part, countries, regions)) continue;
    for (const rest of takeNamed(part, countries, regions)) {
      doubts.push(unknown(text, rest.start, rest.start + rest.text.length));
    }
  }
  if (countries.size === 0) doubts.push(...regions.map(({ name, start, end }) => asCountry(text, name, start, end)));
  return { value: { countries: [...countries], regions: [...new Set(regions.map(({ name }) => name))] }, doubts };
}

function unknown(text: string, start: number, end: number): Doubt {
  const value = shorten(text.slice(start, end));
  return doubtAbout('value-unread', text, {
    values: { value },
    message: `"${value}" in the country cell is no country or region that is known.`,
    settle: 'Write the name of the country in English, French or Spanish.',
  }, start, end);
}

function asCountry(text: string, region: string, start: number, end: number): Doubt {
  return doubtAbout('region-as-country', text, {
    values: { region },
    message: `The country cell names a region, ${region}, and no country.`,
    settle: 'Name the country or the countries where the change took place.',
  }, start, end);
}

/** True where the whole part is one country or one region, or a name turned round ("Congo, Democratic Republic of the"). */
function takeWhole({ text, start }: Part, countries: Set<string>, regions: { name: string; start: number; end: number }[]): boolean {
  const [last, first] = text.split(',', 2);
  const country = countryNamed(text) ?? (first === undefined ? null : countryTurned(last!, first));
  if (country) countries.add(country);
  const region = country ? null : regionNamed(text);
  if (region) regions.push({ name: region, start, end: start + text.length });
  return country !== null || region !== null;
}

/** "Korea, South": only where the second part is no country of its own. */
function countryTurned(last: string, first: string): string | null {
  return countryNamed(first) === null && regionNamed(first) === null ? countryNamed(`${first} ${last}`) : null;
}

/** Takes the names inside a part, and gives the stretches between that say something not understood. */
function takeNamed({ text, start }: Part, countries: Set<string>, regions: { name: string; start: number; end: number }[]): Part[] {
  const named = [...countriesIn(text), ...regionsIn(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const rests: Part[] = [];
  let from = 0;
  for (const each of named) {
    if (each.start < from) continue;
    rests.push(...unread(text, from, each.start, start));
    if ('code' in each) countries.add(each.code);
    else regions.push({ name: each.region, start: start + each.start, end: start + each.end });
    from = each.end;
  }
  return [...rests, ...unread(text, from, text.length, start)].flatMap((rest) => {
    const pieces = piecesOf(rest);
    return pieces.length > 1 || rest.text !== text ? pieces.filter((piece) => !takeWhole(piece, countries, regions)) : [rest];
  });
}

/** The stretch without linking words at its ends; none where nothing else is left. */
function unread(text: string, from: number, to: number, offset: number): Part[] {
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)];
  const telling = words.filter(([word]) => !linking.has(fold(word)) && !/^\d+$/u.test(word));
  if (telling.length === 0) return [];
  const start = from + telling[0]!.index;
  const last = telling.at(-1)!;
  return [{ text: text.slice(start, from + last.index + last[0].length), start: offset + start }];
}

/** The parts of a list that is joined by "and". */
function piecesOf({ text, start }: Part): Part[] {
  return splitCell(text, /\s(?:and|et|y|e|ou|or)\s/giu, start);
}

/** Lists are parted by punctuation, line breaks and runs of spaces; brackets stand for a part of their own. */
function partsOf(text: string): Part[] {
  return splitCell(text, /[,;/|&+()[\]\n\r\t•·]|\s{2,}|\s[-–—]\s|:\s/gu, 0);
}
