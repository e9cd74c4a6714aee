import type { NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';

/** Told in a relative clause or participle: what the main clause says of the training counts for more. */
function isDependent({ clause }: Draft): boolean {
  return clause !== null && (clause.kind === 'relative' || clause.kind === 'participle');
}

export function merge(known: Draft, more: Draft): void {
  if (more.kind === 'event') known.kind = 'event';
  countByGender(known, more);
  known.givers.push(...more.givers.filter((noun) => !known.givers.includes(noun)));
  known.organizers.push(...more.organizers.filter((noun) => !known.organizers.includes(noun)));
  known.others.push(...more.others);
  for (const key of ['receivers', 'places', 'topics'] as const) known.shared[key].push(...more.shared[key].filter((noun) => !known.shared[key].includes(noun) && !known.segments.some((segment) => segment[key].includes(noun))));
  known.shared.dates.push(...more.shared.dates.filter((date) => !known.shared.dates.includes(date)));
  known.topicSpans.push(...more.topicSpans);
  const own = more.segments.filter(({ receivers, places, dates, topics }) => receivers.length + places.length + dates.length + topics.length > 0);
  if (known.segments.length === 1 && own.length > 1 && known.segments[0]!.places.length + known.segments[0]!.dates.length === 0) {
    const [first] = known.segments;
    known.segments.splice(0, 1, ...own.map((segment) => ({ ...segment, receivers: [...first!.receivers, ...segment.receivers], topics: [...first!.topics, ...segment.topics] })));
  } else for (const segment of own) for (const target of known.segments) {
    target.receivers.push(...segment.receivers.filter((noun) => !target.receivers.includes(noun)));
    if (target.places.length === 0) target.places.push(...segment.places);
    if (target.dates.every(({ said }) => said.kind === 'duration')) target.dates.push(...segment.dates);
    target.topics.push(...segment.topics);
  }
  known.online ||= more.online;
  const above = isDependent(known) && !isDependent(more);
  if (above && more.fact.took !== 'not') known.fact = more.fact;
  else if (more.fact.took === 'not' && known.fact.took !== 'not' && more.fact.why !== 'not-a-training' && !(isDependent(more) && !isDependent(known))) known.fact = more.fact;
  else if (known.fact.took === 'not' && known.fact.why === 'not-a-training') known.fact = more.fact;
}

/** "a course for the clerks, in which 19 women and 26 men took part": who they are, counted; nobody new. */
function countByGender(known: Draft, more: Draft): void {
  const all = (draft: Draft): NounPhrase[] => [draft.shared, ...draft.segments].flatMap(({ receivers }) => receivers);
  const counted = all(more);
  if (counted.length === 0 || !counted.every(({ byGender, count }) => byGender && count !== null) || all(known).every(({ byGender }) => byGender)) return;
  for (const segment of [more.shared, ...more.segments]) segment.receivers = [];
  const [segment] = known.segments;
  if (segment && known.segments.length === 1 && all(known).every(({ count }) => count === null)) segment.count = counted.reduce((sum, { count }) => sum + count!, 0);
}
