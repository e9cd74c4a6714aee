import { graphql } from '../../api/__generated__/gql.ts';
import type { HomeQuery } from '../../api/__generated__/graphql.ts';

/** What the Home screen tells: what was read and doubted, and three questions with their answers. */
export const homeQuery = graphql(`
  query Home {
    portfolio {
      view
      records
      confidential
      trainings
      findings { key count }
      recordsWithFindings
      sources { file sample records trainings actors findings }
      questions {
        is: __typename
        ... on SpreadQuestion {
          root { id label name kind country countryStrength }
          chain {
            actors { generation actor { id label kind country } }
            hops { from to timing stitched }
            truncated { limit }
            metrics { depth generations reach { named groups } countries { key count } }
          }
        }
        ... on FollowUpQuestion {
          trained
          wentOn
          notYet
          longestWaiting { id label }
          since
        }
        ... on WayBackQuestion {
          actor { id label }
          route {
            timing
            hops { from to training timing stitched }
            actors { id label kind country }
            trainings { id when { start end } }
          }
        }
      }
    }
  }
`);

export type HomePortfolio = HomeQuery['portfolio'];
type Question = HomePortfolio['questions'][number];
export type Spread = Extract<Question, { is: 'SpreadQuestion' }>;
export type FollowUp = Extract<Question, { is: 'FollowUpQuestion' }>;
export type WayBack = Extract<Question, { is: 'WayBackQuestion' }>;
