/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Find($text: String!, $kinds: [SearchKind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      matched\n      node {\n        is: __typename\n        ... on Actor { id label name kind country countryStrength }\n        ... on Outcome { id title }\n        ... on Place { id name }\n        ... on Country { id name }\n      }\n    }\n  }\n": typeof types.FindDocument,
    "\n  query Portfolio {\n    portfolio {\n      view\n      version\n      records\n      confidential\n      countries { key count }\n      samples\n    }\n  }\n": typeof types.PortfolioDocument,
};
const documents: Documents = {
    "\n  query Find($text: String!, $kinds: [SearchKind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      matched\n      node {\n        is: __typename\n        ... on Actor { id label name kind country countryStrength }\n        ... on Outcome { id title }\n        ... on Place { id name }\n        ... on Country { id name }\n      }\n    }\n  }\n": types.FindDocument,
    "\n  query Portfolio {\n    portfolio {\n      view\n      version\n      records\n      confidential\n      countries { key count }\n      samples\n    }\n  }\n": types.PortfolioDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Find($text: String!, $kinds: [SearchKind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      matched\n      node {\n        is: __typename\n        ... on Actor { id label name kind country countryStrength }\n        ... on Outcome { id title }\n        ... on Place { id name }\n        ... on Country { id name }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Portfolio {\n    portfolio {\n      view\n      version\n      records\n      confidential\n      countries { key count }\n      samples\n    }\n  }\n"): typeof import('./graphql.ts').PortfolioDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
