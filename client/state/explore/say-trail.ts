import { formatCountry, formatDate } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import { type ExplorePlace, explorePlace } from '../../url/Place.ts';
import { activeFilters, type FilterName, litRoute, openable } from './change-place.ts';
import type { Network } from './network-query.ts';
import { sayStack } from './use-network-words.ts';

export interface TrailStep {
  readonly name: string;
  /** The place with all steps up to this one. */
  readonly place: ExplorePlace;
}

/** How a place differs from the whole network, step by step: what filters, what was folded and opened, what is chosen. */
export function sayTrail(place: ExplorePlace, network: Network | undefined, say: Say, locale: string): readonly TrailStep[] {
  const nameOf = (id: string) => nameIn(network, id, say, locale);
  const steps: TrailStep[] = [];
  let now = explorePlace({ picture: place.picture, show: [...place.show], sort: place.sort });
  const add = (name: string, change: Partial<ExplorePlace>) => {
    now = { ...now, ...change };
    steps.push({ name, place: now });
  };
  add(say('explore.whole'), {});
  for (const filter of activeFilters(place)) add(sayFilter(filter, place, say, locale), filter === 'when' ? { from: place.from, to: place.to } : { [filter]: place[filter] });
  for (const key of place.folded) add(say('trail.folded', { place: sayKey(key, say, locale) }), { folded: [...now.folded, key] });
  for (const key of place.unfolded) add(say('trail.unfolded', { place: sayKey(key, say, locale) }), { unfolded: [...now.unfolded, key] });
  for (const one of place.expanded) {
    const relation = openable.find((own) => one.startsWith(`${own}:`));
    if (relation) add(say('trail.expanded', { relation: say(`relation.${relation}`).toLocaleLowerCase(locale), name: nameOf(one.slice(relation.length + 1)) }), { expanded: [...now.expanded, one] });
  }
  if (place.chosen.length === 1) add(say('trail.chosen', { name: nameOf(place.chosen[0]!) }), { chosen: place.chosen });
  if (place.chosen.length > 1) add(say('trail.severalChosen', { count: place.chosen.length }), { chosen: place.chosen });
  if (litRoute(place).length > 0) add(say('trail.route'), { route: place.route });
  return steps;
}

/** What is drawn under an id, in words. */
export function nameIn(network: Network | undefined, id: string, say: Say, locale: string): string {
  const stack = network?.stacks.find(({ key }) => key === id);
  if (stack) return sayStack(stack, say);
  if (network?.trainings.some((training) => training.id === id)) return say('explore.training').toLocaleLowerCase(locale);
  return network?.actors.find((actor) => actor.id === id)?.label ?? id;
}

/** A stack's key in words: "Kenya", "Kenya, organizations". */
export function sayKey(key: string, say: Say, locale: string): string {
  const [country = '-', kind] = key.split('.');
  const place = country === '-' ? say('country.unknown') : formatCountry(country, locale);
  const known = kind === 'programme' || kind === 'coalition' || kind === 'organization' || kind === 'group' ? (kind.toUpperCase() as 'GROUP') : null;
  return known ? `${place}, ${say(`kinds.${known}`, { count: 2 })}` : place;
}

/** A filter as it is set, in a few words. */
export function sayFilter(filter: FilterName, place: ExplorePlace, say: Say, locale: string): string {
  const month = (text: string | null) => (text === null ? 'none' : formatDate(text, locale, 'short'));
  const said: Readonly<Record<FilterName, () => string>> = {
    kind: () => (place.kind ?? []).map((kind) => say(`kinds.${kind}`, { count: 2 })).join(', ') || say('trail.kind'),
    country: () => say('trail.country', { count: place.country?.length ?? 0, place: place.country?.[0] ? sayKey(place.country[0], say, locale) : '' }),
    when: () => say('trail.when', { from: month(place.from), to: month(place.to) }),
    undated: () => say('trail.undated'),
    period: () => say('trail.period', { count: place.period?.length ?? 0 }),
    objective: () => say('trail.objective', { count: place.objective.length, code: place.objective[0] ?? '' }),
    topic: () => say('trail.topic', { count: place.topic.length, topic: place.topic[0] ?? '' }),
    standing: () => say('trail.standing', { standing: place.standing?.length === 1 ? place.standing[0]! : 'none' }),
    hidden: () => say('trail.hidden', { count: place.hidden.length }),
    only: () => say('trail.only', { count: place.only.length }),
  };
  return said[filter]();
}
