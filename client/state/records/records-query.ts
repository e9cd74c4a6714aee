import { graphql } from '../../api/__generated__/gql.ts';
import type { OutcomeFilter, OutcomeOrder, RecordChoicesQuery, RecordsQuery } from '../../api/__generated__/graphql.ts';
import type { RecordsPlace } from '../../url/Place.ts';

/** A page of the list of records. */
export const recordsQuery = graphql(`
  query Records($filter: OutcomeFilter!, $order: OutcomeOrder!, $first: Int!, $after: String) {
    outcomes(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title year countries regions confidential language
        trainings { id }
        findings {
          id kind message quote records
          values { name text }
          passage { record field start end }
        }
      }
    }
  }
`);

/** What the list can be narrowed to. */
export const recordChoicesQuery = graphql(`
  query RecordChoices {
    portfolio {
      view
      records
      confidential
      years { key count }
      periods { text number }
      findings { key count }
    }
    countries { nodes { code outcomes } }
    objectives { nodes { code label outcomes } }
  }
`);

export type ListedRecord = RecordsQuery['outcomes']['nodes'][number];
export type RecordChoices = RecordChoicesQuery;

/** What a place asks of the list; a number that is none narrows to nothing that there is. */
export function filterOf({ text, country, year, period, objective, finding, confidential, file, sample }: RecordsPlace): OutcomeFilter {
  const some = <Value>(word: string, value: Value): Value | null => (word.trim() === '' ? null : value);
  const whole = (word: string) => [/^\d{1,6}$/u.test(word) ? Number(word) : -1];
  return {
    text: some(text, text),
    country: some(country, [country]),
    year: some(year, whole(year)),
    period: some(period, whole(period)),
    objective: some(objective, [objective]),
    finding: some(finding, [finding]),
    confidential: confidential === null ? null : confidential === 'yes',
    file: some(file, file),
    sample: some(sample, sample),
  };
}

/** True where anything narrows the list. */
export function isNarrowed(place: RecordsPlace): boolean {
  return Object.values(filterOf(place)).some((value) => value !== null);
}

const orders = { record: 'RECORD', newest: 'NEWEST', oldest: 'OLDEST', 'most-findings': 'MOST_FINDINGS' } as const satisfies Record<RecordsPlace['order'], OutcomeOrder>;

export const orderOf = ({ order }: RecordsPlace): OutcomeOrder => orders[order];
