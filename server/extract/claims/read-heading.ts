import { unknownPeriod } from '../../model/period.ts';
import type { Around } from './borrow-around.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { settlePlace } from './settle-place.ts';
import type { StoryEvent } from './StoryEvent.ts';

const longest = 16;

/** When and where, told in a sentence of its own. */
export interface Heading extends Pick<StoryEvent, 'when' | 'place' | 'country' | 'countryFrom'> {
  /** "Venue: Kaya." */
  readonly labelled: boolean;
}

/** "Kaya, 3 to 5 May 2023.": a sentence without a verb and without anybody, that only dates and places what is told beside it; else null. */
export function readHeading(parsed: ParsedSentence, { timeline, facts }: Pick<Around, 'timeline' | 'facts'>): Heading | null {
  const { sentence, clauses, drafts, nouns, names, dates } = parsed;
  if (sentence.tokens.length > longest || drafts.length > 0 || nouns.length > 0 || clauses.some(({ verb }) => verb !== null) || dates.length > 1) return null;
  const places = parsed.items.flatMap((item) => (item.kind === 'noun' && (item.name?.sort === 'place' || item.name?.sort === 'country') ? [item] : []));
  if (dates.length === 0 && !names.some(({ sort }) => sort === 'place')) return null;
  const [resolved] = dates.flatMap((date) => timeline.resolve(date, parsed, false));
  const [label, colon] = parsed.items;
  // "Next meeting: Kaya, June 2024."
  if (parsed.items.some((item) => item.kind === 'noun' && item.sort === 'noTraining')) return null;
  const labelled = label?.kind === 'noun' && label.name === null && label.to - label.from === 1 && colon?.kind === 'mark' && colon.mark === 'colon';
  return { labelled, when: resolved?.period ?? unknownPeriod, ...settlePlace(places, facts.countries) };
}

/** Gives a training what only the heading beside it tells. */
export function takeHeading(event: Pick<StoryEvent, 'when' | 'place' | 'country' | 'countryFrom'> & { readonly online?: boolean }, { when, place, country, countryFrom }: Heading): void {
  if (event.when.start === null && event.when.text === null && when.start !== null) event.when = when;
  if (event.place === null && event.online !== true && place !== null) Object.assign(event, { place, country, countryFrom });
}
