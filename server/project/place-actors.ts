import type { CountryStrength } from '../model/actor.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';

export interface PlacedIn {
  readonly country: string | null;
  readonly strength: CountryStrength;
}

/**
 * The country of each actor: stated; or likely, for an organization whose every received training was held in the
 * stated country of its trainer; or unknown. A venue alone places nobody, and a programme has no country.
 */
export function placeActors(actors: readonly ResolvedActor[], trainings: readonly MatchedTraining[]): Map<string, PlacedIn> {
  const stated = new Map(actors.map(({ id, kind, country }) => [id, kind === 'programme' ? null : country]));
  const received = new Map(actors.filter(({ kind, country }) => kind === 'organization' && country === null).map(({ id }) => [id, [] as MatchedTraining[]]));
  for (const training of trainings) {
    for (const receiver of training.receivers) received.get(receiver)?.push(training);
  }
  return new Map(actors.map(({ id }): [string, PlacedIn] => {
    const own = stated.get(id) ?? null;
    if (own !== null) return [id, { country: own, strength: 'stated' }];
    const likely = homeOfTrainers(received.get(id) ?? [], stated);
    return [id, likely === null ? { country: null, strength: 'unknown' } : { country: likely, strength: 'likely' }];
  }));
}

function homeOfTrainers(trainings: readonly MatchedTraining[], stated: ReadonlyMap<string, string | null>): string | null {
  const countries = new Set(
    trainings.map(({ country, givers }) => (country !== null && givers.some((giver) => stated.get(giver) === country) ? country : null)),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}
