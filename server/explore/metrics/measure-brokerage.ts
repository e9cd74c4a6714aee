import type { ChainActorData } from '../chain/ChainData.ts';
import { groupBy } from '../chain/group-by.ts';
import { compareText } from '../../model/passage.ts';

/**
 * How often an actor stands between two that have no hop of their own, by whose country it shares: coordinator (all
 * three in one), itinerant (both others in one, it elsewhere), gatekeeper (in the receiver's), representative (in the
 * giver's), liaison (three countries). Gould & Fernandez 1989, Structures of mediation, Sociological Methodology 19.
 */
export interface Brokerage {
  readonly actor: string;
  readonly coordinator: number;
  readonly itinerant: number;
  readonly gatekeeper: number;
  readonly representative: number;
  readonly liaison: number;
}

type Role = Exclude<keyof Brokerage, 'actor'>;

/** Brokers among actors joined by hops, most often between others first; only where all three countries are stated. */
export function measureBrokerage(
  hops: readonly { readonly from: string; readonly to: string }[],
  actors: ReadonlyMap<string, ChainActorData>,
): readonly Brokerage[] {
  const ties = new Set(hops.map(({ from, to }) => `${from}\u0000${to}`));
  const placed = [...ties].map((tie) => tie.split('\u0000') as [string, string])
    .filter((tie) => tie.every((id) => statedCountry(actors.get(id)) !== null));
  const into = groupBy(placed, ([, to]) => to);
  const outOf = groupBy(placed, ([from]) => from);
  const country = (id: string) => statedCountry(actors.get(id))!;
  return [...into].flatMap(([broker, before]): Brokerage[] => {
    const counts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
    for (const [giver] of before) {
      for (const [, receiver] of outOf.get(broker) ?? []) {
        if (giver === receiver || ties.has(`${giver}\u0000${receiver}`)) continue;
        counts[roleOf(country(giver), country(broker), country(receiver))] += 1;
      }
    }
    return sum(counts) === 0 ? [] : [{ actor: broker, ...counts }];
  }).sort((a, b) => sum(b) - sum(a) || compareText(a.actor, b.actor));
}

function roleOf(giver: string, broker: string, receiver: string): Role {
  if (giver === receiver) return broker === giver ? 'coordinator' : 'itinerant';
  if (broker === receiver) return 'gatekeeper';
  return broker === giver ? 'representative' : 'liaison';
}

const sum = ({ coordinator, itinerant, gatekeeper, representative, liaison }: Omit<Brokerage, 'actor'>): number =>
  coordinator + itinerant + gatekeeper + representative + liaison;

/** A country that is only likely was guessed from who trained where, so it may not say who trains whom. */
export function statedCountry(actor: ChainActorData | undefined): string | null {
  return actor?.countryStrength === 'stated' ? actor.country : null;
}
