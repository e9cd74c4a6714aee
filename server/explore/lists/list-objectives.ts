import type { ViewStore } from '../../store/port.ts';
import { listedObjectives, listedOutcomes } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { allows, isEmpty, passes } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import type { Page, PageRequest } from './Page.ts';
import { takePage } from './take-page.ts';

export interface ObjectiveFilter extends Omit<RecordFilter, 'objective'> {
  readonly kind?: readonly ('outcome' | 'output' | 'specific')[] | null | undefined;
}

/** Objectives by code; by country, year or period: those to which a matching outcome contributes. */
export function listObjectives(view: ViewStore, filter: ObjectiveFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const [objectives, outcomes] = await Promise.all([memory.recall(listedObjectives), memory.recall(listedOutcomes)]);
    const narrowed = ![filter.country, filter.year, filter.period].every(isEmpty);
    const served = new Set(outcomes.filter((outcome) => passes(outcome, filter)).flatMap((outcome) => outcome.objectives));
    const found = objectives.filter(({ id, kind }) => allows(filter.kind, kind) && (!narrowed || served.has(id)));
    return takePage('objectives', found, ({ code, id }) => [code, id], page);
  });
}
