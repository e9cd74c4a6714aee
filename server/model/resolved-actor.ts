import type { ActorKind, Form } from './actor.ts';
import type { RecordActor } from './claim.ts';
import type { RegisteredBody } from './registry.ts';

/** One record's actor: where an actor of a view comes from. */
export interface Mention {
  readonly record: string;
  /** Its place in the reading's `actors`. */
  readonly index: number;
  readonly actor: RecordActor;
}

/** An actor of a view; its country only where stated. */
export interface ResolvedActor {
  readonly id: string;
  readonly name: string;
  /** Its name in other languages, where the registry has them. */
  readonly names: RegisteredBody['names'];
  readonly acronym: string | null;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** For a group: the settlement, where told. */
  readonly place: string | null;
  readonly forms: readonly Form[];
  /** Ids by which it is found as well: each sure form with its country, and without one. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}
