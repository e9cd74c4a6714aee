import { bodyOf } from './Body.ts';
import type { Body, NamedMention } from './Body.ts';
import type { ClusterDoubt } from './cluster-names.ts';
import { partItems } from './part-items.ts';

/** Names run together what the registry holds for several bodies: each goes by itself, under the id that the registry gives it. */
export function keepRegisteredApart(clusters: readonly (readonly NamedMention[])[]): { bodies: Body[]; doubts: ClusterDoubt<NamedMention>[] } {
  const doubts: ClusterDoubt<NamedMention>[] = [];
  const bodies = clusters.flatMap((cluster) => {
    const owns = new Map<string, NamedMention[]>();
    for (const item of cluster) if (item.registered) owns.set(item.registered.id, [...(owns.get(item.registered.id) ?? []), item]);
    if (owns.size < 2) return [bodyOf(cluster)];
    const { parts, torn } = partItems(cluster, [...owns.values()]);
    for (const { items, ties } of torn) {
      if (ties.length > 1) doubts.push({ cluster: items, fits: ties.map((index) => parts[index]!), known: [], form: items[0]!.first });
    }
    return [...[...owns.keys()].map((id, index) => bodyOf(parts[index]!, id)), ...torn.map(({ items }) => bodyOf(items))];
  });
  return { bodies, doubts };
}
