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

/** The part of the graph that a reader may see. */
export type ViewName =
  /** Made only from records that are not confidential, as if the others had never been loaded. */
  | 'OPEN'
  /** Made from every record. */
  | 'FULL';

/** What to search for. */
export type SearchKind =
  /** Actors, by any of their names. */
  | 'ACTOR'
  /** Countries, regions and settlements. */
  | 'PLACE'
  /** Outcomes, by their text. */
  | 'OUTCOME';

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