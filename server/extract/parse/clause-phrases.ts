import { isPlace } from '../events/sorts.ts';
import type { Clause, Part } from './Clause.ts';
import type { NounPhrase } from './Item.ts';

/** The clause whose subject a verb behind "and" shares: "The club learnt to film and taught its neighbours." */
export function sharing(clause: Clause): Clause {
  if (clause.kind === 'participle' && clause.parent?.verb) return sharing(clause.parent);
  return clause.shares && clause.before.every(({ kind }) => kind !== 'noun') ? clause.shares : clause;
}

/** "held in Lomé, Togo, …": a country behind its town is no subject. */
export function goesOnPlace(clause: Clause, noun: NounPhrase): boolean {
  const last = clause.after.at(-1);
  return (noun.sort === 'country' || noun.sort === 'place' || noun.sort === 'region') && last?.kind === 'preposition' && last.nouns.some(({ sort }) => sort === 'place');
}

/** The clause still without a verb that a fronted one, or what hangs on it, stands before: "Having learnt to monitor in X, the club …". */
export function unfinishedAbove(clause: Clause): Clause | null {
  let up = clause;
  while (up.parent?.verb && (up.kind === 'infinitive' || up.kind === 'gerund' || up.kind === 'participle' || up.kind === 'relative')) up = up.parent;
  let found = up.parent && !up.parent.verb && isFronted(up) ? up.parent : null;
  // "In order to teach the women, the guild …": the infinitive has taken the conjunction over.
  while (found?.kind === 'subordinate' && found.before.length === 0 && found.parent && !found.parent.verb) found = found.parent;
  return found;
}

/** A participle or gerund before its main clause: "Trained by X in May, the network …". */
function isFronted(clause: Clause): boolean {
  if (clause.kind !== 'participle' && clause.kind !== 'gerund' && clause.kind !== 'infinitive' && clause.kind !== 'subordinate') return false;
  return clause.parent !== null && !clause.parent.before.some(({ kind }) => kind === 'noun');
}

/** The phrase that stands right before what comes next. */
export function lastPart(clause: Clause): Part | undefined {
  return clause.after.at(-1) ?? (clause.verb ? undefined : clause.before.at(-1));
}

/** The phrase that a relative pronoun or participle takes up. */
export function lastNouns(clause: Clause): readonly NounPhrase[] {
  const parts = clause.verb ? clause.after : clause.before;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at]!;
    if (part.kind === 'noun' || part.kind === 'preposition') {
      const nouns = [...part.nouns];
      // "It was not the club but the guild that": of what stands behind "but" alone.
      for (let more = at; more > 0 && parts[more]!.join !== null && parts[more]!.join !== 'but' && parts[more]!.kind === 'noun'; more -= 1) {
        const left = parts[more - 1]!;
        if (left.kind !== 'noun' && left.kind !== 'preposition') break;
        nouns.unshift(...left.nouns);
      }
      return nouns;
    }
  }
  return clause.kind === 'relative' ? clause.antecedent : [];
}

/** All phrases of a clause so far, and of a relative clause what it speaks of. */
export function nounsBefore(clause: Clause): NounPhrase[] {
  return [...clause.candidates, ...clause.antecedent, ...[...clause.before, ...clause.after].flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []))];
}

/** Where the phrases of a new clause begin: "…, and in April the Weavers did"; null where no subject stands before the verb. */
export function joinedTail(clause: Clause): number | null {
  let hasSubject = false;
  for (let at = clause.after.length - 1; at >= 0; at -= 1) {
    const part = clause.after[at]!;
    if (part.kind === 'noun' && !part.nouns.every(isPlace)) hasSubject = true;
    if (part.join !== null && hasSubject) return firstOfSubject(clause, at);
  }
  return null;
}

/** "…, and, since March, have trained others": dates behind "and" open what follows them. */
export function openingTail(clause: Clause): number | null {
  for (let at = clause.after.length - 1; at >= 0; at -= 1) {
    const part = clause.after[at]!;
    if (part.kind !== 'date' && part.kind !== 'adverb') return null;
    if (part.join === 'and' || part.join === 'comma and') return at;
  }
  return null;
}

/** "A trained B, and C and D trained E": the subject begins at C. */
function firstOfSubject(clause: Clause, at: number): number {
  const part = clause.after[at]!;
  const left = clause.after[at - 1];
  return part.join === 'and' && part.kind === 'noun' && left?.kind === 'noun' && left.join === 'comma and' ? at - 1 : at;
}

/** "the course they had received": a subject right behind a thing that its verb is said of. */
export function unmarkedRelative(clause: Clause): NounPhrase | null {
  const subject = clause.before.at(-1);
  const left = clause.before.at(-2);
  if (subject?.kind !== 'noun' || subject.join !== null || !left || (left.kind !== 'noun' && left.kind !== 'preposition')) return null;
  const noun = left.nouns.at(-1)!;
  const said = noun.sort === 'training' || noun.sort === 'workshop' || noun.sort === 'content' || noun.sort === 'cost';
  return said && noun.to === subject.nouns[0]!.from && noun.determiner !== null ? noun : null;
}

/** The nearest clause above that still waits for its verb: "The guild that Amal joined" before "trained". */
export function unfinishedOver(clause: Clause): Clause | null {
  for (let up = clause.parent; up; up = up.parent) if (!up.verb) return up;
  return null;
}
