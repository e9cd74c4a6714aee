import { slug } from '../lexicon/folding.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Claims, NameClaim } from '../model/claim.ts';
import { nameKeys } from './cluster-names.ts';
import type { Named } from './cluster-names.ts';
import { Joined, joinByKey } from './Joined.ts';

/** Names that the text of a record equates, and forms that it gives to these and to others ("CBX" after two full names). */
export interface Bundle extends Named {
  readonly names: readonly NameClaim[];
  readonly shared: readonly { readonly form: string; readonly reason: string }[];
}

/**
 * The record's names, groups aside, joined where the text equates them. No merge runs through a third: a form that is
 * equated with names of two countries is a form of each, and by itself stays only where an event needs it.
 */
export function bundleNames(claims: Claims): Bundle[] {
  const names = claims.names.filter(({ kind }) => kind !== 'group');
  const near = equalsOf(names);
  const torn = new Set(near.flatMap((others, index) => (new Set([...others.keys()].flatMap((other) => names[other]!.country ?? [])).size > 1 ? [index] : [])));
  const joined = new Joined(names.length);
  near.forEach((others, index) => {
    for (const other of others.keys()) if (!torn.has(index) && !torn.has(other)) joined.join(index, other);
  });
  const used = usedRefs(claims);
  return joined.sets()
    .filter(([first]) => !torn.has(first!) || used.has(names[first!]!.ref))
    .map((set) => bundleOf(
      set.map((index) => names[index]!),
      torn.has(set[0]!) ? [] : set.flatMap((index) => [...near[index]!].filter(([other]) => torn.has(other)).map(([other, reason]) => ({ form: names[other]!.form, reason }))),
    ));
}

function bundleOf(names: readonly NameClaim[], shared: Bundle['shared']): Bundle {
  const country = kindOf(names) === 'programme' ? null : countryOf(names);
  return { ...nameKeys(country, [...names, ...shared].map(({ form }) => form)), names, shared };
}

/** For each name, those that the text equates with it, and why. */
function equalsOf(names: readonly NameClaim[]): Map<number, string>[] {
  const at = new Map(names.map(({ ref }, index) => [ref, index]));
  const near = names.map(() => new Map<number, string>());
  names.forEach(({ equates }, index) => {
    for (const { ref, reason } of equates) {
      const other = at.get(ref);
      if (other === undefined || other === index) continue;
      near[index]!.set(other, reason);
      near[other]!.set(index, reason);
    }
  });
  return near;
}

function usedRefs({ events, partnerships, memberships }: Claims): Set<string> {
  return new Set([
    ...events.flatMap(({ givers, receivers, others }) => [...givers, ...receivers, ...others.map(({ ref }) => ref)]),
    ...partnerships.flatMap((claim) => [claim.of, claim.with]),
    ...memberships.flatMap(({ part, whole }) => [part, whole]),
  ]);
}

/** The country of the longest name that has one. */
export function countryOf(names: readonly NameClaim[]): string | null {
  return [...names].sort((a, b) => b.form.length - a.form.length).find(({ country }) => country !== null)?.country ?? null;
}

const kindOrder: readonly ActorKind[] = ['coalition', 'programme', 'organization', 'group'];

/** The most telling kind: an acronym alone looks like an organization. */
export function kindOf(names: readonly NameClaim[]): ActorKind {
  return kindOrder.find((kind) => names.some((name) => name.kind === kind)) ?? 'organization';
}

/** A record's groups: one noun phrase in one place; and a noun phrase without a place where the record knows one such group only. */
export function bundleGroups(names: readonly NameClaim[]): NameClaim[][] {
  const groups = names.filter(({ kind }) => kind === 'group');
  const at = new Map(groups.map(({ ref }, index) => [ref, index]));
  const joined = joinByKey(groups.length, (index) => {
    const { form, place, country } = groups[index]!;
    return [[slug(form), slug(place ?? ''), country ?? ''].join('~')];
  });
  groups.forEach(({ equates }, index) => {
    for (const { ref } of equates) if (at.has(ref) && placesAgree(groups[index]!, groups[at.get(ref)!]!)) joined.join(index, at.get(ref)!);
  });
  const placedSets = new Map<string, Set<number>>();
  groups.forEach(({ form, place, country }, index) => {
    if (place !== null || country !== null) placedSets.set(slug(form), (placedSets.get(slug(form)) ?? new Set()).add(joined.find(index)));
  });
  groups.forEach(({ form, place, country }, index) => {
    const [only, ...others] = placedSets.get(slug(form)) ?? [];
    if (place === null && country === null && only !== undefined && others.length === 0) joined.join(index, only);
  });
  return joined.sets().map((set) => set.map((index) => groups[index]!));
}

function placesAgree(a: NameClaim, b: NameClaim): boolean {
  return (a.country === null || b.country === null || a.country === b.country) && (a.place === null || b.place === null || slug(a.place) === slug(b.place));
}
