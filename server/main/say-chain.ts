import { groupBy } from '../explore/chain/group-by.ts';
import type { describeChain } from './describe-chain.ts';

type Described = Awaited<ReturnType<typeof describeChain>>;
type Actor = Described['actors'][number];

/** The parts of a chain that its branches are written from. */
interface Tree {
  readonly direction: Described['direction'];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly trainings: ReadonlyMap<string, Described['trainings'][number]>;
  /** By the actor from whom they are drawn. */
  readonly hops: ReadonlyMap<string, Described['hops']>;
}

/** A chain as lines of text: its tree, what was left out, its figures. */
export function* sayChain(chain: Described): Generator<string> {
  if (chain.truncated) {
    yield `More than ${chain.truncated.limit} trainings. Actors by generation: ${chain.truncated.byGeneration.map(({ key, count }) => `${key}: ${count}`).join(', ')}.`;
  }
  const tree: Tree = {
    direction: chain.direction,
    actors: new Map(chain.actors.map((actor) => [actor.id, actor])),
    trainings: new Map(chain.trainings.map((training) => [training.id, training])),
    hops: groupBy(inOrderOfTrainings(chain), (hop) => (chain.direction === 'down' ? hop.from : hop.to)),
  };
  for (const root of chain.roots) {
    const actor = tree.actors.get(root);
    if (actor) yield* sayBranch(tree, actor, '');
  }
  if (chain.returns.length > 0) yield `Also ${plural(chain.returns.length, 'hop')} to actors already reached.`;
  yield* sayLeftOut(chain);
  yield* sayFigures(chain);
}

/** By the date of their trainings, then by name. */
function inOrderOfTrainings({ hops, trainings }: Described): Described['hops'] {
  const byTraining = groupBy(hops, ({ training }) => training);
  return trainings.flatMap(({ id }) => byTraining.get(id) ?? []);
}

function* sayBranch(tree: Tree, actor: Actor, indent: string): Generator<string> {
  yield indent + nameOf(actor);
  const down = tree.direction === 'down';
  for (const [id, hops] of groupBy(tree.hops.get(actor.id) ?? [], ({ training }) => training)) {
    const { start, place, country } = tree.trainings.get(id)!;
    const [{ timing, stitched }] = hops as [Described['hops'][number]];
    const where = [start ?? 'no date', place, country, timing === 'certain' ? null : timing, stitched ? 'stitched' : null];
    yield `${indent}  ${down ? 'trained' : 'trained by'} (${where.filter((part) => part !== null).join(', ')})`;
    for (const hop of hops) yield* sayBranch(tree, tree.actors.get(down ? hop.to : hop.from)!, `${indent}    `);
  }
}

function nameOf({ name, acronym, kind, country, countryStrength }: Actor): string {
  const long = acronym === null || acronym === name || kind === 'group' ? name : `${acronym}, ${name}`;
  return country === null ? long : `${long} (${country}${countryStrength === 'likely' ? '?' : ''})`;
}

function* sayLeftOut({ leftOut }: Described): Generator<string> {
  const counts = (['possible', 'undated', 'impossible'] as const).filter((timing) => leftOut[timing] > 0);
  if (counts.length === 0) return;
  yield `Left out: ${counts.map((timing) => `${leftOut[timing]} ${timing}`).join(', ')}; --timing any would add ${plural(leftOut.moreActorsWithAny, 'actor')}.`;
}

function* sayFigures({ metrics, direction }: Described): Generator<string> {
  const { reach, depth, utilisation, lags, lagMedianMonths } = metrics;
  const persons = reach.persons === null ? 'people not stated' : `${reach.persons} people, stated in ${reach.personsStatedIn} of ${plural(reach.trainings, 'training')}`;
  yield `Reached: ${plural(reach.named, 'named actor')} and ${plural(reach.groups, 'group')} in ${plural(depth, 'generation')} and ${plural(reach.trainings, 'training')}; ${persons}.`;
  if (direction === 'up') return;
  for (const { generation, gave, of } of utilisation) yield `Generation ${generation}: ${gave} of ${of} trained others.`;
  if (lagMedianMonths !== null) yield `From being trained to training others: ${lagMedianMonths} months (median; ${lags.filter(({ months }) => months !== null).length} of ${lags.length} known to the month).`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
