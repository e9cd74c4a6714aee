import { slug } from '../lexicon/folding.ts';
import type { Reading } from '../model/claim.ts';
import { compareText } from '../model/passage.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { clusterNames, formKey, keysOf } from './cluster-names.ts';
import type { Named } from './cluster-names.ts';
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
  const named = mentions.filter(({ actor }) => actor.kind !== 'group').map((mention): NamedMention => ({
    mention, country: mention.actor.country, keys: keysOf(sureForms(mention)),
  }));
  const { clusters, doubts } = clusterNames(named);
  const actors = [
    ...clusters.map((cluster) => describeActor(namedId(cluster), cluster.map(({ mention }) => mention))),
    ...groups.map((mention) => describeActor(groupId(mention), [mention])),
  ].sort((a, b) => compareText(a.id, b.id));
  return {
    actors,
    idsOf: indexMentions(actors, readings),
    doubts: doubts.map(({ cluster, fits, form }) => ({ actor: namedId(cluster), fits: fits.map(namedId).sort(compareText), form })),
  };
}

interface NamedMention extends Named {
  readonly mention: Mention;
}

/** A likely form names its actor in its own record only. */
function sureForms({ actor }: Mention): string[] {
  return actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form);
}

/** Country and the first, in code-point order, of its folded sure forms; `xx` where no country is stated. */
function namedId(cluster: readonly NamedMention[]): string {
  const country = cluster.find((item) => item.country !== null)?.country?.toLowerCase() ?? 'xx';
  const forms = cluster.flatMap(({ mention }) => sureForms(mention).map(formKey)).sort(compareText);
  return `${country}-${forms[0] ?? formKey(cluster[0]!.mention.actor.name)}`;
}

function groupId({ record, actor }: Mention): string {
  return [record, slug(actor.name), slug(actor.place ?? ''), actor.country?.toLowerCase() ?? ''].join('~').replace(/~+$/u, '');
}

function indexMentions(actors: readonly ResolvedActor[], readings: readonly Reading[]): Map<string, string[]> {
  const idsOf = new Map<string, string[]>(readings.map(({ record, actors: own }) => [record, Array.from<string>({ length: own.length })]));
  for (const { id, mentions } of actors) {
    for (const { record, index } of mentions) idsOf.get(record)![index] = id;
  }
  return idsOf;
}
