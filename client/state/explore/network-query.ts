import { graphql } from '../../api/__generated__/gql.ts';
import type { NetworkQuery } from '../../api/__generated__/graphql.ts';

/** All that the Explore screen draws and counts. */
export const networkQuery = graphql(`
  query Network(
    $filter: NetworkFilter, $relations: [NeighbourRelation!]!, $expanded: [ExpandedRelation!], $folded: [String!], $unfolded: [String!], $shown: [ID!], $most: Int!
  ) {
    network(filter: $filter, relations: $relations, expanded: $expanded, folded: $folded, unfolded: $unfolded, shown: $shown, most: $most) {
      actors { id label name kind country countryStrength gave received doubtful }
      trainings { id start end givers receivers confirmed }
      others { id what label }
      stacks { key country kind actors kinds { key count } within }
      links { from to type role }
      flows { from to trainings }
      counts { of actors drawn folded alone trainingsOf trainings undated flowsLeftOut othersLeftOut }
      facets {
        relations { key count }
        kinds { key count }
        countries { key count }
        quarters { key count }
        periods { key text count }
        objectives { key text count }
        topics { key count }
        standings { key count }
      }
    }
  }
`);

export type Network = NetworkQuery['network'];
export type NetworkActor = Network['actors'][number];
export type NetworkStack = Network['stacks'][number];
export type NetworkLine = Network['links'][number];
