import { slug } from '../lexicon/folding.ts';
import type { Reading } from '../model/claim.ts';
import type { NameDecision } from '../model/decision.ts';
import { compareText } from '../model/passage.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { remember } from '../platform/remember.ts';
import { bodyOf } from './Body.ts';
import type { Body, NamedMention } from './Body.ts';
import { clusterNames, formKey, nameKeys } from './cluster-names.ts';
import { describeActor } from './describe-actor.ts';
import { mergeBodies } from './merge-bodies.ts';
import { splitBody } from './split-bodies.ts';

/** The actors of a view, and which of them each record's own actors are. */
export interface Resolution {
  /** Sorted by id. */
  readonly actors: readonly ResolvedActor[];
  /** For each record, the actor id at each index of its reading's `actors`. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  readonly doubts: readonly NameDoubt[];
  /** Decisions whose forms this view does not have, or that another decision contradicts. */
  readonly unplaced: readonly NameDecision[];
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
 * without a country fits exactly one. Groups are actors of their record only. Then what persons decided: two forms
 * kept apart, two forms made one.
 */
export function resolveNames(readings: readonly Reading[], decisions: readonly NameDecision[] = []): Resolution {
  const mentions = [...readings].sort((a, b) => compareText(a.record, b.record)).map((reading) => mentionsOf(reading));
  const { clusters, doubts } = clusterNames(mentions.flatMap(({ named }) => named));
  const found = clusters.map((cluster) => bodyOf(cluster));
  const groups = mentions.flatMap((each) => each.groups);
  const { bodies, unplaced } = decide([...found, ...groups], decisions);
  const actors = bodies.map((body) => describe(body.items[0]!.mention, body.id, body.formerIds, body.decidedForms, body.items.map(({ mention }) => mention)))
    .sort((a, b) => compareText(a.id, b.id));
  const idsOf = indexMentions(actors, readings);
  const idOf = (items: readonly NamedMention[]) => idsOf.get(items[0]!.mention.record)![items[0]!.mention.index]!;
  return {
    actors,
    idsOf,
    doubts: doubts.map(({ cluster, fits, form }) => ({ actor: idOf(cluster), fits: fits.map(idOf).sort(compareText), form }))
      .filter(({ actor, fits }) => !fits.includes(actor)),
    unplaced,
  };
}

function decide(bodies: readonly Body[], decisions: readonly NameDecision[]): { bodies: readonly Body[]; unplaced: readonly NameDecision[] } {
  if (decisions.length === 0) return { bodies, unplaced: [] };
  const splits = decisions.filter(({ kind }) => kind === 'split');
  const apart = splits.reduce((list: readonly Body[], split) => list.flatMap((body) => splitBody(body, split)), bodies);
  return mergeBodies(apart, decisions.filter(({ kind }) => kind === 'merge'), splits);
}

const mentionsOf = remember((reading: Reading): { readonly named: readonly NamedMention[]; readonly groups: readonly Body[] } => {
  const mentions = reading.actors.map((actor, index): Mention => ({ record: reading.record, index, actor }));
  return {
    named: mentions.filter(({ actor }) => actor.kind !== 'group').map(nameMention),
    groups: mentions.filter(({ actor }) => actor.kind === 'group').map((mention) => bodyOf([nameMention(mention)], groupId(mention))),
  };
});

function nameMention(mention: Mention): NamedMention {
  const { actor } = mention;
  // A likely form names its actor in its own record only.
  const sure = actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form);
  return { mention, first: sure.map(formKey).sort(compareText)[0] ?? formKey(actor.name), ...nameKeys(actor.country, sure) };
}

const describe = remember((_first: Mention, id: string, formerIds: readonly string[], decidedForms: readonly string[], mentions: readonly Mention[]): ResolvedActor => {
  const actor = describeActor(id, mentions);
  if (formerIds.length === 0) return actor;
  return {
    ...actor,
    forms: actor.forms.map((form) => (decidedForms.includes(formKey(form.form)) ? { ...form, reason: 'made one by a decision' } : form)),
    aliases: [...new Set([...actor.aliases, ...formerIds])].filter((alias) => alias !== id).sort(compareText),
  };
});

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
