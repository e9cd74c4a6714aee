import { graphql } from '../../api/__generated__/gql.ts';
import type { TrainingDetailQuery } from '../../api/__generated__/graphql.ts';
import { useAsk } from '../../api/use-ask.ts';

const trainingQuery = graphql(`
  query TrainingDetail($id: ID!) {
    node(id: $id) {
      is: __typename
      ... on Training {
        confirmedIn
        passages { record field heading start end quote }
        findings { id kind message settle quote values { name text } }
      }
    }
  }
`);

export type TrainingDetail = Extract<NonNullable<TrainingDetailQuery['node']>, { is: 'Training' }>;
export type ToldPassage = TrainingDetail['passages'][number];

/** What the records say of a training. */
export function useTrainingDetail(id: string) {
  const answer = useAsk(trainingQuery, { id });
  const node = answer.data?.node;
  return { answer, detail: node?.is === 'Training' ? node : null };
}
