import type { Clause } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { fitFrame } from './fit-frame.ts';

/** "trained monitors who are members of KGPN in Nakuru in March": the trailing place and date are the training's. */
export function borrowTrailing(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  for (const child of clauses) {
    if (child.parent !== clause || child.kind !== 'relative' || !child.verb || child.verb.verb.frames.length > 0 || child.verb.from < clause.verb!.from) continue;
    const segment = draft.segments.at(-1)!;
    if (segment.dates.length + draft.shared.dates.length === 0) for (const part of child.after) if (part.kind === 'date' && isCopula(child.verb)) segment.dates.push(part.date);
  }
}

/** "taught them to shoot evidence, in Yatta": a place or date behind the infinitive is the training's. */
export function borrowFromTopic(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  const segment = draft.segments.at(-1)!;
  for (const child of clauses) {
    const direct = child.kind === 'infinitive' && child.verb !== null && child.verb.from >= clause.verb!.to && (child.parent === clause || child.parent?.parent === clause);
    if (!direct || (child.verb!.verb.frames.length > 0 && fitFrame(child.verb!, argumentsOf(child)))) continue;
    for (const part of child.after) {
      if (part.kind === 'date' && segment.dates.length + draft.shared.dates.length === 0) segment.dates.push(part.date);
      else if (part.kind === 'preposition' && part.senses.includes('place') && part.nouns.some(({ sort }) => sort === 'place') && segment.places.length + draft.shared.places.length === 0) segment.places.push(...part.nouns);
    }
  }
}

/** "taught them how to build a case file", "trained 20 women to mediate": what the infinitive says is the topic. */
export function topicSpansOf(clause: Clause, clauses: readonly Clause[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const child of clauses) {
    const direct = child.parent === clause || (child.parent?.parent === clause && child.parent.subordinator === 'how') || (child.parent === clause && child.subordinator === 'how');
    if (!direct || !child.verb || (child.kind !== 'infinitive' && child.subordinator !== 'how')) continue;
    if (child.verb.from < clause.verb!.from) continue;
    const last = child.after.at(-1);
    const to = last && (last.kind === 'noun' || last.kind === 'preposition') ? last.nouns.at(-1)!.to : child.verb.to;
    if (to - child.verb.from <= 16) spans.push({ from: child.verb.from, to });
  }
  return spans;
}
