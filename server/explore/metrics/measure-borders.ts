import type { ChainActorData } from '../chain/ChainData.ts';
import type { ChainMetrics } from './ChainMetrics.ts';
import { statedCountry } from './measure-brokerage.ts';

/**
 * How far hops stay within countries: E–I index = (external − internal) / (external + internal), from −1 (none crosses
 * a border) to 1 (all do). Krackhardt & Stern 1988, Informal networks and organizational crises, Social Psychology
 * Quarterly 51. Only hops with both countries stated count.
 */
export function measureBorders(
  hops: readonly { readonly from: string; readonly to: string }[],
  actors: ReadonlyMap<string, ChainActorData>,
): Pick<ChainMetrics, 'eiIndex' | 'eiKnown' | 'abroad'> {
  const known = hops
    .map(({ from, to }) => [statedCountry(actors.get(from)), statedCountry(actors.get(to))] as const)
    .filter(([from, to]) => from !== null && to !== null);
  const external = known.filter(([from, to]) => from !== to).length;
  return {
    eiIndex: known.length === 0 ? null : (2 * external - known.length) / known.length,
    eiKnown: { count: known.length, of: hops.length },
    abroad: { count: external, of: known.length },
  };
}
