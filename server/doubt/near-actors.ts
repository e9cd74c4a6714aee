import { slug } from '../lexicon/folding.ts';
import type { NameForm } from '../model/decision.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';

/** What leaves no doubt that two names that look alike are two bodies'. */
export interface Decided {
  /** Forms that persons keep apart. */
  readonly apart: readonly (readonly [NameForm, NameForm])[];
  /** Forms, folded, that the registry has. */
  readonly registered: ReadonlySet<string>;
}

/** Whether a person, or the registry, says that two actors are two. */
export function isDecided(a: ResolvedActor, b: ResolvedActor, { apart, registered }: Decided): boolean {
  if (isRegistered(a, registered) && isRegistered(b, registered)) return true;
  const goesBy = (actor: ResolvedActor, { form, country }: NameForm) =>
    (actor.country === null || actor.country === country) && actor.forms.some((own) => slug(own.form) === slug(form));
  return apart.some(([x, y]) => (goesBy(a, x) && goesBy(b, y)) || (goesBy(a, y) && goesBy(b, x)));
}

function isRegistered({ name, acronym }: ResolvedActor, registered: ReadonlySet<string>): boolean {
  return registered.size > 0 && (registered.has(slug(name)) || (acronym !== null && registered.has(slug(acronym))));
}

export function shareRecord(a: ResolvedActor, b: ResolvedActor): boolean {
  return a.mentions.some(({ record }) => b.mentions.some((other) => other.record === record));
}
