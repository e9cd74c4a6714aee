import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Draft, Segment } from './Draft.ts';
import { emptySegment } from './gather-complements.ts';
import { isPlace } from './sorts.ts';

/** "respectively" stands in the clause. */
export function isInOrder({ before, after, verb }: Clause): boolean {
  return verb?.adverbs.includes('inOrder') === true || [...before, ...after].some((part) => part.kind === 'adverb' && part.adverb === 'inOrder');
}

/**
 * "The guild and the club trained women and youth in Kaya and Dori respectively": the first of each list belong
 * together, and so do the second. Lists of another length hold for all. Leaves the draft as it is where fewer than two lists agree.
 */
export function pairInOrder(draft: Draft): void {
  const all = [draft.shared, ...draft.segments];
  const givers = draft.givers.length > 0 ? draft.givers : draft.organizers;
  const receivers = withNouns(distinct(all.flatMap((segment) => segment.receivers)));
  const places = distinct(all.flatMap((segment) => segment.places));
  const towns = places.filter((noun) => isPlace(noun) && noun.sort !== 'country');
  const dates = distinct(all.flatMap((segment) => segment.dates)).filter(({ said }) => said.kind !== 'duration');
  const topics = distinct(all.flatMap((segment) => segment.topics));
  const length = sharedLength([givers, receivers, towns, dates, topics].map((list) => list.length));
  if (length === null) return;
  const paired = <Kind>(list: readonly Kind[], at: number): Kind[] => (list.length === length ? [list[at]!] : []);
  const left = <Kind>(list: readonly Kind[]): Kind[] => (list.length === length ? [] : [...list]);
  const segments = Array.from({ length }, (_, at): Segment => ({
    ...emptySegment(), givers: paired(givers, at), receivers: paired(receivers, at), places: paired(towns, at), dates: paired(dates, at), topics: paired(topics, at),
  }));
  draft.segments.splice(0, draft.segments.length, ...segments);
  Object.assign(draft.shared, { receivers: left(receivers), places: towns.length === length ? places.filter((noun) => !towns.includes(noun)) : places, dates: left(dates), topics: left(topics) });
  if (givers.length === length) draft.givers.splice(0, draft.givers.length, ...givers);
  if (givers === draft.organizers) draft.organizers.splice(0);
}

/** The greatest length above one that two lists have. */
function sharedLength(lengths: readonly number[]): number | null {
  const shared = lengths.filter((length, at) => length > 1 && lengths.indexOf(length) !== at);
  return shared.length === 0 ? null : Math.max(...shared);
}

/** "22 and 17 vaccinators": a bare number counts what the next phrase names. */
function withNouns(nouns: readonly NounPhrase[]): NounPhrase[] {
  return nouns.map((noun, at) => {
    const next = noun.pronoun === 'everybody' && noun.count !== null ? nouns.slice(at + 1).find(({ sort }) => sort !== 'pronoun') : undefined;
    return next ? { ...next, count: noun.count } : noun;
  });
}

function distinct<Kind>(list: readonly Kind[]): Kind[] {
  return [...new Set(list)];
}
