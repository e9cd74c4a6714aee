import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase, NounSort } from './Item.ts';
import { isOf, isPeople } from './noun-words.ts';
import type { ReadInner, ReadNoun, Reading } from './Reading.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

const mostLinks = 6;

/** What follows a noun and belongs to it: brackets, "of …", "from …" after people, and its seat between commas. */
export function attachToNoun(reading: Reading, noun: NounPhrase, from: number, inner: ReadInner): ReadNoun {
  let at = readBrackets(reading, noun, readCondition(reading, noun, from, inner), inner);
  for (let links = 0; links < mostLinks; links += 1) {
    const next = attachOf(reading, noun, at, inner) ?? attachOrigin(reading, noun, at, inner);
    if (next === null) break;
    at = readBrackets(reading, noun, next, inner);
  }
  at = readPartner(reading, noun, readSeat(reading, noun, at, inner), inner);
  const sort = isMakingUp(reading, noun, at) ? 'noTraining' : isStaffOf(noun, reading.lexicon) ? 'people' : sortWithOf(noun, reading.lexicon);
  return { noun: sort === noun.sort ? noun : { ...noun, sort }, next: at };
}

/** "members of the guild", "le réseau des juristes et des greffiers". */
function attachOf(reading: Reading, noun: NounPhrase, at: number, inner: ReadInner): number | null {
  const preposition = reading.units[at];
  if (!preposition || !isOf(preposition) || (noun.same && noun.sort === 'content' && as(preposition, 'determiner'))) return null;
  const read = inner(at + 1);
  if (!read || (noun.name?.sort === 'body' && isPeople(read.noun) && read.noun.count !== null)) return null;
  const of = determinedBy(preposition, read.noun, reading.lexicon);
  noun.of.push(of);
  noun.to = of.to;
  return readMoreOf(reading, noun, read.next, inner);
}

/** "jurists from Togo and Benin", "trainer at the guild". */
function attachOrigin(reading: Reading, noun: NounPhrase, at: number, inner: ReadInner): number | null {
  const preposition = as(reading.units[at], 'preposition');
  if (!preposition || preposition.senses[0] === 'of') return null;
  const sender = reading.units[at + 1]?.name ?? reading.units[at + 2]?.name;
  // "training on GPS from the guild": no body is from another.
  const from = preposition.senses[0] === 'origin' && (noun.sort === 'person' || (noun.sort === 'body' && noun.name !== null) ? (sender?.sort === 'body') === (noun.sort === 'person') && sender !== undefined : isPeople(noun));
  const read = from || worksAt(reading, at, noun) ? inner(at + 1) : null;
  if (!read) return null;
  noun.origin.push(read.noun);
  noun.to = read.noun.to;
  return from ? readMoreOrigins(reading, noun, read.next, inner) : read.next;
}

/** "dos peritas de la Corporación X": an unknown word for several of a body is one for people. */
function isStaffOf({ sort, plural, count, determiner, of }: NounPhrase, { grammar }: Lexicon): boolean {
  return !grammar.headLast && sort === 'unknown' && (plural || count !== null) && determiner !== 'demonstrative' && of.some(({ name }) => name?.sort === 'body');
}

/** "restitution d'une étude": a report on something that is no training. */
function isStudyReport(noun: NounPhrase): boolean {
  const [of] = noun.of;
  return noun.sort === 'restitution' && of !== undefined && of.sort !== 'training' && of.sort !== 'workshop' && of.sort !== 'content' && of.name === null && !isPeople(of);
}

/** "la formation du nouveau bureau", "la formation des cortèges": how something is made up, where nobody is told to have taught it. */
function isMakingUp({ units, lexicon: { grammar } }: Reading, noun: NounPhrase, at: number): boolean {
  const [of] = noun.of;
  if (noun.sort !== 'training' || !of || !grammar.makingUp?.training.test(noun.lemma) || as(units[at], 'preposition')?.senses[0] === 'agent') return false;
  if (of.name !== null || of.count !== null || of.also.length > 0) return false;
  return of.sort === 'body' || of.sort === 'venue' ? !of.plural && grammar.makingUp.body.test(of.lemma) && noun.determiner === 'definite' : of.sort === 'unknown' && of.determiner === 'definite';
}

/** "people with albinism": what they live with says who they are. */
function readCondition({ units, lexicon: { grammar } }: Reading, noun: NounPhrase, at: number, inner: ReadInner): number {
  if (!grammar.nobodyInParticular.test(noun.lemma) || noun.name !== null || as(units[at], 'preposition')?.senses[0] !== 'companion') return at;
  const read = inner(at + 1);
  if (!read || read.noun.name !== null || read.noun.determiner !== null || read.noun.count !== null || (read.noun.sort !== 'unknown' && read.noun.sort !== 'thing') || read.next > at + 3) return at;
  Object.assign(noun, { core: [noun.core[0], read.noun.core[1]], lemma: `${noun.lemma} ${read.noun.lemma}`, to: read.noun.to });
  return read.next;
}

/** What a noun is by what it is of. */
function sortWithOf(noun: NounPhrase, lexicon: Lexicon): NounSort {
  if (noun.sort === 'transfer') return isHandedOn(noun) ? 'restitution' : 'thing';
  if (noun.sort === 'noTraining' && isForumOf(noun, lexicon)) return 'body';
  return isStudyReport(noun) || isSitting(noun, lexicon) ? 'noTraining' : noun.sort;
}

/** "the provincial forum of Nampula": a body by its place, and no meeting. */
function isForumOf({ lemma, determiner, of }: NounPhrase, lexicon: Lexicon): boolean {
  return determiner === 'definite' && of[0]?.name?.sort === 'place' && lexicon.word(lemma).some(({ pos }) => pos === 'body');
}

/** "the transfer of these skills": as a training is told again by those who had it. */
function isHandedOn({ of }: NounPhrase): boolean {
  return of.some((inner) => inner.sort === 'content' || inner.sort === 'training');
}

/** "the session of the council": it sat. */
function isSitting(noun: NounPhrase, { grammar }: Lexicon): boolean {
  const [of] = noun.of;
  return noun.sort === 'workshop' && of?.sort === 'body' && of.lemma.split(' ').some((word) => grammar.sitting.test(word));
}

/** "Ana Ruiz, de la Red X,", "la Vigie d'Aného, du Togo": whose a person is, or where a body is, between commas. */
function readSeat({ units }: Reading, noun: NounPhrase, at: number, inner: ReadInner): number {
  if (noun.name === null || (noun.sort !== 'person' && noun.sort !== 'body') || units[at]?.lower !== ',') return at;
  if (!isOf(units[at + 1]) && !(noun.sort === 'person' && as(units[at + 1], 'preposition')?.senses[0] === 'origin')) return at;
  const read = inner(at + 2);
  const name = read?.noun.name;
  if (!read || !name || read.noun.owner || (noun.sort === 'person' ? name.sort !== 'body' : name.sort !== 'country' && name.sort !== 'place')) return at;
  const after = units[read.next];
  if (after && after.kind !== 'mark' && !as(after, 'verb') && !as(after, 'auxiliary') && !as(after, 'and')) return at;
  noun.origin.push(read.noun);
  noun.to = read.noun.to;
  return after?.lower === ',' ? read.next + 1 : read.next;
}

/** "our partner the guild": who that is, without a comma. */
function readPartner({ units, lexicon: { grammar } }: Reading, noun: NounPhrase, at: number, inner: ReadInner): number {
  if (noun.name !== null || noun.determiner !== 'possessive' || noun.plural || !grammar.partners.test(noun.lemma)) return at;
  const name = as(units[at], 'determiner')?.determiner === 'definite' ? units[at + 1]?.name : units[at]?.name;
  const read = name?.sort === 'body' ? inner(at) : null;
  if (!read) return at;
  noun.also.push(read.noun);
  noun.to = read.noun.to;
  return read.next;
}

/** "formatrice au Centre X", "trainer at X": one person without an article, and the body that it is of. */
function worksAt({ units, lexicon: { grammar } }: Reading, at: number, noun: NounPhrase): boolean {
  if ((noun.sort !== 'facilitator' && noun.sort !== 'people') || noun.plural || noun.determiner !== null || noun.count !== null || !grammar.workingFor.test(units[at]!.lower)) return false;
  const name = units[at + 1]?.name ?? units[at + 2]?.name;
  return name?.sort === 'body' && (units[at + 1]!.kind === 'name' || as(units[at + 1], 'determiner') !== undefined);
}

/** "du Comité", "al taller": the article is in the preposition. */
export function determinedBy(preposition: Unit, noun: NounPhrase, { grammar }: Lexicon): NounPhrase {
  return noun.determiner === null && noun.sort !== 'pronoun' && grammar.articledPrepositions?.test(preposition.lower) ? { ...noun, determiner: 'definite' } : noun;
}

/** "members of A, of B and of C". */
function readMoreOf({ units, lexicon }: Reading, noun: NounPhrase, from: number, inner: ReadInner): number {
  let at = from;
  for (let more = 0; more < 12; more += 1) {
    let next = at;
    if (units[next]?.lower === ',') next += 1;
    if (as(units[next], 'and')) next += 1;
    if (next === at || !isOf(units[next])) break;
    const read = inner(next + 1);
    if (!read) break;
    noun.of.push(determinedBy(units[next]!, read.noun, lexicon));
    noun.to = read.noun.to;
    at = read.next;
  }
  return at;
}

/** "defenders from Burkina Faso, Mali, and Niger". */
function readMoreOrigins({ units }: Reading, noun: NounPhrase, from: number, inner: ReadInner): number {
  let at = from;
  for (let more = 0; more < 20; more += 1) {
    let next = at;
    if (units[next]?.lower === ',') next += 1;
    if (as(units[next], 'and')) next += 1;
    if (as(units[next], 'preposition')?.senses[0] === 'origin') next += 1;
    const name = units[next]?.name;
    if (next === at || !name || (name.sort !== noun.origin.at(-1)!.name?.sort && as(units[next - 1], 'preposition') === undefined)) break;
    const read = inner(next);
    if (!read || !read.noun.name) break;
    noun.origin.push(read.noun);
    noun.to = read.noun.to;
    at = read.next;
  }
  return at;
}

/** "(CBDDH)", "(TRIJEUD and ADD)", "(14 women and 9 men)": phrases in brackets right behind the noun. */
function readBrackets({ units }: Reading, noun: NounPhrase, from: number, inner: ReadInner): number {
  if (units[from]?.lower !== '(') return from;
  let at = from + 1;
  const found: NounPhrase[] = [];
  while (at < units.length && at - from < 40 && units[at]!.lower !== ')') {
    const read = units[at]!.kind === 'date' ? null : inner(at);
    if (read) {
      found.push(read.noun);
      at = read.next;
    } else at += 1;
  }
  if (units[at]?.lower !== ')') return from;
  const aside = units.slice(from + 1, at).some(({ kind, name }) => kind === 'date' || name?.sort === 'place' || name?.sort === 'country');
  const dated = units.slice(from + 1, at).some(({ kind }) => kind === 'date');
  if (found.length === 0 || (aside && (noun.name === null || dated))) return from;
  noun.brackets.push(...found);
  noun.to = units[at]!.to;
  return at + 1;
}
