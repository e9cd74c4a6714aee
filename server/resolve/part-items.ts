import type { Named } from './cluster-names.ts';
import { joinByKey } from './Joined.ts';

/** Items parted around some that are known to be different bodies. */
export interface Parted<Item> {
  /** For each of these, its own and what is tied to it alone, in the order of all. */
  readonly parts: readonly Item[][];
  /** What is tied to several or to none, and so joined none; with the parts that it is tied to. */
  readonly torn: readonly { readonly items: Item[]; readonly ties: readonly number[] }[];
}

/** No merge runs through a third: an item goes with the body that it is tied to, by shared names, without the others. */
export function partItems<Item extends Named>(all: readonly Item[], owns: readonly (readonly Item[])[]): Parted<Item> {
  const taken = new Set(owns.flat());
  const rest = all.filter((item) => !taken.has(item));
  const reached = owns.map((own) => reach(own, rest));
  const tiesOf = (item: Item) => reached.flatMap((items, index) => (items.has(item) ? [index] : []));
  const ties = new Map(rest.map((item) => [item, tiesOf(item)]));
  const torn = rest.filter((item) => ties.get(item)!.length !== 1);
  return {
    parts: owns.map((own, index) => all.filter((item) => own.includes(item) || (ties.get(item)?.length === 1 && ties.get(item)![0] === index))),
    torn: connected(torn).map((items) => ({ items, ties: [...new Set(items.flatMap((item) => ties.get(item)!))].sort((a, b) => a - b) })),
  };
}

/** The items that share a key with these, directly or through each other. */
function reach<Item extends Named>(from: readonly Item[], among: readonly Item[]): Set<Item> {
  const all = [...from, ...among];
  const joined = joinByKey(all.length, (index) => keysOf(all[index]!));
  const roots = new Set(from.map((_, index) => joined.find(index)));
  return new Set(among.filter((_, index) => roots.has(joined.find(from.length + index))));
}

function connected<Item extends Named>(items: readonly Item[]): Item[][] {
  return joinByKey(items.length, (index) => keysOf(items[index]!)).sets().map((set) => set.map((index) => items[index]!));
}

function keysOf({ forms, placed }: Named): readonly string[] {
  return [...forms, ...placed];
}
