import { firstDay, lastDay } from '../../model/period.ts';
import { isUndated } from '../chain/timing.ts';
import { isOnTopic } from '../lists/match-words.ts';
import type { NetworkData, NetworkFilter } from './Network.ts';

export type Actor = NetworkData['actors'][number];
export type Training = NetworkData['trainings'][number];
export type Tie = NetworkData['ties'][number];

/** What passes a filter: the actors, the trainings among them, and the ties that join two of all these. */
export interface Passing {
  readonly actors: readonly Actor[];
  readonly trainings: readonly Training[];
  readonly ties: readonly Tie[];
}

/**
 * What passes every part of a filter. A training needs one of its givers and one of its receivers among the actors that
 * pass, as far as it names any. Narrowed by date, topic or standing, only actors with a part in a training that passes are left.
 */
export function filterNetwork(data: NetworkData, filter: NetworkFilter): Passing {
  const told = toldBy(data, filter);
  const when = whenTest(filter);
  const near = filter.around === null ? null : neighboursOf(data, filter.around);
  const [hidden, only] = [new Set(filter.hidden), filter.only === null ? null : new Set(filter.only)];
  const onTopic = ({ topics }: Training) => filter.topic === null || filter.topic.some((words) => isOnTopic(topics, words));
  const stands = ({ confirmed }: { readonly confirmed: boolean }) => filter.standing?.includes(confirmed ? 'confirmed' : 'unconfirmed') ?? true;
  const wanted = data.trainings.filter((training) => when(training) && onTopic(training) && stands(training) && told(training.records));
  const narrowed = filter.from !== null || filter.to !== null || !filter.undated || filter.topic !== null || filter.standing !== null;
  const parties = narrowed ? new Set(wanted.flatMap(({ givers, receivers }) => [...givers, ...receivers])) : null;
  const actors = data.actors.filter(({ id, kind, country, records }) =>
    (filter.kind === null || filter.kind.includes(kind))
    && (filter.country === null || filter.country.includes(country ?? ''))
    && !hidden.has(id) && (only === null || only.has(id)) && (near === null || near.has(id))
    && told(records) && (parties === null || parties.has(id)));
  const ids = new Set(actors.map(({ id }) => id));
  const holds = (side: readonly string[]) => side.length === 0 || side.some((id) => ids.has(id));
  const trainings = wanted.filter(({ id, givers, receivers }) =>
    givers.length + receivers.length > 0 && holds(givers) && holds(receivers)
    && (filter.around === null || id === filter.around || [...givers, ...receivers].includes(filter.around)));
  const ends = new Set([...ids, ...trainings.map(({ id }) => id)]);
  return { actors, trainings, ties: data.ties.filter((tie) => ends.has(tie.from) && ends.has(tie.to) && stands(tie)) };
}

/** Whether one of some records passes the filters by period and objective. */
function toldBy({ records }: NetworkData, { period, objective }: NetworkFilter): (ids: readonly string[]) => boolean {
  if (period === null && objective === null) return () => true;
  const matching = new Set(records.filter((record) =>
    (period === null || (record.periodNumber !== null && period.includes(record.periodNumber)))
    && (objective === null || record.objectives.some((id) => objective.includes(id)))).map(({ id }) => id));
  return (ids) => ids.some((id) => matching.has(id));
}

function whenTest({ from, to, undated }: NetworkFilter): (training: Training) => boolean {
  const [first, last] = [from === null ? -Infinity : firstDay(from), to === null ? Infinity : lastDay(to)];
  return (training) => (isUndated(training) ? undated : (training.latest ?? Infinity) >= first && (training.earliest ?? -Infinity) <= last);
}

function neighboursOf({ trainings, ties }: NetworkData, id: string): ReadonlySet<string> {
  const own = trainings.filter((training) => training.id === id || training.givers.includes(id) || training.receivers.includes(id));
  const supported = new Set(ties.filter((tie) => tie.from === id && tie.type === 'SUPPORTED').map(({ to }) => to));
  return new Set([
    id,
    ...[...own, ...trainings.filter((training) => supported.has(training.id))].flatMap(({ givers, receivers }) => [...givers, ...receivers]),
    ...ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  ]);
}
