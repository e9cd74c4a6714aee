import { compareText } from '../../model/passage.ts';
import { countBy } from '../chain/count-by.ts';
import { groupBy } from '../chain/group-by.ts';
import type { Actor } from './filter-network.ts';
import type { NetworkRequest, NetworkStack } from './Network.ts';

/** Which stack holds each actor; null: it is drawn itself. */
export interface Folding {
  readonly stackOf: ReadonlyMap<string, string | null>;
  readonly stacks: readonly Omit<NetworkStack, 'within'>[];
}

/** With more stacks than this a view that is too large stands by country alone. */
const mostStacks = 64;

/**
 * Folds actors by country, then by kind. Where they are few all are drawn but the stacks that the reader closed; where
 * they are many all stand in stacks but those that the reader opened, of which the first `room` by weight are drawn.
 */
export function foldNetwork(
  actors: readonly Actor[],
  { folded, unfolded, shown, most }: Pick<NetworkRequest, 'folded' | 'unfolded' | 'most'> & { readonly shown: ReadonlySet<string> },
  weightOf: (id: string) => number,
  room = Infinity,
): Folding {
  const [free, held] = [actors.filter(({ id }) => shown.has(id)), actors.filter(({ id }) => !shown.has(id))];
  const few = held.length <= most;
  const byCountry = groupBy(held, countryKey);
  const byKind = groupBy(held, kindKey);
  const startsByKind = byKind.size <= mostStacks;
  const stackOf = new Map<string, string | null>(free.map(({ id }) => [id, null]));
  let left = room - free.length;
  const draw = (own: readonly Actor[], key: string) => {
    const sorted = own.toSorted((a, b) => weightOf(b.id) - weightOf(a.id) || compareText(a.id, b.id));
    const drawn = Math.max(0, Math.min(left, few ? own.length : most));
    left -= Math.min(drawn, own.length);
    sorted.forEach(({ id }, place) => stackOf.set(id, place < drawn ? null : key));
  };
  const fold = (own: readonly Actor[], key: string) => own.forEach(({ id }) => stackOf.set(id, key));
  const isOpen = (key: string, byDefault: boolean) => !folded.includes(key) && (byDefault || unfolded.includes(key));
  // The latest opened comes first, so that what a reader just asked for is drawn.
  const rank = (key: string) => unfolded.findLastIndex((one) => one.split('.')[0] === key);
  for (const [country, own] of [...byCountry].sort(([a], [b]) => rank(b) - rank(a) || compareText(a, b))) {
    if (!isOpen(country, few || startsByKind || own.some((actor) => unfolded.includes(kindKey(actor))))) {
      fold(own, country);
      continue;
    }
    for (const [kind, ownKind] of groupBy(own, kindKey)) {
      if (isOpen(kind, few || (unfolded.includes(country) && own.length <= most))) draw(ownKind, kind);
      else fold(ownKind, kind);
    }
  }
  return { stackOf, stacks: stacksOf(held, stackOf) };
}

const countryKey = ({ country }: Actor) => country ?? '-';
const kindKey = (actor: Actor) => `${countryKey(actor)}.${actor.kind}`;

function stacksOf(held: readonly Actor[], stackOf: ReadonlyMap<string, string | null>): Folding['stacks'] {
  const groups = groupBy(held.filter(({ id }) => stackOf.get(id) !== null), ({ id }) => stackOf.get(id)!);
  return [...groups].map(([key, own]) => ({
    key, country: own[0]!.country, kind: key.includes('.') ? own[0]!.kind : null, actors: own.length, kinds: countBy(own, ({ kind }) => kind),
  })).sort((a, b) => b.actors - a.actors || compareText(a.key, b.key));
}
