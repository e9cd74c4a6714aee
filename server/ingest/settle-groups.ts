import { slug } from '../lexicon/folding.ts';
import { areOneParty } from '../match/compare-events.ts';
import type { Reading, RecordActor } from '../model/claim.ts';
import { addressOf } from '../model/passage.ts';

type Parts = Pick<Reading, 'actors' | 'trainings' | 'partnerships' | 'memberships'>;

/**
 * Groups are actors by what they took part in. One told once with its town and once without is one where both tell one
 * training: matching keeps the finer there, and the other's forms and passages go to it. One that took part in nothing goes.
 */
export function settleGroups({ actors, trainings, partnerships, memberships }: Parts): Parts {
  const used = new Set([
    ...trainings.flatMap(({ givers, receivers, others }) => [...givers, ...receivers, ...others.map(({ actor }) => actor)]),
    ...partnerships.flatMap((claim) => [claim.of, claim.with]),
    ...memberships.flatMap(({ part, whole }) => [part, whole]),
  ]);
  const kept = actors.flatMap(({ kind }, index) => (kind !== 'group' || used.has(index) ? [index] : []));
  if (kept.length === actors.length) return { actors, trainings, partnerships, memberships };
  const heirs = heirsOf(actors, used);
  const position = new Map(kept.map((index, at) => [index, at]));
  const move = (index: number) => position.get(index)!;
  return {
    actors: kept.map((index) => (heirs.get(index) ?? []).reduce(inherit, actors[index]!)),
    trainings: trainings.map((training) => ({
      ...training,
      givers: training.givers.map(move),
      receivers: training.receivers.map(move),
      others: training.others.map((other) => ({ ...other, actor: move(other.actor) })),
      ...(training.toldIn ? { toldIn: training.toldIn.map((told) => ({ ...told, actor: move(told.actor) })) } : {}),
    })),
    partnerships: partnerships.map((claim) => ({ ...claim, of: move(claim.of), with: move(claim.with) })),
    memberships: memberships.map((claim) => ({ ...claim, part: move(claim.part), whole: move(claim.whole) })),
  };
}

/** For each group that is used, the unused ones that can only be it. */
function heirsOf(actors: readonly RecordActor[], used: ReadonlySet<number>): Map<number, RecordActor[]> {
  const byNoun = new Map<string, number[]>();
  actors.forEach((actor, index) => {
    if (actor.kind === 'group' && used.has(index)) byNoun.set(slug(actor.name), [...(byNoun.get(slug(actor.name)) ?? []), index]);
  });
  const heirs = new Map<number, RecordActor[]>();
  actors.forEach((actor, index) => {
    if (actor.kind !== 'group' || used.has(index)) return;
    const [only, ...others] = (byNoun.get(slug(actor.name)) ?? []).filter((at) => areOneParty(actor, actors[at]!));
    if (only !== undefined && others.length === 0) heirs.set(only, [...(heirs.get(only) ?? []), actor]);
  });
  return heirs;
}

function inherit(actor: RecordActor, from: RecordActor): RecordActor {
  const known = new Set(actor.forms.map(({ form }) => form));
  return {
    ...actor,
    forms: [...actor.forms, ...from.forms.filter(({ form }) => !known.has(form))],
    refs: [...actor.refs, ...from.refs],
    passages: [...new Map([...actor.passages, ...from.passages].map((passage) => [addressOf(passage), passage])).values()],
  };
}
