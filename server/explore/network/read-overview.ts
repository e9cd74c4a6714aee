import type { ActorKind } from '../../model/actor.ts';
import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors, listedTrainings } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';

/** A whole view folded by country and kind: the first picture where there are too many actors to draw. */
export interface Overview {
  /** Every actor is in just one; most first. */
  readonly stacks: readonly (Stack & { readonly actors: number; readonly actorsLikely: number })[];
  /** Trainings by who gave and who received them; one of several givers or receivers flows between each pair of stacks once. */
  readonly flows: readonly { readonly from: Stack; readonly to: Stack; readonly trainings: number }[];
  /** The same by country alone; the empty string stands for unknown. */
  readonly countryFlows: readonly { readonly from: string; readonly to: string; readonly trainings: number }[];
  /** Trainings without a known giver or receiver, which no flow shows. */
  readonly trainingsApart: number;
}

export interface Stack {
  /** ISO 3166-1 alpha-2, stated or likely; the empty string stands for unknown. */
  readonly country: string;
  readonly kind: ActorKind;
}

/** Actors by country and kind, with the trainings that flow between them. */
export function readOverview(view: ViewStore): Promise<Overview> {
  return withMemory(view, (memory) => memory.recall(overviewOf));
}

async function overviewOf(memory: ViewMemory): Promise<Overview> {
  const [actors, trainings] = await Promise.all([memory.recall(listedActors), memory.recall(listedTrainings)]);
  const stacks = new Map<string, Stack & { actors: number; actorsLikely: number }>();
  const keyOf = new Map<string, string>();
  for (const { id, country, countryStrength, kind } of actors) {
    const key = `${country ?? ''}\u0000${kind}`;
    const stack = stacks.get(key) ?? { country: country ?? '', kind, actors: 0, actorsLikely: 0 };
    stack.actors += 1;
    if (countryStrength === 'likely') stack.actorsLikely += 1;
    stacks.set(key, stack);
    keyOf.set(id, key);
  }
  const countryOf = (key: string) => stacks.get(key)!.country;
  const stackOf = (key: string): Stack => ({ country: stacks.get(key)!.country, kind: stacks.get(key)!.kind });
  const between = trainings.map(({ givers, receivers }) => [keysOf(givers, keyOf), keysOf(receivers, keyOf)] as const);
  return {
    stacks: [...stacks.values()].sort((a, b) => b.actors - a.actors || compareText(a.country, b.country) || compareText(a.kind, b.kind)),
    flows: countPairs(between).map(({ from, to, trainings: count }) => ({ from: stackOf(from), to: stackOf(to), trainings: count })),
    countryFlows: countPairs(between.map(([givers, receivers]) => [new Set([...givers].map(countryOf)), new Set([...receivers].map(countryOf))])),
    trainingsApart: between.filter(([givers, receivers]) => givers.size === 0 || receivers.size === 0).length,
  };
}

function keysOf(ids: readonly string[], keyOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => keyOf.get(id) ?? []));
}

/** How many trainings lead from one key to another, most first. */
function countPairs(trainings: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]) {
  const flows = new Map<string, { from: string; to: string; trainings: number }>();
  for (const [givers, receivers] of trainings) {
    for (const from of givers) {
      for (const to of receivers) {
        const key = `${from}\u0001${to}`;
        const flow = flows.get(key) ?? { from, to, trainings: 0 };
        flow.trainings += 1;
        flows.set(key, flow);
      }
    }
  }
  return [...flows.values()].sort((a, b) => b.trainings - a.trainings || compareText(a.from, b.from) || compareText(a.to, b.to));
}
