import type { NameDecision } from '../model/decision.ts';
import type { Bundle } from './bundle-names.ts';
import { formKey } from './cluster-names.ts';
import type { RecordCluster, RecordNameDoubt } from './RecordNames.ts';

type Variant = Extract<RecordNameDoubt, { kind: 'variant' }>;

/** What persons decided of forms that one record makes one: a likely part is sure, or goes; a sure form goes its own way. Their doubts are settled. */
export function decideWithin(
  merged: readonly RecordCluster[], variants: readonly Variant[], decisions: readonly NameDecision[],
): { merged: RecordCluster[]; variants: Variant[] } {
  const pairs = decisions.map(({ kind, forms: [a, b] }) => ({ kind, keys: [formKey(a.form), formKey(b.form)] as const, countries: [a.country, b.country] }));
  const clusters = pairs.reduce((list: readonly RecordCluster[], { kind, keys: [a, b], countries }) => list.flatMap((cluster) => {
    const country = cluster.sure.find((bundle) => bundle.country !== null)?.country ?? cluster.likely.flatMap(({ bundles }) => bundles).find((bundle) => bundle.country !== null)?.country;
    if (country !== undefined && !countries.includes(country)) return [cluster];
    return kind === 'merge' ? [confirm(cluster, a, b)] : split(cluster, a, b);
  }), merged);
  const isSettled = ({ kept, variant }: Variant) => pairs.some(({ keys }) => keys.includes(formKey(kept)) && keys.includes(formKey(variant)));
  return { merged: [...clusters], variants: variants.filter((variant) => !isSettled(variant)) };
}

function confirm(cluster: RecordCluster, a: string, b: string): RecordCluster {
  const inSure = hasForm(cluster.sure, a) || hasForm(cluster.sure, b);
  return { ...cluster, likely: cluster.likely.map((part) => (inSure && (hasForm(part.bundles, a) || hasForm(part.bundles, b)) ? { ...part, decided: true } : part)) };
}

function split(cluster: RecordCluster, a: string, b: string): RecordCluster[] {
  const leaving = cluster.likely.filter(({ bundles }) => (hasForm(cluster.sure, a) && hasForm(bundles, b)) || (hasForm(cluster.sure, b) && hasForm(bundles, a)));
  if (leaving.length > 0) {
    return [{ ...cluster, likely: cluster.likely.filter((part) => !leaving.includes(part)) }, ...leaving.map(({ bundles }): RecordCluster => ({ sure: bundles, likely: [] }))];
  }
  if (!hasForm(cluster.sure, a) || !hasForm(cluster.sure, b)) return [cluster];
  const only = (keep: (form: string) => boolean) => cluster.sure.map((bundle): Bundle => ({
    ...bundle,
    names: bundle.names.filter(({ form }) => keep(formKey(form))),
    shared: bundle.shared.filter(({ form }) => keep(formKey(form))),
  })).filter(({ names }) => names.length > 0);
  const [rest, own] = [only((form) => form !== b), only((form) => form === b)];
  return rest.length === 0 || own.length === 0 ? [cluster] : [{ ...cluster, sure: rest }, { sure: own, likely: [] }];
}

function hasForm(bundles: readonly Bundle[], key: string): boolean {
  return bundles.some(({ names }) => names.some(({ form }) => formKey(form) === key));
}
