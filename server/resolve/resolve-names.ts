import { slug } from '../lexicon/folding.ts';
import type { Reading } from '../model/claim.ts';
import { compareText } from '../model/passage.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { remember } from '../platform/remember.ts';
import { clusterNames, formKey, nameKeys } from './cluster-names.ts';
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
  const mentions = [...readings].sort((a, b) => compareText(a.record, b.record)).map((reading) => mentionsOf(reading));
  const { clusters, doubts } = clusterNames(mentions.flatMap(({ named }) => named));
  const actors = [
    ...clusters.map((cluster) => describe(cluster[0]!.mention, namedId(cluster), cluster.map(({ mention }) => mention))),
    ...mentions.flatMap(({ groups }) => groups),
  ].sort((a, b) => compareText(a.id, b.id));
  return {
    actors,
    idsOf: indexMentions(actors, readings),
    doubts: doubts.map(({ cluster, fits, form }) => ({ actor: namedId(cluster), fits: fits.map(namedId).sort(compareText), form })),
  };
}

interface NamedMention extends Named {
  readonly mention: Mention;
  /** The first, in code-point order, of its folded sure forms. */
  readonly first: string;
}

const mentionsOf = remember((reading: Reading): { readonly named: readonly NamedMention[]; readonly groups: readonly ResolvedActor[] } => {
  const mentions = reading.actors.map((actor, index): Mention => ({ record: reading.record, index, actor }));
  return {
    named: mentions.filter(({ actor }) => actor.kind !== 'group').map((mention) => {
      // A likely form names its actor in its own record only.
      const sure = mention.actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form);
      return { ...nameKeys(mention.actor.country, sure), mention, first: sure.map(formKey).sort(compareText)[0] ?? formKey(mention.actor.name) };
    }),
    groups: mentions.filter(({ actor }) => actor.kind === 'group').map((mention) => describeActor(groupId(mention), [mention])),
  };
});

const describe = remember((_first: Mention, id: string, mentions: readonly Mention[]) => describeActor(id, mentions));

/** Country and the first of the folded sure forms; `xx` where no country is stated. */
function namedId(cluster: readonly NamedMention[]): string {
  const country = cluster.find((item) => item.country !== null)?.country?.toLowerCase() ?? 'xx';
  return `${country}-${cluster.reduce((least, { first }) => (first < least ? first : least), cluster[0]!.first)}`;
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
