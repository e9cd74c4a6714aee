import { compareText } from '../../model/passage.ts';
import type { ResolvedActor } from '../../model/resolved-actor.ts';

/** What another registry makes of the actors of a view; names as they were and as they are. */
export interface ActorChanges {
  /** Actors that become one. */
  readonly joined: readonly { readonly name: string; readonly country: string | null; readonly from: readonly string[] }[];
  /** Actors that become several. */
  readonly parted: readonly { readonly name: string; readonly country: string | null; readonly into: readonly string[] }[];
  readonly renamed: readonly { readonly name: string; readonly country: string | null; readonly from: string }[];
  /** Actors whose stated country becomes another. */
  readonly placed: readonly { readonly name: string; readonly country: string | null; readonly from: string | null }[];
  readonly actors: { readonly before: number; readonly after: number };
}

/** Compares actors by the mentions that they are made of. */
export function compareActors(before: readonly ResolvedActor[], after: readonly ResolvedActor[]): ActorChanges {
  const [old, fresh] = [byMention(before), byMention(after)];
  const across = (actor: ResolvedActor, others: ReadonlyMap<string, ResolvedActor>) => distinct(mentionsOf(actor).flatMap((mention) => others.get(mention) ?? []));
  const nameOf = ({ name, acronym }: ResolvedActor) => `${name}${acronym !== null && acronym !== name ? ` (${acronym})` : ''}`;
  const namesOf = (actors: readonly ResolvedActor[]) => actors.map(nameOf).sort(compareText);
  const inOrder = <Change extends { readonly name: string }>(changes: readonly Change[]) => changes.toSorted((a, b) => compareText(a.name, b.name));
  const sources = after.map((actor) => ({ actor, from: across(actor, old) }));
  const same = sources.flatMap(({ actor, from }) => (from.length === 1 && across(from[0]!, fresh).length === 1 ? [{ actor, from: from[0]! }] : []));
  return {
    joined: inOrder(sources.filter(({ from }) => from.length > 1).map(({ actor, from }) => ({ name: actor.name, country: actor.country, from: namesOf(from) }))),
    parted: inOrder(before.map((actor) => ({ actor, into: across(actor, fresh) })).filter(({ into }) => into.length > 1)
      .map(({ actor, into }) => ({ name: actor.name, country: actor.country, into: namesOf(into) }))),
    renamed: inOrder(same.filter(({ actor, from }) => actor.name !== from.name).map(({ actor, from }) => ({ name: actor.name, country: actor.country, from: from.name }))),
    placed: inOrder(same.filter(({ actor, from }) => actor.country !== from.country).map(({ actor, from }) => ({ name: actor.name, country: actor.country, from: from.country }))),
    actors: { before: before.length, after: after.length },
  };
}

function byMention(actors: readonly ResolvedActor[]): Map<string, ResolvedActor> {
  return new Map(actors.flatMap((actor) => mentionsOf(actor).map((mention) => [mention, actor])));
}

function mentionsOf({ mentions }: ResolvedActor): string[] {
  return mentions.map(({ record, index }) => JSON.stringify([record, index]));
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
