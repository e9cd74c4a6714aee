import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { askOnce } from '../nodes/ask-once.ts';
import type { Direction } from './Chain.ts';
import type { ChainData } from './ChainData.ts';
import { groupBy } from './group-by.ts';

/** A hub's receivers are asked about in parts, so that no one answer holds up others for long. */
const mostAtOnce = 5000;

/**
 * Every training that can be reached from the roots, whatever its date, with the parties that the search meets: a call
 * for each generation and two for all that is in them.
 */
export async function readChainData(view: ViewStore, roots: readonly string[], direction: Direction): Promise<ChainData> {
  const parties: { training: string; part: 'giver' | 'receiver'; actor: string }[] = [];
  const known = new Set(roots);
  for (let frontier = [...known]; frontier.length > 0;) {
    const next = new Set<string>();
    for (let from = 0; from < frontier.length; from += mostAtOnce) {
      const actors = frontier.slice(from, from + mostAtOnce);
      for (const row of await view.read(direction === 'down' ? 'follow-down' : 'follow-up', { actors })) {
        parties.push(row);
        if (!known.has(row.actor)) next.add(row.actor);
      }
    }
    frontier = [...next].sort(compareText);
    for (const actor of frontier) known.add(actor);
  }
  const byTraining = groupBy(parties, ({ training }) => training);
  const [actors, trainings] = await Promise.all([
    view.read('read-chain-actors', { ids: [...known] }),
    askOnce([...byTraining.keys()], (ids) => view.read('read-chain-trainings', { ids })),
  ]);
  const actorsOf = (training: string, part: 'giver' | 'receiver') =>
    [...new Set(byTraining.get(training)!.filter((row) => row.part === part).map(({ actor }) => actor))].sort(compareText);
  return {
    actors,
    trainings: trainings.map(({ stop, earliest, latest, ...training }) => ({
      ...training,
      end: stop,
      days: { earliest, latest },
      givers: actorsOf(training.id, 'giver'),
      receivers: actorsOf(training.id, 'receiver'),
    })),
  };
}
