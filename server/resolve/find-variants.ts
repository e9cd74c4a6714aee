import { isNear, nearKeys } from '../lexicon/acronyms.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import type { Claims, NameClaim } from '../model/claim.ts';
import { compareText } from '../model/passage.ts';
import type { Bundle } from './bundle-names.ts';
import type { RecordCluster, RecordNameDoubt } from './RecordNames.ts';

type Cluster = readonly Bundle[];
type Variant = Extract<RecordNameDoubt, { kind: 'variant' }>;

/** One pair of acronyms that are nearly the same, the one that is kept first. */
interface Pair {
  readonly kept: { readonly cluster: number; readonly name: NameClaim };
  readonly variant: { readonly cluster: number; readonly name: NameClaim };
}

/**
 * Clusters whose acronyms differ by one letter or by two neighbours swapped are likely one. Kept apart where the text
 * expands or places them differently, or names both in one event; and, with a doubt, where one is near to two.
 */
export function findVariants(clusters: readonly Cluster[], claims: Claims): { merged: RecordCluster[]; variants: Variant[] } {
  const pairs = nearPairs(clusters, claims);
  const nearTo = new Map<number, number>();
  for (const { cluster } of pairs.flatMap(({ kept, variant }) => [kept, variant])) nearTo.set(cluster, (nearTo.get(cluster) ?? 0) + 1);
  const isOne = ({ kept, variant }: Pair) => nearTo.get(kept.cluster) === 1 && nearTo.get(variant.cluster) === 1;
  const absorbed = new Map(pairs.filter(isOne).map((pair) => [pair.variant.cluster, pair]));
  const absorbing = new Map(pairs.filter(isOne).map((pair) => [pair.kept.cluster, pair]));
  const merged = clusters.flatMap((sure, index): RecordCluster[] => {
    if (absorbed.has(index)) return [];
    const pair = absorbing.get(index);
    if (!pair) return [{ sure, likely: [] }];
    return [{ sure, likely: [{ bundles: clusters[pair.variant.cluster]!, reason: describeNearness(pair.variant.name.form, pair.kept.name.form), decided: false }] }];
  });
  const variants = pairs.map((pair): Variant => ({
    kind: 'variant', kept: pair.kept.name.form, variant: pair.variant.name.form,
    read: isOne(pair) ? 'one' : 'apart', passage: pair.variant.name.passages[0] ?? null,
  }));
  return { merged, variants };
}

/** Among more than this in one record nearness says nothing. */
const mostAcronyms = 300;

function nearPairs(clusters: readonly Cluster[], claims: Claims): Pair[] {
  const acronyms = clusters.flatMap((bundles, cluster) => bundles.flatMap(({ names }) => names).filter(({ acronym }) => acronym).map((name) => ({ cluster, name })));
  if (acronyms.length > mostAcronyms) return [];
  const sharing = new Map<string, { cluster: number; name: NameClaim }[]>();
  for (const acronym of acronyms) {
    for (const key of nearKeys(lettersOf(acronym.name))) sharing.set(key, [...(sharing.get(key) ?? []), acronym]);
  }
  const pairs = new Map<string, Pair>();
  for (const near of sharing.values()) {
    near.forEach((left, at) => {
      for (const right of near.slice(at + 1)) {
        const key = [left.cluster, right.cluster].sort((a, b) => a - b).join(' ');
        if (left.cluster === right.cluster || pairs.has(key) || !mayBeSlip(lettersOf(left.name), lettersOf(right.name))) continue;
        if (!mayBeOne(clusters[left.cluster]!, clusters[right.cluster]!, claims)) continue;
        const [kept, variant] = [left, right].sort((a, b) => compareWeight(clusters[a.cluster]!, a.name, clusters[b.cluster]!, b.name)) as [Pair['kept'], Pair['variant']];
        pairs.set(key, { kept, variant });
      }
    });
  }
  return [...pairs.values()];
}

function lettersOf({ form }: NameClaim): string {
  return form.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

const shortest = 4;

/** Short acronyms are near to too many others: three letters count only where two are swapped. A number is never a slip. */
function mayBeSlip(a: string, b: string): boolean {
  if (!isNear(a, b) || /\p{N}/u.test(a + b)) return false;
  const least = Math.min(a.length, b.length);
  return least >= shortest || (least === shortest - 1 && sorted(a) === sorted(b));
}

const sorted = (letters: string) => Array.from(letters).sort().join('');

function mayBeOne(a: Cluster, b: Cluster, claims: Claims): boolean {
  const countries = new Set([...a, ...b].flatMap(({ country }) => country ?? []));
  if (countries.size > 1) return false;
  const [left, right] = [expansionOf(a), expansionOf(b)];
  if (left !== null && right !== null && left !== right) return false;
  return !standTogether(refsOf(a), refsOf(b), claims);
}

/** The telling words of the longest name that is written out, in capitals or not ("the network of defenders" tells no other body). */
function expansionOf(cluster: Cluster): string | null {
  const full = cluster.flatMap(({ names }) => names).filter(({ acronym, form }) => !acronym && isProper(form)).sort((x, y) => y.form.length - x.form.length)[0];
  return full ? tellingWords(full.form).join(' ') : null;
}

function isProper(form: string): boolean {
  return form.split(/\s+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= 2;
}

function refsOf(cluster: Cluster): Set<string> {
  return new Set(cluster.flatMap(({ names }) => names).map(({ ref }) => ref));
}

/** One event, partnership or membership names both: the text takes them for two. */
function standTogether(a: ReadonlySet<string>, b: ReadonlySet<string>, { events, partnerships, memberships }: Claims): boolean {
  const told = [
    ...events.map(({ givers, receivers, others }) => [...givers, ...receivers, ...others.map(({ ref }) => ref)]),
    ...partnerships.map((claim) => [claim.of, claim.with]),
    ...memberships.map(({ part, whole }) => [part, whole]),
  ];
  return told.some((refs) => refs.some((ref) => a.has(ref)) && refs.some((ref) => b.has(ref)));
}

/** Written out first, then named more often, then longer. */
function compareWeight(a: Cluster, x: NameClaim, b: Cluster, y: NameClaim): number {
  const written = (cluster: Cluster) => (expansionOf(cluster) === null ? 0 : 1);
  return written(b) - written(a) || y.passages.length - x.passages.length || y.form.length - x.form.length || compareText(x.form, y.form);
}

function describeNearness(variant: string, kept: string): string {
  const difference = variant.length < kept.length ? 'one letter less than' : variant.length > kept.length ? 'one letter more than'
    : sorted(variant) === sorted(kept) ? 'two letters swapped against' : 'one letter other than';
  return `${difference} ${kept} in the same record`;
}
