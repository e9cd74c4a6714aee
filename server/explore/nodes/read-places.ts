import { groupBy } from '../chain/group-by.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors, listedOutcomes, listedPlaces, listedTrainings } from '../memory/list-nodes.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { askOnce } from './ask-once.ts';

/** A country, region or settlement that records name. */
export interface PlaceNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'region' | 'settlement';
  /** ISO 3166-1 alpha-2; null for a region. */
  readonly country: string | null;
}

/** Places by id; a country's id is its code. */
export async function readPlaces(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceNode>> {
  const rows = await askOnce(ids, (once) => view.read('read-places', { ids: once }));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A country with how much of the view lies in it. */
export interface CountryNode {
  readonly id: string;
  readonly code: string;
  /** English. */
  readonly name: string;
  readonly outcomes: number;
  /** Actors stated to be based there; those that only likely are stand apart. */
  readonly actors: number;
  readonly actorsLikely: number;
  readonly trainings: number;
}

/** Countries by code. */
export async function readCountries(view: ViewStore, codes: readonly string[]): Promise<ReadonlyMap<string, CountryNode>> {
  const all = await withMemory(view, (memory) => memory.recall(countedCountries));
  return new Map(codes.flatMap((code) => {
    const country = all.get(code);
    return country ? [[code, country]] : [];
  }));
}

/** Every country of the view, by code. */
export async function countedCountries(memory: ViewMemory): Promise<ReadonlyMap<string, CountryNode>> {
  const [places, actors, trainings, outcomes] = await Promise.all([
    memory.recall(listedPlaces), memory.recall(listedActors), memory.recall(listedTrainings), memory.recall(listedOutcomes),
  ]);
  const actorsOf = groupBy(actors, ({ country }) => country);
  const trainingsOf = groupBy(trainings, ({ country }) => country);
  const outcomesOf = groupBy(outcomes.flatMap(({ countries }) => countries), (code) => code);
  return new Map(places.filter(({ kind }) => kind === 'country').map(({ id, name }) => {
    const based = actorsOf.get(id) ?? [];
    const likely = based.filter(({ countryStrength }) => countryStrength === 'likely').length;
    return [id, {
      id,
      code: id,
      name,
      outcomes: outcomesOf.get(id)?.length ?? 0,
      actors: based.length - likely,
      actorsLikely: likely,
      trainings: trainingsOf.get(id)?.length ?? 0,
    }];
  }));
}
