import { unknownPeriod } from '../../model/period.ts';
import type { Period } from '../../model/period.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import { withDuration } from '../dates/resolve-date.ts';
import type { ResolvedDate } from '../dates/resolve-date.ts';
import type { Draft, Segment } from '../events/Draft.ts';
import { isDefinite } from '../events/sorts.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Around } from './borrow-around.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { sameParty } from './Party.ts';
import { settlePlace } from './settle-place.ts';
import type { StoryEvent } from './StoryEvent.ts';
import { topicsOf } from './topics.ts';

/** Who took part, as read. */
export type Parts = Pick<StoryEvent, 'givers' | 'organizers' | 'others' | 'receivers' | 'doubts' | 'topics' | 'participants'>;

/** The trainings that one segment tells: one, or one for each of several dates. */
export function makeEvents(draft: Draft, segment: Segment, parsed: ParsedSentence, parts: Parts, around: Around, lexicon: Lexicon): StoryEvent[] {
  const dates = ownDates(draft, segment);
  const duration = dates.find(({ said }) => said.kind === 'duration')?.said;
  const resolved = resolveInOrder(dates, draft, parsed, parts, around);
  const exact = resolved.filter(({ period }) => period.start !== null);
  const town = segment.places.some(({ name }) => name?.sort === 'place');
  const where = settlePlace([...segment.places, ...(town ? draft.shared.places.filter(({ sort }) => sort === 'country') : draft.shared.places)], around.facts.countries);
  const training = draft.training?.sort === 'pronoun' ? null : draft.training;
  return periodsOf(draft.several === true || dates.some(({ said }) => said.kind === 'several'), resolved, exact).map((period) => ({
    field: parsed.sentence.field, sentence: parsed.number, at: draft.at, ...parts, doubts: [...new Set([...parts.doubts, ...exact.flatMap(({ doubt }) => (doubt === null ? [] : [doubt]))])],
    yearAssumed: exact.some(({ assumed }) => assumed), when: duration?.kind === 'duration' ? withDuration(period, duration.days) : period, ...where, online: draft.online,
    topics: [...parts.topics, ...topicsOf([...draft.shared.topics, ...segment.topics], draft.topicSpans, parsed.sentence, lexicon)], topicsInherited: false,
    sentences: [parsed.sentence], nouns: new Set(training ? [training.lemma] : []), abroad: false, provisional: false, tentative: null,
    announces: training !== null && training.plural && (training.count ?? 0) >= 2,
  }));
}

/** "The course of 12 May was repeated on 20 May": the first date is another's. */
function ownDates({ repeats, training, shared }: Draft, { dates }: Segment): readonly DateExpression[] {
  return repeats && training !== null && isDefinite(training) && dates.length > 0 ? dates : [...shared.dates, ...dates];
}

/** What the dates mean, a bare year first: "In 2022 … in Adama (March)" is March 2022. */
function resolveInOrder(dates: readonly DateExpression[], draft: Draft, parsed: ParsedSentence, { givers }: Parts, { story, timeline }: Around): readonly ResolvedDate[] {
  const follows = givers.some((giver) => story.events.some(({ receivers }) => receivers.some((receiver) => sameParty(receiver, giver))));
  const dated = dates.filter(({ said }) => said.kind !== 'duration').sort((a, b) => Number(isBareYear(b)) - Number(isBareYear(a)));
  if (dated.length > 1 && isBareYear(dated[0]!)) {
    const [year] = timeline.resolveOnce(dated[0]!, parsed, follows);
    if (year) timeline.touch(year.period, false);
  }
  const resolved = dated.flatMap((date) => timeline.resolveOnce(date, parsed, follows));
  const last = resolved.findLast(({ period }) => period.start !== null);
  if (last) timeline.touch(last.period, draft.segments.length > 1);
  return resolved;
}

function isBareYear({ said }: DateExpression): boolean {
  return said.kind === 'span' && typeof said.end.year === 'number' && said.end.month === null;
}

/** Of several dates on one event the finest; a year beside its month says nothing more. Several told as a list are several events. */
function periodsOf(several: boolean, resolved: readonly ResolvedDate[], exact: readonly ResolvedDate[]): readonly Period[] {
  if (exact.length === 0) return [resolved[0]?.period ?? unknownPeriod];
  const periods = exact.map(({ period }) => period);
  if (several) return periods;
  return [...periods].sort((a, b) => (b.start ?? '').length - (a.start ?? '').length).slice(0, 1);
}

/** One number for several events belongs to none of them. */
export function shareCounts(events: readonly StoryEvent[], draft: Draft): void {
  if (events.length < 2) return;
  const shared = draft.shared.receivers.length > 0 || draft.segments.some((segment, at) => at > 0 && segment.receivers.some((noun) => draft.segments[0]!.receivers.includes(noun))) || draft.segments.length < events.length;
  if (shared && draft.segments.every(({ count }) => count === null)) for (const event of events) event.participants = null;
}
