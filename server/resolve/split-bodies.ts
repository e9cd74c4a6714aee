import type { NameDecision } from '../model/decision.ts';
import { bodyOf, countryOf, hasForm } from './Body.ts';
import type { Body, NamedMention } from './Body.ts';
import { formKey } from './cluster-names.ts';
import { partItems } from './part-items.ts';

/**
 * A body in which a decision keeps two forms apart becomes two. What else it held goes with the form that it is tied to
 * without the other; what is tied to both joins neither.
 */
export function splitBody(body: Body, { forms: [a, b] }: NameDecision): Body[] {
  const country = countryOf(body.items);
  const left = body.items.filter((item) => hasForm(item, a));
  const right = body.items.filter((item) => hasForm(item, b) && !left.includes(item));
  if (a.country !== country || b.country !== country || left.length === 0 || right.length === 0) return [body];
  const { parts, torn } = partItems(body.items, [left, right]);
  const side = (own: readonly NamedMention[], form: string) => bodyOf(own, `${country?.toLowerCase() ?? 'xx'}-${formKey(form)}`);
  return [side(parts[0]!, a.form), side(parts[1]!, b.form), ...torn.map(({ items }) => bodyOf(items))];
}
