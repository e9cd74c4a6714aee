/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor is. */
export type ActorKind =
  /** A programme, named from the prefix of its records. */
  | 'PROGRAMME'
  /** A coalition or network of organizations. */
  | 'COALITION'
  /** An organization or institution. */
  | 'ORGANIZATION'
  /** A group of people of one record, such as journalists in a country. */
  | 'GROUP';

/** How an actor's country is known. */
export type CountryStrength =
  /** A passage or the registry gives it. */
  | 'STATED'
  /** Every training that it received was held in its trainer's country. */
  | 'LIKELY'
  /** No record says. */
  | 'UNKNOWN';

/** Which way a chain is traced. */
export type Direction =
  /** From those who gave to those who received. */
  | 'DOWN'
  /** From those who received back to those who gave. */
  | 'UP';

/** How sure the dates make it that one training followed another. */
export type Timing =
  /** Each training's last possible day is before the next one's first. */
  | 'CERTAIN'
  /** Days can be chosen in their order. */
  | 'POSSIBLE'
  /** Possible but for trainings without a date. */
  | 'UNDATED'
  /** Also what the dates forbid. */
  | 'ANY';

/** How sure the dates make it that this training followed the one before it. */
export type HopTiming =
  /** The training before it ended before this one can have begun. */
  | 'CERTAIN'
  /** Days can be chosen in their order. */
  | 'POSSIBLE'
  /** Possible, but for trainings without a date. */
  | 'UNDATED'
  /** The dates forbid it. */
  | 'IMPOSSIBLE';

/** The part of the graph that a reader may see. */
export type ViewName =
  /** Made only from records that are not confidential, as if the others had never been loaded. */
  | 'OPEN'
  /** Made from every record. */
  | 'FULL';

/** How precisely a date was told. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** From one date to another. */
  | 'INTERVAL'
  /** From a date on, without an end. */
  | 'OPEN'
  /** Not at all. */
  | 'UNKNOWN';

/** How sure a reading is. */
export type Strength =
  /** The text says so. */
  | 'SURE'
  /** Made, shown with its reason, undone by one decision. */
  | 'LIKELY';

/** What to search for. */
export type SearchKind =
  /** Actors, by any of their names. */
  | 'ACTOR'
  /** Countries, regions and settlements. */
  | 'PLACE'
  /** Outcomes, by their text. */
  | 'OUTCOME';

/** A part in a training other than giving or receiving it. */
export type SupportRole =
  /** Supervised or facilitated it. */
  | 'SUPERVISOR'
  /** Paid for it. */
  | 'FUNDER'
  /** Gave the place. */
  | 'HOST'
  /** Organized it. */
  | 'ORGANIZER'
  /** Initiated it. */
  | 'INITIATOR'
  /** Took part as a partner. */
  | 'PARTNER';

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type FindQuery = { search: Array<{ matched: string, node:
      | { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, is: 'Actor' }
      | { id: string, name: string, is: 'Place' }
      | { id: string, name: string, is: 'Country' }
      | { id: string, title: string, is: 'Outcome' }
     }> };

export type PortfolioQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioQuery = { portfolio: { view: ViewName, version: number, records: number, confidential: number, samples: Array<string>, countries: Array<{ key: string, count: number }> } };

export type ChainStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainStartsQuery = { actors: { nodes: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }> } };

export type RecordTextQueryVariables = Exact<{
  id: string;
}>;


export type RecordTextQuery = { node:
    | { is: 'Actor' }
    | { is: 'Finding' }
    | { is: 'Objective' }
    | { confidential: boolean, language: string, is: 'Outcome', fields: Array<{ name: string, heading: string, text: string }> }
    | { is: 'Country' }
    | { is: 'Place' }
    | { is: 'Training' }
   | null };

export type FollowUpsQueryVariables = Exact<{
  first: number;
}>;


export type FollowUpsQuery = { actors: { totalCount: number, nodes: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, trainings: Array<{ id: string, topics: Array<string>, when: { start: string | null, end: string | null }, givers: Array<{ id: string, label: string }> }> }> } };

export type ChainQueryVariables = Exact<{
  from: Array<string> | string;
  direction: Direction;
  timing: Timing;
  topic?: string | null | undefined;
}>;


export type ChainQuery = { chain: { direction: Direction, topics: Array<string>, roots: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }>, actors: Array<{ generation: number, parentTraining: string | null, descendants: number, gave: Array<string>, actor: { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, forms: Array<{ form: string, strength: Strength, reason: string }> } }>, trainings: Array<{ generation: number, parent: string | null, drawnFrom: string, drawnTo: Array<string>, timing: HopTiming, stitched: boolean, lag: { months: number | null, minDays: number | null, maxDays: number | null } | null, training: { id: string, place: string | null, country: string | null, topics: Array<string>, participants: number | null, strength: Strength, reason: string | null, persons: Array<string>, records: Array<string>, when: { start: string | null, end: string | null, precision: Precision, text: string | null }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }>, supporters: Array<{ role: SupportRole, actor: { id: string, label: string } }> } }>, hops: Array<{ from: string, to: string, training: string, generation: number, timing: HopTiming, stitched: boolean, confirmed: boolean }>, returns: Array<{ from: string, to: string, training: string, generation: number, timing: HopTiming, stitched: boolean, confirmed: boolean }>, leftOut: { possible: number, undated: number, impossible: number, moreActorsWithAny: number, trainings: Array<{ timing: HopTiming, training: { id: string, place: string | null, country: string | null, when: { start: string | null, end: string | null }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }> } }>, bystanders: Array<{ role: string, actor: { id: string, label: string } }> }, truncated: { limit: number, byGeneration: Array<{ key: string, count: number }>, byCountry: Array<{ key: string, count: number }>, byKind: Array<{ key: string, count: number }> } | null, metrics: { depth: number, generations: Array<number>, growth: Array<number | null>, lagMedianMonths: number | null, reach: { named: number, groups: number, persons: number | null, personsStatedIn: number, trainings: number }, utilisation: Array<{ generation: number, gave: number, of: number }>, lags: Array<{ lag: { months: number | null, minDays: number | null, maxDays: number | null } }>, lagsKnown: { count: number, of: number }, countries: Array<{ key: string, count: number }>, countriesLikely: Array<{ key: string, count: number }> }, findings: Array<{ id: string, kind: string, records: Array<string>, message: string, settle: string, quote: string | null, values: Array<{ name: string, text: string }>, trainings: Array<{ id: string }>, actors: Array<{ id: string }> }> } };

export type TrainingDetailQueryVariables = Exact<{
  id: string;
}>;


export type TrainingDetailQuery = { node:
    | { is: 'Actor' }
    | { is: 'Finding' }
    | { is: 'Objective' }
    | { is: 'Outcome' }
    | { is: 'Country' }
    | { is: 'Place' }
    | { is: 'Training', passages: Array<{ record: string, field: string, heading: string, start: number, end: number, quote: string }>, findings: Array<{ id: string, kind: string, message: string, quote: string | null }> }
   | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { portfolio: { view: ViewName, records: number, confidential: number, trainings: number, recordsWithFindings: number, findings: Array<{ key: string, count: number }>, sources: Array<{ file: string, sample: string | null, records: number, trainings: number, actors: number, findings: number }>, questions: Array<
      | { is: 'SpreadQuestion', root: { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }, chain: { actors: Array<{ generation: number, actor: { id: string, label: string, kind: ActorKind, country: string | null } }>, hops: Array<{ from: string, to: string, timing: HopTiming, stitched: boolean }>, truncated: { limit: number } | null, metrics: { depth: number, reach: { named: number, groups: number }, countries: Array<{ key: string, count: number }> } } }
      | { trained: number, wentOn: number, notYet: number, since: string | null, is: 'FollowUpQuestion', longestWaiting: { id: string, label: string } | null }
      | { is: 'WayBackQuestion', actor: { id: string, label: string }, route: { timing: HopTiming, hops: Array<{ from: string, to: string, training: string, timing: HopTiming, stitched: boolean }>, actors: Array<{ id: string, label: string, kind: ActorKind, country: string | null }>, trainings: Array<{ id: string, when: { start: string | null, end: string | null } }> } }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, first: 12) {
    matched
    node {
      is: __typename
      ... on Actor {
        id
        label
        name
        kind
        country
        countryStrength
      }
      ... on Outcome {
        id
        title
      }
      ... on Place {
        id
        name
      }
      ... on Country {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio {
  portfolio {
    view
    version
    records
    confidential
    countries {
      key
      count
    }
    samples
  }
}
    `) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const ChainStartsDocument = new TypedDocumentString(`
    query ChainStarts {
  actors(filter: {kind: [PROGRAMME, COALITION]}, first: 60) {
    nodes {
      id
      label
      name
      kind
      country
      countryStrength
    }
  }
}
    `) as unknown as TypedDocumentString<ChainStartsQuery, ChainStartsQueryVariables>;
export const RecordTextDocument = new TypedDocumentString(`
    query RecordText($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Outcome {
      confidential
      language
      fields {
        name
        heading
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTextQuery, RecordTextQueryVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($first: Int!) {
  actors(
    filter: {notYetTraining: true, kind: [PROGRAMME, COALITION, ORGANIZATION]}
    first: $first
  ) {
    totalCount
    nodes {
      id
      label
      name
      kind
      country
      countryStrength
      trainings(role: RECEIVED) {
        id
        when {
          start
          end
        }
        topics
        givers {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($from: [ID!]!, $direction: Direction!, $timing: Timing!, $topic: String) {
  chain(from: $from, direction: $direction, timing: $timing, topic: $topic) {
    roots {
      id
      label
      name
      kind
      country
      countryStrength
    }
    direction
    actors {
      generation
      parentTraining
      descendants
      gave
      actor {
        id
        label
        name
        kind
        country
        countryStrength
        forms {
          form
          strength
          reason
        }
      }
    }
    trainings {
      generation
      parent
      drawnFrom
      drawnTo
      timing
      stitched
      lag {
        months
        minDays
        maxDays
      }
      training {
        id
        place
        country
        topics
        participants
        strength
        reason
        persons
        records
        when {
          start
          end
          precision
          text
        }
        givers {
          id
          label
        }
        receivers {
          id
          label
        }
        supporters {
          role
          actor {
            id
            label
          }
        }
      }
    }
    hops {
      from
      to
      training
      generation
      timing
      stitched
      confirmed
    }
    returns {
      from
      to
      training
      generation
      timing
      stitched
      confirmed
    }
    leftOut {
      possible
      undated
      impossible
      moreActorsWithAny
      trainings {
        timing
        training {
          id
          place
          country
          when {
            start
            end
          }
          givers {
            id
            label
          }
          receivers {
            id
            label
          }
        }
      }
      bystanders {
        role
        actor {
          id
          label
        }
      }
    }
    truncated {
      limit
      byGeneration {
        key
        count
      }
      byCountry {
        key
        count
      }
      byKind {
        key
        count
      }
    }
    metrics {
      reach {
        named
        groups
        persons
        personsStatedIn
        trainings
      }
      depth
      generations
      growth
      utilisation {
        generation
        gave
        of
      }
      lags {
        lag {
          months
          minDays
          maxDays
        }
      }
      lagMedianMonths
      lagsKnown {
        count
        of
      }
      countries {
        key
        count
      }
      countriesLikely {
        key
        count
      }
    }
    findings {
      id
      kind
      records
      message
      settle
      quote
      values {
        name
        text
      }
      trainings {
        id
      }
      actors {
        id
      }
    }
    topics
  }
}
    `) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const TrainingDetailDocument = new TypedDocumentString(`
    query TrainingDetail($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Training {
      passages {
        record
        field
        heading
        start
        end
        quote
      }
      findings {
        id
        kind
        message
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingDetailQuery, TrainingDetailQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  portfolio {
    view
    records
    confidential
    trainings
    findings {
      key
      count
    }
    recordsWithFindings
    sources {
      file
      sample
      records
      trainings
      actors
      findings
    }
    questions {
      is: __typename
      ... on SpreadQuestion {
        root {
          id
          label
          name
          kind
          country
          countryStrength
        }
        chain {
          actors {
            generation
            actor {
              id
              label
              kind
              country
            }
          }
          hops {
            from
            to
            timing
            stitched
          }
          truncated {
            limit
          }
          metrics {
            depth
            reach {
              named
              groups
            }
            countries {
              key
              count
            }
          }
        }
      }
      ... on FollowUpQuestion {
        trained
        wentOn
        notYet
        longestWaiting {
          id
          label
        }
        since
      }
      ... on WayBackQuestion {
        actor {
          id
          label
        }
        route {
          timing
          hops {
            from
            to
            training
            timing
            stitched
          }
          actors {
            id
            label
            kind
            country
          }
          trainings {
            id
            when {
              start
              end
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;