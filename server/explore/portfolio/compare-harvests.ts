import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import type { ChainData } from '../chain/ChainData.ts';
import { groupBy } from '../chain/group-by.ts';
import { compareNumber, indexTrainings } from '../chain/index-trainings.ts';
import { listedActors, listedOutcomes } from '../memory/list-nodes.ts';
import type { ListedOutcome } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import { wholeChainData } from './read-questions.ts';
import { surveyReach } from './survey-chains.ts';

/** What a harvest brought that none before it told. */
export interface HarvestDifference {
  /** As its records write it; null: they name none. */
  readonly text: string | null;
  readonly number: number | null;
  readonly records: number;
  /** Named actors, by id. */
  readonly newActors: readonly string[];
  readonly newGroups: number;
  readonly newTrainings: number;
  /** ISO codes of countries that no record before was set in, sorted. */
  readonly newCountries: readonly string[];
  /** Chains that were there before and reach more actors since; those that grew most first. */
  readonly grown: readonly GrownChain[];
}

/** How many actors the chain of an actor reached before a harvest, and with it. */
export interface GrownChain {
  readonly root: string;
  readonly before: number;
  readonly reached: number;
}

/** The harvests of a view in the order of their numbers; those that only have a text, then records without any, last. */
export function compareHarvests(view: ViewStore): Promise<readonly HarvestDifference[]> {
  return withMemory(view, (memory) => memory.recall(differencesOf));
}

async function differencesOf(memory: ViewMemory): Promise<readonly HarvestDifference[]> {
  const [outcomes, actors, data] = await Promise.all([memory.recall(listedOutcomes), memory.recall(listedActors), memory.recall(wholeChainData)]);
  const harvests = [...groupBy(outcomes, keyOf)].map(([, own]) => own).sort(([a], [b]) => compareHarvestOf(a!, b!));
  const placeOf = new Map(harvests.flatMap((own, place) => own.map(({ id }) => [id, place] as const)));
  const firstTold = (records: readonly string[]) => Math.min(...records.map((record) => placeOf.get(record) ?? Infinity));
  const firstOfTraining = new Map(data.trainings.map(({ id, records }) => [id, firstTold(records)]));
  const firstOfActor = actors.map(({ id, kind, records }) => ({ id, kind, first: firstTold(records) }));
  const countries = new Set<string>();
  const differences: HarvestDifference[] = [];
  let before: ReadonlyMap<string, number> = new Map();
  for (const [place, own] of harvests.entries()) {
    const fresh = firstOfActor.filter(({ first }) => first === place);
    const newCountries = [...new Set(own.flatMap((outcome) => outcome.countries))].filter((code) => !countries.has(code)).sort(compareText);
    for (const code of newCountries) countries.add(code);
    const toldBy = chainsUntil(data, (id) => firstOfTraining.get(id)! <= place);
    const index = indexTrainings(toldBy, 'down');
    const since = await surveyReach(index, before.keys());
    const [first] = own;
    differences.push({
      text: first!.periodText,
      number: first!.periodNumber,
      records: own.length,
      newActors: fresh.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
      newGroups: fresh.filter(({ kind }) => kind === 'group').length,
      newTrainings: [...firstOfTraining.values()].filter((first) => first === place).length,
      newCountries,
      grown: [...before]
        .map(([root, reached]) => ({ root, before: reached, reached: since.get(root) ?? reached }))
        .filter((chain) => chain.before > 0 && chain.reached > chain.before)
        .sort((a, b) => compareNumber(b.reached - b.before, a.reached - a.before) || compareText(a.root, b.root)),
    });
    before = await surveyReach(index);
  }
  return differences;
}

function chainsUntil({ actors, trainings }: ChainData, isTold: (training: string) => boolean): ChainData {
  return { actors, trainings: trainings.filter(({ id }) => isTold(id)) };
}

const keyOf = ({ periodText, periodNumber }: ListedOutcome): string => JSON.stringify(periodNumber ?? periodText);

function compareHarvestOf(a: ListedOutcome, b: ListedOutcome): number {
  return compareNumber(a.periodNumber ?? Infinity, b.periodNumber ?? Infinity)
    || Number(a.periodText === null) - Number(b.periodText === null)
    || compareText(a.periodText ?? '', b.periodText ?? '');
}
