import { graphql } from '../../api/__generated__/gql.ts';
import type { ChainQuery } from '../../api/__generated__/graphql.ts';

/** All that the Chain screen shows but the passages of what is chosen. */
export const chainQuery = graphql(`
  query Chain($from: [ID!]!, $direction: Direction!, $timing: Timing!, $topic: String) {
    chain(from: $from, direction: $direction, timing: $timing, topic: $topic) {
      roots { id label name kind country countryStrength }
      direction
      actors {
        generation
        parentTraining
        descendants
        gave
        actor {
          id label name kind country countryStrength
          forms { form strength reason }
        }
      }
      trainings {
        generation
        parent
        drawnFrom
        drawnTo
        timing
        stitched
        lag { months minDays maxDays }
        training {
          id place country topics participants strength reason persons records
          when { start end precision text }
          givers { id label }
          receivers { id label }
          supporters { role actor { id label } }
        }
      }
      hops { from to training generation timing stitched confirmed }
      returns { from to training generation timing stitched confirmed }
      confirmed { count of }
      leftOut {
        possible
        undated
        impossible
        moreActorsWithAny
        trainings {
          timing
          training {
            id place country
            when { start end }
            givers { id label }
            receivers { id label }
          }
        }
        bystanders { role actor { id label } }
      }
      truncated {
        limit
        byGeneration { key count }
        byCountry { key count }
        byKind { key count }
      }
      metrics {
        reach { named groups persons personsStatedIn trainings }
        hops { told stitched certain possible undated impossible returns }
        depth
        generations
        growth
        utilisation { generation gave of }
        lags { lag { months minDays maxDays } }
        lagMedianMonths
        lagsKnown { count of }
        countries { key count }
        countriesLikely { key count }
      }
      findings { id kind records message settle quote values { name text } trainings { id } actors { id } }
      topics
    }
  }
`);

export type Chain = ChainQuery['chain'];
export type ChainActor = Chain['actors'][number];
export type ChainTraining = Chain['trainings'][number];
export type ChainHop = Chain['hops'][number];
export type Lag = NonNullable<ChainTraining['lag']>;
