import { countriesIn } from '../../lexicon/countries.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase, NounSort } from './Item.ts';
import type { Reading } from './Reading.ts';
import { readNumber } from './read-number.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

/** "of", "de", "des". */
export function isOf(unit: Unit | undefined): boolean {
  return as(unit, 'preposition')?.senses[0] === 'of';
}

/** Whether a noun phrase can begin at a unit. */
export function startsNoun({ units, lexicon }: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'mark' || unit.kind === 'date') return false;
  if (unit.kind === 'name' || as(unit, 'determiner') || as(unit, 'number') || as(unit, 'about')) return true;
  if (unit.kind === 'number') return readNumber(units, at, lexicon) !== null;
  return isNounLike(unit);
}

/** A name, a word that the lexicon knows as a noun or adjective, or an unknown word. */
export function isNounLike(unit: Unit): boolean {
  if (unit.kind === 'name') return true;
  if (unit.kind !== 'word') return false;
  if (unit.entries.length === 0) return /^[\p{L}\d]/u.test(unit.lower);
  return unit.entries.some(({ pos }) => pos === 'noun' || pos === 'body' || pos === 'adjective');
}

/** A word that the lexicon knows only as a verb form that can stand before or after a noun like an adjective. */
export function isParticiple(unit: Unit): boolean {
  const verbs = unit.entries.filter((entry) => entry.pos === 'verb');
  return verbs.length > 0 && verbs.length === unit.entries.length && verbs.some((entry) => entry.pos === 'verb' && (entry.form === 'participle' || entry.form === 'gerund'));
}

/** "femmes déplacées": a participle that is also a word for people, right behind another. */
export function isParticipleForm(unit: Unit): boolean {
  return unit.entries.every((entry) => entry.pos !== 'verb' || entry.form === 'participle');
}

/** How a word is read as a noun: as a training, trainer or people where it can be, else as a body. */
export function nounEntry(unit: Unit): { sort: NounSort; lemma: string; plural: boolean } | null {
  const nouns = unit.entries.filter((entry) => entry.pos === 'noun');
  for (const preferred of ['training', 'facilitator', 'people'] as const) {
    const found = nouns.find((entry) => entry.pos === 'noun' && entry.noun === preferred);
    if (found?.pos === 'noun') return { sort: preferred === 'facilitator' ? 'facilitator' : preferred, lemma: found.lemma, plural: found.plural };
  }
  const body = as(unit, 'body');
  const noun = nouns.find((entry) => entry.pos === 'noun' && (entry.noun === 'placeNoun' || entry.noun === 'workshop')) ?? nouns[0];
  if (body && noun?.pos === 'noun' && (noun.noun === 'placeNoun' || noun.noun === 'workshop')) return { sort: noun.noun, lemma: noun.lemma, plural: noun.plural };
  if (body && !(noun?.pos === 'noun' && (noun.noun === 'noTraining' || noun.noun === 'programme'))) {
    if (noun?.pos === 'noun' && noun.noun === 'venue') return { sort: 'venue', lemma: body.lemma, plural: body.plural };
    return { sort: 'body', lemma: body.lemma, plural: body.plural };
  }
  if (noun?.pos === 'noun') return { sort: noun.noun, lemma: noun.lemma, plural: noun.plural };
  return null;
}

/** An unknown word with the ending of a verb, "digitised", and no demonym. */
export function endsLikeVerb(unit: Unit, { grammar }: Lexicon): boolean {
  return unit.kind === 'word' && ((grammar.verbEnding.past?.test(unit.lower) ?? false) || (grammar.verbEnding.participle?.test(unit.lower) ?? false)) && !countriesIn(unit.lower).some(({ demonym }) => demonym);
}

/** Whether the lexicon knows it as a verb form too. */
export function isVerbForm(unit: Unit): boolean {
  return unit.entries.some((entry) => entry.pos === 'verb');
}

/** What can be "of" or "from" somewhere as people are. */
export function isPeople(noun: NounPhrase): boolean {
  if (noun.sort === 'support' || noun.sort === 'guidance') return true;
  return noun.sort === 'people' || noun.sort === 'facilitator' || noun.sort === 'collective' || noun.sort === 'pronoun' || noun.sort === 'body' || (noun.count !== null && noun.sort === 'unknown');
}
