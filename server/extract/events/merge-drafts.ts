import type { Draft } from './Draft.ts';

/** Told in a relative clause or participle: what the main clause says of the training counts for more. */
function isDependent({ clause }: Draft): boolean {
  return clause !== null && (clause.kind === 'relative' || clause.kind === 'participle');
}

export function merge(known: Draft, more: Draft): void {
  if (more.kind === 'event') known.kind = 'event';
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
