import { isAcronym } from '../../lexicon/acronyms.ts';
import { countriesIn } from '../../lexicon/countries.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { regionsIn } from '../../lexicon/regions.ts';
import { settlementCountries, settlementCountry } from '../../lexicon/settlements.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Token } from '../text/Token.ts';
import { going } from './name-words.ts';
import type { NameSpan } from './NameSpan.ts';
import { isBroadcast } from './read-names.ts';

/** What a run of capitals says of itself. `null` where it is no name: a demonym alone. `near`: countries of the record. */
export function classifyRun(tokens: readonly Token[], from: number, to: number, text: string, lexicon: Lexicon, near: readonly string[]): NameSpan | null {
  const span = (sort: NameSpan['sort'], more: Partial<NameSpan> = {}): NameSpan => ({ from, to, text, sort, body: null, acronym: false, country: null, ...more });
  const countries = countriesIn(text, near);
  const whole = countries.length === 1 && countries[0]!.start === 0 && countries[0]!.end === text.length ? countries[0]! : null;
  if (whole && whole.demonym) return null;
  if (whole) return span('country', { country: whole.code });
  const first = tokens[from]!;
  if (to - from > 1 && lexicon.grammar.documents.test(tokens[lexicon.grammar.headLast ? to - 1 : from]!.lower)) return null;
  const region = regionsIn(text)[0];
  if (region && region.start === 0 && region.end === text.length) return span('region');
  if (to - from > 1 && settlementCountries(text).length > 0) return span('place', { country: settlementCountry(text, near) });
  const body = bodyOf(tokens, from, to, lexicon);
  const country = countries[0]?.code ?? null;
  if (body) return span('body', { body, country, acronym: false });
  if (to - from > 1 && isBroadcast(tokens[to - 1]!)) return span('body', { body: 'organization', country });
  if (to - from === 1 && isAcronym(text)) return span('body', { acronym: !isPlainWord(first, lexicon) });
  if (settlementCountries(text).length > 0) return span('place', { country: settlementCountry(text, near) });
  if (countries.length === 0 && to - from >= 2 && to - from <= 4 && isGivenName(first.text) && tokens.slice(from, to).every(({ capital }) => capital) && tokens.slice(from + 1, to).every(({ lower }) => !lexicon.word(lower).some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective'))) return span('person');
  const telling = tokens[lexicon.grammar.headLast ? endOfHead(tokens, from, to) - 1 : from]!;
  if (to - from > 1 && lexicon.word(telling.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'placeNoun')) return span('place');
  return span('unknown', { country });
}

/** Where the head of a name ends: "Voices" of "Voices of the Delta". */
function endOfHead(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (going.has(tokens[at]!.lower)) return at;
  return to;
}

/** The kind of body that a name's own words tell: the last body word before "of" in English, the first in French and Spanish. */
function bodyOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): NameSpan['body'] {
  let found: NameSpan['body'] = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (going.has(token.lower) && found) return found;
    const entry = lexicon.word(token.lower).find((each) => each.pos === 'body');
    if (entry?.pos === 'body') {
      found = entry.body;
      if (!lexicon.grammar.headLast) return found;
    }
  }
  return found;
}

/** A word of the language written all in capitals ("AMNESTY") is a name, not an acronym. */
function isPlainWord(token: Token, lexicon: Lexicon): boolean {
  return token.text.length > 3 && lexicon.grammar.namesInCapitals.has(token.lower);
}
