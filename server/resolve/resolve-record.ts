import type { Claims, NameClaim } from '../model/claim.ts';
import type { NameDecision } from '../model/decision.ts';
import { bundleGroups, bundleNames, countryOf } from './bundle-names.ts';
import { clusterNames, nameKeys } from './cluster-names.ts';
import { decideWithin } from './decide-within.ts';
import { describeRecordActor } from './describe-record-actor.ts';
import { findVariants } from './find-variants.ts';
import type { RecordCluster, RecordNames } from './RecordNames.ts';

/**
 * The names of one record to its actors. Sure: equated by the text, the same form, the same telling words in one country.
 * Likely: an acronym one letter off or with two neighbours swapped, unless the text expands or places the two differently.
 * Then what persons decided of forms that this record makes one.
 */
export function resolveRecord(claims: Claims, decisions: readonly NameDecision[] = []): RecordNames {
  const bundles = bundleNames(claims);
  const { clusters, doubts } = clusterNames(bundles);
  const near = findVariants(clusters, claims);
  const { merged, variants } = decideWithin(near.merged, near.variants, decisions);
  const groups = bundleGroups(claims.names).map((names): RecordCluster => ({ sure: [{ ...nameKeys(countryOf(names), []), names, shared: [] }], likely: [] }));
  const position = new Map(claims.names.map((name, index) => [name, index]));
  const found = [...merged, ...groups]
    .map((cluster) => ({ cluster, first: namesOf(cluster).reduce((first, name) => Math.min(first, position.get(name)!), Infinity) }))
    .sort((a, b) => a.first - b.first)
    .map(({ cluster }) => cluster);
  const indexOf = new Map(found.flatMap((cluster, index) => namesOf(cluster).map(({ ref }) => [ref, index] as const)));
  return {
    actors: found.map(describeRecordActor),
    indexOf,
    doubts: [
      ...variants,
      ...doubts.map(({ cluster, fits }) => ({
        kind: 'fits-two' as const,
        form: cluster[0]!.names[0]!.form,
        fits: fits.map((other) => other[0]!.names[0]!.form),
        passage: cluster[0]!.names[0]!.passages[0] ?? null,
      })),
    ],
  };
}

function namesOf({ sure, likely }: RecordCluster): NameClaim[] {
  return [...sure, ...likely.flatMap(({ bundles }) => bundles)].flatMap(({ names }) => names);
}
