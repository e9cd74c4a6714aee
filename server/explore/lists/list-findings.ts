import type { ViewStore } from '../../store/port.ts';
import { listedFindings, listedOutcomes } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { allows, isEmpty, toldByMatch } from './match-records.ts';
import type { RecordFilter } from './match-records.ts';
import type { Page, PageRequest } from './Page.ts';
import { takePage } from './take-page.ts';

export interface FindingFilter extends RecordFilter {
  readonly kind?: readonly string[] | null | undefined;
  /** Ids of records. */
  readonly record?: readonly string[] | null | undefined;
}

/** Findings by record, then by kind. */
export function listFindings(view: ViewStore, filter: FindingFilter, page: PageRequest): Promise<Page> {
  return withMemory(view, async (memory) => {
    const [findings, outcomes] = await Promise.all([memory.recall(listedFindings), memory.recall(listedOutcomes)]);
    const told = toldByMatch(outcomes, filter);
    const found = findings.filter((finding) =>
      allows(filter.kind, finding.kind)
      && (isEmpty(filter.record) || finding.records.some((record) => filter.record!.includes(record)))
      && told(finding.records));
    return takePage('findings', found, ({ records, kind, id }) => [records[0] ?? '', kind, id], page);
  });
}
