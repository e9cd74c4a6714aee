import type { ChainData } from '../chain/ChainData.ts';
import { compareNumber, indexTrainings } from '../chain/index-trainings.ts';
import type { TrainingIndex } from '../chain/index-trainings.ts';
import { forEachFollowOn } from '../chain/search-paths.ts';
import { classifyPath, isAllowed, pathRules } from '../chain/timing.ts';
import type { HopTiming, PathRule } from '../chain/timing.ts';
import { toldTogether } from '../chain/trace-chain.ts';
import type { Route, RouteList, RouteRequest } from './Route.ts';

/** Longer routes say nothing that a person could follow. */
export const mostHops = 12;
/** Steps after which a search through many crossing ways gives what it has. */
const mostSteps = 200_000;

/**
 * Routes between two actors, no actor or training twice on one: fewest hops first, then by class, then the earliest,
 * then by key. Pure; the order of the data changes nothing.
 *
 * A search outward by numbers of hops that only takes steps from which the other end can still be reached in time: the
 * same search backward, with time turned round, says until when that is.
 */
export function searchRoutes(data: ChainData, request: RouteRequest): RouteList {
  const index = indexTrainings(data, 'down');
  const from = index.actorNumber.get(request.from);
  const to = index.actorNumber.get(request.to);
  if (from === undefined || to === undefined || from === to) return { routes: [], more: false };
  const search = { index, from, to, wanted: request.first + 1, steps: mostSteps };
  const found: Found[] = [];
  const allowed = pathRules.filter(({ timing }) => isAllowed(timing, request.timing));
  const backward = indexTrainings(data, 'up');
  const ways = allowed.map((rule) => ({ rule, layers: reachFrom(backward, rule, to), ahead: [] as ReadonlyMap<number, number>[] }));
  for (let hops = 1; hops <= mostHops && found.length < search.wanted && search.steps > 0; hops += 1) {
    for (const { rule, layers, ahead } of ways) {
      ahead.unshift(layers.next().value);
      // A route of one hop is certain whatever its date.
      if (found.length < search.wanted && (hops > 1 || rule.timing === 'certain')) found.push(...routesOf(search, rule, ahead, search.wanted - found.length));
    }
  }
  return {
    routes: found.slice(0, request.first).map((steps) => describe(index, from, steps, to)),
    more: found.length > request.first || search.steps <= 0,
  };
}

interface Search {
  readonly index: TrainingIndex;
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
  /** What is left of `mostSteps`. */
  steps: number;
}

/** A training with the actor who gave it. */
interface Step {
  readonly giver: number;
  readonly training: number;
}
type Found = readonly Step[];

/**
 * For each number of hops from 1 the trainings from which `to` is reached in just that many, each with the least carry
 * of the way back.
 */
function* reachFrom(backward: TrainingIndex, rule: PathRule, to: number): Generator<ReadonlyMap<number, number>, never> {
  let layer = new Map<number, number>();
  for (const training of backward.gave[to]!) {
    const carry = rule.start(backward.days[training]!);
    if (carry !== null) layer.set(training, carry);
  }
  for (;;) {
    yield layer;
    const next = new Map<number, number>();
    forEachFollowOn(backward, rule, layer, (_, __, training, carry) => {
      if (carry < (next.get(training) ?? Infinity)) next.set(training, carry);
    });
    layer = next;
  }
}

/**
 * Routes of one class. `ahead` says for each step which trainings can stand there. A way out and a way back fit
 * together if the latest start on the one is not after the earliest end on the other; turned round, the sum of their
 * carries is not above nought.
 */
function routesOf(search: Search, rule: PathRule, ahead: readonly ReadonlyMap<number, number>[], most: number): Found[] {
  const { index, from, to } = search;
  const found: Found[] = [];
  const steps: Step[] = [];
  const extend = (carry: number | null, givers: readonly number[]): void => {
    const nextSteps = givers
      .filter((giver) => (steps.length === 0 || giver !== from) && giver !== to && !steps.some((step) => step.giver === giver))
      .flatMap((giver) => index.gave[giver]!.map((training) => ({ giver, training })))
      .filter(({ training }) => ahead[steps.length]!.has(training) && !steps.some((step) => step.training === training))
      .sort((a, b) => compareNumber(index.rank[a.training]!, index.rank[b.training]!) || a.giver - b.giver);
    for (const step of nextSteps) {
      if (found.length >= most || search.steps <= 0) return;
      search.steps -= 1;
      const next = carry === null
        ? rule.start(index.days[step.training]!)
        : rule.follow(carry, index.days[steps.at(-1)!.training]!, index.days[step.training]!);
      if (next === null || (carry ?? -Infinity) + ahead[steps.length]!.get(step.training)! > 0) continue;
      steps.push(step);
      if (steps.length < ahead.length) extend(next, index.receivers[step.training]!);
      else if (classOf(index, steps) === rule.timing) found.push([...steps]);
      steps.pop();
    }
  };
  extend(null, [from]);
  return found;
}

function classOf(index: TrainingIndex, steps: readonly Step[]): HopTiming {
  return classifyPath(steps.map(({ training }) => index.days[training]!));
}

function describe(index: TrainingIndex, from: number, steps: Found, to: number): Route {
  const id = (actor: number) => index.actors[actor]!.id;
  const hops = steps.map(({ giver, training }, place) => {
    const before = steps[place - 1];
    const own = index.trainings[training]!;
    return {
      from: id(giver),
      to: id(steps[place + 1]?.giver ?? to),
      training: own.id,
      generation: place + 1,
      timing: classOf(index, steps.slice(0, place + 1)),
      stitched: before !== undefined && !toldTogether(index.trainings[before.training]!, own),
    };
  });
  return {
    hops,
    timing: hops.at(-1)!.timing,
    actors: [id(from), ...hops.map((hop) => hop.to)],
    trainings: hops.map(({ training }) => training),
  };
}
