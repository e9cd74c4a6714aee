import type { NameDecision } from '../model/decision.ts';
import { bodyOf, countryOf, hasForm } from './Body.ts';
import type { Body, NamedMention } from './Body.ts';
import { formKey } from './cluster-names.ts';
import { joinByKey } from './Joined.ts';

/**
 * A body in which a decision keeps two forms apart becomes two. What else it held goes with the form that it is tied to
 * without the other; what is tied to both joins neither.
 */
export function splitBody(body: Body, { forms: [a, b] }: NameDecision): Body[] {
  const country = countryOf(body.items);
  const left = body.items.filter((item) => hasForm(item, a));
  const right = body.items.filter((item) => hasForm(item, b) && !left.includes(item));
  if (a.country !== country || b.country !== country || left.length === 0 || right.length === 0) return [body];
  const rest = body.items.filter((item) => !left.includes(item) && !right.includes(item));
  const [near, far] = [reach(left, rest), reach(right, rest)];
  const torn = rest.filter((item) => near.has(item) === far.has(item));
  const side = (own: readonly NamedMention[], reached: ReadonlySet<NamedMention>, form: string) =>
    bodyOf(body.items.filter((item) => own.includes(item) || (reached.has(item) && !torn.includes(item))), `${country?.toLowerCase() ?? 'xx'}-${formKey(form)}`);
  return [side(left, near, a.form), side(right, far, b.form), ...connected(torn).map((items) => bodyOf(items))];
}

/** The items that share a key with these, directly or through each other. */
function reach(from: readonly NamedMention[], among: readonly NamedMention[]): Set<NamedMention> {
  const all = [...from, ...among];
  const joined = joinByKey(all.length, (index) => keysOf(all[index]!));
  const roots = new Set(from.map((_, index) => joined.find(index)));
  return new Set(among.filter((_, index) => roots.has(joined.find(from.length + index))));
}

function connected(items: readonly NamedMention[]): NamedMention[][] {
  return joinByKey(items.length, (index) => keysOf(items[index]!)).sets().map((set) => set.map((index) => items[index]!));
}

function keysOf({ forms, placed }: NamedMention): readonly string[] {
  return [...forms, ...placed];
}
