import { slug } from '../lexicon/folding.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { Telling } from '../model/telling.ts';
import { remember } from '../platform/remember.ts';
import { describeActor } from '../resolve/describe-actor.ts';
import type { Resolution } from '../resolve/resolve-names.ts';

/** Actors and trainings of a view once the groups that one training shows to be the same are one. */
export interface United {
  readonly actors: readonly ResolvedActor[];
  readonly trainings: readonly MatchedTraining[];
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Two records that tell one training name the same group in it, with the same noun phrase and place: there it is one
 * group, else it would be counted twice (docs/decisions/0002). Elsewhere a group stays its record's own.
 */
export function uniteGroups(resolution: Resolution, trainings: readonly MatchedTraining[]): United {
  const groups = new Map(resolution.actors.filter(({ kind }) => kind === 'group').map((actor) => [actor.id, actor]));
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    while (leader.has(at)) at = leader.get(at)!;
    return at;
  };
  for (const { tellings, givers, receivers } of trainings) {
    if (tellings.length < 2) continue;
    const firstOf = new Map<string, string>();
    for (const id of [...givers, ...receivers]) {
      const group = groups.get(id);
      if (!group) continue;
      const key = [slug(group.name), slug(group.place ?? ''), group.country ?? ''].join('~');
      const [least, greatest] = [find(id), find(firstOf.get(key) ?? id)].sort(compareText) as [string, string];
      if (least !== greatest) leader.set(greatest, least);
      firstOf.set(key, least);
    }
  }
  if (leader.size === 0) return { actors: resolution.actors, trainings, idsOf: resolution.idsOf };
  const members = new Map<string, ResolvedActor[]>();
  for (const actor of resolution.actors) {
    const id = find(actor.id);
    members.set(id, [...(members.get(id) ?? []), actor]);
  }
  const renamed = (ids: readonly string[]) => (ids.some((id) => leader.has(id)) ? [...new Set(ids.map(find))].sort(compareText) : ids);
  const touched = (training: MatchedTraining) => [...training.givers, ...training.receivers].some((id) => leader.has(id));
  return {
    actors: [...members]
      .map(([id, own]) => (own.length === 1 ? own[0]! : uniteActors(own[0]!, id, own)))
      .sort((a, b) => compareText(a.id, b.id)),
    trainings: trainings.map((training) => (touched(training) ? {
      ...training,
      givers: renamed(training.givers),
      receivers: renamed(training.receivers),
      tellings: training.tellings.map((telling) => renameTelling(telling, find)),
    } : training)),
    idsOf: new Map([...resolution.idsOf].map(([record, ids]) => [record, ids.some((id) => leader.has(id)) ? ids.map(find) : ids])),
  };
}

function renameTelling(telling: Telling, find: (id: string) => string): Telling {
  const renamed = (ids: readonly string[]) => [...new Set(ids.map(find))].sort(compareText);
  return {
    ...telling,
    givers: renamed(telling.givers),
    receivers: renamed(telling.receivers),
    toldIn: new Map([...telling.toldIn].map(([id, passages]) => [find(id), passages])),
  };
}

const uniteActors = remember((_first: ResolvedActor, id: string, own: readonly ResolvedActor[]): ResolvedActor => ({
  ...describeActor(id, own.flatMap(({ mentions }) => mentions), { country: own.find(({ country }) => country !== null)?.country ?? null, registered: null }),
  aliases: own.map((actor) => actor.id).filter((alias) => alias !== id),
}));
