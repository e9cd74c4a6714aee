import type { ViewStore } from '../../store/port.ts';
import { listedFindings, listedOutcomes } from '../memory/list-nodes.ts';
import type { ListedFinding, ListedOutcome } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { allows, isEmpty, passes } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import { wordStarts } from './match-words.ts';
import type { Page, PageRequest } from './Page.ts';
import { compareKeys, takePage } from './take-page.ts';
import type { SortKey } from './take-page.ts';

export interface OutcomeFilter extends RecordFilter {
  /** Words of its text or id, each from its start. */
  readonly text?: string | null | undefined;
  readonly confidential?: boolean | null | undefined;
  /** Kinds of findings about it. */
  readonly finding?: readonly string[] | null | undefined;
  /** Name of its source file. */
  readonly file?: string | null | undefined;
  /** Folder of its sample. */
  readonly sample?: string | null | undefined;
}

export type OutcomeOrder = 'record' | 'newest' | 'oldest' | 'most-findings';

/** Outcomes that pass a filter, in an order; those of one place in it by id. */
export function listOutcomes(view: ViewStore, filter: OutcomeFilter, page: PageRequest, order: OutcomeOrder = 'record'): Promise<Page> {
  return withMemory(view, async (memory) => {
    const words = wordStarts(filter.text);
    const [outcomes, findings, rows] = await Promise.all([
      memory.recall(listedOutcomes),
      isEmpty(filter.finding) && order !== 'most-findings' ? [] : memory.recall(listedFindings),
      words.length === 0 ? [] : view.read('find-outcomes-by-words', { words }),
    ]);
    const holding = words.length === 0 ? null : new Set(rows.map(({ id }) => id));
    const doubted = isEmpty(filter.finding) ? null : new Set(findings.filter(({ kind }) => filter.finding!.includes(kind)).flatMap(({ records }) => records));
    const found = outcomes.filter((outcome) =>
      passes(outcome, filter)
      && (typeof filter.confidential !== 'boolean' || outcome.confidential === filter.confidential)
      && allows(filter.file === null || filter.file === undefined ? null : [filter.file], outcome.source)
      && allows(filter.sample === null || filter.sample === undefined ? null : [filter.sample], outcome.sample ?? '')
      && (holding === null || holding.has(outcome.id))
      && (doubted === null || doubted.has(outcome.id)));
    const keyOf = sortKeys(order, findings);
    return takePage(`outcomes ${order}`, order === 'record' ? found : found.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b))), keyOf, page);
  });
}

const noYear = 1_000_000;

function sortKeys(order: OutcomeOrder, findings: readonly ListedFinding[]): (outcome: ListedOutcome) => SortKey {
  if (order === 'record') return ({ id }) => [id];
  if (order === 'newest') return ({ id, year }) => [year === null ? noYear : -year, id];
  if (order === 'oldest') return ({ id, year }) => [year ?? noYear, id];
  const counts = new Map<string, number>();
  for (const id of findings.flatMap(({ records }) => records)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ({ id }) => [-(counts.get(id) ?? 0), id];
}
