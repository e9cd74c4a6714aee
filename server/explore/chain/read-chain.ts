import type { SupportRole } from '../../model/actor.ts';
import { fold } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { findNodes } from '../nodes/find-nodes.ts';
import type { Chain, ChainRequest } from './Chain.ts';
import type { ChainData } from './ChainData.ts';
import { countBy } from './count-by.ts';
import { readChainData } from './read-chain-data.ts';
import { traceChain } from './trace-chain.ts';

/** A chain with what a screen offers beside it. */
export interface ChainAnswer extends Chain {
  /** Topics told of the chain's trainings, were no topic asked for; most frequent first. */
  readonly topics: readonly string[];
  /** Ids of the records that tell its trainings, sorted. */
  readonly records: readonly string[];
}

/**
 * The chain of some actors of a view.
 * @throws OutspreadError `argument-bad` for no root, `actor-unknown` for one that the view does not hold as an actor.
 */
export async function readChain(view: ViewStore, request: ChainRequest): Promise<ChainAnswer> {
  const roots = await resolveActors(view, request.roots);
  return answerChain(await readChainData(view, roots, request.direction), { ...request, roots });
}

/** The same from data that are at hand. */
export function answerChain(data: ChainData, request: ChainRequest): ChainAnswer {
  const chain = traceChain(data, request);
  const all = request.topic === null ? chain : traceChain(data, { ...request, topic: null });
  const trainings = new Map(data.trainings.map((training) => [training.id, training]));
  const drawn = ({ trainings: own }: Chain) => own.map(({ id }) => trainings.get(id)!);
  return {
    ...chain,
    topics: distinctTopics(drawn(all).flatMap(({ topics }) => topics)),
    records: [...new Set(drawn(chain).flatMap(({ records }) => records))].sort(compareText),
  };
}

/** Current ids of actors that are asked for by any of their ids. */
export async function resolveActors(view: ViewStore, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) throw new OutspreadError('argument-bad', 'no actor was given', { remedy: 'name at least one' });
  const found = await findNodes(view, ids);
  return ids.map((id) => {
    const node = found.get(id);
    if (node?.label !== 'Actor') throw new OutspreadError('actor-unknown', `no actor of this view has the id "${id}"`, { remedy: 'search for it by name' });
    return node.id;
  });
}

/** Each topic once, as first written, the most frequent first. */
function distinctTopics(topics: readonly string[]): readonly string[] {
  const written = new Map<string, string>();
  for (const topic of topics) if (!written.has(fold(topic))) written.set(fold(topic), topic);
  return countBy(topics, fold).map(({ key }) => written.get(key)!);
}

/** An actor beside a chain, and what it is there for. */
export interface Bystander {
  readonly actor: string;
  readonly role: SupportRole;
}

/** Who supported a chain's trainings or is a partner of its actors, without being of the chain; by role, then by id. */
export async function readBystanders(view: ViewStore, chain: Pick<Chain, 'actors' | 'trainings'>): Promise<readonly Bystander[]> {
  if (chain.actors.length === 0) return [];
  const rows = await view.read('read-bystanders', {
    trainings: chain.trainings.map(({ id }) => id),
    actors: chain.actors.map(({ id }) => id),
  });
  const own = new Set(chain.actors.map(({ id }) => id));
  const once = new Map(rows.filter(({ actor }) => !own.has(actor)).map((row) => [`${row.role} ${row.actor}`, row]));
  return [...once.values()].sort((a, b) => compareText(a.role, b.role) || compareText(a.actor, b.actor));
}
