import type { Network, NetworkStack } from '../../state/explore/network-query.ts';
import type { Tone } from '../../painters/palette.ts';

/** The words and tones with which a network is filled, in the reader's language. */
export interface NetworkWords {
  readonly tone: (country: string | null) => Tone;
  /** "KE, 14 organizations". */
  readonly stack: (stack: NetworkStack) => string;
  readonly other: (other: Network['others'][number]) => string;
}

/** What stands out in a network: what is chosen with all that hangs on it, and where the keys are. */
export interface NetworkAttention {
  readonly chosen: ReadonlySet<string>;
  /** All but these stand back; null: nothing does. */
  readonly lit: ReadonlySet<string> | null;
  /** Actors and trainings of a route that is shown. */
  readonly route: ReadonlySet<string>;
  readonly focus: string | null;
}
