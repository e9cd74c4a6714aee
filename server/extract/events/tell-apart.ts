import type { Clause } from '../parse/Clause.ts';
import type { Draft } from './Draft.ts';
import { emptySegment, gatherComplements } from './gather-complements.ts';
import { joinParts } from './join-parts.ts';
import { couldBePeople } from './sorts.ts';

/** "trained 64 people: 24 fishers in Mafia and 40 farmers in Lindi": those behind the colon stand for those before it. */
export function tellApart(draft: Draft, clause: Clause): void {
  const parts = joinParts(clause.items, false);
  const all = [...draft.shared.receivers, ...draft.segments.flatMap(({ receivers }) => receivers)];
  const [total] = all;
  const objects = new Set(parts.flatMap((part) => (part.kind === 'noun' ? part.nouns.filter((noun) => noun.count !== null && !noun.byGender && (noun.pronoun === 'everybody' || couldBePeople(noun))) : [])));
  const listed: Draft = { ...draft, givers: [], organizers: [], seats: [], others: [], shared: emptySegment(), segments: [emptySegment()], topicSpans: [] };
  gatherComplements(listed, [], parts, objects, new Set(), true);
  draft.givers.push(...listed.givers.filter((noun) => !draft.givers.includes(noun)));
  draft.others.push(...listed.others);
  for (const segment of listed.segments) segment.receivers = segment.receivers.map((noun) => (noun.pronoun === 'everybody' && total ? { ...total, count: noun.count } : noun));
  const told = listed.segments.filter(({ receivers, places, dates, topics }) => receivers.length + places.length + dates.length + topics.length > 0);
  if (told.length === 0) return;
  const named = told.some(({ receivers }) => receivers.length > 0);
  const before = draft.segments.splice(0, draft.segments.length, ...told);
  for (const key of ['places', 'topics'] as const) draft.shared[key].push(...before.flatMap((segment) => segment[key]));
  draft.shared.dates.push(...before.flatMap(({ dates }) => dates));
  draft.shared.receivers.splice(0, draft.shared.receivers.length, ...(named ? [] : all));
}
