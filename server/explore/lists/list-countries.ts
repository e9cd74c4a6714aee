import { compareText } from '../../model/passage.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedOutcomes, listedTrainings } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { countedCountries } from '../nodes/read-places.ts';
import { canBeIn } from './list-trainings.ts';
import { allows, isEmpty, passes } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import type { Page, PageRequest } from './Page.ts';
import { takePage } from './take-page.ts';

export interface CountryFilter extends Pick<RecordFilter, 'period' | 'objective'> {
  readonly code?: readonly string[] | null | undefined;
  /** Only countries where a training can have been held in one of these years. */
  readonly year?: readonly number[] | null | undefined;
}

/** Countries by English name; by period or objective: those of a matching outcome. */
export function listCountries(view: ViewStore, filter: CountryFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const [countries, outcomes, trainings] = await Promise.all([
      memory.recall(countedCountries), memory.recall(listedOutcomes), memory.recall(listedTrainings),
    ]);
    const narrowed = ![filter.period, filter.objective].every(isEmpty);
    const set = new Set(outcomes.filter((outcome) => passes(outcome, { period: filter.period, objective: filter.objective })).flatMap((outcome) => outcome.countries));
    const held = new Set(trainings.filter((training) => filter.year?.some((year) => canBeIn(training, year))).map(({ country }) => country));
    const found = [...countries.values()]
      .filter(({ code }) => allows(filter.code, code) && (!narrowed || set.has(code)) && (isEmpty(filter.year) || held.has(code)))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
    return takePage('countries', found, ({ name, id }) => [name, id], page);
  });
}
