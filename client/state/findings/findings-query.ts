import { graphql } from '../../api/__generated__/gql.ts';
import type { FindingFilter, FindingsQuery } from '../../api/__generated__/graphql.ts';
import { ask } from '../../api/ask.ts';
import type { FindingsPlace } from '../../url/Place.ts';

/** A page of the list of findings. */
export const findingsQuery = graphql(`
  query Findings($filter: FindingFilter!, $first: Int!, $after: String) {
    findings(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id kind level records quote message settle
        values { name text }
        passage { record field start end }
        actors { id label }
      }
    }
  }
`);

/** What the list can be narrowed to, and how many findings there are of each kind in all. */
export const findingChoicesQuery = graphql(`
  query FindingChoices {
    portfolio { findings { key count } }
    countries { nodes { code outcomes } }
  }
`);

export type ListedFinding = FindingsQuery['findings']['nodes'][number];

/** What a place asks of the list. */
export function findingFilterOf({ kind, country }: FindingsPlace): FindingFilter {
  return { kind: kind === '' ? null : [kind], country: country === '' ? null : [country] };
}

const pageLength = 500;

/** Every finding that a place asks for. */
export async function allFindings(place: FindingsPlace, view: string): Promise<ListedFinding[]> {
  const all: ListedFinding[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { findings }: FindingsQuery = await ask(findingsQuery, { filter: findingFilterOf(place), first: pageLength, after }, { view });
    all.push(...findings.nodes);
    after = findings.pageInfo.endCursor ?? null;
    more = findings.pageInfo.hasNextPage;
  }
  return all;
}
