import { graphql } from '../../api/__generated__/gql.ts';
import type { RecordQuery } from '../../api/__generated__/graphql.ts';

/** A whole record, with what was read from it and what is doubtful about it. */
export const recordQuery = graphql(`
  query Record($id: ID!) {
    node(id: $id) {
      is: __typename
      ... on Outcome {
        id title language confidential confidentialRaw year countries previous next
        source { file sheet row sample }
        period { text }
        fields { name heading text }
        objectives { code label }
        marks {
          training
          actor
          passage { field start end }
        }
        actors { id label name kind country countryStrength }
        trainings {
          id place country topics participants strength reason persons
          when { start end precision }
          givers { id label }
          receivers { id label }
          supporters { role actor { id label } }
        }
        findings {
          id kind message settle quote records
          values { name text }
          passage { record field start end }
        }
      }
    }
  }
`);

export type Outcome = Extract<NonNullable<RecordQuery['node']>, { is: 'Outcome' }>;
export type OutcomeField = Outcome['fields'][number];
export type OutcomeFinding = Outcome['findings'][number];
export type OutcomeMark = Outcome['marks'][number];
export type OutcomeTraining = Outcome['trainings'][number];
