import type { ViewStore } from '../../store/port.ts';
import { listedFindings, listedOutcomes } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { allows, isEmpty, passes } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import { wordStarts } from './match-words.ts';
import type { Page, PageRequest } from './Page.ts';
import { takePage } from './take-page.ts';

export interface OutcomeFilter extends RecordFilter {
  /** Words of its text or id, each from its start. */
  readonly text?: string | null | undefined;
  readonly confidential?: boolean | null | undefined;
  /** Kinds of findings about it. */
  readonly finding?: readonly string[] | null | undefined;
  /** Name of its source file. */
  readonly file?: string | null | undefined;
}

/** Outcomes by id. */
export function listOutcomes(view: ViewStore, filter: OutcomeFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const words = wordStarts(filter.text);
    const [outcomes, findings, rows] = await Promise.all([
      memory.recall(listedOutcomes),
      isEmpty(filter.finding) ? [] : memory.recall(listedFindings),
      words.length === 0 ? [] : view.read('find-outcomes-by-words', { words }),
    ]);
    const holding = words.length === 0 ? null : new Set(rows.map(({ id }) => id));
    const doubted = isEmpty(filter.finding) ? null : new Set(findings.filter(({ kind }) => filter.finding!.includes(kind)).flatMap(({ records }) => records));
    const found = outcomes.filter((outcome) =>
      passes(outcome, filter)
      && (typeof filter.confidential !== 'boolean' || outcome.confidential === filter.confidential)
      && allows(filter.file === null || filter.file === undefined ? null : [filter.file], outcome.source)
      && (holding === null || holding.has(outcome.id))
      && (doubted === null || doubted.has(outcome.id)));
    return takePage('outcomes', found, ({ id }) => [id], page);
  });
}
