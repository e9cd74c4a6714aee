import { slug } from '../lexicon/folding.ts';
import type { Reading } from '../model/claim.ts';
import type { NameDecision } from '../model/decision.ts';
import { compareText } from '../model/passage.ts';
import { noRegistry } from '../model/registry.ts';
import type { RegisteredBody, Registry } from '../model/registry.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { remember } from '../platform/remember.ts';
import { bodyOf, countryOf, registeredOf } from './Body.ts';
import type { Body, NamedMention } from './Body.ts';
import { clusterNames, formKey, formKeys, keysAround, nameKeys } from './cluster-names.ts';
import { describeActor } from './describe-actor.ts';
import { keepRegisteredApart } from './keep-registered-apart.ts';
import { mergeBodies } from './merge-bodies.ts';
import { bodiesElsewhere, formsOfBody, registeredBody } from './registered-body.ts';
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
  /** Bodies of the registry that it may be as well, with their country. */
  readonly known: readonly string[];
  readonly form: string;
}

/** What resolving needs besides the readings. */
export interface ResolveOptions {
  readonly decisions?: readonly NameDecision[];
  readonly registry?: Registry;
  /** The countries that a record is set in, by its country field. */
  readonly countriesOf?: (record: string) => readonly string[];
}

const nowhere: readonly string[] = [];

/**
 * Names to actors: a function of all the names that a view holds, so the order of imports never matters.
 * Two names are one actor where the registry has them as one body, where the same folded form or telling words stand in
 * one country, or where a name without a country fits exactly one. Two bodies of the registry are never one. Groups are
 * actors of their record only. Then what persons decided: two forms kept apart, two forms made one.
 */
export function resolveNames(
  readings: readonly Reading[], { decisions = [], registry = noRegistry, countriesOf = () => nowhere }: ResolveOptions = {},
): Resolution {
  const mentions = [...readings].sort((a, b) => compareText(a.record, b.record)).map((reading) => mentionsOf(reading, registry, countriesOf(reading.record)));
  const { clusters, doubts } = clusterNames(mentions.flatMap(({ named }) => named), (cluster, only) => bodiesAround(cluster, only, registry));
  const found = keepRegisteredApart(clusters);
  const groups = mentions.flatMap((each) => each.groups);
  const { bodies, unplaced } = decide([...found.bodies, ...groups], decisions);
  const actors = bodies.map(describeBody).sort((a, b) => compareText(a.id, b.id));
  const idsOf = indexMentions(actors, readings);
  const idOf = (items: readonly NamedMention[]) => idsOf.get(items[0]!.mention.record)![items[0]!.mention.index]!;
  return {
    actors,
    idsOf,
    doubts: [...doubts, ...found.doubts].map(({ cluster, fits, known, form }) => ({ actor: idOf(cluster), fits: [...new Set(fits.map(idOf))].sort(compareText), known, form }))
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

const mentionsOf = remember((reading: Reading, registry: Registry, setIn: readonly string[]): { readonly named: readonly NamedMention[]; readonly groups: readonly Body[] } => {
  const mentions = reading.actors.map((actor, index): Mention => ({ record: reading.record, index, actor }));
  const setting = { language: reading.language, countries: [...setIn, ...reading.places.flatMap(({ country }) => country ?? [])] };
  return {
    named: mentions.filter(({ actor }) => actor.kind !== 'group').map((mention) => nameMention(mention, registeredBody(mention.actor, setting, registry), setting.countries)),
    groups: mentions.filter(({ actor }) => actor.kind === 'group').map((mention) => bodyOf([nameMention(mention, null)], groupId(mention))),
  };
});

function nameMention(mention: Mention, registered: RegisteredBody | null, setIn: readonly string[] = []): NamedMention {
  const { actor } = mention;
  // A likely form names its actor in its own record only.
  const sure = actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form);
  const country = registered ? registered.country : actor.country;
  const keys = nameKeys(country, sure, registered?.id ?? null);
  return {
    mention, registered, setIn, first: sure.map(formKey).sort(compareText)[0] ?? formKey(actor.name), ...keys,
    forms: registered ? [...new Set([...keys.forms, ...formsOfBody(registered).filter((form) => form.length >= shortestForm).flatMap(formKeys)])] : keys.forms,
    around: country === null && registered === null && actor.kind !== 'programme' ? keysAround(setIn, sure) : [],
  };
}

/** A record's two letters may be anybody's, whatever the registry has them for. */
const shortestForm = 3;

/**
 * The registry's bodies that names without a country may be rather than the only one in the view that has their form:
 * those of other countries, unless the records are set in that one's country, and in none of theirs.
 */
function bodiesAround(cluster: readonly NamedMention[], only: readonly NamedMention[], registry: Registry): string[] {
  const country = countryOf(only);
  const others = bodiesElsewhere([...new Set(cluster.flatMap(({ forms }) => forms))], country, registry);
  const setIn = new Set(cluster.flatMap((mention) => mention.setIn));
  if (country !== null && setIn.has(country) && !others.some((body) => setIn.has(body.country!))) return [];
  return others.map((body) => `${body.name} (${body.country})`).sort(compareText);
}

function describeBody({ id, items, formerIds, decidedForms }: Body): ResolvedActor {
  return describe(items[0]!.mention, id, formerIds, decidedForms, countryOf(items), registeredOf(items), items.map(({ mention }) => mention));
}

const describe = remember((
  _first: Mention, id: string, formerIds: readonly string[], decidedForms: readonly string[], country: string | null, registered: RegisteredBody | null, mentions: readonly Mention[],
): ResolvedActor => {
  const actor = describeActor(id, mentions, { country, registered });
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
