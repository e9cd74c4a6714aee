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
    "\n  query ChainStarts {\n    actors(filter: { kind: [PROGRAMME, COALITION] }, first: 60) {\n      nodes { id label name kind country countryStrength }\n    }\n  }\n": typeof types.ChainStartsDocument,
    "\n  query RecordText($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Outcome { confidential language fields { name heading text } }\n    }\n  }\n": typeof types.RecordTextDocument,
    "\n  query TrainingDetail($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Training {\n        passages { record field heading start end quote }\n        findings { id kind message quote }\n      }\n    }\n  }\n": typeof types.TrainingDetailDocument,
    "\n  query Chain($from: [ID!]!, $direction: Direction!, $timing: Timing!, $topic: String) {\n    chain(from: $from, direction: $direction, timing: $timing, topic: $topic) {\n      roots { id label name kind country countryStrength }\n      direction\n      actors {\n        generation\n        parentTraining\n        descendants\n        gave\n        actor {\n          id label name kind country countryStrength\n          forms { form strength reason }\n        }\n      }\n      trainings {\n        generation\n        parent\n        drawnFrom\n        drawnTo\n        timing\n        stitched\n        lag { months minDays maxDays }\n        training {\n          id place country topics participants strength reason persons records\n          when { start end precision text }\n          givers { id label }\n          receivers { id label }\n          supporters { role actor { id label } }\n        }\n      }\n      hops { from to training generation timing stitched confirmed }\n      returns { from to training generation timing stitched confirmed }\n      leftOut {\n        possible\n        undated\n        impossible\n        moreActorsWithAny\n        trainings {\n          timing\n          training {\n            id place country\n            when { start end }\n            givers { id label }\n            receivers { id label }\n          }\n        }\n        bystanders { role actor { id label } }\n      }\n      truncated {\n        limit\n        byGeneration { key count }\n        byCountry { key count }\n        byKind { key count }\n      }\n      metrics {\n        reach { named groups persons personsStatedIn trainings }\n        depth\n        generations\n        growth\n        utilisation { generation gave of }\n        lags { lag { months minDays maxDays } }\n        lagMedianMonths\n        lagsKnown { count of }\n        countries { key count }\n        countriesLikely { key count }\n      }\n      findings { id kind records message settle quote values { name text } trainings { id } actors { id } }\n      topics\n    }\n  }\n": typeof types.ChainDocument,
};
const documents: Documents = {
    "\n  query Find($text: String!, $kinds: [SearchKind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      matched\n      node {\n        is: __typename\n        ... on Actor { id label name kind country countryStrength }\n        ... on Outcome { id title }\n        ... on Place { id name }\n        ... on Country { id name }\n      }\n    }\n  }\n": types.FindDocument,
    "\n  query Portfolio {\n    portfolio {\n      view\n      version\n      records\n      confidential\n      countries { key count }\n      samples\n    }\n  }\n": types.PortfolioDocument,
    "\n  query ChainStarts {\n    actors(filter: { kind: [PROGRAMME, COALITION] }, first: 60) {\n      nodes { id label name kind country countryStrength }\n    }\n  }\n": types.ChainStartsDocument,
    "\n  query RecordText($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Outcome { confidential language fields { name heading text } }\n    }\n  }\n": types.RecordTextDocument,
    "\n  query TrainingDetail($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Training {\n        passages { record field heading start end quote }\n        findings { id kind message quote }\n      }\n    }\n  }\n": types.TrainingDetailDocument,
    "\n  query Chain($from: [ID!]!, $direction: Direction!, $timing: Timing!, $topic: String) {\n    chain(from: $from, direction: $direction, timing: $timing, topic: $topic) {\n      roots { id label name kind country countryStrength }\n      direction\n      actors {\n        generation\n        parentTraining\n        descendants\n        gave\n        actor {\n          id label name kind country countryStrength\n          forms { form strength reason }\n        }\n      }\n      trainings {\n        generation\n        parent\n        drawnFrom\n        drawnTo\n        timing\n        stitched\n        lag { months minDays maxDays }\n        training {\n          id place country topics participants strength reason persons records\n          when { start end precision text }\n          givers { id label }\n          receivers { id label }\n          supporters { role actor { id label } }\n        }\n      }\n      hops { from to training generation timing stitched confirmed }\n      returns { from to training generation timing stitched confirmed }\n      leftOut {\n        possible\n        undated\n        impossible\n        moreActorsWithAny\n        trainings {\n          timing\n          training {\n            id place country\n            when { start end }\n            givers { id label }\n            receivers { id label }\n          }\n        }\n        bystanders { role actor { id label } }\n      }\n      truncated {\n        limit\n        byGeneration { key count }\n        byCountry { key count }\n        byKind { key count }\n      }\n      metrics {\n        reach { named groups persons personsStatedIn trainings }\n        depth\n        generations\n        growth\n        utilisation { generation gave of }\n        lags { lag { months minDays maxDays } }\n        lagMedianMonths\n        lagsKnown { count of }\n        countries { key count }\n        countriesLikely { key count }\n      }\n      findings { id kind records message settle quote values { name text } trainings { id } actors { id } }\n      topics\n    }\n  }\n": types.ChainDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Find($text: String!, $kinds: [SearchKind!]) {\n    search(text: $text, kinds: $kinds, first: 12) {\n      matched\n      node {\n        is: __typename\n        ... on Actor { id label name kind country countryStrength }\n        ... on Outcome { id title }\n        ... on Place { id name }\n        ... on Country { id name }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Portfolio {\n    portfolio {\n      view\n      version\n      records\n      confidential\n      countries { key count }\n      samples\n    }\n  }\n"): typeof import('./graphql.ts').PortfolioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainStarts {\n    actors(filter: { kind: [PROGRAMME, COALITION] }, first: 60) {\n      nodes { id label name kind country countryStrength }\n    }\n  }\n"): typeof import('./graphql.ts').ChainStartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordText($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Outcome { confidential language fields { name heading text } }\n    }\n  }\n"): typeof import('./graphql.ts').RecordTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingDetail($id: ID!) {\n    node(id: $id) {\n      is: __typename\n      ... on Training {\n        passages { record field heading start end quote }\n        findings { id kind message quote }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TrainingDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chain($from: [ID!]!, $direction: Direction!, $timing: Timing!, $topic: String) {\n    chain(from: $from, direction: $direction, timing: $timing, topic: $topic) {\n      roots { id label name kind country countryStrength }\n      direction\n      actors {\n        generation\n        parentTraining\n        descendants\n        gave\n        actor {\n          id label name kind country countryStrength\n          forms { form strength reason }\n        }\n      }\n      trainings {\n        generation\n        parent\n        drawnFrom\n        drawnTo\n        timing\n        stitched\n        lag { months minDays maxDays }\n        training {\n          id place country topics participants strength reason persons records\n          when { start end precision text }\n          givers { id label }\n          receivers { id label }\n          supporters { role actor { id label } }\n        }\n      }\n      hops { from to training generation timing stitched confirmed }\n      returns { from to training generation timing stitched confirmed }\n      leftOut {\n        possible\n        undated\n        impossible\n        moreActorsWithAny\n        trainings {\n          timing\n          training {\n            id place country\n            when { start end }\n            givers { id label }\n            receivers { id label }\n          }\n        }\n        bystanders { role actor { id label } }\n      }\n      truncated {\n        limit\n        byGeneration { key count }\n        byCountry { key count }\n        byKind { key count }\n      }\n      metrics {\n        reach { named groups persons personsStatedIn trainings }\n        depth\n        generations\n        growth\n        utilisation { generation gave of }\n        lags { lag { months minDays maxDays } }\n        lagMedianMonths\n        lagsKnown { count of }\n        countries { key count }\n        countriesLikely { key count }\n      }\n      findings { id kind records message settle quote values { name text } trainings { id } actors { id } }\n      topics\n    }\n  }\n"): typeof import('./graphql.ts').ChainDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
