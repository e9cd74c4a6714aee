import type { Language } from '../../model/claim.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors, listedObjectives, listedOutcomes, listedTrainings } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { localLabel, localName } from '../nodes/local-name.ts';
import { drawNetwork } from './draw-network.ts';
import type { Network, NetworkData, NetworkRequest } from './Network.ts';

const datePattern = /^\d{4}(-\d{2}){0,2}$/u;
const mostListed = 2000;

/**
 * What is drawn of a view, under filters and folded to what can be read, with names in a reader's language where the
 * registry has them. After the first, no call to the store.
 * @throws OutspreadError `argument-bad` on a date that is none, or lists beyond what one answer can hold.
 */
export function readNetwork(view: ViewStore, request: NetworkRequest, language: Language | null = null): Promise<Network> {
  for (const date of [request.filter.from, request.filter.to]) {
    if (date !== null && !(datePattern.test(date) && !Number.isNaN(Date.parse(date)))) {
      throw new OutspreadError('argument-bad', `“${date}” is no date`, { remedy: 'give a year, a month or a day: 2024, 2024-05 or 2024-05-17' });
    }
  }
  const { filter, expanded, folded, unfolded, shown } = request;
  if ([filter.hidden, filter.only ?? [], expanded, folded, unfolded, shown].some((list) => list.length > mostListed)) {
    throw new OutspreadError('argument-bad', 'too many nodes are named', { remedy: `name at most ${mostListed}` });
  }
  return withMemory(view, async (memory) => {
    const network = drawNetwork(await memory.recall(networkData), request);
    const local = await memory.recall(actorsWithLocalNames);
    return { ...network, actors: network.actors.map((actor) => {
      const known = local.get(actor.id);
      return known ? { ...actor, name: localName(known, language), label: localLabel(known, language) } : actor;
    }) };
  });
}

async function actorsWithLocalNames(memory: ViewMemory) {
  const actors = (await memory.recall(listedActors)).map((actor) => ({ ...actor, names: actor.localNames }));
  return new Map(actors.filter(({ names }) => Object.values(names).some((name) => name !== null)).map((actor) => [actor.id, actor]));
}

/** Everything of a view that networks are made of. */
async function networkData(memory: ViewMemory): Promise<NetworkData> {
  const [actors, trainings, outcomes, objectives, ties] = await Promise.all([
    memory.recall(listedActors), memory.recall(listedTrainings), memory.recall(listedOutcomes), memory.recall(listedObjectives), memory.view.read('list-ties', {}),
  ]);
  return {
    actors: actors.map(({ id, name, acronym, kind, country, countryStrength, names, records }) => ({
      id, name, kind, country, countryStrength, records, label: kind === 'group' ? name : (acronym ?? name), doubtful: names.some(({ likely }) => likely),
    })),
    trainings: trainings.map(({ id, start, stop, earliest, latest, topics, records, givers, receivers, confirmed }) => ({ id, start, end: stop, earliest, latest, topics, records, givers, receivers, confirmed: confirmed === true })),
    ties: ties.map((tie) => ({ ...tie, confirmed: tie.confirmed === true })),
    records: outcomes.map(({ id, periodNumber, periodText, objectives: own }) => ({ id, periodNumber, periodText, objectives: own })),
    objectives: objectives.map(({ id, code, label }) => ({ id, code, label })),
  };
}
