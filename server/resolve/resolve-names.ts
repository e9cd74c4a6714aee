import { slug } from '../lexicon/folding.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import type { Reading, RecordActor } from '../model/claim.ts';
import { compareText } from '../model/passage.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { describeActor } from './describe-actor.ts';

/** The actors of a view, and which of them each record's own actors are. */
export interface Resolution {
  /** Sorted by id. */
  readonly actors: readonly ResolvedActor[];
  /** For each record, the actor id at each index of its reading's `actors`. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly doubts: readonly NameDoubt[];
}

/** A form without a country that fits actors of two countries or more, and so joined none of them. */
export interface NameDoubt {
  readonly actor: string;
  readonly fits: readonly string[];
  readonly form: string;
}

/**
 * Names to actors: a function of all the names that a view holds, so the order of imports never matters.
 * Two names are one actor where the same folded form or telling words stand in one country, or where a name
 * without a country fits exactly one. Groups are actors of their record only.
 */
export function resolveNames(readings: readonly Reading[]): Resolution {
  const mentions = [...readings]
    .sort((a, b) => compareText(a.record, b.record))
    .flatMap((reading) => reading.actors.map((actor, index): Mention => ({ record: reading.record, index, actor })));
  const groups = mentions.filter(({ actor }) => actor.kind === 'group');
  const named = mentions.filter(({ actor }) => actor.kind !== 'group');
  const { clusters, doubts } = clusterNamed(named);
  const actors = [
    ...clusters.map((cluster) => describeActor(namedId(cluster), cluster)),
    ...groups.map((mention) => describeActor(groupId(mention), [mention])),
  ].sort((a, b) => compareText(a.id, b.id));
  return {
    actors,
    idsOf: indexMentions(actors, readings),
    doubts: doubts.map(({ cluster, fits, form }) => ({ actor: namedId(cluster), fits: fits.map(namedId).sort(compareText), form })),
  };
}

type Cluster = Mention[];

function clusterNamed(mentions: readonly Mention[]) {
  const placed = unite(mentions.filter(({ actor }) => actor.country !== null), (actor) =>
    [...formKeys(actor), ...tellingKeys(actor)].map((key) => `${actor.country}|${key}`));
  const byForm = new Map<string, Set<Cluster>>();
  for (const cluster of placed) {
    for (const key of cluster.flatMap(({ actor }) => formKeys(actor))) {
      byForm.set(key, (byForm.get(key) ?? new Set()).add(cluster));
    }
  }
  const clusters = [...placed];
  const doubts: { cluster: Cluster; fits: Cluster[]; form: string }[] = [];
  for (const cluster of unite(mentions.filter(({ actor }) => actor.country === null), formKeys)) {
    const forms = [...new Set(cluster.flatMap(({ actor }) => formKeys(actor)))].sort(compareText);
    const fits = new Set(forms.flatMap((form) => [...(byForm.get(form) ?? [])]));
    const [only] = fits;
    if (only && fits.size === 1) {
      only.push(...cluster);
      continue;
    }
    clusters.push(cluster);
    if (fits.size > 1) {
      doubts.push({ cluster, fits: [...fits], form: forms.find((form) => byForm.has(form)) ?? '' });
    }
  }
  return { clusters, doubts };
}

/** Folded sure forms: a likely form names its actor in its own record only. */
function formKeys(actor: RecordActor): string[] {
  return actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => slug(form) || slugOfUnlettered(form));
}

function tellingKeys(actor: RecordActor): string[] {
  return actor.forms
    .filter(({ form, strength }) => strength === 'sure' && form.includes(' '))
    .map(({ form }) => tellingWords(form))
    .filter((words) => words.length >= 2)
    .map((words) => `~${words.join(' ')}`);
}

/** Connected components of mentions that share a key (union–find); in the order of their first mention. */
function unite(mentions: readonly Mention[], keysOf: (actor: RecordActor) => readonly string[]): Cluster[] {
  const parent = mentions.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[index] !== root) [parent[index], index] = [root, parent[index]!];
    return root;
  };
  const firstWith = new Map<string, number>();
  mentions.forEach(({ actor }, index) => {
    for (const key of keysOf(actor)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else parent[find(index)] = find(other);
    }
  });
  const clusters = new Map<number, Cluster>();
  mentions.forEach((mention, index) => {
    const root = find(index);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(mention);
    else clusters.set(root, [mention]);
  });
  return [...clusters.values()];
}

/** Country and the first, in code-point order, of its folded sure forms; `xx` where no country is stated. */
function namedId(cluster: Cluster): string {
  const country = cluster.find(({ actor }) => actor.country !== null)?.actor.country?.toLowerCase() ?? 'xx';
  const forms = cluster.flatMap(({ actor }) => formKeys(actor)).sort(compareText);
  return `${country}-${forms[0] ?? slugOfUnlettered(cluster[0]!.actor.name)}`;
}

/** A name without one letter or digit still needs a key: its code points. */
function slugOfUnlettered(form: string): string {
  return `u${[...form].map((character) => character.codePointAt(0)!.toString(16)).join('-')}`;
}

function groupId({ record, actor }: Mention): string {
  return [record, slug(actor.name), slug(actor.place ?? ''), actor.country?.toLowerCase() ?? ''].join('~').replace(/~+$/u, '');
}

function indexMentions(actors: readonly ResolvedActor[], readings: readonly Reading[]): Map<string, string[]> {
  const idsOf = new Map<string, string[]>(readings.map(({ record, actors: own }) => [record, new Array<string>(own.length)]));
  for (const { id, mentions } of actors) {
    for (const { record, index } of mentions) idsOf.get(record)![index] = id;
  }
  return idsOf;
}
