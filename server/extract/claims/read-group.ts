import { countriesIn } from '../../lexicon/countries.ts';
import { settlementCountry } from '../../lexicon/settlements.ts';
import type { Passage } from '../../model/passage.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';
import type { Known } from './bodies-called.ts';
import { nameOfGroup } from './name-group.ts';
import type { ReadParties } from './ReadParties.ts';

/** "scribes of Kaya", "dix greffières du Togo": a group of its own, known again by the same words and town. */
export function readGroup(noun: NounPhrase, sentence: Sentence, passage: Passage, { cast, lexicon }: Known, near: readonly string[]): ReadParties {
  const { text, acronym } = nameOfGroup(noun, sentence, lexicon, cast);
  const town = [...noun.origin, ...noun.of].flatMap((inner) => [inner, ...(inner.owner ? [inner.owner] : []), ...inner.of]).find(({ name }) => name?.sort === 'place')?.name?.text ?? null;
  const known = cast.groupsCalled(text).find((group) => (group.origin === town || town === null || group.origin === null));
  if (known) known.passages.push(passage);
  const group = known ?? cast.group(text, noun.lemma, acronym, town, passage);
  const countries = noun.origin.concat(noun.of).filter(({ name }) => name?.sort === 'country' && name.country !== null);
  const named = new Set(countries.flatMap((inner) => [inner.name!.country!, ...listedBehind(inner, sentence)]));
  const stated = named.size > 0 ? [...named] : countriesIn(text).filter(({ demonym }) => demonym).slice(0, 1).map(({ code }) => code);
  // "from Kenya, Uganda and Tanzania" places a group in none of them.
  group.country ??= (stated.length === 1 ? stated[0] : null) ?? (town === null ? null : settlementCountry(town, near));
  return { parties: [{ kind: 'group', group, count: noun.count }], count: noun.count, doubt: null };
}

/** The country that a list goes on with: "Kenya, Uganda and Tanzania". */
function listedBehind(country: NounPhrase, sentence: Sentence): string[] {
  const rest = sentence.text.slice(sentence.tokens[country.to - 1]!.end - sentence.start).slice(0, 60);
  const [next] = countriesIn(rest);
  return next && !next.demonym && /^\s*(?:,|\p{Ll}{1,3}\s)\s*(?:\p{Ll}{1,3}\s)?$/u.test(rest.slice(0, next.start)) ? [next.code] : [];
}
