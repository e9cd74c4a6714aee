import type { Chain } from './chain-query.ts';

/** How many hops of the tree are of each look, for the legend beside it. */
export interface HopCounts {
  readonly all: number;
  readonly told: number;
  readonly stitched: number;
  readonly CERTAIN: number;
  readonly POSSIBLE: number;
  readonly UNDATED: number;
  readonly IMPOSSIBLE: number;
  readonly confirmed: number;
}

export function countHops({ hops }: Pick<Chain, 'hops'>): HopCounts {
  const count = (test: (hop: Chain['hops'][number]) => boolean) => hops.filter(test).length;
  return {
    all: hops.length,
    told: count(({ stitched }) => !stitched),
    stitched: count(({ stitched }) => stitched),
    CERTAIN: count(({ timing }) => timing === 'CERTAIN'),
    POSSIBLE: count(({ timing }) => timing === 'POSSIBLE'),
    UNDATED: count(({ timing }) => timing === 'UNDATED'),
    IMPOSSIBLE: count(({ timing }) => timing === 'IMPOSSIBLE'),
    confirmed: count(({ confirmed }) => confirmed),
  };
}
