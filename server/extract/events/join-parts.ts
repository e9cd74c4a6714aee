import { isParty, isPlace, isTraining } from './sorts.ts';
import type { Part } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';

type NounPart = Extract<Part, { kind: 'noun' }>;
/** A part that a list can go on in. */
type Listing = Extract<Part, { nouns: NounPhrase[] }>;

/**
 * Puts phrases joined by "and" or commas together: names with names of the same preposition, people with people.
 * A list counts as one if "and" closes it; without, what stands behind a comma is an apposition.
 */
export function joinParts(told: readonly Part[], beforeVerb: boolean, verb: number | null = null): Part[] {
  const joined: Part[] = [];
  const parts = beforeVerb && verb !== null ? withoutAside(withoutFronted(told), verb) : told;
  /** Lists that "and" has closed, and the apposition behind them. */
  const closed = new Map<Part, NounPhrase | null>();
  parts.forEach((part, at) => {
    if (part.kind !== 'noun' || part.join === null || (part.join === 'bracket' && part.nouns.some(({ count }) => count !== null))) {
      joined.push(part.kind === 'noun' || part.kind === 'preposition' ? { ...part, nouns: [...part.nouns] } : part);
      return;
    }
    const target = isBehindAside(part, joined, beforeVerb) ? null : targetOf(joined, part);
    if (target === null && !beforeVerb && isBarePlace(part)) joined.push({ kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns: [...part.nouns], join: null });
    else if (target === null || (beforeVerb && opensSubject(part, target, joined))) joined.push({ ...part, nouns: [...part.nouns] });
    else if (!goOnApposition(part, target, closed) && !appose(part, target, closed)) goOnList(part, target, { parts, at, joined, closed, beforeVerb });
  });
  for (const part of joined) if (part.kind === 'noun' || part.kind === 'preposition') shareOwners(part.nouns);
  return joined;
}

/**
 * "The elders, singers and members of the guild, had taught": bare words for people between two commas, the last of them
 * right before the verb, say more of those in front.
 */
function withoutAside(parts: readonly Part[], verb: number): readonly Part[] {
  const [first, ...rest] = parts;
  const last = rest.at(-1);
  const isAside = (part: Part): part is NounPart => part.kind === 'noun' && part.nouns.every((noun) => noun.sort === 'people' && noun.plural && noun.determiner === null && noun.count === null && noun.name === null);
  if (first?.kind !== 'noun' || rest.length < 2 || last?.kind !== 'noun' || rest[0]!.join !== 'comma' || last.join !== 'and' || !rest.every(isAside) || verb - last.nouns.at(-1)!.to !== 1) return parts;
  const [noun] = first.nouns;
  if (first.nouns.length > 1 || noun!.sort !== 'people' || noun!.determiner !== 'definite') return parts;
  return [{ ...first, nouns: [{ ...noun!, also: [...noun!.also, ...rest.flatMap(({ nouns }) => nouns)] }] }];
}

/** "By the hand of Amal, a retired nurse, ten scribes …": it says more of a person in front, and the subject is still to come. */
function withoutFronted(parts: readonly Part[]): readonly Part[] {
  const [front, aside, ...rest] = parts;
  if (front?.kind !== 'preposition' || aside?.kind !== 'noun' || aside.join !== 'comma' || front.nouns.at(-1)!.sort !== 'person') return parts;
  const [noun] = aside.nouns;
  const isAside = noun!.name === null && !noun!.plural && noun!.count === null && noun!.determiner !== 'definite';
  return isAside && rest.some((next) => next.kind === 'noun' && next.join === 'comma' && isParty(next.nouns[0]!)) ? [front, ...rest] : parts;
}

/** "taught, with the club, ten scribes": behind an aside between commas the object is still to come. */
function isBehindAside({ join, nouns: [noun] }: NounPart, joined: readonly Part[], beforeVerb: boolean): boolean {
  const aside = joined.at(-1);
  return !beforeVerb && join === 'comma' && joined.length === 1 && aside?.kind === 'preposition' && aside.join === 'comma' && !isPlace(noun!) && (isParty(noun!) || isTraining(noun!));
}

/** "held it at the school, Kaya": a town or country behind a comma says where. */
function isBarePlace({ nouns, join }: NounPart): boolean {
  return (join === 'comma' || join === 'bracket') && nouns.every((noun) => isPlace(noun) && noun.name !== null);
}

/** "At the school, the guild trained …": the first bare phrase behind a fronted one is the subject, and goes on no list. */
function opensSubject(part: NounPart, target: Listing, joined: readonly Part[]): boolean {
  const fronted = target.kind === 'preposition' || !isParty(target.nouns[0]!);
  return part.join === 'comma' && fronted && !isPlace(part.nouns[0]!) && !joined.some((each) => each.kind === 'noun' && (each === target ? each.join === null : isParty(each.nouns[0]!)));
}

/** "the scribes, Amal Diop and Sara Ba", "the scribes, members of A and B": "and" goes on with what the apposition named. */
function goOnApposition(part: NounPart, target: Listing, closed: ReadonlyMap<Part, NounPhrase | null>): boolean {
  const apposed = closed.get(target);
  if (!apposed || part.join === 'comma') return false;
  const [noun] = part.nouns;
  if (noun!.sort === 'person' && apposed.sort === 'person') target.nouns.at(-1)!.also.push(...part.nouns);
  else if (noun!.name && apposed.of.some(({ name }) => name !== null)) apposed.of.push(...part.nouns);
  else return false;
  return true;
}

/** "scribes and clerks, all members of the guild": behind a closed list a comma says more of its last, or of all. */
function appose(part: NounPart, target: Listing, closed: Map<Part, NounPhrase | null>): boolean {
  const [noun] = part.nouns;
  if (part.join !== 'comma' || closed.get(target) === undefined || !isParty(noun!)) return false;
  const all = noun!.determiner === 'all' || target.nouns.every(({ byGender }) => byGender);
  for (const each of all ? target.nouns : target.nouns.slice(-1)) each.also.push(...part.nouns);
  closed.set(target, noun!);
  return true;
}

interface Going {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly joined: Part[];
  readonly closed: Map<Part, NounPhrase | null>;
  readonly beforeVerb: boolean;
}

/** "the guild, the club and the union": one more of the list; with no "and" to come, more of the last. */
function goOnList(part: NounPart, target: Listing, { parts, at, joined, closed, beforeVerb }: Going): void {
  const [noun] = part.nouns;
  if (part.join !== 'comma') closed.set(target, null);
  else if (target.nouns.length === 1 && namesThem(target.nouns[0]!, parts, at)) {
    closed.set(target, noun!);
    target.nouns[0]!.also.push(...part.nouns);
    return;
  }
  const listed = part.join !== 'comma' || endsInAnd(parts, at) || isPlace(noun!) || (target.kind === 'preposition' && !isParty(noun!));
  if (!listed) target.nouns.at(-1)!.also.push(...part.nouns);
  else if (beforeVerb || target === joined.at(-1)) target.nouns.push(...part.nouns);
  else joined.push(target.kind === 'noun' ? { ...part, nouns: [...part.nouns] } : { ...target, nouns: [...part.nouns], join: part.join });
}

/** "Guild scribes and staff", "staff and observers of the guild": the bare one has the body of the other. */
function shareOwners(nouns: NounPhrase[]): void {
  nouns.forEach((noun, at) => {
    const next = nouns[at + 1];
    // "Amal Diop and Sara Ba of the guild"
    if (noun.sort === 'person' && next?.sort === 'person' && noun.of.length + noun.origin.length + noun.also.length + noun.brackets.length === 0 && [...next.of, ...next.origin].some(({ name }) => name?.sort === 'body')) nouns[at] = { ...noun, of: next.of, origin: next.origin };
    if (noun.sort !== 'people' || noun.owner || noun.name || noun.of.length + noun.origin.length + noun.brackets.length > 0 || noun.determiner !== null || noun.core[1] - noun.core[0] > 1) return;
    const left = nouns[at - 1];
    const right = nouns[at + 1];
    if (left?.owner?.name) nouns[at] = { ...noun, owner: left.owner };
    else if (right && right.of.some(({ name }) => name !== null) && right.sort === 'people') nouns[at] = { ...noun, of: [...right.of] };
  });
}

/** "two trainers of the guild, Amal Diop and Sara Ba, taught": as many persons behind the comma as the number says. */
function namesThem(noun: NounPhrase, parts: readonly Part[], at: number): boolean {
  if ((noun.count === null && !(noun.sort === 'facilitator' && noun.plural && noun.determiner === 'definite')) || (noun.sort !== 'people' && noun.sort !== 'facilitator')) return false;
  let persons = 0;
  for (let next = at; next < parts.length && parts[next]!.join !== null; next += 1) {
    const part = parts[next]!;
    if (part.kind !== 'noun' || part.nouns[0]!.sort !== 'person') break;
    persons += 1;
  }
  return noun.count === null ? persons > 1 : persons === noun.count;
}

/** Whether the list that goes on at `at` is closed by "and". */
function endsInAnd(parts: readonly Part[], at: number): boolean {
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next]!;
    if (part.kind === 'preposition' && part.join === 'comma' && part.nouns.every(isPlace)) continue;
    if (part.kind !== 'noun' || part.join === null) return false;
    if (part.join === 'and' || part.join === 'comma and') return true;
  }
  return false;
}

/** The part that a joined phrase goes on: the nearest of its own sort. */
function targetOf(joined: readonly Part[], part: NounPart): Listing | null {
  const noun = part.nouns[0]!;
  const sortOf = (each: NounPhrase) => (isParty(each) ? 'party' : isPlace(each) ? 'place' : isTraining(each) ? 'training' : 'thing');
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const left = joined[at]!;
    if (left.kind !== 'noun' && left.kind !== 'preposition') {
      if (part.join === 'comma') return null;
      continue;
    }
    if (sortOf(left.nouns.at(-1)!) === sortOf(noun)) return left;
    if (part.join === 'comma' && !(sortOf(noun) === 'place')) return at === joined.length - 1 && left.kind === 'noun' ? left : null;
  }
  return null;
}
