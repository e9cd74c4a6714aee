import type { ViewName } from '../../model/graph.ts';
import { compareText } from '../../model/passage.ts';
import type { HarvestPeriod } from '../../model/record.ts';
import type { ViewStore } from '../../store/port.ts';
import type { Count } from '../chain/Chain.ts';
import { countBy } from '../chain/count-by.ts';
import { groupBy } from '../chain/group-by.ts';
import { compareNumber } from '../chain/index-trainings.ts';
import { isUndated } from '../chain/timing.ts';
import { listedActors, listedFindings, listedOutcomes, listedTrainings } from '../memory/list-nodes.ts';
import type { ListedOutcome } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';

/** What a view holds. */
export interface PortfolioSummary {
  readonly view: ViewName;
  readonly version: number;
  readonly records: number;
  readonly confidential: number;
  /** By kind. */
  readonly actors: readonly Count[];
  readonly trainings: number;
  readonly trainingsUndated: number;
  /** By kind, most first. */
  readonly findings: readonly Count[];
  readonly recordsWithFindings: number;
  readonly sources: readonly SourceSummary[];
  /** Countries of actors, stated or likely, most first; the empty string stands for unknown. */
  readonly countries: readonly Count[];
  /** Outcomes by year, the earliest first; those without a year are counted under the empty string, last. */
  readonly years: readonly Count[];
  readonly periods: readonly HarvestPeriod[];
  readonly samples: readonly string[];
}

/** What was read from one file: what its records tell, whether or not others tell it too. */
export interface SourceSummary {
  readonly file: string;
  readonly sample: string | null;
  readonly records: number;
  readonly confidential: number;
  readonly trainings: number;
  readonly actors: number;
  readonly findings: number;
}

/** What a view holds, in counts. */
export function readPortfolio(view: ViewStore): Promise<PortfolioSummary> {
  return withMemory(view, (memory) => memory.recall(summaryOf));
}

async function summaryOf(memory: ViewMemory): Promise<PortfolioSummary> {
  const [actors, trainings, outcomes, findings] = await Promise.all([
    memory.recall(listedActors), memory.recall(listedTrainings), memory.recall(listedOutcomes), memory.recall(listedFindings),
  ]);
  const doubted = new Set(findings.flatMap(({ records }) => records));
  return {
    view: memory.view.name,
    version: memory.version,
    records: outcomes.length,
    confidential: outcomes.filter(({ confidential }) => confidential).length,
    actors: countBy(actors, ({ kind }) => kind),
    trainings: trainings.length,
    trainingsUndated: trainings.filter(isUndated).length,
    findings: countBy(findings, ({ kind }) => kind),
    recordsWithFindings: outcomes.filter(({ id }) => doubted.has(id)).length,
    sources: sourcesOf(outcomes, { trainings, actors, findings }),
    countries: countBy(actors, ({ country }) => country ?? ''),
    years: countBy(outcomes, ({ year }) => (year === null ? '' : String(year))).toSorted((a, b) => compareNumber(Number(a.key || Infinity), Number(b.key || Infinity))),
    periods: periodsOf(outcomes),
    samples: [...new Set(outcomes.flatMap(({ sample }) => sample ?? []))].sort(compareText),
  };
}

type Told = Readonly<Record<'trainings' | 'actors' | 'findings', readonly { readonly records: readonly string[] }[]>>;

function sourcesOf(outcomes: readonly ListedOutcome[], told: Told): readonly SourceSummary[] {
  const keyOf = ({ source, sample }: ListedOutcome) => `${source}\u0000${sample ?? ''}`;
  const sourceOf = new Map(outcomes.map((outcome) => [outcome.id, keyOf(outcome)]));
  const count = (items: Told[keyof Told]) => new Map(
    countBy(items.flatMap(({ records }) => [...new Set(records.flatMap((record) => sourceOf.get(record) ?? []))]), (key) => key)
      .map((counted) => [counted.key, counted.count]),
  );
  const [trainings, actors, findings] = [count(told.trainings), count(told.actors), count(told.findings)];
  return [...groupBy(outcomes, keyOf)].map(([key, own]) => ({
    file: own[0]!.source,
    sample: own[0]!.sample,
    records: own.length,
    confidential: own.filter(({ confidential }) => confidential).length,
    trainings: trainings.get(key) ?? 0,
    actors: actors.get(key) ?? 0,
    findings: findings.get(key) ?? 0,
  })).sort((a, b) => compareText(a.sample ?? '', b.sample ?? '') || compareText(a.file, b.file));
}

/** Each harvest period once, by number; those without one last, by text. */
function periodsOf(outcomes: readonly ListedOutcome[]): readonly HarvestPeriod[] {
  const once = new Map<string, HarvestPeriod>();
  for (const { periodText, periodNumber } of outcomes) {
    if (periodText !== null) once.set(periodNumber === null ? periodText : String(periodNumber), { text: periodText, number: periodNumber });
  }
  return [...once.values()].sort((a, b) => compareNumber(a.number ?? Infinity, b.number ?? Infinity) || compareText(a.text, b.text));
}
