import type { NameDecision, NameForm } from '../model/decision.ts';
import { compareText } from '../model/passage.ts';
import { countryOf, hasForm } from './Body.ts';
import type { Body } from './Body.ts';
import { formKey } from './cluster-names.ts';
import { Joined } from './Joined.ts';

/** Bodies that decisions make one, and the decisions that found no two bodies, or that another decision keeps apart. */
export function mergeBodies(bodies: readonly Body[], merges: readonly NameDecision[], splits: readonly NameDecision[]): { bodies: Body[]; unplaced: NameDecision[] } {
  const find = bodyFinder(bodies);
  const joined = new Joined(bodies.length);
  const unplaced: NameDecision[] = [];
  const decided = new Map<number, string[]>();
  const ends = (decision: NameDecision) => decision.forms.map(find) as [number | null, number | null];
  const apart: [number, number][] = [];
  for (const split of splits) {
    const [a, b] = ends(split);
    if (a === null || b === null || a === b) unplaced.push(split);
    else apart.push([a, b]);
  }
  for (const merge of merges) {
    const [a, b] = ends(merge);
    if (a === null || b === null || apart.some((pair) => wouldJoin(joined, [a, b], pair))) {
      unplaced.push(merge);
      continue;
    }
    joined.join(a, b);
    [a, b].forEach((index, at) => decided.set(index, [...(decided.get(index) ?? []), formKey(merge.forms[at]!.form)]));
  }
  const united = joined.sets().map((set) => (set.length === 1 ? bodies[set[0]!]! : unite(set.map((index) => bodies[index]!), set.flatMap((index) => decided.get(index) ?? []))));
  return { bodies: united, unplaced };
}

function wouldJoin(joined: Joined, [a, b]: readonly [number, number], [x, y]: readonly [number, number]): boolean {
  const sides = new Set([joined.find(a), joined.find(b)]);
  return joined.find(x) !== joined.find(y) && sides.has(joined.find(x)) && sides.has(joined.find(y));
}

/** One id of a body with a stated country, else the least of all: each is its own, so no two bodies can come to have it. */
function unite(parts: readonly Body[], decidedForms: readonly string[]): Body {
  const placed = parts.filter(({ items }) => countryOf(items) !== null);
  const ids = (list: readonly Body[]) => list.map(({ id }) => id).sort(compareText);
  const id = ids(placed.length > 0 ? placed : parts)[0]!;
  const first = parts.find((part) => part.id === id)!;
  return {
    id,
    items: [first, ...parts.filter((part) => part !== first)].flatMap(({ items }) => items),
    formerIds: [...ids(parts), ...parts.flatMap(({ formerIds }) => formerIds)].filter((former) => former !== id),
    decidedForms: decidedForms.toSorted(compareText),
  };
}

/** The place of the only body that has a form in a country; or without one, where its country is stated no longer. */
function bodyFinder(bodies: readonly Body[]): (form: NameForm) => number | null {
  const byForm = new Map<string, Set<number>>();
  bodies.forEach(({ items }, index) => {
    for (const key of items.flatMap(({ forms }) => forms)) byForm.set(key, (byForm.get(key) ?? new Set()).add(index));
  });
  const only = (indexes: readonly number[]) => (indexes.length === 1 ? indexes[0]! : null);
  return (form) => {
    const having = [...(byForm.get(formKey(form.form)) ?? [])].filter((index) => bodies[index]!.items.some((item) => hasForm(item, form)));
    const inCountry = (country: string | null) => only(having.filter((index) => countryOf(bodies[index]!.items) === country));
    return inCountry(form.country) ?? inCountry(null);
  };
}
