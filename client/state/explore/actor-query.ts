import { graphql } from '../../api/__generated__/gql.ts';
import type { ExploredActorQuery } from '../../api/__generated__/graphql.ts';

/** All that is shown of a chosen actor. */
export const actorQuery = graphql(`
  query ExploredActor($id: ID!) {
    node(id: $id) {
      is: __typename
      ... on Actor {
        id label name kind country countryStrength
        forms { form strength reason }
        figures { trainedBy received gave trainedNamed trainedGroups countryKnown abroad abroadIn }
        gave: trainings(role: GAVE) { id place country when { start end } receivers { id label } }
        received: trainings(role: RECEIVED) { id place country when { start end } givers { id label } }
        partners { id label }
        memberOf { id label }
        members { id label }
        findings { id kind message settle quote values { name text } }
        passages(first: 6) { record field heading start end quote }
      }
    }
    neighbourhood(ids: [$id], relations: []) { counts { relation count } }
  }
`);

export type ExploredActor = Extract<NonNullable<ExploredActorQuery['node']>, { is: 'Actor' }>;
export type NeighbourCounts = ExploredActorQuery['neighbourhood']['counts'];

/** How far what an actor passed on has come. */
export const reachQuery = graphql(`
  query Reach($id: ID!) {
    chain(from: [$id]) { metrics { depth reach { named groups } } }
  }
`);

/** All that is shown of a chosen training, beside its sentences. */
export const exploredTrainingQuery = graphql(`
  query ExploredTraining($id: ID!) {
    node(id: $id) {
      is: __typename
      ... on Training {
        id place country topics participants strength reason persons confirmedIn
        when { start end precision }
        givers { id label }
        receivers { id label }
        supporters { role actor { id label } }
        passages { record field heading start end quote }
        findings { id kind message settle quote values { name text } }
      }
    }
  }
`);

/** Ways between two actors, both ways round. */
export const routesQuery = graphql(`
  query Routes($from: ID!, $to: ID!) {
    there: routes(from: $from, to: $to, first: 4) {
      more
      routes { timing hops { training } actors { id label } trainings { id when { start end } } }
    }
    back: routes(from: $to, to: $from, first: 4) {
      more
      routes { timing hops { training } actors { id label } trainings { id when { start end } } }
    }
  }
`);
