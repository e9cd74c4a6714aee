import type { ActorKind } from './actor.ts';
import type { Language } from './claim.ts';

/** A body as a registry knows it: the names that all stand for it. */
export interface RegisteredBody {
  /** Its country and canonical name, folded: no two rows of a registry have the same. */
  readonly id: string;
  /** The canonical name. */
  readonly name: string;
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly acronym: string | null;
  /** ISO 3166-1 alpha-2; null: it is of no single country. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
}

/** What is known of bodies beyond what records tell. Sorted by id. */
export type Registry = readonly RegisteredBody[];

export const noRegistry: Registry = [];
