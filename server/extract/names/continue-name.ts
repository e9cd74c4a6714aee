import { isAcronym } from '../../lexicon/acronyms.ts';
import { countriesIn } from '../../lexicon/countries.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Token } from '../text/Token.ts';
import { and, articles, goingOn, purpose } from './name-words.ts';

const furthest = 10;

/**
 * Where a name that begins with a capital body word ends when it goes on in small letters: "Institut sahélien de
 * protection", "Coalition of human rights defenders (XYZ)". An acronym in brackets behind it confirms the longer
 * reading; English goes on in small letters only so.
 */
export function continueInLowerCase(tokens: readonly Token[], from: number, end: number, taken: readonly boolean[], lexicon: Lexicon): number {
  const first = lexicon.word(tokens[from]!.lower);
  const last = lexicon.word(tokens[end - 1]!.lower);
  const isBody = first.some(({ pos }) => pos === 'body') || (lexicon.grammar.headLast && last.some(({ pos }) => pos === 'body'));
  if (!isBody) return end;
  let at = end;
  let confirmedEnd = end;
  let plainEnd = end;
  let afterLink = false;
  let isPlain = true;
  while (at < tokens.length && at - end < furthest) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || taken[at] === true) break;
    if (goingOn.has(token.lower)) {
      let next = at + 1;
      if (articles.has(tokens[next]?.lower ?? '')) next += 1;
      const noun = tokens[next];
      if (!noun || noun.kind !== 'word' || taken[next] === true || !couldBeNoun(noun, lexicon)) break;
      // "el taller de la Casa Alba para parteras": those it is for are no part of the name, unless an acronym says so.
      if (purpose.has(token.lower) && next === at + 1 && lexicon.word(noun.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'people')) isPlain = false;
      at = next + 1;
      afterLink = true;
      if (isPlain) plainEnd = at;
    } else if (and.has(token.lower)) {
      let next = at + 1;
      while (goingOn.has(tokens[next]?.lower ?? '') || articles.has(tokens[next]?.lower ?? '')) next += 1;
      const noun = tokens[next];
      if (!afterLink || !noun || noun.kind !== 'word' || noun.capital || !couldBeNoun(noun, lexicon)) break;
      at = next + 1;
    } else if (couldBeAdjective(token, lexicon) && !isParticiple(tokens, at)) {
      at += 1;
      if (plainEnd === at - 1) plainEnd = at;
    } else break;
    if (tokens[at]?.text === '(' && isAcronym(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text.match(/^[),;]$/u)) confirmedEnd = at;
  }
  if (confirmedEnd > end) return confirmedEnd;
  return lexicon.grammar.headLast ? end : plainEnd;
}

/** "l'Institut Rary destinée aux gendarmes", "située à": it says more than what the body is called. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida)$/u.test(tokens[at]!.lower) && /^(?:à|au|aux|par|en|dans|pour|sur|le|a|al|por|para)$/u.test(tokens[at + 1]?.lower ?? '');
}

function couldBeNoun(token: Token, lexicon: Lexicon): boolean {
  const entries = lexicon.word(token.lower);
  if (entries.length === 0) return true;
  return entries.some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective') && !entries.some(({ pos }) => pos === 'determiner' || pos === 'preposition' || pos === 'pronoun' || pos === 'auxiliary');
}

function couldBeAdjective(token: Token, lexicon: Lexicon): boolean {
  if (token.capital) return true;
  const entries = lexicon.word(token.lower);
  if (entries.some(({ pos }) => pos === 'adjective')) return true;
  if (entries.length === 0) return (/[a-zé](?:al|ale|ales|aux|if|ive|ifs|ives|ique|iques|ien|ienne|iens|iennes|ais|aise|ains|aine|aines|ain|aires|aire|el|elle|elles|els|eux|euse|é|ée|és|ées|able|ables|ante|antes|ico|ica|icos|icas|al|ales|ivo|iva|ario|aria|ano|ana|anos|anas|eño|eña|ense|oso|osa)$/u).test(token.lower) || countriesIn(token.text).some(({ demonym }) => demonym);
  return entries.every(({ pos }) => pos === 'noun' || pos === 'body') && lexicon.grammar.headLast;
}
