import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorNode as ActorModel } from '../../explore/nodes/read-actors.ts';
import type { Bystander as BystanderModel, ChainAnswer as ChainModel, ChainAnswer as LeftOutModel } from '../../explore/chain/read-chain.ts';
import type { ChainActor as ChainActorModel, ChainTraining as ChainTrainingModel, Hop as HopModel } from '../../explore/chain/Chain.ts';
import type { CountryNode as CountryModel, PlaceNode as PlaceModel } from '../../explore/nodes/read-places.ts';
import type { FindingNode as FindingModel } from '../../explore/nodes/read-findings.ts';
import type { GrownChain as GrownChainModel, HarvestDifference as HarvestDifferenceModel } from '../../explore/portfolio/compare-harvests.ts';
import type { FollowUpQuestion as FollowUpQuestionModel, SpreadQuestion as SpreadQuestionModel, WayBackQuestion as WayBackQuestionModel } from '../../explore/portfolio/read-questions.ts';
import type { ExportContents as ExportContentsModel } from '../../ingest/restore-kept.ts';
import type { Preview as ImportPreviewModel } from '../../ingest/ImportDesk.ts';
import type { KeptImport as ImportRunModel } from '../../model/kept-record.ts';
import type { LeftOutTraining as LeftOutTrainingModel, Reason as ReasonModel, Refusal as RefusalModel, Supporter as SupporterModel } from '../Models.ts';
import type { Mark as MarkModel, OutcomeNode as OutcomeModel } from '../../explore/nodes/read-outcomes.ts';
import type { Neighbourhood as NeighbourhoodModel, NetworkLink as NetworkLinkModel } from '../../explore/network/Neighbourhood.ts';
import type { ObjectiveNode as ObjectiveModel } from '../../explore/nodes/read-objectives.ts';
import type { Passage as PassageModel } from '../../model/passage.ts';
import type { PortfolioSummary as PortfolioModel } from '../../explore/portfolio/read-portfolio.ts';
import type { Finding as PreviewFindingModel } from '../../model/finding.ts';
import type { FindingRow as PreviewFindingRowModel } from '../import/finding-rows.ts';
import type { PreviewRow as PreviewRecordModel } from '../../ingest/preview-rows.ts';
import type { RegistryInForce as RegistryModel } from '../../ingest/registry/registry-in-force.ts';
import type { RegistryReport as RegistryReportModel } from '../../ingest/registry/change-registry.ts';
import type { Route as RouteModel } from '../../explore/routes/Route.ts';
import type { SearchResult as SearchResultModel } from '../../explore/search/search-view.ts';
import type { TrainingNode as TrainingModel } from '../../explore/nodes/read-trainings.ts';
import type { Page as ActorConnectionModel, PageEdge as ActorEdgeModel, Page as CountryConnectionModel, PageEdge as CountryEdgeModel, Page as FindingConnectionModel, PageEdge as FindingEdgeModel, Page as ObjectiveConnectionModel, PageEdge as ObjectiveEdgeModel, Page as OutcomeConnectionModel, PageEdge as OutcomeEdgeModel, Page as TrainingConnectionModel, PageEdge as TrainingEdgeModel } from '../../explore/lists/Page.ts';
import type { Context } from '../Context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day or less precise: `2024`, `2024-05` or `2024-05-17`. */
  PartialDate: { input: string; output: string; }
  /** A file of a multipart request. */
  File: { input: File; output: File; }
};

/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Actors, by name. A group is an actor of its record only. */
  readonly actors: ActorConnection;
  /**
   * What follows on from the roots, generation by generation (DOWN), or how the roots got there (UP).
   * Each training stands once, on the best allowed path.
   */
  readonly chain: Chain;
  /** Ways from one actor to another along trainings, in the order of time; fewest hops first. */
  readonly routes: RouteList;
  /** Any node of the view by its id; null where the view holds none. Older ids and ids of the open view find it too. */
  readonly node?: Maybe<Node>;
  /** Which view answers, what it holds, and which samples are in it. */
  readonly portfolio: Portfolio;
  /** Doubts and contradictions, by record; each says what would settle it. */
  readonly findings: FindingConnection;
  /** What each harvest brought that none before it told, in the order of their numbers; records without a period last. */
  readonly harvests: ReadonlyArray<HarvestDifference>;
  /** Imports so far, newest first. Only in the full view. */
  readonly imports: ReadonlyArray<ImportRun>;
  /** Imports that were interrupted or stopped and not loaded to their end since, newest first. Only in the full view. */
  readonly interruptedImports: ReadonlyArray<ImportRun>;
  /** A preview made before, while the server still holds it; else null. Only in the full view. */
  readonly importPreview?: Maybe<ImportPreview>;
  /** How far the preview or import that is running has come; null: none is. Only in the full view. */
  readonly importProgress?: Maybe<ImportProgress>;
  /** The nodes around some nodes, and how many each relation would add. */
  readonly neighbourhood: Neighbourhood;
  /** The whole view folded by country and kind: the first picture where there are too many actors to draw. */
  readonly overview: Overview;
  /** What is drawn of the view, under filters, folded to what can be read: at most 1,500 shapes and lines. */
  readonly network: Network;
  /** Results-framework outcomes and outputs, and specific objectives, by code. */
  readonly objectives: ObjectiveConnection;
  /** Outcomes, one for each record. */
  readonly outcomes: OutcomeConnection;
  /** Countries of the view: where outcomes are set, actors based or trainings held. */
  readonly countries: CountryConnection;
  /** The list of known organizations that names are resolved with. Only in the full view. */
  readonly registry: Registry;
  /** Actors, places and outcomes whose names or text fit; accents and case do not matter, the start of a word is enough. */
  readonly search: ReadonlyArray<SearchResult>;
  /** Trainings that took place, by date; those without a date last. */
  readonly trainings: TrainingConnection;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryChainArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  direction?: Direction;
  timing?: Timing;
  topic?: InputMaybe<Scalars['String']['input']>;
  limit?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryRoutesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  timing?: Timing;
  first?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryImportsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryImportPreviewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  relations?: InputMaybe<ReadonlyArray<NeighbourRelation>>;
  limit?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryNetworkArgs = {
  filter?: InputMaybe<NetworkFilter>;
  relations?: ReadonlyArray<NeighbourRelation>;
  expanded?: InputMaybe<ReadonlyArray<ExpandedRelation>>;
  folded?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  unfolded?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  shown?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  most?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryObjectivesArgs = {
  filter?: InputMaybe<ObjectiveFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryOutcomesArgs = {
  filter?: InputMaybe<OutcomeFilter>;
  order?: OutcomeOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryCountriesArgs = {
  filter?: InputMaybe<CountryFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: Scalars['Int']['input'];
};


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryTrainingsArgs = {
  filter?: InputMaybe<TrainingFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whoever acts or is trained. */
export type Actor = Node & {
  readonly __typename?: 'Actor';
  /** Made of its country and its first name in code-point order; every other name finds it too. */
  readonly id: Scalars['ID']['output'];
  /** Full name: the registry's in the language of the `Accept-Language` header, else as most records write it, else the longest form. A group is shown with its place. */
  readonly name: Scalars['String']['output'];
  /** Short name for a picture: its acronym where it has one. */
  readonly label: Scalars['String']['output'];
  /** The acronym under which records name it; null: none. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null: unknown. A programme has none. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How its country is known. */
  readonly countryStrength: CountryStrength;
  /** Every way in which it is written, and why each counts as this actor. */
  readonly forms: ReadonlyArray<Form>;
  /** Trainings it gave, received, or supported in another role, by date. */
  readonly trainings: ReadonlyArray<Training>;
  /** Actors of which a record says that they are partners. */
  readonly partners: ReadonlyArray<Actor>;
  /** Coalitions and networks of which it is part. */
  readonly memberOf: ReadonlyArray<Actor>;
  /** Its members, as far as records name them. */
  readonly members: ReadonlyArray<Actor>;
  /** Ids of the records that name it. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom it trained and who trained it, in counts. */
  readonly figures: ActorFigures;
  /** Doubts about it. */
  readonly findings: ReadonlyArray<Finding>;
  /** The passages in which it is named, at most `first`. */
  readonly passages: ReadonlyArray<Passage>;
};


/** Whoever acts or is trained. */
export type ActorTrainingsArgs = {
  role?: InputMaybe<TrainingRole>;
};


/** Whoever acts or is trained. */
export type ActorPassagesArgs = {
  first?: Scalars['Int']['input'];
};

/** Whom an actor trained and who trained it, directly, in counts. */
export type ActorFigures = {
  readonly __typename?: 'ActorFigures';
  /** Actors that trained it. */
  readonly trainedBy: Scalars['Int']['output'];
  /** Trainings it received. */
  readonly received: Scalars['Int']['output'];
  /** Trainings it gave. */
  readonly gave: Scalars['Int']['output'];
  /** Named actors that it trained. */
  readonly trainedNamed: Scalars['Int']['output'];
  /** Groups of people that it trained. */
  readonly trainedGroups: Scalars['Int']['output'];
  /** Of those it trained, those of a known country. */
  readonly countryKnown: Scalars['Int']['output'];
  /** Of these, those of another country than its own; null: its own is unknown. */
  readonly abroad?: Maybe<Scalars['Int']['output']>;
  /** ISO codes of those other countries. */
  readonly abroadIn: ReadonlyArray<Scalars['String']['output']>;
};

/** One way in which an actor is written. */
export type Form = {
  readonly __typename?: 'Form';
  /** As written in a record. */
  readonly form: Scalars['String']['output'];
  /** How surely it names this actor. */
  readonly strength: Strength;
  /** Why it counts as this actor. */
  readonly reason: Scalars['String']['output'];
};

/** What an actor is. */
export type ActorKind =
  /** A programme, named from the prefix of its records. */
  | 'programme'
  /** A coalition or network of organizations. */
  | 'coalition'
  /** An organization or institution. */
  | 'organization'
  /** A group of people of one record, such as journalists in a country. */
  | 'group';

/** How an actor's country is known. */
export type CountryStrength =
  /** A passage or the registry gives it. */
  | 'stated'
  /** Every training that it received was held in its trainer's country. */
  | 'likely'
  /** No record says. */
  | 'unknown';

/** A part in a training. */
export type TrainingRole =
  /** Trained others. */
  | 'GAVE'
  /** Was trained. */
  | 'RECEIVED'
  /** Supervised, funded, hosted, organized or initiated it. */
  | 'SUPPORTED';

/** Which actors; every part given must hold. */
export type ActorFilter = {
  /** Words of any of its names; accents and case do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** ISO codes; the empty string stands for an unknown country. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only actors named in records of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only actors named in records of these harvest periods. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only actors named in records that contribute to these objectives, by code. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only actors that were trained and have not, as far as the view tells, trained others. */
  readonly notYetTraining?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of actors, with its place in the list. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** What stands there. */
  readonly node: Actor;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** Which way a chain is traced. */
export type Direction =
  /** From those who gave to those who received. */
  | 'down'
  /** From those who received back to those who gave. */
  | 'up';

/** How sure the dates make it that one training followed another. */
export type Timing =
  /** Each training's last possible day is before the next one's first. */
  | 'certain'
  /** Days can be chosen in their order. */
  | 'possible'
  /** Possible but for trainings without a date. */
  | 'undated'
  /** Also what the dates forbid. */
  | 'any';

/** How sure the dates make it that this training followed the one before it. */
export type HopTiming =
  /** The training before it ended before this one can have begun. */
  | 'certain'
  /** Days can be chosen in their order. */
  | 'possible'
  /** Possible, but for trainings without a date. */
  | 'undated'
  /** The dates forbid it. */
  | 'impossible';

/** What follows on from the roots, or how they got there: each training once, on its best allowed path. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** The actors that it is traced from. */
  readonly roots: ReadonlyArray<Actor>;
  /** As asked. */
  readonly direction: Direction;
  /** As asked. */
  readonly timing: Timing;
  /** Every actor of the chain, the roots first, by generation. */
  readonly actors: ReadonlyArray<ChainActor>;
  /** Its trainings, by generation and date. */
  readonly trainings: ReadonlyArray<ChainTraining>;
  /** Every hop of the tree, from a giver to a receiver. */
  readonly hops: ReadonlyArray<Hop>;
  /** Hops back to an actor already reached: listed, never in the tree. */
  readonly returns: ReadonlyArray<Hop>;
  /** Hops of the tree that a person has confirmed; null where the chain is truncated. */
  readonly confirmed?: Maybe<Ratio>;
  /** What was not drawn, by class. */
  readonly leftOut: LeftOut;
  /** Counts in the place of lists; null where the whole chain is here. */
  readonly truncated?: Maybe<Truncation>;
  /** Figures over all of it, also where it is truncated. */
  readonly metrics: ChainMetrics;
  /** Findings about the records that tell it. */
  readonly findings: ReadonlyArray<Finding>;
  /** Topics told of its trainings, most frequent first. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};

/** An actor's place in a chain. */
export type ChainActor = {
  readonly __typename?: 'ChainActor';
  /** The actor itself. */
  readonly actor: Actor;
  /** 0 for a root. */
  readonly generation: Scalars['Int']['output'];
  /** The training through which it was reached; null for a root. */
  readonly parentTraining?: Maybe<Scalars['ID']['output']>;
  /** How many actors stand below it in the chain. */
  readonly descendants: Scalars['Int']['output'];
  /** The trainings of the chain that it gave and that are drawn from it. */
  readonly gave: ReadonlyArray<Scalars['ID']['output']>;
};

/** A training's place in a chain. */
export type ChainTraining = {
  readonly __typename?: 'ChainTraining';
  /** The training itself. */
  readonly training: Training;
  /** 1 for a training that a root gave. */
  readonly generation: Scalars['Int']['output'];
  /** The training through which its giver was reached; null for a root's. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** The giver from whom it is drawn. */
  readonly drawnFrom: Scalars['ID']['output'];
  /** The receivers that it reached first, and so are drawn from it. */
  readonly drawnTo: ReadonlyArray<Scalars['ID']['output']>;
  /** How sure the dates make the path that leads to it. */
  readonly timing: HopTiming;
  /** No single record tells it together with the training before it. */
  readonly stitched: Scalars['Boolean']['output'];
  /** From the training before it to this one; null for a root's. */
  readonly lag?: Maybe<Lag>;
};

/** From one who gave a training to one who received it. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Id of the actor who gave the training. */
  readonly from: Scalars['ID']['output'];
  /** Id of the actor who received it. */
  readonly to: Scalars['ID']['output'];
  /** Id of the training. */
  readonly training: Scalars['ID']['output'];
  /** That of its training: 1 for one that a root gave. */
  readonly generation: Scalars['Int']['output'];
  /** That of its training. */
  readonly timing: HopTiming;
  /** No single record tells its training together with the one before it. */
  readonly stitched: Scalars['Boolean']['output'];
  /** A person has confirmed it. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** The sentences that tell both its giver and its receiver, else those that tell either. */
  readonly passages: ReadonlyArray<Passage>;
};

/** What `timing` or the tree left out. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** Trainings that only a wider `timing` would count. */
  readonly possible: Scalars['Int']['output'];
  /** Those that are possible but for a missing date. */
  readonly undated: Scalars['Int']['output'];
  /** Those that the dates forbid. */
  readonly impossible: Scalars['Int']['output'];
  /** Actors that `timing: ANY` would add. */
  readonly moreActorsWithAny: Scalars['Int']['output'];
  /** Those trainings, for a list. */
  readonly trainings: ReadonlyArray<LeftOutTraining>;
  /** Actors named in the chain's records or trainings that neither gave nor received one. */
  readonly bystanders: ReadonlyArray<Bystander>;
};

/** A training that a wider `timing` would count. */
export type LeftOutTraining = {
  readonly __typename?: 'LeftOutTraining';
  /** The training itself. */
  readonly training: Training;
  /** How sure the dates make the path that leads to it. */
  readonly timing: HopTiming;
};

/** An actor that stands beside a chain without a part in it. */
export type Bystander = {
  readonly __typename?: 'Bystander';
  /** The actor itself. */
  readonly actor: Actor;
  /** What it is there for: supervisor, funder …, or partner of an actor of the chain. */
  readonly role: Scalars['String']['output'];
};

/** What lies beyond a limit, in numbers. */
export type Truncation = {
  readonly __typename?: 'Truncation';
  /** The limit that was passed. */
  readonly limit: Scalars['Int']['output'];
  /** By generation of a chain; empty for a neighbourhood. */
  readonly byGeneration: ReadonlyArray<Count>;
  /** By country of the actors; the empty string stands for unknown. */
  readonly byCountry: ReadonlyArray<Count>;
  /** By kind. */
  readonly byKind: ReadonlyArray<Count>;
};

/** How many under one heading. */
export type Count = {
  readonly __typename?: 'Count';
  /** What is counted: a generation, an ISO code, a kind. The empty string stands for unknown. */
  readonly key: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Every figure with its denominator; what is unknown is counted apart, never as nought. */
export type ChainMetrics = {
  readonly __typename?: 'ChainMetrics';
  /** Whom it reached. */
  readonly reach: Reach;
  /** Its hops by kind. */
  readonly hops: HopCounts;
  /** Generations after the root. */
  readonly depth: Scalars['Int']['output'];
  /** The most actors in one generation. */
  readonly breadth: Scalars['Int']['output'];
  /** Actors by generation, the roots' first. */
  readonly generations: ReadonlyArray<Scalars['Int']['output']>;
  /** R_g = N(g+1) / N(g), from generation 0; null where a generation is empty. */
  readonly growth: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** From generation 1. */
  readonly utilisation: ReadonlyArray<Utilisation>;
  /** From being trained to training others: one for each follow-on, the shortest first. */
  readonly lags: ReadonlyArray<LagOf>;
  /** Median of the lags known in months, of follow-ons that the dates allow; null: none known. */
  readonly lagMedianMonths?: Maybe<Scalars['Float']['output']>;
  /** How many follow-ons have a lag known in months, of how many. */
  readonly lagsKnown: Ratio;
  /** Named actors of the chain that were trained and gave no counted training. */
  readonly deadEnds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stated countries of the reached actors, most first; the empty string counts those without any. */
  readonly countries: ReadonlyArray<Count>;
  /** Reached actors whose country is only likely, apart from `countries`. */
  readonly countriesLikely: ReadonlyArray<Count>;
  /** E–I index by country (Krackhardt and Stern 1988), from -1 (all within) to 1 (all across); null: no hop has both countries stated. */
  readonly eiIndex?: Maybe<Scalars['Float']['output']>;
  /** Hops with both countries stated, of how many. */
  readonly eiKnown: Ratio;
  /** Mean distance between two actors of one tree (Goel et al. 2016); null: no two stand in one. */
  readonly structuralVirality?: Maybe<Scalars['Float']['output']>;
  /** Hops across a border, of those with both countries stated. */
  readonly abroad: Ratio;
  /** Who stands between two others that have no hop of their own; only where all three countries are stated. */
  readonly brokerage: ReadonlyArray<Brokerage>;
};

/** How often an actor stands between two others, by whose country it shares (Gould and Fernandez 1989). */
export type Brokerage = {
  readonly __typename?: 'Brokerage';
  /** Id of the actor. */
  readonly actor: Scalars['ID']['output'];
  /** All three in one country. */
  readonly coordinator: Scalars['Int']['output'];
  /** Both others in one country, it elsewhere. */
  readonly itinerant: Scalars['Int']['output'];
  /** In the receiver's country. */
  readonly gatekeeper: Scalars['Int']['output'];
  /** In the giver's country. */
  readonly representative: Scalars['Int']['output'];
  /** Three countries. */
  readonly liaison: Scalars['Int']['output'];
};

/** A part and its whole: the denominator of a figure. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** The part. */
  readonly count: Scalars['Int']['output'];
  /** The whole. */
  readonly of: Scalars['Int']['output'];
};

/** Hops of a chain's tree by what tells them, and by how sure their dates make them. */
export type HopCounts = {
  readonly __typename?: 'HopCounts';
  /** All of them. */
  readonly all: Scalars['Int']['output'];
  /** Told within one record with the hop before, or from a root. */
  readonly told: Scalars['Int']['output'];
  /** Stitched: the hop before stands in another record. */
  readonly stitched: Scalars['Int']['output'];
  /** Those that the dates prove. */
  readonly certain: Scalars['Int']['output'];
  /** Those that the dates allow. */
  readonly possible: Scalars['Int']['output'];
  /** Those that a missing date leaves open. */
  readonly undated: Scalars['Int']['output'];
  /** Those that the dates forbid. */
  readonly impossible: Scalars['Int']['output'];
  /** Hops back to an actor already reached, which are not among them. */
  readonly returns: Scalars['Int']['output'];
};

/** Whom a chain reached. Named actors and groups are never added up: nobody knows how many are in a group. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** Programmes, coalitions and organizations. */
  readonly named: Scalars['Int']['output'];
  /** Groups of people. */
  readonly groups: Scalars['Int']['output'];
  /** People that took part, summed where stated; null: stated nowhere. */
  readonly persons?: Maybe<Scalars['Int']['output']>;
  /** In how many trainings the number of people is stated, of `trainings`. */
  readonly personsStatedIn: Scalars['Int']['output'];
  /** Trainings of the chain. */
  readonly trainings: Scalars['Int']['output'];
};

/** Of those trained in a generation, how many gave a counted training. */
export type Utilisation = {
  readonly __typename?: 'Utilisation';
  /** 1 for those whom a root trained. */
  readonly generation: Scalars['Int']['output'];
  /** How many of them gave one. Upwards: were trained. */
  readonly gave: Scalars['Int']['output'];
  /** How many actors the generation has. */
  readonly of: Scalars['Int']['output'];
};

/** From being trained to training others. */
export type Lag = {
  readonly __typename?: 'Lag';
  /** Calendar months; null where a date is coarser than a month. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** Least days between them; null: not bounded. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Most days between them; null: not bounded. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
};

/** The lag of one follow-on. */
export type LagOf = {
  readonly __typename?: 'LagOf';
  /** The actor who was trained, and then trained others. */
  readonly giver: Scalars['ID']['output'];
  /** The follow-on. */
  readonly training: Scalars['ID']['output'];
  /** In months and days. */
  readonly lag: Lag;
};

/** Ways from one actor to another. */
export type RouteList = {
  readonly __typename?: 'RouteList';
  /** Fewest hops first, then the surest, then the earliest. */
  readonly routes: ReadonlyArray<Route>;
  /** True if there are more than these. */
  readonly more: Scalars['Boolean']['output'];
};

/** One way from actor to actor along trainings. */
export type Route = {
  readonly __typename?: 'Route';
  /** In order, from the one asked from. */
  readonly hops: ReadonlyArray<Hop>;
  /** The worst timing along the route. */
  readonly timing: HopTiming;
  /** Those along it, in order, both ends with them. */
  readonly actors: ReadonlyArray<Actor>;
  /** One for each hop, in order. */
  readonly trainings: ReadonlyArray<Training>;
};

/** Whatever has an id of its own. */
export type Node = {
  /** Stable as long as the harvest says the same; a link to it can be kept. */
  readonly id: Scalars['ID']['output'];
};

/** Where a list stands and how to go on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to go on from the last edge of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The part of the graph that a reader may see. */
export type ViewName =
  /** Made only from records that are not confidential, as if the others had never been loaded. */
  | 'open'
  /** Made from every record. */
  | 'full';

/** An address in a record, and the exact words there. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Id of the record. */
  readonly record: Scalars['ID']['output'];
  /** Canonical name of the field, or its heading where the file's own is unknown. */
  readonly field: Scalars['String']['output'];
  /** Heading of the field as written in the file. */
  readonly heading: Scalars['String']['output'];
  /** Where the words start in the field's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where they end, in UTF-16 units. */
  readonly end: Scalars['Int']['output'];
  /** The words, exactly as written. */
  readonly quote: Scalars['String']['output'];
};

/** When something took place, as precisely as it was told. */
export type Period = {
  readonly __typename?: 'Period';
  /** First day, month or year; null: not told. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, month or year; null: not told, or still open. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** How precisely it was told. */
  readonly precision: Precision;
  /** The wording that was read. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** How precisely a date was told. */
export type Precision =
  /** To the day. */
  | 'day'
  /** To the month. */
  | 'month'
  /** To the year. */
  | 'year'
  /** From one date to another. */
  | 'interval'
  /** From a date on, without an end. */
  | 'open'
  /** Not at all. */
  | 'unknown';

/** How sure a reading is. */
export type Strength =
  /** The text says so. */
  | 'sure'
  /** Made, shown with its reason, undone by one decision. */
  | 'likely';

/** A doubt or contradiction that the reading turned up; a decision or a better record settles it. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** Made from what it says, so the same doubt keeps its address. */
  readonly id: Scalars['ID']['output'];
  /** As in the documentation of the command line: `region-as-country`, `year-against-dates` … */
  readonly kind: Scalars['String']['output'];
  /** About one record, or about several of the view. */
  readonly level: FindingLevel;
  /** Ids of the records that it is about. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** The passage that is doubtful; null where a heading or a missing value is. */
  readonly passage?: Maybe<Passage>;
  /** The words or heading that are doubtful. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What is doubtful, in English. */
  readonly message: Scalars['String']['output'];
  /** What would settle it, in English. */
  readonly settle: Scalars['String']['output'];
  /** The values that the message is made from, to say it in another language. */
  readonly values: ReadonlyArray<NamedText>;
  /** Actors that it is about. */
  readonly actors: ReadonlyArray<Actor>;
  /** Trainings that it is about. */
  readonly trainings: ReadonlyArray<Training>;
};

/** What a finding is about. */
export type FindingLevel =
  /** One record. */
  | 'record'
  /** Several records of the view. */
  | 'view'
  /** A file. */
  | 'file';

/** A value by name. */
export type NamedText = {
  readonly __typename?: 'NamedText';
  /** Its name in the message. */
  readonly name: Scalars['String']['output'];
  /** The value. */
  readonly text: Scalars['String']['output'];
};

/** Which findings; every part given must hold. */
export type FindingFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About one of these records. */
  readonly record?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About an outcome set in one of these countries. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** About an outcome of one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** About an outcome of one of these harvest periods, by number. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** About an outcome that contributes to one of these objectives, by code. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of findings, with its place in the list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** What stands there. */
  readonly node: Finding;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** What a harvest brought that none before it told. */
export type HarvestDifference = {
  readonly __typename?: 'HarvestDifference';
  /** As its records write it; null: they name none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its number; null: none was understood. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** How many records it has. */
  readonly records: Scalars['Int']['output'];
  /** Named actors that no record before told of. */
  readonly newActors: Scalars['Int']['output'];
  /** The first of them, by name. */
  readonly someNewActors: ReadonlyArray<Actor>;
  /** Groups of people that no record before told of. */
  readonly newGroups: Scalars['Int']['output'];
  /** Trainings that no record before told. */
  readonly newTrainings: Scalars['Int']['output'];
  /** ISO codes of countries that no record before was set in. */
  readonly newCountries: ReadonlyArray<Scalars['String']['output']>;
  /** How many chains that were there before reach more actors since. */
  readonly grown: Scalars['Int']['output'];
  /** The chains that grew most. */
  readonly someGrown: ReadonlyArray<GrownChain>;
};


/** What a harvest brought that none before it told. */
export type HarvestDifferenceSomeNewActorsArgs = {
  first?: Scalars['Int']['input'];
};


/** What a harvest brought that none before it told. */
export type HarvestDifferenceSomeGrownArgs = {
  first?: Scalars['Int']['input'];
};

/** How many actors a chain reached before a harvest, and with it. */
export type GrownChain = {
  readonly __typename?: 'GrownChain';
  /** Where the chain begins. */
  readonly root: Actor;
  /** Actors reached before. */
  readonly before: Scalars['Int']['output'];
  /** Actors reached with this harvest. */
  readonly reached: Scalars['Int']['output'];
};

/** What changes what is kept. Only in the full view. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads files and says what loading them would change. Writes nothing. */
  readonly previewImport: ImportPreview;
  /** Loads what a preview showed, and answers when all of it is loaded or `stopImport` was called. */
  readonly loadImport: ImportRun;
  /** Restores the export that a preview is of, in place of the samples. Answers how many records are kept then. */
  readonly restoreExport: Scalars['Int']['output'];
  /** Stops the running import after its present batch, and loading the same files again completes it; or gives up a preview that is being read. False: none was running. */
  readonly stopImport: Scalars['Boolean']['output'];
  /** Lets go of a preview. False: it was not held any more. */
  readonly dropPreview: Scalars['Boolean']['output'];
  /** Removes records, and all that only they told. Answers their ids. */
  readonly removeRecords: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether a file is a list of organizations, by the headings at its start: its first rows are enough. */
  readonly recognizeRegistry: Scalars['Boolean']['output'];
  /** What another registry would change; writes nothing. With OWN, the file is the list. */
  readonly previewRegistry: RegistryReport;
  /** Puts another registry in force, and answers what that changed. */
  readonly changeRegistry: RegistryReport;
};


/** What changes what is kept. Only in the full view. */
export type MutationPreviewImportArgs = {
  files: ReadonlyArray<Scalars['File']['input']>;
  paths?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  mapping?: InputMaybe<ReadonlyArray<HeadingChoice>>;
  sheet?: InputMaybe<Scalars['String']['input']>;
};


/** What changes what is kept. Only in the full view. */
export type MutationLoadImportArgs = {
  preview: Scalars['ID']['input'];
  removeMissing?: Scalars['Boolean']['input'];
  keepSample?: Scalars['Boolean']['input'];
};


/** What changes what is kept. Only in the full view. */
export type MutationRestoreExportArgs = {
  preview: Scalars['ID']['input'];
};


/** What changes what is kept. Only in the full view. */
export type MutationDropPreviewArgs = {
  id: Scalars['ID']['input'];
};


/** What changes what is kept. Only in the full view. */
export type MutationRemoveRecordsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What changes what is kept. Only in the full view. */
export type MutationRecognizeRegistryArgs = {
  files: ReadonlyArray<Scalars['File']['input']>;
};


/** What changes what is kept. Only in the full view. */
export type MutationPreviewRegistryArgs = {
  source: RegistrySource;
  files?: ReadonlyArray<Scalars['File']['input']>;
};


/** What changes what is kept. Only in the full view. */
export type MutationChangeRegistryArgs = {
  source: RegistrySource;
  files?: ReadonlyArray<Scalars['File']['input']>;
};

/** How to read a heading that was in doubt. */
export type HeadingChoice = {
  /** The heading as written in the file. */
  readonly heading: Scalars['String']['input'];
  /** Canonical name of a field; the empty string keeps the heading unread. */
  readonly field: Scalars['String']['input'];
};

/** One run of an import. */
export type ImportRun = {
  readonly __typename?: 'ImportRun';
  /** Made of its time. */
  readonly id: Scalars['ID']['output'];
  /** Names of the files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** When it began, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Who ran it. */
  readonly by: Scalars['String']['output'];
  /** False: it was interrupted or stopped; loading the same files again completes it. */
  readonly done: Scalars['Boolean']['output'];
  /** Of one that is not done, how many records were written; null: it is done, or an older version ran it. */
  readonly written?: Maybe<Scalars['Int']['output']>;
  /** How many records were new. */
  readonly new: Scalars['Int']['output'];
  /** How many were there with other text. */
  readonly changed: Scalars['Int']['output'];
  /** How many were there just so. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many were removed. */
  readonly removed: Scalars['Int']['output'];
  /** How many rows or files were refused. */
  readonly refused: Scalars['Int']['output'];
};

/** What an export holds, and what it would find. */
export type ExportContents = {
  readonly __typename?: 'ExportContents';
  /** How many records. */
  readonly records: Scalars['Int']['output'];
  /** How many of them are confidential. */
  readonly confidential: Scalars['Int']['output'];
  /** How many decisions. */
  readonly decisions: Scalars['Int']['output'];
  /** How many imports its history tells. */
  readonly imports: Scalars['Int']['output'];
  /** Whether it brings a registry of its own. */
  readonly registry: Scalars['Boolean']['output'];
  /** Samples that restoring takes out. */
  readonly samplesRemoved: ReadonlyArray<Scalars['String']['output']>;
  /** How many records of one's own are kept already; an export is restored where there are none. */
  readonly inTheWay: Scalars['Int']['output'];
};

/** How far a preview or an import has come. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  /** What it is doing. */
  readonly stage: ImportStage;
  /** Records that it has done this with. */
  readonly done: Scalars['Int']['output'];
  /** Records to do it with. */
  readonly of: Scalars['Int']['output'];
};

/** What a preview or an import is doing. */
export type ImportStage =
  /** A preview reads the text of records. */
  | 'reading'
  /** An import writes records. */
  | 'loading'
  /** An export is restored; this cannot be stopped. */
  | 'restoring';

/** What loading some files would change. */
export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  /** Give it to `loadImport`. */
  readonly id: Scalars['ID']['output'];
  /** Names of the files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** What restoring brings, where the file is an export of all that was kept; null: it is a harvest. */
  readonly restore?: Maybe<ExportContents>;
  /** Ids of records that are not kept yet. */
  readonly new: ReadonlyArray<Scalars['ID']['output']>;
  /** Records that are kept with other text. */
  readonly changed: ReadonlyArray<ChangedRecord>;
  /** How many records are kept just so. */
  readonly unchanged: Scalars['Int']['output'];
  /** Kept records of these files that the files no longer hold. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** Rows and files that cannot be loaded, and why; the others can. */
  readonly refused: ReadonlyArray<Refusal>;
  /** Files, sheets and rows that are no part of a harvest, and so were passed over. */
  readonly leftOut: ReadonlyArray<PassedOver>;
  /** How each sheet, or file without sheets, was understood. */
  readonly sheets: ReadonlyArray<PreviewSheet>;
  /** Its headings over all sheets, each once, in the order in which they first come. */
  readonly headings: ReadonlyArray<UnitedHeading>;
  /** Findings by kind. */
  readonly findings: ReadonlyArray<Count>;
  /** Findings by kind with examples, those in most records first. */
  readonly kinds: ReadonlyArray<KindOfFinding>;
  /** How many records are of a sort. */
  readonly sizes: PreviewSizes;
  /** Every finding where it stands: one for each record that it is about. */
  readonly findingRows: ReadonlyArray<PreviewFindingRow>;
  /** Actors that these records tell by themselves. */
  readonly actors: Scalars['Int']['output'];
  /** Trainings that these records tell by themselves. */
  readonly trainings: Scalars['Int']['output'];
  /** How many records are confidential. */
  readonly confidential: Scalars['Int']['output'];
  /** Samples that loading takes out unless they are kept. */
  readonly samplesRemoved: ReadonlyArray<Scalars['String']['output']>;
  /** The records in the order of the files. */
  readonly records: PreviewRecordConnection;
};


/** What loading some files would change. */
export type ImportPreviewRecordsArgs = {
  show?: PreviewShow;
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A kept record that a file gives other text. */
export type ChangedRecord = {
  readonly __typename?: 'ChangedRecord';
  /** Its id. */
  readonly record: Scalars['ID']['output'];
  /** Canonical names of the fields that differ. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** What cannot be loaded: where, why, and what to do. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Sheet of a workbook. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** The file's own row or line; null: all of it. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Heading of the column. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in English. */
  readonly why: Scalars['String']['output'];
  /** What to do about it, in English. */
  readonly remedy: Scalars['String']['output'];
  /** The same as facts, to say it in another language; null: there are none. */
  readonly reason?: Maybe<Reason>;
};

/** What was passed over. */
export type PassedOver = {
  readonly __typename?: 'PassedOver';
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Sheet of a workbook. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** The file's own row or line; null: all of it. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Why, in English. */
  readonly why: Scalars['String']['output'];
  /** The same as facts, to say it in another language; null: there are none. */
  readonly reason?: Maybe<Reason>;
};

/** Why something was not read. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** What it is: `row-cut`, `password` … */
  readonly kind: Scalars['String']['output'];
  /** What its sentence is made from. */
  readonly values: ReadonlyArray<NamedText>;
};

/** How a sheet, or a file without sheets, was understood. */
export type PreviewSheet = {
  readonly __typename?: 'PreviewSheet';
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Sheet of a workbook; null elsewhere. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** Records read from it. */
  readonly records: Scalars['Int']['output'];
  /** Its headings, in the file's order. */
  readonly headings: ReadonlyArray<PreviewHeading>;
};

/** How a heading was understood. */
export type PreviewHeading = {
  readonly __typename?: 'PreviewHeading';
  /** As written in the file. */
  readonly heading: Scalars['String']['output'];
  /** Canonical name of the field that it was read as; null: kept unread under its own name. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** How it came to be read so. */
  readonly how: HeadingMatch;
  /** Fields that it may be, best first. */
  readonly candidates: ReadonlyArray<Scalars['String']['output']>;
  /** True where yes under it means that a record may be shown. */
  readonly opposite: Scalars['Boolean']['output'];
  /** Records that have something under it. */
  readonly filled: Scalars['Int']['output'];
};

/** A heading over all sheets that have it and read it alike. */
export type UnitedHeading = {
  readonly __typename?: 'UnitedHeading';
  /** As written in the file. */
  readonly heading: Scalars['String']['output'];
  /** Canonical name of the field that it was read as; null: kept unread under its own name. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** How it came to be read so. */
  readonly how: HeadingMatch;
  /** Fields that it may be, best first. */
  readonly candidates: ReadonlyArray<Scalars['String']['output']>;
  /** True where yes under it means that a record may be shown. */
  readonly opposite: Scalars['Boolean']['output'];
  /** Records that have something under it. */
  readonly filled: Scalars['Int']['output'];
  /** Records of the sheets that have it. */
  readonly of: Scalars['Int']['output'];
};

/** Findings of one kind in a preview. */
export type KindOfFinding = {
  readonly __typename?: 'KindOfFinding';
  /** As in the documentation of the command line. */
  readonly kind: Scalars['String']['output'];
  /** How many findings. */
  readonly count: Scalars['Int']['output'];
  /** How many records have any; 0 where the kind is about files. */
  readonly records: Scalars['Int']['output'];
  /** The first few different words that are doubtful. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

/** How many records of a preview are of a sort. */
export type PreviewSizes = {
  readonly __typename?: 'PreviewSizes';
  /** All that were read. */
  readonly all: Scalars['Int']['output'];
  /** Not kept yet. */
  readonly new: Scalars['Int']['output'];
  /** Kept with other text. */
  readonly changed: Scalars['Int']['output'];
  /** Kept just so. */
  readonly unchanged: Scalars['Int']['output'];
  /** With findings. */
  readonly withFindings: Scalars['Int']['output'];
  /** That an open reader may see. */
  readonly open: Scalars['Int']['output'];
  /** Confidential. */
  readonly confidential: Scalars['Int']['output'];
  /** Confidential only because their file leaves it open. */
  readonly unclear: Scalars['Int']['output'];
  /** Without a training. */
  readonly withoutTraining: Scalars['Int']['output'];
};

/** How a heading came to be read as a field. */
export type HeadingMatch =
  /** It is a known heading. */
  | 'sure'
  /** It is a known heading but for a small slip. */
  | 'misspelt'
  /** It may be one of several fields: `mapping` says which. */
  | 'likely'
  /** No meaning is known. */
  | 'unknown'
  /** `mapping` said so. */
  | 'mapped'
  /** It is one of several columns that fold into a list. */
  | 'choice';

/** Which records of a preview. */
export type PreviewShow =
  /** All of them. */
  | 'all'
  /** Those not kept yet. */
  | 'new'
  /** Those kept with other text. */
  | 'changed'
  /** Those kept just so. */
  | 'unchanged'
  /** Those with findings. */
  | 'with-findings'
  /** Confidential ones. */
  | 'confidential'
  /** Those that tell no training. */
  | 'without-training';

/** A page of a preview's records. */
export type PreviewRecordConnection = {
  readonly __typename?: 'PreviewRecordConnection';
  /** The records. */
  readonly nodes: ReadonlyArray<PreviewRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, among those asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record as it would be loaded. */
export type PreviewRecord = {
  readonly __typename?: 'PreviewRecord';
  /** Its own id, or one made of its text. */
  readonly id: Scalars['ID']['output'];
  /** What loading it does. */
  readonly state: PreviewState;
  /** Canonical names of the fields that loading it changes. */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was read. */
  readonly source: Source;
  /** First sentence of the description. */
  readonly title: Scalars['String']['output'];
  /** ISO codes of the countries that it is set in. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** Regions that its country field names. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** As the year field says; null: nothing that was understood. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** True also where the file leaves it open. */
  readonly confidential: Scalars['Boolean']['output'];
  /** What the file says about confidentiality; null: nothing. */
  readonly confidentialRaw?: Maybe<Scalars['String']['output']>;
  /** How many claims were read from it. */
  readonly claims: Scalars['Int']['output'];
  /** Trainings that it tells. */
  readonly trainings: ReadonlyArray<PreviewTraining>;
  /** Doubts about it. */
  readonly findings: ReadonlyArray<PreviewFinding>;
};

/** What loading a record does. */
export type PreviewState =
  /** Adds it. */
  | 'new'
  /** Gives it other text. */
  | 'changed'
  /** Nothing. */
  | 'unchanged';

/** A training that one record tells, before names are compared with other records. */
export type PreviewTraining = {
  readonly __typename?: 'PreviewTraining';
  /** Who gave it, by label. */
  readonly givers: ReadonlyArray<Scalars['String']['output']>;
  /** Who was trained, by label. */
  readonly receivers: ReadonlyArray<Scalars['String']['output']>;
  /** When it took place. */
  readonly when: Period;
  /** Settlement, as written; null: not told. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** A finding of a preview, where it stands in a file. */
export type PreviewFindingRow = {
  readonly __typename?: 'PreviewFindingRow';
  /** Name of the file. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Sheet of a workbook. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** The file's own row or line; null: it is about the file. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** Id of the record; null: it is about the file. */
  readonly record?: Maybe<Scalars['ID']['output']>;
  /** What is doubtful. */
  readonly finding: PreviewFinding;
};

/** A doubt about a record before it is loaded. */
export type PreviewFinding = {
  readonly __typename?: 'PreviewFinding';
  /** As in the documentation of the command line. */
  readonly kind: Scalars['String']['output'];
  /** Canonical name of the field; null: no single one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The words that are doubtful. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What is doubtful, in English. */
  readonly message: Scalars['String']['output'];
  /** What would settle it, in English. */
  readonly settle: Scalars['String']['output'];
  /** The values that the message is made from. */
  readonly values: ReadonlyArray<NamedText>;
};

/** What narrows a network; every part given must hold. An empty list: nothing fits. */
export type NetworkFilter = {
  /** Actors of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Actors of one of these countries; the empty string stands for an unknown country. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only trainings that can have taken place from then on. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Only trainings that can have taken place up to then. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** False: no training without a date. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Told by a record of one of these harvest periods. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Told by a record that contributes to one of these objectives. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On a topic that holds the words of one of these, each from its start. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What persons have decided of it; what they rejected is in no view. */
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
  /** Not these actors. */
  readonly hidden?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these actors. */
  readonly only?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only this actor and those with whom it shares a training or a tie; of a training, those with a part in it. */
  readonly around?: InputMaybe<Scalars['ID']['input']>;
};

/** What persons have decided of a claim that is in a view. */
export type Standing =
  /** A person has confirmed it, as it was read or corrected. */
  | 'confirmed'
  /** Read by rule; no person has decided. */
  | 'unconfirmed';

/** A relation opened on an actor. */
export type ExpandedRelation = {
  /** The actor. */
  readonly id: Scalars['ID']['input'];
  /** What is opened. */
  readonly relation: NeighbourRelation;
};

/** What is drawn of a view. Lines and flows end at ids of nodes or keys of stacks. */
export type Network = {
  readonly __typename?: 'Network';
  /** Actors drawn one by one. */
  readonly actors: ReadonlyArray<NetworkActor>;
  /** Trainings drawn as points. */
  readonly trainings: ReadonlyArray<NetworkTraining>;
  /** Records, places and objectives. */
  readonly others: ReadonlyArray<NetworkOther>;
  /** Actors drawn as one, most first. */
  readonly stacks: ReadonlyArray<NetworkStack>;
  /** Lines. */
  readonly links: ReadonlyArray<NetworkLine>;
  /** Trainings drawn as one line, most first, since a stack holds who gave or who received them. */
  readonly flows: ReadonlyArray<NetworkFlow>;
  /** How much of the view this is. */
  readonly counts: NetworkCounts;
  /** For each filter its values, with how many would pass under all the other filters. */
  readonly facets: NetworkFacets;
};

/** An actor of a network. */
export type NetworkActor = {
  readonly __typename?: 'NetworkActor';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Short name. */
  readonly label: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: ActorKind;
  /** ISO code; null: unknown. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** How its country is known. */
  readonly countryStrength: CountryStrength;
  /** Trainings it gave, whatever is filtered. */
  readonly gave: Scalars['Int']['output'];
  /** Trainings it received, whatever is filtered. */
  readonly received: Scalars['Int']['output'];
  /** True if one of its names is only likely. */
  readonly doubtful: Scalars['Boolean']['output'];
};

/** A training of a network. */
export type NetworkTraining = {
  readonly __typename?: 'NetworkTraining';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** First day, month or year; null: not told. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, month or year; null: not told, or still open. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of actors that gave it and pass the filters. */
  readonly givers: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of actors that received it and pass the filters. */
  readonly receivers: ReadonlyArray<Scalars['ID']['output']>;
  /** A person has confirmed it. */
  readonly confirmed: Scalars['Boolean']['output'];
};

/** Something of a network that is no actor and no training. */
export type NetworkOther = {
  readonly __typename?: 'NetworkOther';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** record, place or objective. */
  readonly what: Scalars['String']['output'];
  /** What stands beside it. */
  readonly label: Scalars['String']['output'];
};

/** Actors of one country, or of one kind in it, drawn as one. */
export type NetworkStack = {
  readonly __typename?: 'NetworkStack';
  /** Opens and closes it; its country, and after a point its kind. */
  readonly key: Scalars['ID']['output'];
  /** ISO code; null: unknown. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Their kind; null: of several. */
  readonly kind?: Maybe<ActorKind>;
  /** How many they are. */
  readonly actors: Scalars['Int']['output'];
  /** Of each kind. */
  readonly kinds: ReadonlyArray<Count>;
  /** Trainings between two of them. */
  readonly within: Scalars['Int']['output'];
};

/** A line of a network. */
export type NetworkLine = {
  readonly __typename?: 'NetworkLine';
  /** Where it starts. */
  readonly from: Scalars['ID']['output'];
  /** Where it ends. */
  readonly to: Scalars['ID']['output'];
  /** GAVE, RECEIVED, SUPPORTED, PARTNER_OF, PART_OF, REPORTS, CONCERNS, BASED_IN or CONTRIBUTES_TO. */
  readonly type: Scalars['String']['output'];
  /** Of a SUPPORTED line: as what. */
  readonly role?: Maybe<SupportRole>;
};

/** Trainings drawn as one line. */
export type NetworkFlow = {
  readonly __typename?: 'NetworkFlow';
  /** Who gave them: an actor or a stack. */
  readonly from: Scalars['ID']['output'];
  /** Who received them: an actor or a stack. */
  readonly to: Scalars['ID']['output'];
  /** How many. */
  readonly trainings: Scalars['Int']['output'];
};

/** How much of a view a network is. */
export type NetworkCounts = {
  readonly __typename?: 'NetworkCounts';
  /** Actors of the view. */
  readonly of: Scalars['Int']['output'];
  /** Of these, those that pass the filters. */
  readonly actors: Scalars['Int']['output'];
  /** Of these, those drawn one by one. */
  readonly drawn: Scalars['Int']['output'];
  /** Those in stacks. */
  readonly folded: Scalars['Int']['output'];
  /** Those without any line of the relations shown, which are not drawn. */
  readonly alone: Scalars['Int']['output'];
  /** Trainings of the view. */
  readonly trainingsOf: Scalars['Int']['output'];
  /** Of these, those that pass. */
  readonly trainings: Scalars['Int']['output'];
  /** Trainings without a date that pass all but the filter by date. */
  readonly undated: Scalars['Int']['output'];
  /** Flows too thin to be drawn. */
  readonly flowsLeftOut: Scalars['Int']['output'];
  /** Records, places and objectives that are not drawn, for want of room or since what they hang on is folded. */
  readonly othersLeftOut: Scalars['Int']['output'];
};

/** For each filter its values, with how many would pass under all the other filters. */
export type NetworkFacets = {
  readonly __typename?: 'NetworkFacets';
  /** Lines by relation. */
  readonly relations: ReadonlyArray<Count>;
  /** Actors by kind. */
  readonly kinds: ReadonlyArray<Count>;
  /** Actors by country; the empty string stands for unknown. */
  readonly countries: ReadonlyArray<Count>;
  /** Dated trainings by the quarter of their first possible day, such as 2023-07. */
  readonly quarters: ReadonlyArray<Count>;
  /** Trainings by harvest period. */
  readonly periods: ReadonlyArray<NamedCount>;
  /** Trainings by objective. */
  readonly objectives: ReadonlyArray<NamedCount>;
  /** Trainings by topic, most first. */
  readonly topics: ReadonlyArray<Count>;
  /** Trainings by standing: confirmed and unconfirmed. */
  readonly standings: ReadonlyArray<Count>;
};

/** How many there are under a key that has a name. */
export type NamedCount = {
  readonly __typename?: 'NamedCount';
  /** Number or id. */
  readonly key: Scalars['String']['output'];
  /** Its name; empty: none. */
  readonly text: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A way from a node to its neighbours. */
export type NeighbourRelation =
  /** Trainings that an actor gave, and whom they reached. */
  | 'trained'
  /** Trainings that an actor received, and who gave them. */
  | 'trained-by'
  /** Trainings that an actor supported in another role. */
  | 'supported'
  /** Actors of which a record says that they are partners. */
  | 'partner'
  /** Coalitions that an actor is part of, and its members. */
  | 'member'
  /** Records that name or tell it. */
  | 'record'
  /** Where it is based, was held or is set. */
  | 'place'
  /** Objectives to which it contributes. */
  | 'objective';

/** Nodes around some nodes, with what joins them. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The asked nodes first, then their neighbours. */
  readonly nodes: ReadonlyArray<Node>;
  /** What joins these nodes. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** For each asked node and relation, how many neighbours there are before anything is opened. */
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** What lies beyond `limit`, by country and kind; null: everything is here. */
  readonly truncated?: Maybe<Truncation>;
};

/** How many neighbours a node has along one relation. */
export type NeighbourCount = {
  readonly __typename?: 'NeighbourCount';
  /** The node asked for. */
  readonly id: Scalars['ID']['output'];
  /** The relation. */
  readonly relation: NeighbourRelation;
  /** How many neighbours. */
  readonly count: Scalars['Int']['output'];
};

/** A relation between two nodes. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Id of the node where it starts. */
  readonly from: Scalars['ID']['output'];
  /** Id of the node where it ends. */
  readonly to: Scalars['ID']['output'];
  /** GAVE, RECEIVED, SUPPORTED, PARTNER_OF, PART_OF, REPORTS, CONCERNS, HELD_IN, BASED_IN or CONTRIBUTES_TO. */
  readonly type: Scalars['String']['output'];
  /** Of a SUPPORTED link: as what. */
  readonly role?: Maybe<SupportRole>;
  /** The sentences that say so. */
  readonly passages: ReadonlyArray<Passage>;
};

/** Actors by country and kind, with the trainings that flow between them. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** Every actor is in just one; most first. */
  readonly stacks: ReadonlyArray<OverviewStack>;
  /** Trainings by who gave and who received them, most first. One of several givers or receivers flows between each pair once. */
  readonly flows: ReadonlyArray<OverviewFlow>;
  /** The same by country alone, most first. */
  readonly countryFlows: ReadonlyArray<CountryFlow>;
  /** Trainings without a known giver or receiver, which no flow shows. */
  readonly trainingsApart: Scalars['Int']['output'];
};

/** All actors of one kind in one country. */
export type OverviewStack = {
  readonly __typename?: 'OverviewStack';
  /** ISO code, stated or likely; the empty string stands for unknown. */
  readonly country: Scalars['String']['output'];
  /** Their kind. */
  readonly kind: ActorKind;
  /** How many they are. */
  readonly actors: Scalars['Int']['output'];
  /** Of them, those whose country is only likely. */
  readonly actorsLikely: Scalars['Int']['output'];
};

/** One end of a flow. */
export type OverviewEnd = {
  readonly __typename?: 'OverviewEnd';
  /** ISO code; the empty string stands for unknown. */
  readonly country: Scalars['String']['output'];
  /** Kind of the actors. */
  readonly kind: ActorKind;
};

/** Trainings that actors of one stack gave to those of another. */
export type OverviewFlow = {
  readonly __typename?: 'OverviewFlow';
  /** Who gave them. */
  readonly from: OverviewEnd;
  /** Who received them. */
  readonly to: OverviewEnd;
  /** How many. */
  readonly trainings: Scalars['Int']['output'];
};

/** Trainings that actors of one country gave to those of another, or of the same. */
export type CountryFlow = {
  readonly __typename?: 'CountryFlow';
  /** ISO code of the givers; the empty string stands for unknown. */
  readonly from: Scalars['String']['output'];
  /** ISO code of the receivers; the empty string stands for unknown. */
  readonly to: Scalars['String']['output'];
  /** How many. */
  readonly trainings: Scalars['Int']['output'];
};

/** A goal of the programme that outcomes contribute to. */
export type Objective = Node & {
  readonly __typename?: 'Objective';
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** As records write it. */
  readonly code: Scalars['String']['output'];
  /** Its label where a record gives one. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: ObjectiveKind;
  /** The results-framework outcome under which an output stands. */
  readonly partOf?: Maybe<Objective>;
  /** The outputs that stand under it. */
  readonly parts: ReadonlyArray<Objective>;
  /** How many outcomes contribute to it. */
  readonly outcomes: Scalars['Int']['output'];
};

/** What an objective is. */
export type ObjectiveKind =
  /** An outcome of the results framework. */
  | 'outcome'
  /** An output of the results framework. */
  | 'output'
  /** A specific objective. */
  | 'specific';

/** Which objectives; every part given must hold. */
export type ObjectiveFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ObjectiveKind>>;
  /** Only those to which outcomes of these countries contribute. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those to which outcomes of these years contribute. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only those to which outcomes of these harvest periods contribute. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A page of objectives. */
export type ObjectiveConnection = {
  readonly __typename?: 'ObjectiveConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<ObjectiveEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Objective>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of objectives, with its place in the list. */
export type ObjectiveEdge = {
  readonly __typename?: 'ObjectiveEdge';
  /** What stands there. */
  readonly node: Objective;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** What a list of outcomes is ordered by; records of one place by their id. */
export type OutcomeOrder =
  /** By record id. */
  | 'record'
  /** The latest year first; without a year last. */
  | 'newest'
  /** The earliest year first; without a year last. */
  | 'oldest'
  /** Most findings first. */
  | 'most-findings';

/** The change that a record states, with the whole record as it was read. */
export type Outcome = Node & {
  readonly __typename?: 'Outcome';
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** First sentence of the description. */
  readonly title: Scalars['String']['output'];
  /** Where it was read. */
  readonly source: Source;
  /** Of its text: `en`, `fr` or `es`. */
  readonly language: Scalars['String']['output'];
  /** True also where the file leaves it open. */
  readonly confidential: Scalars['Boolean']['output'];
  /** What the file says about confidentiality; null: nothing. */
  readonly confidentialRaw?: Maybe<Scalars['String']['output']>;
  /** As the year field says; null: nothing that was understood. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** As the period field says. */
  readonly period?: Maybe<HarvestPeriod>;
  /** As the status field says. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** ISO codes of the countries that it is set in. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** Regions that its country field names. */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** Every field in the file's order. */
  readonly fields: ReadonlyArray<Field>;
  /** Trainings that it tells, by date. */
  readonly trainings: ReadonlyArray<Training>;
  /** Actors that it names. */
  readonly actors: ReadonlyArray<Actor>;
  /** Objectives that it contributes to. */
  readonly objectives: ReadonlyArray<Objective>;
  /** Doubts about it. */
  readonly findings: ReadonlyArray<Finding>;
  /** Claims that its text makes, as marks in its fields, in the order of the text. */
  readonly marks: ReadonlyArray<Mark>;
  /** Id of the outcome before it, by record id; null: it is the first of the view. */
  readonly previous?: Maybe<Scalars['ID']['output']>;
  /** Id of the outcome after it, by record id; null: it is the last of the view. */
  readonly next?: Maybe<Scalars['ID']['output']>;
};

/** Where a record was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** Name of the file. */
  readonly file: Scalars['String']['output'];
  /** Sheet of a workbook; null elsewhere. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** The file's own row, or the line where the record starts. */
  readonly row: Scalars['Int']['output'];
  /** Folder of the sample that it belongs to; null for your own. */
  readonly sample?: Maybe<Scalars['String']['output']>;
};

/** The round of harvesting in which a record was made. */
export type HarvestPeriod = {
  readonly __typename?: 'HarvestPeriod';
  /** As written. */
  readonly text: Scalars['String']['output'];
  /** As a number; null: none was understood. */
  readonly number?: Maybe<Scalars['Int']['output']>;
};

/** One field of a record, as read. */
export type Field = {
  readonly __typename?: 'Field';
  /** Canonical name, or the heading where that is unknown. */
  readonly name: Scalars['String']['output'];
  /** As written in the file. */
  readonly heading: Scalars['String']['output'];
  /** Exactly as read. */
  readonly text: Scalars['String']['output'];
};

/** Words of a record that a claim stands on. */
export type Mark = {
  readonly __typename?: 'Mark';
  /** The words. */
  readonly passage: Passage;
  /** What was claimed there: a training, or the naming of an actor. */
  readonly training?: Maybe<Scalars['ID']['output']>;
  /** Id of the actor named there. */
  readonly actor?: Maybe<Scalars['ID']['output']>;
};

/** Which outcomes; every part given must hold. */
export type OutcomeFilter = {
  /** Words of its text or its id. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Set in one of these countries. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Of one of these harvest periods, by number. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Contributes to one of these objectives, by code. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that are, or are not. */
  readonly confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only outcomes with a finding of one of these kinds. */
  readonly finding?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only outcomes of this source file. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Only outcomes of the sample of this folder. */
  readonly sample?: InputMaybe<Scalars['String']['input']>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of outcomes, with its place in the list. */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** What stands there. */
  readonly node: Outcome;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** A country, by ISO 3166-1, with what the view knows of it. */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Its ISO code. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['String']['output'];
  /** English name. */
  readonly name: Scalars['String']['output'];
  /** How many outcomes are set there. */
  readonly outcomes: Scalars['Int']['output'];
  /** Actors based there; those whose country is only likely are counted apart. */
  readonly actors: Scalars['Int']['output'];
  /** How many actors are likely based there. */
  readonly actorsLikely: Scalars['Int']['output'];
  /** Trainings held there. */
  readonly trainings: Scalars['Int']['output'];
};

/** Which countries; every part given must hold. */
export type CountryFilter = {
  /** Only these codes. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only countries where a training was held in one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only countries of outcomes of these harvest periods. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only countries of outcomes that contribute to these objectives. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of countries, with its place in the list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** What stands there. */
  readonly node: Country;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};

/** A region or settlement that records name. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Its country and name. */
  readonly id: Scalars['ID']['output'];
  /** As records write it. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for a region. */
  readonly country?: Maybe<Scalars['String']['output']>;
};

/** What a place is. */
export type PlaceKind =
  /** A country. */
  | 'country'
  /** A region of several countries. */
  | 'region'
  /** A town or village. */
  | 'settlement';

/** What a view holds. */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /** Which view answers. */
  readonly view: ViewName;
  /** Changes whenever the view does. */
  readonly version: Scalars['Int']['output'];
  /** How many records it holds. */
  readonly records: Scalars['Int']['output'];
  /** Of `records`, how many are confidential; always 0 in the open view. */
  readonly confidential: Scalars['Int']['output'];
  /** Actors by kind. */
  readonly actors: ReadonlyArray<Count>;
  /** How many trainings it holds. */
  readonly trainings: Scalars['Int']['output'];
  /** Of `trainings`, how many have no date. */
  readonly trainingsUndated: Scalars['Int']['output'];
  /** Findings by kind, most first. */
  readonly findings: ReadonlyArray<Count>;
  /** How many records have at least one finding. */
  readonly recordsWithFindings: Scalars['Int']['output'];
  /** What was read, by file. */
  readonly sources: ReadonlyArray<SourceSummary>;
  /** Countries of actors, most first: the order in which colours are given. The empty string stands for unknown. */
  readonly countries: ReadonlyArray<Count>;
  /** Records by year; the empty string stands for unknown. */
  readonly years: ReadonlyArray<Count>;
  /** Harvest periods that records name. */
  readonly periods: ReadonlyArray<HarvestPeriod>;
  /** Names of the samples in the store. */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  /** Three questions to start from, each with its answer; fewer where the view holds too little. */
  readonly questions: ReadonlyArray<OpeningQuestion>;
};

/** What one file gave. */
export type SourceSummary = {
  readonly __typename?: 'SourceSummary';
  /** Its name. */
  readonly file: Scalars['String']['output'];
  /** Folder of the sample that it belongs to; null for your own. */
  readonly sample?: Maybe<Scalars['String']['output']>;
  /** Records read from it. */
  readonly records: Scalars['Int']['output'];
  /** Of them, how many are confidential. */
  readonly confidential: Scalars['Int']['output'];
  /** Trainings that they tell. */
  readonly trainings: Scalars['Int']['output'];
  /** Actors that they name. */
  readonly actors: Scalars['Int']['output'];
  /** Findings about them. */
  readonly findings: Scalars['Int']['output'];
};

/** A question that the harvest can answer, with what a small picture of the answer needs. */
export type OpeningQuestion = SpreadQuestion | FollowUpQuestion | WayBackQuestion;

/** Who passed it on, and how far? The actor with the widest chain. */
export type SpreadQuestion = {
  readonly __typename?: 'SpreadQuestion';
  /** The actor. */
  readonly root: Actor;
  /** What follows on from it. */
  readonly chain: Chain;
};

/** Who has not passed it on yet? Named actors that were trained. */
export type FollowUpQuestion = {
  readonly __typename?: 'FollowUpQuestion';
  /** Named actors that were trained. */
  readonly trained: Scalars['Int']['output'];
  /** Of them, how many trained others. */
  readonly wentOn: Scalars['Int']['output'];
  /** Of them, how many have not, as far as the view tells. */
  readonly notYet: Scalars['Int']['output'];
  /** The one that has waited longest since a dated training. */
  readonly longestWaiting?: Maybe<Actor>;
  /** Since when, to the month. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
};

/** How did an actor learn this? The longest way back, preferably one that crosses records. */
export type WayBackQuestion = {
  readonly __typename?: 'WayBackQuestion';
  /** The actor. */
  readonly actor: Actor;
  /** The way from its source to it. */
  readonly route: Route;
};

/** A list of known organizations: under which names, and where, each is the same. */
export type Registry = {
  readonly __typename?: 'Registry';
  /** Where it comes from. */
  readonly source: RegistrySource;
  /** How many organizations it has; one with several countries counts in each. */
  readonly bodies: Scalars['Int']['output'];
  /** The file that was loaded; null: none was. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** When it was put in force, in UTC; null: it came with Outspread. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Who put it in force. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** All of it as a table that can be changed and loaded again. */
  readonly csv: Scalars['String']['output'];
};

/** Where a registry comes from. */
export type RegistrySource =
  /** It came with Outspread. */
  | 'shipped'
  /** Someone loaded it. */
  | 'own'
  /** There is none. */
  | 'none';

/** What another registry makes of the actors that have names; groups aside. */
export type RegistryReport = {
  readonly __typename?: 'RegistryReport';
  /** Where that registry comes from. */
  readonly source: RegistrySource;
  /** Its file. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** How many organizations it has. */
  readonly bodies: Scalars['Int']['output'];
  /** Rows of the file that are none, and why; the others count. */
  readonly refused: ReadonlyArray<Refusal>;
  /** Headings of the file that were not used. */
  readonly unused: ReadonlyArray<Scalars['String']['output']>;
  /** Actors now. */
  readonly actorsBefore: Scalars['Int']['output'];
  /** Actors with it. */
  readonly actorsAfter: Scalars['Int']['output'];
  /** Several actors that become one: `others` are their names until now. */
  readonly joined: ReadonlyArray<RegistryChange>;
  /** Actors that become several: `others` are their names then. */
  readonly parted: ReadonlyArray<RegistryChange>;
  /** Actors that get another name: `others` is that until now. */
  readonly renamed: ReadonlyArray<RegistryChange>;
  /** Actors that get another country: `others` is that until now, or nothing. */
  readonly placed: ReadonlyArray<RegistryChange>;
};

/** One actor that another registry changes. */
export type RegistryChange = {
  readonly __typename?: 'RegistryChange';
  /** Its name, with that registry; until now, where it is parted. */
  readonly name: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2; null: unknown or none. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What it is compared with. */
  readonly others: ReadonlyArray<Scalars['String']['output']>;
};

/** What to search for. */
export type SearchKind =
  /** Actors, by any of their names. */
  | 'actor'
  /** Countries, regions and settlements. */
  | 'place'
  /** Outcomes, by their text. */
  | 'outcome';

/** Something found, and why. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** What was found. */
  readonly node: SearchNode;
  /** The form or words that fit. */
  readonly matched: Scalars['String']['output'];
  /** Higher fits better; compares within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchNode = Actor | Place | Country | Outcome;

/** An event: who gave it, who received it, where, when, on what. Several records may tell it. */
export type Training = Node & {
  readonly __typename?: 'Training';
  /** The least id of its tellings; each of them finds it. */
  readonly id: Scalars['ID']['output'];
  /** When it took place. */
  readonly when: Period;
  /** Settlement, as written; null: not told. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 of where it was held; null: not told, online, or several. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What it was on, as written. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** How many people took part; null: not stated. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** LIKELY where a pronoun or a date was guessed, or where two tellings were read as one. */
  readonly strength: Strength;
  /** Why it is only likely. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who gave it. */
  readonly givers: ReadonlyArray<Actor>;
  /** Who was trained. */
  readonly receivers: ReadonlyArray<Actor>;
  /** Who supervised, funded, hosted or organized it. */
  readonly supporters: ReadonlyArray<Supporter>;
  /** Names of persons who gave it, as written; they are no actors. */
  readonly persons: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the records that tell it. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** Of these, those whose telling of it a person has confirmed. */
  readonly confirmedIn: ReadonlyArray<Scalars['ID']['output']>;
  /** The sentences that tell it. */
  readonly passages: ReadonlyArray<Passage>;
  /** Doubts about it. */
  readonly findings: ReadonlyArray<Finding>;
};

/** An actor that supported a training. */
export type Supporter = {
  readonly __typename?: 'Supporter';
  /** Who. */
  readonly actor: Actor;
  /** As what. */
  readonly role: SupportRole;
  /** The sentences that say so. */
  readonly passages: ReadonlyArray<Passage>;
};

/** A part in a training other than giving or receiving it. */
export type SupportRole =
  /** Supervised or facilitated it. */
  | 'supervisor'
  /** Paid for it. */
  | 'funder'
  /** Gave the place. */
  | 'host'
  /** Organized it. */
  | 'organizer'
  /** Initiated it. */
  | 'initiator'
  /** Took part as a partner. */
  | 'partner';

/** Which trainings; every part given must hold. */
export type TrainingFilter = {
  /** Held in one of these countries; the empty string stands for unknown. */
  readonly country?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Can have taken place in one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True: only those without a date. False: only dated ones. */
  readonly undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Told by a record of one of these harvest periods. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Told by a record that contributes to one of these objectives. */
  readonly objective?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Words of a topic. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Given by an actor of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ActorKind>>;
};

/** A page of trainings. */
export type TrainingConnection = {
  readonly __typename?: 'TrainingConnection';
  /** With the cursor of each. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Training>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of trainings, with its place in the list. */
export type TrainingEdge = {
  readonly __typename?: 'TrainingEdge';
  /** What stands there. */
  readonly node: Training;
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpeningQuestion:
    | ( SpreadQuestionModel )
    | ( FollowUpQuestionModel )
    | ( WayBackQuestionModel )
  ;
  SearchNode:
    | ( ActorModel )
    | ( PlaceModel )
    | ( CountryModel )
    | ( OutcomeModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActorModel )
    | ( FindingModel )
    | ( ObjectiveModel )
    | ( OutcomeModel )
    | ( CountryModel )
    | ( PlaceModel )
    | ( TrainingModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorFigures: ResolverTypeWrapper<ActorFigures>;
  Form: ResolverTypeWrapper<Form>;
  ActorKind: null;
  CountryStrength: null;
  TrainingRole: TrainingRole;
  ActorFilter: ActorFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionModel>;
  ActorEdge: ResolverTypeWrapper<ActorEdgeModel>;
  Direction: null;
  Timing: null;
  HopTiming: null;
  Chain: ResolverTypeWrapper<ChainModel>;
  ChainActor: ResolverTypeWrapper<ChainActorModel>;
  ChainTraining: ResolverTypeWrapper<ChainTrainingModel>;
  Hop: ResolverTypeWrapper<HopModel>;
  LeftOut: ResolverTypeWrapper<LeftOutModel>;
  LeftOutTraining: ResolverTypeWrapper<LeftOutTrainingModel>;
  Bystander: ResolverTypeWrapper<BystanderModel>;
  Truncation: ResolverTypeWrapper<Truncation>;
  Count: ResolverTypeWrapper<Count>;
  ChainMetrics: ResolverTypeWrapper<ChainMetrics>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Brokerage: ResolverTypeWrapper<Brokerage>;
  Ratio: ResolverTypeWrapper<Ratio>;
  HopCounts: ResolverTypeWrapper<HopCounts>;
  Reach: ResolverTypeWrapper<Reach>;
  Utilisation: ResolverTypeWrapper<Utilisation>;
  Lag: ResolverTypeWrapper<Lag>;
  LagOf: ResolverTypeWrapper<LagOf>;
  RouteList: ResolverTypeWrapper<Omit<RouteList, 'routes'> & { routes: ReadonlyArray<ResolversTypes['Route']> }>;
  Route: ResolverTypeWrapper<RouteModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ViewName: null;
  Passage: ResolverTypeWrapper<PassageModel>;
  Period: ResolverTypeWrapper<Period>;
  Precision: null;
  Strength: null;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingLevel: null;
  NamedText: ResolverTypeWrapper<NamedText>;
  FindingFilter: FindingFilter;
  FindingConnection: ResolverTypeWrapper<FindingConnectionModel>;
  FindingEdge: ResolverTypeWrapper<FindingEdgeModel>;
  HarvestDifference: ResolverTypeWrapper<HarvestDifferenceModel>;
  GrownChain: ResolverTypeWrapper<GrownChainModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  HeadingChoice: HeadingChoice;
  ImportRun: ResolverTypeWrapper<ImportRunModel>;
  ExportContents: ResolverTypeWrapper<ExportContentsModel>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportStage: null;
  ImportPreview: ResolverTypeWrapper<ImportPreviewModel>;
  ChangedRecord: ResolverTypeWrapper<ChangedRecord>;
  Refusal: ResolverTypeWrapper<RefusalModel>;
  PassedOver: ResolverTypeWrapper<Omit<PassedOver, 'reason'> & { reason?: Maybe<ResolversTypes['Reason']> }>;
  Reason: ResolverTypeWrapper<ReasonModel>;
  PreviewSheet: ResolverTypeWrapper<PreviewSheet>;
  PreviewHeading: ResolverTypeWrapper<PreviewHeading>;
  UnitedHeading: ResolverTypeWrapper<UnitedHeading>;
  KindOfFinding: ResolverTypeWrapper<KindOfFinding>;
  PreviewSizes: ResolverTypeWrapper<PreviewSizes>;
  HeadingMatch: null;
  PreviewShow: null;
  PreviewRecordConnection: ResolverTypeWrapper<Omit<PreviewRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PreviewRecord']> }>;
  PreviewRecord: ResolverTypeWrapper<PreviewRecordModel>;
  PreviewState: null;
  PreviewTraining: ResolverTypeWrapper<PreviewTraining>;
  PreviewFindingRow: ResolverTypeWrapper<PreviewFindingRowModel>;
  PreviewFinding: ResolverTypeWrapper<PreviewFindingModel>;
  NetworkFilter: NetworkFilter;
  Standing: null;
  ExpandedRelation: ExpandedRelation;
  Network: ResolverTypeWrapper<Network>;
  NetworkActor: ResolverTypeWrapper<NetworkActor>;
  NetworkTraining: ResolverTypeWrapper<NetworkTraining>;
  NetworkOther: ResolverTypeWrapper<NetworkOther>;
  NetworkStack: ResolverTypeWrapper<NetworkStack>;
  NetworkLine: ResolverTypeWrapper<NetworkLine>;
  NetworkFlow: ResolverTypeWrapper<NetworkFlow>;
  NetworkCounts: ResolverTypeWrapper<NetworkCounts>;
  NetworkFacets: ResolverTypeWrapper<NetworkFacets>;
  NamedCount: ResolverTypeWrapper<NamedCount>;
  NeighbourRelation: null;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  NetworkLink: ResolverTypeWrapper<NetworkLinkModel>;
  Overview: ResolverTypeWrapper<Overview>;
  OverviewStack: ResolverTypeWrapper<OverviewStack>;
  OverviewEnd: ResolverTypeWrapper<OverviewEnd>;
  OverviewFlow: ResolverTypeWrapper<OverviewFlow>;
  CountryFlow: ResolverTypeWrapper<CountryFlow>;
  Objective: ResolverTypeWrapper<ObjectiveModel>;
  ObjectiveKind: null;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveConnection: ResolverTypeWrapper<ObjectiveConnectionModel>;
  ObjectiveEdge: ResolverTypeWrapper<ObjectiveEdgeModel>;
  OutcomeOrder: null;
  Outcome: ResolverTypeWrapper<OutcomeModel>;
  Source: ResolverTypeWrapper<Source>;
  HarvestPeriod: ResolverTypeWrapper<HarvestPeriod>;
  Field: ResolverTypeWrapper<Field>;
  Mark: ResolverTypeWrapper<MarkModel>;
  OutcomeFilter: OutcomeFilter;
  OutcomeConnection: ResolverTypeWrapper<OutcomeConnectionModel>;
  OutcomeEdge: ResolverTypeWrapper<OutcomeEdgeModel>;
  Country: ResolverTypeWrapper<CountryModel>;
  CountryFilter: CountryFilter;
  CountryConnection: ResolverTypeWrapper<CountryConnectionModel>;
  CountryEdge: ResolverTypeWrapper<CountryEdgeModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  PlaceKind: null;
  Portfolio: ResolverTypeWrapper<PortfolioModel>;
  SourceSummary: ResolverTypeWrapper<SourceSummary>;
  OpeningQuestion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpeningQuestion']>;
  SpreadQuestion: ResolverTypeWrapper<SpreadQuestionModel>;
  FollowUpQuestion: ResolverTypeWrapper<FollowUpQuestionModel>;
  WayBackQuestion: ResolverTypeWrapper<WayBackQuestionModel>;
  Registry: ResolverTypeWrapper<RegistryModel>;
  RegistrySource: null;
  RegistryReport: ResolverTypeWrapper<RegistryReportModel>;
  RegistryChange: ResolverTypeWrapper<RegistryChange>;
  SearchKind: null;
  SearchResult: ResolverTypeWrapper<SearchResultModel>;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  Training: ResolverTypeWrapper<TrainingModel>;
  Supporter: ResolverTypeWrapper<SupporterModel>;
  SupportRole: null;
  TrainingFilter: TrainingFilter;
  TrainingConnection: ResolverTypeWrapper<TrainingConnectionModel>;
  TrainingEdge: ResolverTypeWrapper<TrainingEdgeModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Actor: ActorModel;
  ActorFigures: ActorFigures;
  Form: Form;
  ActorFilter: ActorFilter;
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: ActorConnectionModel;
  ActorEdge: ActorEdgeModel;
  Chain: ChainModel;
  ChainActor: ChainActorModel;
  ChainTraining: ChainTrainingModel;
  Hop: HopModel;
  LeftOut: LeftOutModel;
  LeftOutTraining: LeftOutTrainingModel;
  Bystander: BystanderModel;
  Truncation: Truncation;
  Count: Count;
  ChainMetrics: ChainMetrics;
  Float: Scalars['Float']['output'];
  Brokerage: Brokerage;
  Ratio: Ratio;
  HopCounts: HopCounts;
  Reach: Reach;
  Utilisation: Utilisation;
  Lag: Lag;
  LagOf: LagOf;
  RouteList: Omit<RouteList, 'routes'> & { routes: ReadonlyArray<ResolversParentTypes['Route']> };
  Route: RouteModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Passage: PassageModel;
  Period: Period;
  Finding: FindingModel;
  NamedText: NamedText;
  FindingFilter: FindingFilter;
  FindingConnection: FindingConnectionModel;
  FindingEdge: FindingEdgeModel;
  HarvestDifference: HarvestDifferenceModel;
  GrownChain: GrownChainModel;
  Mutation: Record<PropertyKey, never>;
  File: Scalars['File']['output'];
  HeadingChoice: HeadingChoice;
  ImportRun: ImportRunModel;
  ExportContents: ExportContentsModel;
  ImportProgress: ImportProgress;
  ImportPreview: ImportPreviewModel;
  ChangedRecord: ChangedRecord;
  Refusal: RefusalModel;
  PassedOver: Omit<PassedOver, 'reason'> & { reason?: Maybe<ResolversParentTypes['Reason']> };
  Reason: ReasonModel;
  PreviewSheet: PreviewSheet;
  PreviewHeading: PreviewHeading;
  UnitedHeading: UnitedHeading;
  KindOfFinding: KindOfFinding;
  PreviewSizes: PreviewSizes;
  PreviewRecordConnection: Omit<PreviewRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PreviewRecord']> };
  PreviewRecord: PreviewRecordModel;
  PreviewTraining: PreviewTraining;
  PreviewFindingRow: PreviewFindingRowModel;
  PreviewFinding: PreviewFindingModel;
  NetworkFilter: NetworkFilter;
  ExpandedRelation: ExpandedRelation;
  Network: Network;
  NetworkActor: NetworkActor;
  NetworkTraining: NetworkTraining;
  NetworkOther: NetworkOther;
  NetworkStack: NetworkStack;
  NetworkLine: NetworkLine;
  NetworkFlow: NetworkFlow;
  NetworkCounts: NetworkCounts;
  NetworkFacets: NetworkFacets;
  NamedCount: NamedCount;
  Neighbourhood: NeighbourhoodModel;
  NeighbourCount: NeighbourCount;
  NetworkLink: NetworkLinkModel;
  Overview: Overview;
  OverviewStack: OverviewStack;
  OverviewEnd: OverviewEnd;
  OverviewFlow: OverviewFlow;
  CountryFlow: CountryFlow;
  Objective: ObjectiveModel;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveConnection: ObjectiveConnectionModel;
  ObjectiveEdge: ObjectiveEdgeModel;
  Outcome: OutcomeModel;
  Source: Source;
  HarvestPeriod: HarvestPeriod;
  Field: Field;
  Mark: MarkModel;
  OutcomeFilter: OutcomeFilter;
  OutcomeConnection: OutcomeConnectionModel;
  OutcomeEdge: OutcomeEdgeModel;
  Country: CountryModel;
  CountryFilter: CountryFilter;
  CountryConnection: CountryConnectionModel;
  CountryEdge: CountryEdgeModel;
  Place: PlaceModel;
  Portfolio: PortfolioModel;
  SourceSummary: SourceSummary;
  OpeningQuestion: ResolversUnionTypes<ResolversParentTypes>['OpeningQuestion'];
  SpreadQuestion: SpreadQuestionModel;
  FollowUpQuestion: FollowUpQuestionModel;
  WayBackQuestion: WayBackQuestionModel;
  Registry: RegistryModel;
  RegistryReport: RegistryReportModel;
  RegistryChange: RegistryChange;
  SearchResult: SearchResultModel;
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  Training: TrainingModel;
  Supporter: SupporterModel;
  TrainingFilter: TrainingFilter;
  TrainingConnection: TrainingConnectionModel;
  TrainingEdge: TrainingEdgeModel;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, RequireFields<QueryChainArgs, 'from' | 'direction' | 'timing' | 'limit'>>;
  routes?: Resolver<ResolversTypes['RouteList'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'from' | 'to' | 'timing' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  harvests?: Resolver<ReadonlyArray<ResolversTypes['HarvestDifference']>, ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportsArgs, 'first'>>;
  interruptedImports?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  importPreview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType, RequireFields<QueryImportPreviewArgs, 'id'>>;
  importProgress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'limit'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'relations' | 'most'>>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<QueryObjectivesArgs, 'first'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'order' | 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  registry?: Resolver<ResolversTypes['Registry'], ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryStrength?: Resolver<ResolversTypes['CountryStrength'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType, Partial<ActorTrainingsArgs>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ActorFigures'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<ActorPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorFigures'] = ResolversParentTypes['ActorFigures']> = {
  trainedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedNamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abroad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abroadIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorKindResolvers = { PROGRAMME: 'programme', COALITION: 'coalition', ORGANIZATION: 'organization', GROUP: 'group' };

export type CountryStrengthResolvers = { STATED: 'stated', LIKELY: 'likely', UNKNOWN: 'unknown' };

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectionResolvers = { DOWN: 'down', UP: 'up' };

export type TimingResolvers = { CERTAIN: 'certain', POSSIBLE: 'possible', UNDATED: 'undated', ANY: 'any' };

export type HopTimingResolvers = { CERTAIN: 'certain', POSSIBLE: 'possible', UNDATED: 'undated', IMPOSSIBLE: 'impossible' };

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  roots?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['ChainActor']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['ChainTraining']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ChainMetrics'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainActor'] = ResolversParentTypes['ChainActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentTraining?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gave?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChainTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainTraining'] = ResolversParentTypes['ChainTraining']> = {
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnFrom?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drawnTo?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['HopTiming'], ParentType, ContextType>;
  stitched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Lag']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['HopTiming'], ParentType, ContextType>;
  stitched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impossible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreActorsWithAny?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['LeftOutTraining']>, ParentType, ContextType>;
  bystanders?: Resolver<ReadonlyArray<ResolversTypes['Bystander']>, ParentType, ContextType>;
};

export type LeftOutTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutTraining'] = ResolversParentTypes['LeftOutTraining']> = {
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['HopTiming'], ParentType, ContextType>;
};

export type BystanderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bystander'] = ResolversParentTypes['Bystander']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byGeneration?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMetrics'] = ResolversParentTypes['ChainMetrics']> = {
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['HopCounts'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breadth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generations?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  growth?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  utilisation?: Resolver<ReadonlyArray<ResolversTypes['Utilisation']>, ParentType, ContextType>;
  lags?: Resolver<ReadonlyArray<ResolversTypes['LagOf']>, ParentType, ContextType>;
  lagMedianMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lagsKnown?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  deadEnds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  countriesLikely?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  eiIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  eiKnown?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  structuralVirality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abroad?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  brokerage?: Resolver<ReadonlyArray<ResolversTypes['Brokerage']>, ParentType, ContextType>;
};

export type BrokerageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokerage'] = ResolversParentTypes['Brokerage']> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itinerant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gatekeeper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HopCounts'] = ResolversParentTypes['HopCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stitched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impossible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personsStatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtilisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utilisation'] = ResolversParentTypes['Utilisation']> = {
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lag'] = ResolversParentTypes['Lag']> = {
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LagOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LagOf'] = ResolversParentTypes['LagOf']> = {
  giver?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Lag'], ParentType, ContextType>;
};

export type RouteListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteList'] = ResolversParentTypes['RouteList']> = {
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['HopTiming'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Finding' | 'Objective' | 'Outcome' | 'Country' | 'Place' | 'Training', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ViewNameResolvers = { OPEN: 'open', FULL: 'full' };

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrecisionResolvers = { DAY: 'day', MONTH: 'month', YEAR: 'year', INTERVAL: 'interval', OPEN: 'open', UNKNOWN: 'unknown' };

export type StrengthResolvers = { SURE: 'sure', LIKELY: 'likely' };

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NamedText']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingLevelResolvers = { RECORD: 'record', VIEW: 'view', FILE: 'file' };

export type NamedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedText'] = ResolversParentTypes['NamedText']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HarvestDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HarvestDifference'] = ResolversParentTypes['HarvestDifference']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  someNewActors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<HarvestDifferenceSomeNewActorsArgs, 'first'>>;
  newGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newTrainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCountries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  someGrown?: Resolver<ReadonlyArray<ResolversTypes['GrownChain']>, ParentType, ContextType, RequireFields<HarvestDifferenceSomeGrownArgs, 'first'>>;
};

export type GrownChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrownChain'] = ResolversParentTypes['GrownChain']> = {
  root?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  previewImport?: Resolver<ResolversTypes['ImportPreview'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'files'>>;
  loadImport?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType, RequireFields<MutationLoadImportArgs, 'preview' | 'removeMissing' | 'keepSample'>>;
  restoreExport?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationRestoreExportArgs, 'preview'>>;
  stopImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dropPreview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDropPreviewArgs, 'id'>>;
  removeRecords?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationRemoveRecordsArgs, 'ids'>>;
  recognizeRegistry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRecognizeRegistryArgs, 'files'>>;
  previewRegistry?: Resolver<ResolversTypes['RegistryReport'], ParentType, ContextType, RequireFields<MutationPreviewRegistryArgs, 'source' | 'files'>>;
  changeRegistry?: Resolver<ResolversTypes['RegistryReport'], ParentType, ContextType, RequireFields<MutationChangeRegistryArgs, 'source' | 'files'>>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportContentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportContents'] = ResolversParentTypes['ExportContents']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  samplesRemoved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inTheWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  stage?: Resolver<ResolversTypes['ImportStage'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportStageResolvers = { READING: 'reading', LOADING: 'loading', RESTORING: 'restoring' };

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  restore?: Resolver<Maybe<ResolversTypes['ExportContents']>, ParentType, ContextType>;
  new?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedRecord']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['PassedOver']>, ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['PreviewSheet']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['UnitedHeading']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindOfFinding']>, ParentType, ContextType>;
  sizes?: Resolver<ResolversTypes['PreviewSizes'], ParentType, ContextType>;
  findingRows?: Resolver<ReadonlyArray<ResolversTypes['PreviewFindingRow']>, ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesRemoved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['PreviewRecordConnection'], ParentType, ContextType, RequireFields<ImportPreviewRecordsArgs, 'show' | 'first'>>;
};

export type ChangedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type PassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassedOver'] = ResolversParentTypes['PassedOver']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NamedText']>, ParentType, ContextType>;
};

export type PreviewSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewSheet'] = ResolversParentTypes['PreviewSheet']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['PreviewHeading']>, ParentType, ContextType>;
};

export type PreviewHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewHeading'] = ResolversParentTypes['PreviewHeading']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HeadingMatch'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  opposite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitedHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitedHeading'] = ResolversParentTypes['UnitedHeading']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['HeadingMatch'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  opposite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindOfFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindOfFinding'] = ResolversParentTypes['KindOfFinding']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewSizesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewSizes'] = ResolversParentTypes['PreviewSizes']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTraining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadingMatchResolvers = { SURE: 'sure', MISSPELT: 'misspelt', LIKELY: 'likely', UNKNOWN: 'unknown', MAPPED: 'mapped', CHOICE: 'choice' };

export type PreviewShowResolvers = { ALL: 'all', NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged', WITH_FINDINGS: 'with-findings', CONFIDENTIAL: 'confidential', WITHOUT_TRAINING: 'without-training' };

export type PreviewRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewRecordConnection'] = ResolversParentTypes['PreviewRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PreviewRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreviewRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewRecord'] = ResolversParentTypes['PreviewRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PreviewState'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidentialRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['PreviewTraining']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PreviewFinding']>, ParentType, ContextType>;
};

export type PreviewStateResolvers = { NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' };

export type PreviewTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewTraining'] = ResolversParentTypes['PreviewTraining']> = {
  givers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  receivers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewFindingRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewFindingRow'] = ResolversParentTypes['PreviewFindingRow']> = {
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['PreviewFinding'], ParentType, ContextType>;
};

export type PreviewFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewFinding'] = ResolversParentTypes['PreviewFinding']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NamedText']>, ParentType, ContextType>;
};

export type StandingResolvers = { CONFIRMED: 'confirmed', UNCONFIRMED: 'unconfirmed' };

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['NetworkActor']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['NetworkTraining']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['NetworkOther']>, ParentType, ContextType>;
  stacks?: Resolver<ReadonlyArray<ResolversTypes['NetworkStack']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLine']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['NetworkFlow']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['NetworkCounts'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NetworkFacets'], ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryStrength?: Resolver<ResolversTypes['CountryStrength'], ParentType, ContextType>;
  gave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTraining'] = ResolversParentTypes['NetworkTraining']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  givers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  receivers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkOtherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkOther'] = ResolversParentTypes['NetworkOther']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkStackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStack'] = ResolversParentTypes['NetworkStack']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLine'] = ResolversParentTypes['NetworkLine']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SupportRole']>, ParentType, ContextType>;
};

export type NetworkFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFlow'] = ResolversParentTypes['NetworkFlow']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCounts'] = ResolversParentTypes['NetworkCounts']> = {
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  folded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainingsOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  othersLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFacets'] = ResolversParentTypes['NetworkFacets']> = {
  relations?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  quarters?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['NamedCount']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['NamedCount']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type NamedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedCount'] = ResolversParentTypes['NamedCount']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourRelationResolvers = { TRAINED: 'trained', TRAINED_BY: 'trained-by', SUPPORTED: 'supported', PARTNER: 'partner', MEMBER: 'member', RECORD: 'record', PLACE: 'place', OBJECTIVE: 'objective' };

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['NeighbourRelation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SupportRole']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  stacks?: Resolver<ReadonlyArray<ResolversTypes['OverviewStack']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['OverviewFlow']>, ParentType, ContextType>;
  countryFlows?: Resolver<ReadonlyArray<ResolversTypes['CountryFlow']>, ParentType, ContextType>;
  trainingsApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewStackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewStack'] = ResolversParentTypes['OverviewStack']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorsLikely?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewEnd'] = ResolversParentTypes['OverviewEnd']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
};

export type OverviewFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverviewFlow'] = ResolversParentTypes['OverviewFlow']> = {
  from?: Resolver<ResolversTypes['OverviewEnd'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OverviewEnd'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFlow'] = ResolversParentTypes['CountryFlow']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObjectiveKind'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Objective']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveKindResolvers = { OUTCOME: 'outcome', OUTPUT: 'output', SPECIFIC: 'specific' };

export type ObjectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveConnection'] = ResolversParentTypes['ObjectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveEdge'] = ResolversParentTypes['ObjectiveEdge']> = {
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeOrderResolvers = { RECORD: 'record', NEWEST: 'newest', OLDEST: 'oldest', MOST_FINDINGS: 'most-findings' };

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidentialRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['HarvestPeriod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Objective']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarvestPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HarvestPeriod'] = ResolversParentTypes['HarvestPeriod']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorsLikely?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceKindResolvers = { COUNTRY: 'country', REGION: 'region', SETTLEMENT: 'settlement' };

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  view?: Resolver<ResolversTypes['ViewName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainingsUndated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  recordsWithFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceSummary']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['HarvestPeriod']>, ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['OpeningQuestion']>, ParentType, ContextType>;
};

export type SourceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceSummary'] = ResolversParentTypes['SourceSummary']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningQuestion'] = ResolversParentTypes['OpeningQuestion']> = {
  __resolveType: TypeResolveFn<'SpreadQuestion' | 'FollowUpQuestion' | 'WayBackQuestion', ParentType, ContextType>;
};

export type SpreadQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpreadQuestion'] = ResolversParentTypes['SpreadQuestion']> = {
  root?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpQuestion'] = ResolversParentTypes['FollowUpQuestion']> = {
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wentOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notYet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestWaiting?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WayBackQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayBackQuestion'] = ResolversParentTypes['WayBackQuestion']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registry'] = ResolversParentTypes['Registry']> = {
  source?: Resolver<ResolversTypes['RegistrySource'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrySourceResolvers = { SHIPPED: 'shipped', OWN: 'own', NONE: 'none' };

export type RegistryReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryReport'] = ResolversParentTypes['RegistryReport']> = {
  source?: Resolver<ResolversTypes['RegistrySource'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  unused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actorsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ReadonlyArray<ResolversTypes['RegistryChange']>, ParentType, ContextType>;
  parted?: Resolver<ReadonlyArray<ResolversTypes['RegistryChange']>, ParentType, ContextType>;
  renamed?: Resolver<ReadonlyArray<ResolversTypes['RegistryChange']>, ParentType, ContextType>;
  placed?: Resolver<ReadonlyArray<ResolversTypes['RegistryChange']>, ParentType, ContextType>;
};

export type RegistryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryChange'] = ResolversParentTypes['RegistryChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchKindResolvers = { ACTOR: 'actor', PLACE: 'place', OUTCOME: 'outcome' };

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Place' | 'Country' | 'Outcome', ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  receivers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  supporters?: Resolver<ReadonlyArray<ResolversTypes['Supporter']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  confirmedIn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supporter'] = ResolversParentTypes['Supporter']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SupportRole'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type SupportRoleResolvers = { SUPERVISOR: 'supervisor', FUNDER: 'funder', HOST: 'host', ORGANIZER: 'organizer', INITIATOR: 'initiator', PARTNER: 'partner' };

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorFigures?: ActorFiguresResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  ActorKind?: ActorKindResolvers;
  CountryStrength?: CountryStrengthResolvers;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Direction?: DirectionResolvers;
  Timing?: TimingResolvers;
  HopTiming?: HopTimingResolvers;
  Chain?: ChainResolvers<ContextType>;
  ChainActor?: ChainActorResolvers<ContextType>;
  ChainTraining?: ChainTrainingResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LeftOutTraining?: LeftOutTrainingResolvers<ContextType>;
  Bystander?: BystanderResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  ChainMetrics?: ChainMetricsResolvers<ContextType>;
  Brokerage?: BrokerageResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  HopCounts?: HopCountsResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  Utilisation?: UtilisationResolvers<ContextType>;
  Lag?: LagResolvers<ContextType>;
  LagOf?: LagOfResolvers<ContextType>;
  RouteList?: RouteListResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ViewName?: ViewNameResolvers;
  Passage?: PassageResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Precision?: PrecisionResolvers;
  Strength?: StrengthResolvers;
  Finding?: FindingResolvers<ContextType>;
  FindingLevel?: FindingLevelResolvers;
  NamedText?: NamedTextResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  HarvestDifference?: HarvestDifferenceResolvers<ContextType>;
  GrownChain?: GrownChainResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  File?: GraphQLScalarType;
  ImportRun?: ImportRunResolvers<ContextType>;
  ExportContents?: ExportContentsResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportStage?: ImportStageResolvers;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  PassedOver?: PassedOverResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  PreviewSheet?: PreviewSheetResolvers<ContextType>;
  PreviewHeading?: PreviewHeadingResolvers<ContextType>;
  UnitedHeading?: UnitedHeadingResolvers<ContextType>;
  KindOfFinding?: KindOfFindingResolvers<ContextType>;
  PreviewSizes?: PreviewSizesResolvers<ContextType>;
  HeadingMatch?: HeadingMatchResolvers;
  PreviewShow?: PreviewShowResolvers;
  PreviewRecordConnection?: PreviewRecordConnectionResolvers<ContextType>;
  PreviewRecord?: PreviewRecordResolvers<ContextType>;
  PreviewState?: PreviewStateResolvers;
  PreviewTraining?: PreviewTrainingResolvers<ContextType>;
  PreviewFindingRow?: PreviewFindingRowResolvers<ContextType>;
  PreviewFinding?: PreviewFindingResolvers<ContextType>;
  Standing?: StandingResolvers;
  Network?: NetworkResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  NetworkTraining?: NetworkTrainingResolvers<ContextType>;
  NetworkOther?: NetworkOtherResolvers<ContextType>;
  NetworkStack?: NetworkStackResolvers<ContextType>;
  NetworkLine?: NetworkLineResolvers<ContextType>;
  NetworkFlow?: NetworkFlowResolvers<ContextType>;
  NetworkCounts?: NetworkCountsResolvers<ContextType>;
  NetworkFacets?: NetworkFacetsResolvers<ContextType>;
  NamedCount?: NamedCountResolvers<ContextType>;
  NeighbourRelation?: NeighbourRelationResolvers;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  OverviewStack?: OverviewStackResolvers<ContextType>;
  OverviewEnd?: OverviewEndResolvers<ContextType>;
  OverviewFlow?: OverviewFlowResolvers<ContextType>;
  CountryFlow?: CountryFlowResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveKind?: ObjectiveKindResolvers;
  ObjectiveConnection?: ObjectiveConnectionResolvers<ContextType>;
  ObjectiveEdge?: ObjectiveEdgeResolvers<ContextType>;
  OutcomeOrder?: OutcomeOrderResolvers;
  Outcome?: OutcomeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  HarvestPeriod?: HarvestPeriodResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceKind?: PlaceKindResolvers;
  Portfolio?: PortfolioResolvers<ContextType>;
  SourceSummary?: SourceSummaryResolvers<ContextType>;
  OpeningQuestion?: OpeningQuestionResolvers<ContextType>;
  SpreadQuestion?: SpreadQuestionResolvers<ContextType>;
  FollowUpQuestion?: FollowUpQuestionResolvers<ContextType>;
  WayBackQuestion?: WayBackQuestionResolvers<ContextType>;
  Registry?: RegistryResolvers<ContextType>;
  RegistrySource?: RegistrySourceResolvers;
  RegistryReport?: RegistryReportResolvers<ContextType>;
  RegistryChange?: RegistryChangeResolvers<ContextType>;
  SearchKind?: SearchKindResolvers;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  Supporter?: SupporterResolvers<ContextType>;
  SupportRole?: SupportRoleResolvers;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
};

