/** What an account fits. */
interface Fits {
  readonly size: number;
  has(other: number): boolean;
  keys(): Iterable<number>;
}

/** Accounts that are one, and accounts that fit two that are not. */
export interface Grouping {
  /** Indexes, ascending within a group; groups by their first. */
  readonly groups: readonly (readonly number[])[];
  /** An account that fits two which do not fit each other, and those. */
  readonly torn: readonly { readonly at: number; readonly fits: readonly number[] }[];
}

/**
 * Groups in which all fit all. Fitting is no equivalence ("2024" fits March and May): an account with two fits that
 * do not fit each other joins neither, so the order of accounts changes nothing. `fits[a]` holds b where a fits b,
 * and the other way round.
 */
export function groupFitting(fits: readonly Fits[]): Grouping {
  const torn = new Map<number, number[]>();
  fits.forEach((own, at) => {
    if (own.size < 2) return;
    const around = [...own.keys()].sort((a, b) => a - b);
    const apart = around.filter((a) => around.some((b) => a !== b && !fits[a]!.has(b)));
    if (apart.length > 0) torn.set(at, apart);
  });
  const grouped = new Set<number>();
  const groups: number[][] = [];
  fits.forEach((own, at) => {
    if (grouped.has(at)) return;
    const members = torn.has(at) ? [at] : [at, ...[...own.keys()].filter((other) => !torn.has(other))].sort((a, b) => a - b);
    members.forEach((member) => grouped.add(member));
    groups.push(members);
  });
  return { groups, torn: [...torn].map(([at, apart]) => ({ at, fits: apart })) };
}
