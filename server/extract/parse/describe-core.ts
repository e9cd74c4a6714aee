import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase, NounSort } from './Item.ts';
import { nounEntry } from './noun-words.ts';
import type { Core } from './read-core.ts';
import type { Reading } from './Reading.ts';
import type { Unit } from './Unit.ts';

type Described = Pick<NounPhrase, 'head' | 'lemma' | 'sort' | 'plural' | 'name' | 'owner'>;

/** What the head of a core makes the phrase: a name ("the guild Nuru"), or a noun with a name as its owner ("Nuru monitors"). */
export function describeCore(reading: Reading, core: Core): Described {
  const unit = reading.units[pickHead(core, reading.lexicon)]!;
  return unit.kind === 'name' ? describeName(reading, core, unit) : describeNoun(reading, core, unit);
}

/** The name where no noun stands behind it; else the last noun in English, "guild members", and the first elsewhere, "membres actifs". */
function pickHead({ start, end, firstNoun, lastNoun, lastName }: Core, { grammar }: Lexicon): number {
  if (lastName >= 0 && (lastNoun < 0 || (lastName === end - 1 && lastNoun < lastName))) return lastName;
  if (grammar.headLast) return lastNoun >= 0 ? lastNoun : end - 1;
  return firstNoun >= 0 ? firstNoun : start;
}

/** "the guild Nuru", "trainer Amal Diop", "Kaya district": the noun beside a name says what it names. */
function describeName({ units, lexicon }: Reading, { lastNoun, lastName }: Core, unit: Unit): Described {
  const name = units[lastName]!.name!;
  const beside = lastNoun >= 0 ? nounEntry(units[lastNoun]!) : null;
  const person = (beside?.sort === 'people' || beside?.sort === 'facilitator') && !lexicon.grammar.partners.test(beside.lemma);
  let sort = sortOfName(name.sort);
  if (beside?.sort === 'placeNoun') sort = 'place';
  else if (beside?.sort === 'body' || beside?.sort === 'programme') sort = 'body';
  else if (person && (name.sort === 'unknown' || name.sort === 'person')) sort = 'person';
  return { head: unit.to - 1, lemma: name.text.toLowerCase(), sort, plural: beside?.plural ?? false, name, owner: null };
}

function describeNoun({ units, tokens, lexicon }: Reading, { lastName }: Core, unit: Unit): Described {
  const { grammar } = lexicon;
  const head = unit.to - 1;
  const entry = nounEntry(unit);
  const people = !entry && unit.kind === 'word' && grammar.peopleEnding.test(tokens[head]!.lower);
  const named = lastName >= 0 ? units[lastName]! : null;
  const before = named && named.to <= unit.from ? named : null;
  const owns = before?.name && (grammar.headLast || before.name.sort !== 'country');
  return {
    head, lemma: entry?.lemma ?? unit.lower, sort: entry?.sort ?? (people ? 'people' : 'unknown'), plural: entry?.plural ?? grammar.pluralEnding.test(tokens[head]!.lower),
    name: owns || before ? null : (named?.name ?? null), owner: owns ? nameAlone(before) : null,
  };
}

function nameAlone(unit: Unit): NounPhrase {
  const name = unit.name!;
  return {
    kind: 'noun', from: unit.from, to: unit.to, determiner: null, same: false, count: null, head: unit.to - 1, lemma: name.text.toLowerCase(), sort: sortOfName(name.sort),
    plural: false, core: [unit.from, unit.to], pronoun: null, name, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
  };
}

function sortOfName(sort: NonNullable<NounPhrase['name']>['sort']): NounSort {
  return sort === 'unknown' ? 'body' : sort;
}
