import type { ViewStore } from '../../store/port.ts';
import { groupBy } from '../chain/group-by.ts';
import { listedActors, listedTrainings } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';

/** Whom an actor trained and who trained it, directly, in counts. */
export interface ActorFigures {
  readonly trainedBy: number;
  readonly received: number;
  readonly gave: number;
  readonly trainedNamed: number;
  readonly trainedGroups: number;
  /** Of those it trained, those of a stated or likely country. */
  readonly countryKnown: number;
  /** Of these, those of another country than its own; null: it has none, or none is known. */
  readonly abroad: number | null;
  /** Those countries, most first. */
  readonly abroadIn: readonly string[];
}

/** Counts of an actor's trainings and their other parties; zeros for an id that the view does not hold. */
export function readActorFigures(view: ViewStore, id: string): Promise<ActorFigures> {
  return withMemory(view, async (memory) => {
    const { actors, gave, received } = await memory.recall(partsOfActors);
    const [given, got] = [gave.get(id) ?? [], received.get(id) ?? []];
    const trained = [...new Set(given.flatMap(({ receivers }) => receivers))].filter((one) => one !== id).flatMap((one) => actors.get(one) ?? []);
    const home = actors.get(id)?.country ?? null;
    const placed = trained.filter(({ country }) => country !== null);
    const abroad = groupBy(placed.filter(({ country }) => country !== home), ({ country }) => country!);
    const groups = trained.filter(({ kind }) => kind === 'group').length;
    return {
      trainedBy: new Set(got.flatMap(({ givers }) => givers)).size,
      received: got.length,
      gave: given.length,
      trainedNamed: trained.length - groups,
      trainedGroups: groups,
      countryKnown: placed.length,
      abroad: home === null ? null : [...abroad.values()].flat().length,
      abroadIn: home === null ? [] : [...abroad].sort(([, a], [, b]) => b.length - a.length).map(([country]) => country),
    };
  });
}

async function partsOfActors(memory: ViewMemory) {
  const [actors, trainings] = await Promise.all([memory.recall(listedActors), memory.recall(listedTrainings)]);
  const by = (side: 'givers' | 'receivers') => groupBy(
    trainings.flatMap((training) => training[side].map((actor) => ({ actor, givers: training.givers, receivers: training.receivers }))),
    ({ actor }) => actor,
  );
  return { actors: new Map(actors.map((actor) => [actor.id, actor])), gave: by('givers'), received: by('receivers') };
}
