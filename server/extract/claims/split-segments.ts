import type { Draft, Segment } from '../events/Draft.ts';

/** The parts of a draft that each tell one training: "ten scribes in Kaya in May, six in Dori". What one leaves out another lends it. */
export function splitSegments(draft: Draft): Segment[] {
  const split = joinReceivers(draft);
  if (split.length < 2) return split;
  const [first] = split;
  const last = split.at(-1)!;
  const others = split.slice(0, -1);
  const lend = (key: 'dates' | 'receivers' | 'topics', from: Segment, to: readonly Segment[]): void => {
    const lent = [...from[key]];
    for (const segment of to) if (segment[key].length === 0) (segment[key] as unknown[]).push(...lent);
  };
  // "in Kaya and in Dori in May": the date is told once, at the end.
  if (!last.opened && others.every(({ dates }) => dates.length === 0)) lend('dates', last, split);
  // "in May ten scribes in Kaya and six in Dori": or at the beginning.
  if (first!.dateFirst && split.slice(1).every(({ dates }) => dates.length === 0)) lend('dates', first!, split.slice(1));
  // "in Kaya and in Dori for ten scribes".
  if (others.every(({ receivers }) => receivers.length === 0)) lend('receivers', last, split);
  lend('topics', last, split);
  return split;
}

/** Receivers alone, "ten scribes and six clerks in Kaya", belong with those before them. */
function joinReceivers(draft: Draft): Segment[] {
  const split: Segment[] = [];
  for (const segment of draft.segments) {
    const alone = segment.receivers.length > 0 && segment.givers.length === 0 && segment.places.length + segment.dates.length + segment.topics.length === 0;
    const last = split.at(-1);
    if (alone && last) last.receivers.push(...segment.receivers);
    else split.push({ ...segment, givers: [...segment.givers], receivers: [...segment.receivers], places: [...segment.places], dates: [...segment.dates], topics: [...segment.topics] });
  }
  return split;
}
