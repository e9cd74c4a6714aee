import { unknownPeriod } from '../../model/period.ts';
import type { Around } from './borrow-around.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { settlePlace } from './settle-place.ts';
import type { StoryEvent } from './StoryEvent.ts';

const longest = 16;

/** When and where, told in a sentence of its own. */
export type Heading = Pick<StoryEvent, 'when' | 'place' | 'country' | 'countryFrom'>;

/** "Kaya, 3 to 5 May 2023.": a sentence without a verb and without anybody, that only dates and places what is told beside it; else null. */
export function readHeading(parsed: ParsedSentence, { timeline, facts }: Pick<Around, 'timeline' | 'facts'>): Heading | null {
  const { sentence, clauses, drafts, nouns, names, dates } = parsed;
  if (sentence.tokens.length > longest || drafts.length > 0 || nouns.length > 0 || clauses.some(({ verb }) => verb !== null) || dates.length > 1) return null;
  const places = parsed.items.flatMap((item) => (item.kind === 'noun' && (item.name?.sort === 'place' || item.name?.sort === 'country') ? [item] : []));
  if (dates.length === 0 && !names.some(({ sort }) => sort === 'place')) return null;
  const [resolved] = dates.flatMap((date) => timeline.resolve(date, parsed, false));
  return { when: resolved?.period ?? unknownPeriod, ...settlePlace(places, facts.countries) };
}

/** Gives a training what only the heading beside it tells. */
export function takeHeading(event: StoryEvent, { when, ...where }: Heading): void {
  if (event.when.start === null && event.when.text === null && when.start !== null) event.when = when;
  if (event.place === null && !event.online && where.place !== null) Object.assign(event, where);
}
