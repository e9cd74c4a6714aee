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

/** What a finding is about. */
export type FindingLevel =
  /** One record. */
  | 'RECORD'
  /** Several records of the view. */
  | 'VIEW'
  /** A file. */
  | 'FILE';

/** Which findings; every part given must hold. */
export type FindingFilter = {
  /** Of one of these kinds. */
  kind?: Array<string> | null | undefined;
  /** About one of these records. */
  record?: Array<string> | null | undefined;
  /** About an outcome set in one of these countries. */
  country?: Array<string> | null | undefined;
  /** About an outcome of one of these years. */
  year?: Array<number> | null | undefined;
  /** About an outcome of one of these harvest periods, by number. */
  period?: Array<number> | null | undefined;
  /** About an outcome that contributes to one of these objectives, by code. */
  objective?: Array<string> | null | undefined;
};

/** How to read a heading that was in doubt. */
export type HeadingChoice = {
  /** The heading as written in the file. */
  heading: string;
  /** Canonical name of a field; the empty string keeps the heading unread. */
  field: string;
};

/** What a preview or an import is doing. */
export type ImportStage =
  /** A preview reads the text of records. */
  | 'READING'
  /** An import writes records. */
  | 'LOADING'
  /** An export is restored; this cannot be stopped. */
  | 'RESTORING';

/** How a heading came to be read as a field. */
export type HeadingMatch =
  /** It is a known heading. */
  | 'SURE'
  /** It is a known heading but for a small slip. */
  | 'MISSPELT'
  /** It may be one of several fields: `mapping` says which. */
  | 'LIKELY'
  /** No meaning is known. */
  | 'UNKNOWN'
  /** `mapping` said so. */
  | 'MAPPED'
  /** It is one of several columns that fold into a list. */
  | 'CHOICE';

/** Which records of a preview. */
export type PreviewShow =
  /** All of them. */
  | 'ALL'
  /** Those not kept yet. */
  | 'NEW'
  /** Those kept with other text. */
  | 'CHANGED'
  /** Those kept just so. */
  | 'UNCHANGED'
  /** Those with findings. */
  | 'WITH_FINDINGS'
  /** Confidential ones. */
  | 'CONFIDENTIAL'
  /** Those that tell no training. */
  | 'WITHOUT_TRAINING';

/** What loading a record does. */
export type PreviewState =
  /** Adds it. */
  | 'NEW'
  /** Gives it other text. */
  | 'CHANGED'
  /** Nothing. */
  | 'UNCHANGED';

/** What narrows a network; every part given must hold. An empty list: nothing fits. */
export type NetworkFilter = {
  /** Actors of one of these kinds. */
  kind?: Array<ActorKind> | null | undefined;
  /** Actors of one of these countries; the empty string stands for an unknown country. */
  country?: Array<string> | null | undefined;
  /** Only trainings that can have taken place from then on. */
  from?: string | null | undefined;
  /** Only trainings that can have taken place up to then. */
  to?: string | null | undefined;
  /** False: no training without a date. */
  undated?: boolean | null | undefined;
  /** Told by a record of one of these harvest periods. */
  period?: Array<number> | null | undefined;
  /** Told by a record that contributes to one of these objectives. */
  objective?: Array<string> | null | undefined;
  /** On a topic that holds the words of one of these, each from its start. */
  topic?: Array<string> | null | undefined;
  /** What persons have decided of it; what they rejected is in no view. */
  standing?: Array<Standing> | null | undefined;
  /** Not these actors. */
  hidden?: Array<string> | null | undefined;
  /** Only these actors. */
  only?: Array<string> | null | undefined;
  /** Only this actor and those with whom it shares a training or a tie; of a training, those with a part in it. */
  around?: string | null | undefined;
};

/** What persons have decided of a claim that is in a view. */
export type Standing =
  /** A person has confirmed it, as it was read or corrected. */
  | 'CONFIRMED'
  /** Read by rule; no person has decided. */
  | 'UNCONFIRMED';

/** A relation opened on an actor. */
export type ExpandedRelation = {
  /** The actor. */
  id: string;
  /** What is opened. */
  relation: NeighbourRelation;
};

/** A way from a node to its neighbours. */
export type NeighbourRelation =
  /** Trainings that an actor gave, and whom they reached. */
  | 'TRAINED'
  /** Trainings that an actor received, and who gave them. */
  | 'TRAINED_BY'
  /** Trainings that an actor supported in another role. */
  | 'SUPPORTED'
  /** Actors of which a record says that they are partners. */
  | 'PARTNER'
  /** Coalitions that an actor is part of, and its members. */
  | 'MEMBER'
  /** Records that name or tell it. */
  | 'RECORD'
  /** Where it is based, was held or is set. */
  | 'PLACE'
  /** Objectives to which it contributes. */
  | 'OBJECTIVE';

/** What a list of outcomes is ordered by; records of one place by their id. */
export type OutcomeOrder =
  /** By record id. */
  | 'RECORD'
  /** The latest year first; without a year last. */
  | 'NEWEST'
  /** The earliest year first; without a year last. */
  | 'OLDEST'
  /** Most findings first. */
  | 'MOST_FINDINGS';

/** Which outcomes; every part given must hold. */
export type OutcomeFilter = {
  /** Words of its text or its id. */
  text?: string | null | undefined;
  /** Set in one of these countries. */
  country?: Array<string> | null | undefined;
  /** Of one of these years. */
  year?: Array<number> | null | undefined;
  /** Of one of these harvest periods, by number. */
  period?: Array<number> | null | undefined;
  /** Contributes to one of these objectives, by code. */
  objective?: Array<string> | null | undefined;
  /** Only those that are, or are not. */
  confidential?: boolean | null | undefined;
  /** Only outcomes with a finding of one of these kinds. */
  finding?: Array<string> | null | undefined;
  /** Only outcomes of this source file. */
  file?: string | null | undefined;
  /** Only outcomes of the sample of this folder. */
  sample?: string | null | undefined;
};

/** Where a registry comes from. */
export type RegistrySource =
  /** It came with Outspread. */
  | 'SHIPPED'
  /** Someone loaded it. */
  | 'OWN'
  /** There is none. */
  | 'NONE';

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


export type ChainQuery = { chain: { direction: Direction, topics: Array<string>, roots: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }>, actors: Array<{ generation: number, parentTraining: string | null, descendants: number, gave: Array<string>, actor: { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, forms: Array<{ form: string, strength: Strength, reason: string }> } }>, trainings: Array<{ generation: number, parent: string | null, drawnFrom: string, drawnTo: Array<string>, timing: HopTiming, stitched: boolean, lag: { months: number | null, minDays: number | null, maxDays: number | null } | null, training: { id: string, place: string | null, country: string | null, topics: Array<string>, participants: number | null, strength: Strength, reason: string | null, persons: Array<string>, records: Array<string>, when: { start: string | null, end: string | null, precision: Precision, text: string | null }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }>, supporters: Array<{ role: SupportRole, actor: { id: string, label: string } }> } }>, hops: Array<{ from: string, to: string, training: string, generation: number, timing: HopTiming, stitched: boolean, confirmed: boolean }>, returns: Array<{ from: string, to: string, training: string, generation: number, timing: HopTiming, stitched: boolean, confirmed: boolean }>, confirmed: { count: number, of: number } | null, leftOut: { possible: number, undated: number, impossible: number, moreActorsWithAny: number, trainings: Array<{ timing: HopTiming, training: { id: string, place: string | null, country: string | null, when: { start: string | null, end: string | null }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }> } }>, bystanders: Array<{ role: string, actor: { id: string, label: string } }> }, truncated: { limit: number, byGeneration: Array<{ key: string, count: number }>, byCountry: Array<{ key: string, count: number }>, byKind: Array<{ key: string, count: number }> } | null, metrics: { depth: number, generations: Array<number>, growth: Array<number | null>, lagMedianMonths: number | null, reach: { named: number, groups: number, persons: number | null, personsStatedIn: number, trainings: number }, hops: { told: number, stitched: number, certain: number, possible: number, undated: number, impossible: number, returns: number }, utilisation: Array<{ generation: number, gave: number, of: number }>, lags: Array<{ lag: { months: number | null, minDays: number | null, maxDays: number | null } }>, lagsKnown: { count: number, of: number }, countries: Array<{ key: string, count: number }>, countriesLikely: Array<{ key: string, count: number }> }, findings: Array<{ id: string, kind: string, records: Array<string>, message: string, settle: string, quote: string | null, values: Array<{ name: string, text: string }>, trainings: Array<{ id: string }>, actors: Array<{ id: string }> }> } };

export type ExploredActorQueryVariables = Exact<{
  id: string;
}>;


export type ExploredActorQuery = { node:
    | { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, is: 'Actor', forms: Array<{ form: string, strength: Strength, reason: string }>, figures: { trainedBy: number, received: number, gave: number, trainedNamed: number, trainedGroups: number, countryKnown: number, abroad: number | null, abroadIn: Array<string> }, gave: Array<{ id: string, place: string | null, country: string | null, when: { start: string | null, end: string | null }, receivers: Array<{ id: string, label: string }> }>, received: Array<{ id: string, place: string | null, country: string | null, when: { start: string | null, end: string | null }, givers: Array<{ id: string, label: string }> }>, partners: Array<{ id: string, label: string }>, memberOf: Array<{ id: string, label: string }>, members: Array<{ id: string, label: string }>, findings: Array<{ id: string, kind: string, message: string, settle: string, quote: string | null, values: Array<{ name: string, text: string }> }>, passages: Array<{ record: string, field: string, heading: string, start: number, end: number, quote: string }> }
    | { is: 'Finding' }
    | { is: 'Objective' }
    | { is: 'Outcome' }
    | { is: 'Country' }
    | { is: 'Place' }
    | { is: 'Training' }
   | null, neighbourhood: { counts: Array<{ relation: NeighbourRelation, count: number }> } };

export type ReachQueryVariables = Exact<{
  id: string;
}>;


export type ReachQuery = { chain: { metrics: { depth: number, reach: { named: number, groups: number } } } };

export type ExploredTrainingQueryVariables = Exact<{
  id: string;
}>;


export type ExploredTrainingQuery = { node:
    | { is: 'Actor' }
    | { is: 'Finding' }
    | { is: 'Objective' }
    | { is: 'Outcome' }
    | { is: 'Country' }
    | { is: 'Place' }
    | { id: string, place: string | null, country: string | null, topics: Array<string>, participants: number | null, strength: Strength, reason: string | null, persons: Array<string>, confirmedIn: Array<string>, is: 'Training', when: { start: string | null, end: string | null, precision: Precision }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }>, supporters: Array<{ role: SupportRole, actor: { id: string, label: string } }>, passages: Array<{ record: string, field: string, heading: string, start: number, end: number, quote: string }>, findings: Array<{ id: string, kind: string, message: string, settle: string, quote: string | null, values: Array<{ name: string, text: string }> }> }
   | null };

export type RoutesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type RoutesQuery = { there: { more: boolean, routes: Array<{ timing: HopTiming, hops: Array<{ training: string }>, actors: Array<{ id: string, label: string }>, trainings: Array<{ id: string, when: { start: string | null, end: string | null } }> }> }, back: { more: boolean, routes: Array<{ timing: HopTiming, hops: Array<{ training: string }>, actors: Array<{ id: string, label: string }>, trainings: Array<{ id: string, when: { start: string | null, end: string | null } }> }> } };

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
    | { confirmedIn: Array<string>, is: 'Training', passages: Array<{ record: string, field: string, heading: string, start: number, end: number, quote: string }>, findings: Array<{ id: string, kind: string, message: string, settle: string, quote: string | null, values: Array<{ name: string, text: string }> }> }
   | null };

export type NetworkQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  relations: Array<NeighbourRelation> | NeighbourRelation;
  expanded?: Array<ExpandedRelation> | ExpandedRelation | null | undefined;
  folded?: Array<string> | string | null | undefined;
  unfolded?: Array<string> | string | null | undefined;
  shown?: Array<string> | string | null | undefined;
  most: number;
}>;


export type NetworkQuery = { network: { actors: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength, gave: number, received: number, doubtful: boolean }>, trainings: Array<{ id: string, start: string | null, end: string | null, givers: Array<string>, receivers: Array<string>, confirmed: boolean }>, others: Array<{ id: string, what: string, label: string }>, stacks: Array<{ key: string, country: string | null, kind: ActorKind | null, actors: number, within: number, kinds: Array<{ key: string, count: number }> }>, links: Array<{ from: string, to: string, type: string, role: SupportRole | null }>, flows: Array<{ from: string, to: string, trainings: number }>, counts: { of: number, actors: number, drawn: number, folded: number, alone: number, trainingsOf: number, trainings: number, undated: number, flowsLeftOut: number, othersLeftOut: number }, facets: { relations: Array<{ key: string, count: number }>, kinds: Array<{ key: string, count: number }>, countries: Array<{ key: string, count: number }>, quarters: Array<{ key: string, count: number }>, periods: Array<{ key: string, text: string, count: number }>, objectives: Array<{ key: string, text: string, count: number }>, topics: Array<{ key: string, count: number }>, standings: Array<{ key: string, count: number }> } } };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, level: FindingLevel, records: Array<string>, quote: string | null, message: string, settle: string, values: Array<{ name: string, text: string }>, passage: { record: string, field: string, start: number, end: number } | null, actors: Array<{ id: string, label: string }> }> } };

export type FindingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingChoicesQuery = { portfolio: { findings: Array<{ key: string, count: number }> }, countries: { nodes: Array<{ code: string, outcomes: number }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { portfolio: { view: ViewName, records: number, confidential: number, trainings: number, recordsWithFindings: number, findings: Array<{ key: string, count: number }>, sources: Array<{ file: string, sample: string | null, records: number, trainings: number, actors: number, findings: number }>, questions: Array<
      | { is: 'SpreadQuestion', root: { id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }, chain: { actors: Array<{ generation: number, actor: { id: string, label: string, kind: ActorKind, country: string | null } }>, hops: Array<{ from: string, to: string, timing: HopTiming, stitched: boolean }>, truncated: { limit: number } | null, metrics: { depth: number, generations: Array<number>, reach: { named: number, groups: number }, countries: Array<{ key: string, count: number }> } } }
      | { trained: number, wentOn: number, notYet: number, since: string | null, is: 'FollowUpQuestion', longestWaiting: { id: string, label: string } | null }
      | { is: 'WayBackQuestion', actor: { id: string, label: string }, route: { timing: HopTiming, hops: Array<{ from: string, to: string, training: string, timing: HopTiming, stitched: boolean }>, actors: Array<{ id: string, label: string, kind: ActorKind, country: string | null }>, trainings: Array<{ id: string, when: { start: string | null, end: string | null } }> } }
    > } };

export type PreviewFilesMutationVariables = Exact<{
  files: Array<File> | File;
  paths?: Array<string | null | undefined> | string | null | undefined;
  mapping?: Array<HeadingChoice> | HeadingChoice | null | undefined;
  sheet?: string | null | undefined;
}>;


export type PreviewFilesMutation = { previewImport: { id: string } };

export type ImportPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ImportPreviewQuery = { importPreview: { id: string, files: Array<string>, missing: Array<string>, samplesRemoved: Array<string>, actors: number, trainings: number, restore: { records: number, confidential: number, decisions: number, imports: number, registry: boolean, samplesRemoved: Array<string>, inTheWay: number } | null, sizes: { all: number, new: number, changed: number, unchanged: number, withFindings: number, open: number, confidential: number, unclear: number, withoutTraining: number }, sheets: Array<{ file: string, sheet: string | null, records: number }>, headings: Array<{ heading: string, field: string | null, how: HeadingMatch, candidates: Array<string>, opposite: boolean, filled: number, of: number }>, kinds: Array<{ kind: string, count: number, records: number, examples: Array<string> }>, refused: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, why: string, remedy: string, reason: { kind: string, values: Array<{ name: string, text: string }> } | null }>, leftOut: Array<{ file: string, sheet: string | null, row: number | null, why: string, reason: { kind: string, values: Array<{ name: string, text: string }> } | null }> } | null };

export type PreviewRowsQueryVariables = Exact<{
  id: string;
  show: PreviewShow;
  kind?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PreviewRowsQuery = { importPreview: { records: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: PreviewState, changed: Array<string>, title: string, countries: Array<string>, regions: Array<string>, year: number | null, confidential: boolean, confidentialRaw: string | null, claims: number, source: { file: string, sheet: string | null, row: number }, trainings: Array<{ givers: Array<string>, receivers: Array<string>, place: string | null, when: { start: string | null, end: string | null } }>, findings: Array<{ kind: string, field: string | null, quote: string | null, message: string, settle: string, values: Array<{ name: string, text: string }> }> }> } } | null };

export type PreviewFindingsQueryVariables = Exact<{
  id: string;
}>;


export type PreviewFindingsQuery = { importPreview: { findingRows: Array<{ file: string | null, sheet: string | null, row: number | null, record: string | null, finding: { kind: string, field: string | null, quote: string | null, message: string, settle: string, values: Array<{ name: string, text: string }> } }> } | null };

export type LoadPreviewMutationVariables = Exact<{
  preview: string;
  removeMissing: boolean;
  keepSample: boolean;
}>;


export type LoadPreviewMutation = { loadImport: { id: string } };

export type RestoreExportMutationVariables = Exact<{
  preview: string;
}>;


export type RestoreExportMutation = { restoreExport: number };

export type DropPreviewMutationVariables = Exact<{
  id: string;
}>;


export type DropPreviewMutation = { dropPreview: boolean };

export type StopImportMutationVariables = Exact<{ [key: string]: never; }>;


export type StopImportMutation = { stopImport: boolean };

export type ImportProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportProgressQuery = { importProgress: { stage: ImportStage, done: number, of: number } | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
}>;


export type ImportRunsQuery = { imports: Array<{ id: string, files: Array<string>, at: string, by: string, done: boolean, written: number | null, new: number, changed: number, unchanged: number, removed: number, refused: number }> };

export type InterruptedImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type InterruptedImportsQuery = { interruptedImports: Array<{ id: string, files: Array<string>, at: string, by: string, done: boolean, written: number | null, new: number, changed: number, unchanged: number, removed: number, refused: number }> };

export type HarvestsQueryVariables = Exact<{ [key: string]: never; }>;


export type HarvestsQuery = { harvests: Array<{ text: string | null, number: number | null, records: number, newActors: number, newGroups: number, newTrainings: number, newCountries: Array<string>, grown: number, someNewActors: Array<{ id: string, label: string }>, someGrown: Array<{ before: number, reached: number, root: { id: string, label: string } }> }> };

export type WidestChainQueryVariables = Exact<{ [key: string]: never; }>;


export type WidestChainQuery = { portfolio: { questions: Array<
      | { is: 'SpreadQuestion', root: { id: string, label: string } }
      | { is: 'FollowUpQuestion' }
      | { is: 'WayBackQuestion' }
    > } };

export type RegistryInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryInUseQuery = { registry: { source: RegistrySource, bodies: number, file: string | null, at: string | null, by: string | null } };

export type RegistryCsvQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryCsvQuery = { registry: { csv: string } };

export type RecognizeRegistryMutationVariables = Exact<{
  files: Array<File> | File;
}>;


export type RecognizeRegistryMutation = { recognizeRegistry: boolean };

export type PreviewRegistryMutationVariables = Exact<{
  source: RegistrySource;
  files: Array<File> | File;
}>;


export type PreviewRegistryMutation = { previewRegistry: { source: RegistrySource, file: string | null, bodies: number, unused: Array<string>, actorsBefore: number, actorsAfter: number, refused: Array<{ file: string, sheet: string | null, row: number | null, column: string | null, why: string, remedy: string, reason: { kind: string, values: Array<{ name: string, text: string }> } | null }>, joined: Array<{ name: string, country: string | null, others: Array<string> }>, parted: Array<{ name: string, country: string | null, others: Array<string> }>, renamed: Array<{ name: string, country: string | null, others: Array<string> }>, placed: Array<{ name: string, country: string | null, others: Array<string> }> } };

export type ChangeRegistryMutationVariables = Exact<{
  source: RegistrySource;
  files: Array<File> | File;
}>;


export type ChangeRegistryMutation = { changeRegistry: { source: RegistrySource } };

export type RecordQueryVariables = Exact<{
  id: string;
}>;


export type RecordQuery = { node:
    | { is: 'Actor' }
    | { is: 'Finding' }
    | { is: 'Objective' }
    | { id: string, title: string, language: string, confidential: boolean, confidentialRaw: string | null, year: number | null, countries: Array<string>, previous: string | null, next: string | null, is: 'Outcome', source: { file: string, sheet: string | null, row: number, sample: string | null }, period: { text: string } | null, fields: Array<{ name: string, heading: string, text: string }>, objectives: Array<{ code: string, label: string | null }>, marks: Array<{ training: string | null, actor: string | null, passage: { field: string, start: number, end: number } }>, actors: Array<{ id: string, label: string, name: string, kind: ActorKind, country: string | null, countryStrength: CountryStrength }>, trainings: Array<{ id: string, place: string | null, country: string | null, topics: Array<string>, participants: number | null, strength: Strength, reason: string | null, persons: Array<string>, when: { start: string | null, end: string | null, precision: Precision }, givers: Array<{ id: string, label: string }>, receivers: Array<{ id: string, label: string }>, supporters: Array<{ role: SupportRole, actor: { id: string, label: string } }> }>, findings: Array<{ id: string, kind: string, message: string, settle: string, quote: string | null, records: Array<string>, values: Array<{ name: string, text: string }>, passage: { record: string, field: string, start: number, end: number } | null }> }
    | { is: 'Country' }
    | { is: 'Place' }
    | { is: 'Training' }
   | null };

export type RecordsQueryVariables = Exact<{
  filter: OutcomeFilter;
  order: OutcomeOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsQuery = { outcomes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, year: number | null, countries: Array<string>, regions: Array<string>, confidential: boolean, language: string, trainings: Array<{ id: string }>, findings: Array<{ id: string, kind: string, message: string, quote: string | null, records: Array<string>, values: Array<{ name: string, text: string }>, passage: { record: string, field: string, start: number, end: number } | null }> }> } };

export type RecordChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordChoicesQuery = { portfolio: { view: ViewName, records: number, confidential: number, years: Array<{ key: string, count: number }>, periods: Array<{ text: string, number: number | null }>, findings: Array<{ key: string, count: number }> }, countries: { nodes: Array<{ code: string, outcomes: number }> }, objectives: { nodes: Array<{ code: string, label: string | null, outcomes: number }> } };

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
    confirmed {
      count
      of
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
      hops {
        told
        stitched
        certain
        possible
        undated
        impossible
        returns
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
export const ExploredActorDocument = new TypedDocumentString(`
    query ExploredActor($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Actor {
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
      figures {
        trainedBy
        received
        gave
        trainedNamed
        trainedGroups
        countryKnown
        abroad
        abroadIn
      }
      gave: trainings(role: GAVE) {
        id
        place
        country
        when {
          start
          end
        }
        receivers {
          id
          label
        }
      }
      received: trainings(role: RECEIVED) {
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
      }
      partners {
        id
        label
      }
      memberOf {
        id
        label
      }
      members {
        id
        label
      }
      findings {
        id
        kind
        message
        settle
        quote
        values {
          name
          text
        }
      }
      passages(first: 6) {
        record
        field
        heading
        start
        end
        quote
      }
    }
  }
  neighbourhood(ids: [$id], relations: []) {
    counts {
      relation
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ExploredActorQuery, ExploredActorQueryVariables>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($id: ID!) {
  chain(from: [$id]) {
    metrics {
      depth
      reach {
        named
        groups
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const ExploredTrainingDocument = new TypedDocumentString(`
    query ExploredTraining($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Training {
      id
      place
      country
      topics
      participants
      strength
      reason
      persons
      confirmedIn
      when {
        start
        end
        precision
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
        settle
        quote
        values {
          name
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExploredTrainingQuery, ExploredTrainingQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($from: ID!, $to: ID!) {
  there: routes(from: $from, to: $to, first: 4) {
    more
    routes {
      timing
      hops {
        training
      }
      actors {
        id
        label
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
  back: routes(from: $to, to: $from, first: 4) {
    more
    routes {
      timing
      hops {
        training
      }
      actors {
        id
        label
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
    `) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const TrainingDetailDocument = new TypedDocumentString(`
    query TrainingDetail($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Training {
      confirmedIn
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
        settle
        quote
        values {
          name
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingDetailQuery, TrainingDetailQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($filter: NetworkFilter, $relations: [NeighbourRelation!]!, $expanded: [ExpandedRelation!], $folded: [String!], $unfolded: [String!], $shown: [ID!], $most: Int!) {
  network(
    filter: $filter
    relations: $relations
    expanded: $expanded
    folded: $folded
    unfolded: $unfolded
    shown: $shown
    most: $most
  ) {
    actors {
      id
      label
      name
      kind
      country
      countryStrength
      gave
      received
      doubtful
    }
    trainings {
      id
      start
      end
      givers
      receivers
      confirmed
    }
    others {
      id
      what
      label
    }
    stacks {
      key
      country
      kind
      actors
      kinds {
        key
        count
      }
      within
    }
    links {
      from
      to
      type
      role
    }
    flows {
      from
      to
      trainings
    }
    counts {
      of
      actors
      drawn
      folded
      alone
      trainingsOf
      trainings
      undated
      flowsLeftOut
      othersLeftOut
    }
    facets {
      relations {
        key
        count
      }
      kinds {
        key
        count
      }
      countries {
        key
        count
      }
      quarters {
        key
        count
      }
      periods {
        key
        text
        count
      }
      objectives {
        key
        text
        count
      }
      topics {
        key
        count
      }
      standings {
        key
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter!, $first: Int!, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      level
      records
      quote
      message
      settle
      values {
        name
        text
      }
      passage {
        record
        field
        start
        end
      }
      actors {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingChoicesDocument = new TypedDocumentString(`
    query FindingChoices {
  portfolio {
    findings {
      key
      count
    }
  }
  countries {
    nodes {
      code
      outcomes
    }
  }
}
    `) as unknown as TypedDocumentString<FindingChoicesQuery, FindingChoicesQueryVariables>;
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
            generations
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
export const PreviewFilesDocument = new TypedDocumentString(`
    mutation PreviewFiles($files: [File!]!, $paths: [String], $mapping: [HeadingChoice!], $sheet: String) {
  previewImport(files: $files, paths: $paths, mapping: $mapping, sheet: $sheet) {
    id
  }
}
    `) as unknown as TypedDocumentString<PreviewFilesMutation, PreviewFilesMutationVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($id: ID!) {
  importPreview(id: $id) {
    id
    files
    restore {
      records
      confidential
      decisions
      imports
      registry
      samplesRemoved
      inTheWay
    }
    missing
    samplesRemoved
    actors
    trainings
    sizes {
      all
      new
      changed
      unchanged
      withFindings
      open
      confidential
      unclear
      withoutTraining
    }
    sheets {
      file
      sheet
      records
    }
    headings {
      heading
      field
      how
      candidates
      opposite
      filled
      of
    }
    kinds {
      kind
      count
      records
      examples
    }
    refused {
      file
      sheet
      row
      column
      why
      remedy
      reason {
        kind
        values {
          name
          text
        }
      }
    }
    leftOut {
      file
      sheet
      row
      why
      reason {
        kind
        values {
          name
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const PreviewRowsDocument = new TypedDocumentString(`
    query PreviewRows($id: ID!, $show: PreviewShow!, $kind: String, $first: Int!, $after: String) {
  importPreview(id: $id) {
    records(show: $show, kind: $kind, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        changed
        title
        countries
        regions
        year
        confidential
        confidentialRaw
        claims
        source {
          file
          sheet
          row
        }
        trainings {
          givers
          receivers
          place
          when {
            start
            end
          }
        }
        findings {
          kind
          field
          quote
          message
          settle
          values {
            name
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRowsQuery, PreviewRowsQueryVariables>;
export const PreviewFindingsDocument = new TypedDocumentString(`
    query PreviewFindings($id: ID!) {
  importPreview(id: $id) {
    findingRows {
      file
      sheet
      row
      record
      finding {
        kind
        field
        quote
        message
        settle
        values {
          name
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewFindingsQuery, PreviewFindingsQueryVariables>;
export const LoadPreviewDocument = new TypedDocumentString(`
    mutation LoadPreview($preview: ID!, $removeMissing: Boolean!, $keepSample: Boolean!) {
  loadImport(
    preview: $preview
    removeMissing: $removeMissing
    keepSample: $keepSample
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LoadPreviewMutation, LoadPreviewMutationVariables>;
export const RestoreExportDocument = new TypedDocumentString(`
    mutation RestoreExport($preview: ID!) {
  restoreExport(preview: $preview)
}
    `) as unknown as TypedDocumentString<RestoreExportMutation, RestoreExportMutationVariables>;
export const DropPreviewDocument = new TypedDocumentString(`
    mutation DropPreview($id: ID!) {
  dropPreview(id: $id)
}
    `) as unknown as TypedDocumentString<DropPreviewMutation, DropPreviewMutationVariables>;
export const StopImportDocument = new TypedDocumentString(`
    mutation StopImport {
  stopImport
}
    `) as unknown as TypedDocumentString<StopImportMutation, StopImportMutationVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress {
  importProgress {
    stage
    done
    of
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!) {
  imports(first: $first) {
    id
    files
    at
    by
    done
    written
    new
    changed
    unchanged
    removed
    refused
  }
}
    `) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const InterruptedImportsDocument = new TypedDocumentString(`
    query InterruptedImports {
  interruptedImports {
    id
    files
    at
    by
    done
    written
    new
    changed
    unchanged
    removed
    refused
  }
}
    `) as unknown as TypedDocumentString<InterruptedImportsQuery, InterruptedImportsQueryVariables>;
export const HarvestsDocument = new TypedDocumentString(`
    query Harvests {
  harvests {
    text
    number
    records
    newActors
    newGroups
    newTrainings
    newCountries
    grown
    someNewActors(first: 4) {
      id
      label
    }
    someGrown(first: 3) {
      before
      reached
      root {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HarvestsQuery, HarvestsQueryVariables>;
export const WidestChainDocument = new TypedDocumentString(`
    query WidestChain {
  portfolio {
    questions {
      is: __typename
      ... on SpreadQuestion {
        root {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WidestChainQuery, WidestChainQueryVariables>;
export const RegistryInUseDocument = new TypedDocumentString(`
    query RegistryInUse {
  registry {
    source
    bodies
    file
    at
    by
  }
}
    `) as unknown as TypedDocumentString<RegistryInUseQuery, RegistryInUseQueryVariables>;
export const RegistryCsvDocument = new TypedDocumentString(`
    query RegistryCsv {
  registry {
    csv
  }
}
    `) as unknown as TypedDocumentString<RegistryCsvQuery, RegistryCsvQueryVariables>;
export const RecognizeRegistryDocument = new TypedDocumentString(`
    mutation RecognizeRegistry($files: [File!]!) {
  recognizeRegistry(files: $files)
}
    `) as unknown as TypedDocumentString<RecognizeRegistryMutation, RecognizeRegistryMutationVariables>;
export const PreviewRegistryDocument = new TypedDocumentString(`
    mutation PreviewRegistry($source: RegistrySource!, $files: [File!]!) {
  previewRegistry(source: $source, files: $files) {
    source
    file
    bodies
    unused
    actorsBefore
    actorsAfter
    refused {
      file
      sheet
      row
      column
      why
      remedy
      reason {
        kind
        values {
          name
          text
        }
      }
    }
    joined {
      name
      country
      others
    }
    parted {
      name
      country
      others
    }
    renamed {
      name
      country
      others
    }
    placed {
      name
      country
      others
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRegistryMutation, PreviewRegistryMutationVariables>;
export const ChangeRegistryDocument = new TypedDocumentString(`
    mutation ChangeRegistry($source: RegistrySource!, $files: [File!]!) {
  changeRegistry(source: $source, files: $files) {
    source
  }
}
    `) as unknown as TypedDocumentString<ChangeRegistryMutation, ChangeRegistryMutationVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!) {
  node(id: $id) {
    is: __typename
    ... on Outcome {
      id
      title
      language
      confidential
      confidentialRaw
      year
      countries
      previous
      next
      source {
        file
        sheet
        row
        sample
      }
      period {
        text
      }
      fields {
        name
        heading
        text
      }
      objectives {
        code
        label
      }
      marks {
        training
        actor
        passage {
          field
          start
          end
        }
      }
      actors {
        id
        label
        name
        kind
        country
        countryStrength
      }
      trainings {
        id
        place
        country
        topics
        participants
        strength
        reason
        persons
        when {
          start
          end
          precision
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
      findings {
        id
        kind
        message
        settle
        quote
        records
        values {
          name
          text
        }
        passage {
          record
          field
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($filter: OutcomeFilter!, $order: OutcomeOrder!, $first: Int!, $after: String) {
  outcomes(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      year
      countries
      regions
      confidential
      language
      trainings {
        id
      }
      findings {
        id
        kind
        message
        quote
        records
        values {
          name
          text
        }
        passage {
          record
          field
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const RecordChoicesDocument = new TypedDocumentString(`
    query RecordChoices {
  portfolio {
    view
    records
    confidential
    years {
      key
      count
    }
    periods {
      text
      number
    }
    findings {
      key
      count
    }
  }
  countries {
    nodes {
      code
      outcomes
    }
  }
  objectives {
    nodes {
      code
      label
      outcomes
    }
  }
}
    `) as unknown as TypedDocumentString<RecordChoicesQuery, RecordChoicesQueryVariables>;