import { countryAliases, notCountries } from './country-names.ts';
import { demonyms } from './demonyms.ts';
import { fold } from './folding.ts';
import { PhraseTable, wordsOf } from './phrases.ts';
import type { Word } from './phrases.ts';

/** A country in a text: by its name, or by a demonym ("Malian", "malienne"). Offsets are UTF-16 units. */
export interface CountryInText {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly demonym: boolean;
}

interface Entry {
  /** More than one where a name fits two countries, the likelier first; none where the phrase is no country. */
  readonly codes: readonly string[];
  readonly demonym: boolean;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const notStates = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

let tables: { readonly names: PhraseTable<Entry>; readonly codes: ReadonlySet<string> } | null = null;

/** The countries that a text names, in order, none twice at one place. `near` settles a name that fits two. */
export function countriesIn(text: string, near: readonly string[] = []): CountryInText[] {
  return countriesAmong(wordsOf(text), near);
}

/** As `countriesIn`, for words already taken apart. */
export function countriesAmong(words: readonly Word[], near: readonly string[] = []): CountryInText[] {
  const { names } = (tables ??= buildTables());
  const found: CountryInText[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = names.at(words, at);
    if (!hit) continue;
    const first = words[at]!;
    const code = hit.value.codes.find((each) => near.includes(each)) ?? hit.value.codes[0];
    if (code !== undefined && (hit.value.demonym || isCapital(first.text))) {
      found.push({ code, start: first.start, end: words[at + hit.length - 1]!.end, demonym: hit.value.demonym });
    }
    at += hit.length - 1;
  }
  return found;
}

/** The country that a whole cell names, as a code, a name or an alias in English, French or Spanish; else null. */
export function countryNamed(text: string): string | null {
  const { names, codes } = (tables ??= buildTables());
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/u.test(trimmed) && codes.has(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const bare = fold(trimmed).replace(/^(?:the|le|la|les|l|el|los|republic of|republique d[eu]|republique|republica de) /u, '');
  for (const form of [trimmed, bare]) {
    const entry = names.named(form);
    if (entry && !entry.demonym) return entry.codes[0] ?? null;
  }
  return null;
}

function isCapital(text: string): boolean {
  return text[0] !== text[0]!.toLowerCase();
}

function buildTables() {
  const gathered = new Map<string, { codes: string[]; demonym: boolean }>();
  const put = (phrase: string, code: string, demonym: boolean) => {
    const key = fold(phrase);
    const entry = gathered.get(key);
    if (!entry) gathered.set(key, { codes: [code], demonym });
    else if (!entry.codes.includes(code) && entry.demonym === demonym) entry.codes.push(code);
  };
  const inLanguages = ['en', 'fr', 'es'].map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const codes = new Set<string>();
  for (const a of letters) {
    for (const b of letters) {
      const code = a + b;
      if (notStates.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
      for (const display of inLanguages) {
        const name = display.of(code);
        if (!name) continue;
        codes.add(code);
        put(name, code, false);
        put(name.replace(' & ', ' and ').replace(/^St\. /u, 'Saint '), code, false);
      }
    }
  }
  for (const [code, names] of Object.entries(countryAliases)) names.split('|').forEach((name) => put(name, code, false));
  put('Congo', 'CD', false);
  for (const [code, forms] of Object.entries(demonyms)) {
    for (const form of forms.split(/[ |]/u).filter((each) => each !== '')) {
      put(form, code, true);
      for (const plural of pluralsOf(form)) put(plural, code, true);
    }
  }
  const names = new PhraseTable<Entry>();
  for (const [phrase, entry] of gathered) names.add(phrase, entry);
  for (const phrase of notCountries) names.add(phrase, { codes: [], demonym: false });
  return { names, codes };
}

/** French and English add `s`; Spanish `es` after a consonant (`burundés`, `burundeses`). */
function pluralsOf(form: string): string[] {
  if (/[sz]$/u.test(form)) return [`${fold(form).replaceAll(' ', '-')}es`];
  return [`${form}s`, ...(form.endsWith('í') ? [`${form}es`] : [])];
}
