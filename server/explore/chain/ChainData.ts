import type { ActorKind, CountryStrength } from '../../model/actor.ts';
import type { Days } from '../../model/period.ts';

/** What a chain search needs to know of an actor. */
export interface ChainActorData {
  readonly id: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null: unknown. */
  readonly country: string | null;
  readonly countryStrength: CountryStrength;
}

/** What a chain search needs to know of a training. Givers and receivers are ids of actors in the same `ChainData`. */
export interface ChainTrainingData {
  readonly id: string;
  /** ISO 8601 cut to what was said, for months; `days` decides about order. */
  readonly start: string | null;
  readonly end: string | null;
  readonly days: Days;
  readonly topics: readonly string[];
  readonly participants: number | null;
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  /** Ids of the records that tell it. */
  readonly records: readonly string[];
}

/** Trainings and their actors: all that a chain is computed from. Orders carry no meaning. */
export interface ChainData {
  readonly actors: readonly ChainActorData[];
  readonly trainings: readonly ChainTrainingData[];
}
