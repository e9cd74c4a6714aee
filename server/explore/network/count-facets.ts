import { isoDay } from '../../model/period.ts';
import { compareText } from '../../model/passage.ts';
import type { Count } from '../chain/Chain.ts';
import { countBy } from '../chain/count-by.ts';
import { isUndated } from '../chain/timing.ts';
import { filterNetwork } from './filter-network.ts';
import type { Passing, Training } from './filter-network.ts';
import type { Facets, NetworkData, NetworkFilter } from './Network.ts';

const mostTopics = 40;

/** For each filter, how many would pass with each of its values under all the other filters. */
export function countFacets(data: NetworkData, filter: NetworkFilter): Facets {
  const passing = filterNetwork(data, filter);
  const without = (part: Partial<NetworkFilter>) => {
    const narrowed = (Object.keys(part) as (keyof NetworkFilter)[]).some((name) => filter[name] !== part[name]);
    return narrowed ? filterNetwork(data, { ...filter, ...part }) : passing;
  };
  const recordOf = new Map(data.records.map((record) => [record.id, record]));
  const recordsOf = ({ records }: Training) => records.flatMap((id) => recordOf.get(id) ?? []);
  const periods = countEach(without({ period: null }).trainings, (training) => recordsOf(training).flatMap(({ periodNumber }) => (periodNumber === null ? [] : String(periodNumber))));
  const objectives = countEach(without({ objective: null }).trainings, (training) => recordsOf(training).flatMap((record) => record.objectives));
  const textOf = new Map(data.records.map(({ periodNumber, periodText }) => [String(periodNumber), periodText ?? '']));
  const objectiveOf = new Map(data.objectives.map((objective) => [objective.id, objective]));
  return {
    relations: countRelations(passing),
    kinds: countBy(without({ kind: null }).actors, ({ kind }) => kind),
    countries: countBy(without({ country: null }).actors, ({ country }) => country ?? ''),
    quarters: countQuarters(without({ from: null, to: null }).trainings),
    periods: periods.map((one) => ({ ...one, text: textOf.get(one.key) ?? '' })).sort((a, b) => Number(a.key) - Number(b.key)),
    objectives: objectives.map((one) => ({ ...one, text: objectiveOf.get(one.key)?.label ?? '' })).sort((a, b) => compareText(a.key, b.key)),
    topics: countEach(without({ topic: null }).trainings, ({ topics }) => topics).slice(0, mostTopics),
    standings: countStandings(without({ standing: null }).trainings),
  };
}

function countStandings(trainings: readonly Training[]): readonly Count[] {
  const confirmed = trainings.filter((training) => training.confirmed).length;
  return [{ key: 'confirmed', count: confirmed }, { key: 'unconfirmed', count: trainings.length - confirmed }];
}

/** Items by key, of which each has several; one item counts once under each. */
function countEach<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): readonly Count[] {
  return countBy(items.flatMap((item) => [...new Set(keysOf(item))]), (key) => key);
}

function countRelations({ actors, trainings, ties }: Passing): readonly Count[] {
  const tied = (type: string) => ties.filter((tie) => tie.type === type).length;
  return [
    { key: 'trained', count: trainings.length },
    { key: 'supported', count: tied('SUPPORTED') },
    { key: 'partner', count: tied('PARTNER_OF') },
    { key: 'member', count: tied('PART_OF') },
    { key: 'record', count: new Set([...actors, ...trainings].flatMap(({ records }) => records)).size },
  ];
}

/** Dated trainings by the quarter of their first possible day, without a gap from the first to the last. */
function countQuarters(trainings: readonly Training[]): readonly Count[] {
  const quarters = trainings.filter((training) => !isUndated(training)).map(({ earliest, latest }) => quarterOf(isoDay((earliest ?? latest)!)));
  if (quarters.length === 0) return [];
  const counts = new Map(countBy(quarters, String).map(({ key, count }) => [Number(key), count]));
  const first = Math.min(...counts.keys());
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, place) => ({ key: quarterStart(first + place), count: counts.get(first + place) ?? 0 }));
}

const quarterOf = (iso: string) => Number(iso.slice(0, 4)) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
const quarterStart = (quarter: number) => `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}`;
