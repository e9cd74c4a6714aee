import type { Clause } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import { argumentsOf } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { fitFrame } from './fit-frame.ts';
import { isParty } from './sorts.ts';

/** "trained monitors who are members of KGPN in Nakuru in March": the trailing place and date are the training's. */
export function borrowTrailing(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  for (const child of clauses) {
    if (child.parent !== clause || child.kind !== 'relative' || !child.verb || child.verb.verb.frames.length > 0 || child.verb.from < clause.verb!.from) continue;
    const segment = draft.segments.at(-1)!;
    if (segment.dates.length + draft.shared.dates.length === 0) for (const part of child.after) if (part.kind === 'date' && isCopula(child.verb)) segment.dates.push(part.date);
  }
}

/** "taught them to shoot evidence, in Yatta", "trained them on taking statements, under the supervision of the club": what stands behind the verb of the topic is the training's. */
export function borrowFromTopic(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  const segment = draft.segments.at(-1)!;
  for (const child of clauses) {
    if (!isTopic(child, clause) || (child.verb!.verb.frames.length > 0 && fitFrame(child.verb!, argumentsOf(child)))) continue;
    for (const part of child.after) {
      if (part.kind === 'date' && segment.dates.length + draft.shared.dates.length === 0) segment.dates.push(part.date);
      else if (part.kind !== 'preposition') continue;
      else if (part.senses.includes('place') && part.nouns.some(({ sort }) => sort === 'place') && segment.places.length + draft.shared.places.length === 0) segment.places.push(...part.nouns);
      else for (const role of supporting) if (part.senses[0] === role) draft.others.push(...part.nouns.filter(isParty).map((noun) => ({ noun, role })));
    }
  }
}

const supporting = ['funder', 'supervisor', 'host', 'organizer'] as const;

/** "… how to build a case file", "… to mediate", "… on taking statements": the clause says what was taught. */
function isTopic({ kind, verb, parent, preposition }: Clause, clause: Clause): boolean {
  if (!verb || verb.from < clause.verb!.to) return false;
  if (kind === 'gerund') return parent === clause && preposition !== null && preposition.senses.includes('topic');
  return kind === 'infinitive' && (parent === clause || parent?.parent === clause);
}

/** "taught them how to build a case file", "trained 20 women to mediate": what the infinitive or gerund says is the topic. */
export function topicSpansOf(clause: Clause, clauses: readonly Clause[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const child of clauses) {
    const gerund = child.kind === 'gerund' && isTopic(child, clause);
    const direct = gerund || child.parent === clause || (child.parent?.parent === clause && child.parent.subordinator === 'how');
    if (!direct || !child.verb || (!gerund && child.kind !== 'infinitive' && child.subordinator !== 'how')) continue;
    if (child.verb.from < clause.verb!.from) continue;
    const last = child.after.findLast(({ join }) => join !== 'comma');
    const to = last && (last.kind === 'noun' || last.kind === 'preposition') ? last.nouns.at(-1)!.to : child.verb.to;
    if (to - child.verb.from <= 16) spans.push({ from: child.verb.from, to });
  }
  return spans;
}
