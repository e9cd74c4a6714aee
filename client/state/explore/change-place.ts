import type { NetworkQueryVariables } from '../../api/__generated__/graphql.ts';
import { type ExplorePlace, explorePlace } from '../../url/Place.ts';

const upper = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>;

/** Actors beyond which what nobody opened is folded; where there is little room, fewer. */
const most = 150;
const mostNarrow = 40;

/** What a place asks of the server. On a narrow screen a chosen actor stands alone with its neighbours. */
export function requestOf(place: ExplorePlace, { narrow }: { readonly narrow: boolean }): NetworkQueryVariables {
  const { chosen, only, objective, topic } = place;
  const [actor] = chosen;
  const around = narrow && chosen.length === 1 && !isStackKey(actor!) ? actor! : null;
  return {
    filter: {
      kind: place.kind, country: place.country?.map((code) => (code === '-' ? '' : code)) ?? null, from: monthOf(place.from), to: monthOf(place.to), undated: place.undated,
      period: place.period, objective: objective.length === 0 ? null : [...objective], topic: topic.length === 0 ? null : [...topic],
      standing: place.standing?.map(upper) ?? null,
      hidden: [...place.hidden], only: only.length === 0 ? null : [...only], around,
    },
    relations: place.show.map(upper),
    expanded: place.expanded.map(readExpanded).filter((one) => one !== null).map(({ id, relation }) => ({ id, relation: upper(relation).replace('-', '_') as 'TRAINED' })),
    folded: [...place.folded], unfolded: [...place.unfolded],
    shown: [...chosen, ...litRoute(place)].filter((id) => !isStackKey(id)), most: narrow ? mostNarrow : most,
  };
}

const monthOf = (text: string | null) => (text !== null && /^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(text) ? text : null);

/** True of `KE`, `KE.group` and `-`, which no actor or training is called. */
export const isStackKey = (id: string): boolean => /^([A-Z]{2}|-)(\.[a-z]+)?$/u.test(id);

export const openable = ['trained', 'trained-by', 'supported', 'partner', 'member', 'record', 'place', 'objective'] as const;
export type Openable = (typeof openable)[number];

function readExpanded(text: string): { readonly id: string; readonly relation: Openable } | null {
  const relation = openable.find((one) => text.startsWith(`${one}:`));
  return relation ? { relation, id: text.slice(relation.length + 1) } : null;
}

/** One value of a filter taken out or in; with all values in, nothing is narrowed. */
export function toggleIn<Value>(chosen: readonly Value[] | null, all: readonly Value[], value: Value): Value[] | null {
  const now = chosen ?? all;
  const next = now.includes(value) ? now.filter((one) => one !== value) : all.filter((one) => one === value || now.includes(one));
  return next.length === all.length ? null : [...next];
}

/** What is lit of a route: it stands between two that are chosen. */
export const litRoute = ({ chosen, route }: ExplorePlace): readonly string[] => (chosen.length === 2 ? route : []);

/** Chooses only this; with `add` takes it into what is chosen, or out of it. Null: nothing. */
export function choose(place: ExplorePlace, id: string | null, add = false): ExplorePlace {
  if (id === null) return { ...place, chosen: [], route: [] };
  if (!add) return { ...place, chosen: [id], route: [] };
  return { ...place, route: [], chosen: place.chosen.includes(id) ? place.chosen.filter((one) => one !== id) : [...place.chosen, id] };
}

/** Closes a stack that stands open, or opens one that is closed; the same again undoes it. */
export function toggleStack(place: ExplorePlace, key: string, isFolded: boolean): ExplorePlace {
  const without = (list: readonly string[]) => list.filter((one) => one !== key);
  const chosen = isFolded ? place.chosen.filter((one) => one !== key) : [];
  if (!isFolded) return { ...place, chosen, folded: place.unfolded.includes(key) ? [...place.folded] : [...without(place.folded), key], unfolded: without(place.unfolded) };
  return place.folded.includes(key) ? { ...place, chosen, folded: without(place.folded) } : { ...place, chosen, unfolded: [...without(place.unfolded), key] };
}

/** Opens a relation on an actor, or closes it. */
export function toggleExpanded(place: ExplorePlace, id: string, relation: Openable): ExplorePlace {
  const own = `${relation}:${id}`;
  return { ...place, expanded: place.expanded.includes(own) ? place.expanded.filter((one) => one !== own) : [...place.expanded, own] };
}

/** Takes actors out of the picture. */
export function hide(place: ExplorePlace, ids: readonly string[]): ExplorePlace {
  return { ...place, chosen: place.chosen.filter((id) => !ids.includes(id)), hidden: [...new Set([...place.hidden, ...ids])] };
}

/** Every filter at its default; what is chosen, folded and opened stays. */
export function dropFilters(place: ExplorePlace): ExplorePlace {
  const { picture, chosen, folded, unfolded, expanded, route, sort } = place;
  return explorePlace({ picture, chosen, folded, unfolded, expanded, route, sort });
}

export const filterNames = ['kind', 'country', 'when', 'undated', 'period', 'objective', 'topic', 'standing', 'hidden', 'only'] as const;
export type FilterName = (typeof filterNames)[number];

/** Which filters are not at their default. */
export function activeFilters(place: ExplorePlace): readonly FilterName[] {
  const active: Readonly<Record<FilterName, boolean>> = {
    kind: place.kind !== null, country: place.country !== null, when: place.from !== null || place.to !== null, undated: !place.undated,
    period: place.period !== null, objective: place.objective.length > 0, topic: place.topic.length > 0, standing: place.standing !== null, hidden: place.hidden.length > 0, only: place.only.length > 0,
  };
  return filterNames.filter((name) => active[name]);
}

/** The place without one of its filters. */
export function dropFilter(place: ExplorePlace, name: FilterName): ExplorePlace {
  const plain = explorePlace();
  if (name === 'when') return { ...place, from: null, to: null };
  return { ...place, [name]: plain[name] };
}
