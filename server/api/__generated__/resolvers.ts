import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
};

/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type Query = {
  __typename?: 'Query';
  /** Actors, by name. A group is an actor of its record only. */
  actors: ActorConnection;
  /**
   * What follows on from the roots, generation by generation (DOWN), or how the roots got there (UP).
   * Each training stands once, on the best allowed path.
   */
  chain: Chain;
  /** Ways from one actor to another along trainings, in the order of time; fewest hops first. */
  routes: RouteList;
  /** Any node of the view by its id; null where the view holds none. Older ids and ids of the open view find it too. */
  node?: Maybe<Node>;
  /** Which view answers, what it holds, and which samples are in it. */
  portfolio: Portfolio;
  /** Outcomes, one for each record, by record id. */
  outcomes: OutcomeConnection;
  /** Results-framework outcomes and outputs, and specific objectives, by code. */
  objectives: ObjectiveConnection;
  /** Countries of the view: where outcomes are set, actors based or trainings held. */
  countries: CountryConnection;
  /** Actors, places and outcomes whose names or text fit; accents and case do not matter, the start of a word is enough. */
  search: Array<SearchResult>;
  /** Trainings that took place, by date; those without a date last. */
  trainings: TrainingConnection;
  /** The nodes around some nodes, and how many each relation would add. */
  neighbourhood: Neighbourhood;
  /** Doubts and contradictions, by record; each says what would settle it. */
  findings: FindingConnection;
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
  from: Array<Scalars['ID']['input']>;
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
export type QueryOutcomesArgs = {
  filter?: InputMaybe<OutcomeFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  kinds?: InputMaybe<Array<SearchKind>>;
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


/**
 * The knowledge graph of a harvest: actors, trainings, outcomes, places, objectives and findings, and the passages
 * that tell them. Every request is answered from one view: what an open reader may see, or the full view.
 */
export type QueryNeighbourhoodArgs = {
  ids: Array<Scalars['ID']['input']>;
  relations?: InputMaybe<Array<NeighbourRelation>>;
  limit?: Scalars['Int']['input'];
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

/** Whoever acts or is trained. */
export type Actor = Node & {
  __typename?: 'Actor';
  /** Made of its country and its first name in code-point order; every other name finds it too. */
  id: Scalars['ID']['output'];
  /** Full name: as most records write it, else the longest form. A group is shown with its place. */
  name: Scalars['String']['output'];
  /** Short name for a picture: its acronym where it has one. */
  label: Scalars['String']['output'];
  /** The acronym under which records name it; null: none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: ActorKind;
  /** ISO 3166-1 alpha-2; null: unknown. A programme has none. */
  country?: Maybe<Scalars['String']['output']>;
  /** How its country is known. */
  countryStrength: CountryStrength;
  /** Every way in which it is written, and why each counts as this actor. */
  forms: Array<Form>;
  /** Trainings it gave, received, or supported in another role, by date. */
  trainings: Array<Training>;
  /** Actors of which a record says that they are partners. */
  partners: Array<Actor>;
  /** Coalitions and networks of which it is part. */
  memberOf: Array<Actor>;
  /** Its members, as far as records name them. */
  members: Array<Actor>;
  /** Ids of the records that name it. */
  records: Array<Scalars['ID']['output']>;
  /** Doubts about it. */
  findings: Array<Finding>;
  /** The passages in which it is named, at most `first`. */
  passages: Array<Passage>;
};


/** Whoever acts or is trained. */
export type ActorTrainingsArgs = {
  role?: InputMaybe<TrainingRole>;
};


/** Whoever acts or is trained. */
export type ActorPassagesArgs = {
  first?: Scalars['Int']['input'];
};

/** One way in which an actor is written. */
export type Form = {
  __typename?: 'Form';
  /** As written in a record. */
  form: Scalars['String']['output'];
  /** How surely it names this actor. */
  strength: Strength;
  /** Why it counts as this actor. */
  reason: Scalars['String']['output'];
};

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
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<ActorKind>>;
  /** ISO codes; the empty string stands for an unknown country. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only actors named in records of these years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only actors named in records of these harvest periods. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only actors named in records that contribute to these objectives, by code. */
  objective?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only actors that were trained and have not, as far as the view tells, trained others. */
  notYetTraining?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** With the cursor of each. */
  edges: Array<ActorEdge>;
  /** The same without cursors. */
  nodes: Array<Actor>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of actors, with its place in the list. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** What stands there. */
  node: Actor;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
};

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

/** What follows on from the roots, or how they got there: each training once, on its best allowed path. */
export type Chain = {
  __typename?: 'Chain';
  /** The actors that it is traced from. */
  roots: Array<Actor>;
  /** As asked. */
  direction: Direction;
  /** As asked. */
  timing: Timing;
  /** Every actor of the chain, the roots first, by generation. */
  actors: Array<ChainActor>;
  /** Its trainings, by generation and date. */
  trainings: Array<ChainTraining>;
  /** Every hop of the tree, from a giver to a receiver. */
  hops: Array<Hop>;
  /** Hops back to an actor already reached: listed, never in the tree. */
  returns: Array<Hop>;
  /** What was not drawn, by class. */
  leftOut: LeftOut;
  /** Counts in the place of lists; null where the whole chain is here. */
  truncated?: Maybe<Truncation>;
  /** Figures over all of it, also where it is truncated. */
  metrics: ChainMetrics;
  /** Findings about the records that tell it. */
  findings: Array<Finding>;
  /** Topics told of its trainings, most frequent first. */
  topics: Array<Scalars['String']['output']>;
};

/** An actor's place in a chain. */
export type ChainActor = {
  __typename?: 'ChainActor';
  /** The actor itself. */
  actor: Actor;
  /** 0 for a root. */
  generation: Scalars['Int']['output'];
  /** The training through which it was reached; null for a root. */
  parentTraining?: Maybe<Scalars['ID']['output']>;
  /** How many actors stand below it in the chain. */
  descendants: Scalars['Int']['output'];
  /** The trainings of the chain that it gave and that are drawn from it. */
  gave: Array<Scalars['ID']['output']>;
};

/** A training's place in a chain. */
export type ChainTraining = {
  __typename?: 'ChainTraining';
  /** The training itself. */
  training: Training;
  /** 1 for a training that a root gave. */
  generation: Scalars['Int']['output'];
  /** The training through which its giver was reached; null for a root's. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** The giver from whom it is drawn. */
  drawnFrom: Scalars['ID']['output'];
  /** The receivers that it reached first, and so are drawn from it. */
  drawnTo: Array<Scalars['ID']['output']>;
  /** How sure the dates make the path that leads to it. */
  timing: HopTiming;
  /** No single record tells it together with the training before it. */
  stitched: Scalars['Boolean']['output'];
  /** From the training before it to this one; null for a root's. */
  lag?: Maybe<Lag>;
};

/** From one who gave a training to one who received it. */
export type Hop = {
  __typename?: 'Hop';
  /** Id of the actor who gave the training. */
  from: Scalars['ID']['output'];
  /** Id of the actor who received it. */
  to: Scalars['ID']['output'];
  /** Id of the training. */
  training: Scalars['ID']['output'];
  /** That of its training: 1 for one that a root gave. */
  generation: Scalars['Int']['output'];
  /** That of its training. */
  timing: HopTiming;
  /** No single record tells its training together with the one before it. */
  stitched: Scalars['Boolean']['output'];
  /** A person has confirmed it. */
  confirmed: Scalars['Boolean']['output'];
  /** The sentences that tell both its giver and its receiver, else those that tell either. */
  passages: Array<Passage>;
};

/** What `timing` or the tree left out. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** Trainings that only a wider `timing` would count. */
  possible: Scalars['Int']['output'];
  /** Those that are possible but for a missing date. */
  undated: Scalars['Int']['output'];
  /** Those that the dates forbid. */
  impossible: Scalars['Int']['output'];
  /** Actors that `timing: ANY` would add. */
  moreActorsWithAny: Scalars['Int']['output'];
  /** Those trainings, for a list. */
  trainings: Array<LeftOutTraining>;
  /** Actors named in the chain's records or trainings that neither gave nor received one. */
  bystanders: Array<Bystander>;
};

/** A training that a wider `timing` would count. */
export type LeftOutTraining = {
  __typename?: 'LeftOutTraining';
  /** The training itself. */
  training: Training;
  /** How sure the dates make the path that leads to it. */
  timing: HopTiming;
};

/** An actor that stands beside a chain without a part in it. */
export type Bystander = {
  __typename?: 'Bystander';
  /** The actor itself. */
  actor: Actor;
  /** What it is there for: supervisor, funder …, or partner of an actor of the chain. */
  role: Scalars['String']['output'];
};

/** What lies beyond a limit, in numbers. */
export type Truncation = {
  __typename?: 'Truncation';
  /** The limit that was passed. */
  limit: Scalars['Int']['output'];
  /** By generation of a chain; empty for a neighbourhood. */
  byGeneration: Array<Count>;
  /** By country of the actors; the empty string stands for unknown. */
  byCountry: Array<Count>;
  /** By kind. */
  byKind: Array<Count>;
};

/** How many under one heading. */
export type Count = {
  __typename?: 'Count';
  /** What is counted: a generation, an ISO code, a kind. The empty string stands for unknown. */
  key: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Every figure with its denominator; what is unknown is counted apart, never as nought. */
export type ChainMetrics = {
  __typename?: 'ChainMetrics';
  /** Whom it reached. */
  reach: Reach;
  /** Generations after the root. */
  depth: Scalars['Int']['output'];
  /** The most actors in one generation. */
  breadth: Scalars['Int']['output'];
  /** Actors by generation, the roots' first. */
  generations: Array<Scalars['Int']['output']>;
  /** R_g = N(g+1) / N(g), from generation 0; null where a generation is empty. */
  growth: Array<Maybe<Scalars['Float']['output']>>;
  /** From generation 1. */
  utilisation: Array<Utilisation>;
  /** From being trained to training others: one for each follow-on, the shortest first. */
  lags: Array<LagOf>;
  /** Median of the lags known in months, of follow-ons that the dates allow; null: none known. */
  lagMedianMonths?: Maybe<Scalars['Float']['output']>;
  /** How many follow-ons have a lag known in months, of how many. */
  lagsKnown: Ratio;
  /** Named actors of the chain that were trained and gave no counted training. */
  deadEnds: Array<Scalars['ID']['output']>;
  /** Stated countries of the reached actors, most first; the empty string counts those without any. */
  countries: Array<Count>;
  /** Reached actors whose country is only likely, apart from `countries`. */
  countriesLikely: Array<Count>;
  /** E–I index by country (Krackhardt and Stern 1988), from -1 (all within) to 1 (all across); null: no hop has both countries stated. */
  eiIndex?: Maybe<Scalars['Float']['output']>;
  /** Hops with both countries stated, of how many. */
  eiKnown: Ratio;
  /** Mean distance between two actors of one tree (Goel et al. 2016); null: no two stand in one. */
  structuralVirality?: Maybe<Scalars['Float']['output']>;
  /** Hops across a border, of those with both countries stated. */
  abroad: Ratio;
  /** Who stands between two others that have no hop of their own; only where all three countries are stated. */
  brokerage: Array<Brokerage>;
};

/** How often an actor stands between two others, by whose country it shares (Gould and Fernandez 1989). */
export type Brokerage = {
  __typename?: 'Brokerage';
  /** Id of the actor. */
  actor: Scalars['ID']['output'];
  /** All three in one country. */
  coordinator: Scalars['Int']['output'];
  /** Both others in one country, it elsewhere. */
  itinerant: Scalars['Int']['output'];
  /** In the receiver's country. */
  gatekeeper: Scalars['Int']['output'];
  /** In the giver's country. */
  representative: Scalars['Int']['output'];
  /** Three countries. */
  liaison: Scalars['Int']['output'];
};

/** A part and its whole: the denominator of a figure. */
export type Ratio = {
  __typename?: 'Ratio';
  /** The part. */
  count: Scalars['Int']['output'];
  /** The whole. */
  of: Scalars['Int']['output'];
};

/** Whom a chain reached. Named actors and groups are never added up: nobody knows how many are in a group. */
export type Reach = {
  __typename?: 'Reach';
  /** Programmes, coalitions and organizations. */
  named: Scalars['Int']['output'];
  /** Groups of people. */
  groups: Scalars['Int']['output'];
  /** People that took part, summed where stated; null: stated nowhere. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** In how many trainings the number of people is stated, of `trainings`. */
  personsStatedIn: Scalars['Int']['output'];
  /** Trainings of the chain. */
  trainings: Scalars['Int']['output'];
};

/** Of those trained in a generation, how many gave a counted training. */
export type Utilisation = {
  __typename?: 'Utilisation';
  /** 1 for those whom a root trained. */
  generation: Scalars['Int']['output'];
  /** How many of them gave one. Upwards: were trained. */
  gave: Scalars['Int']['output'];
  /** How many actors the generation has. */
  of: Scalars['Int']['output'];
};

/** From being trained to training others. */
export type Lag = {
  __typename?: 'Lag';
  /** Calendar months; null where a date is coarser than a month. */
  months?: Maybe<Scalars['Int']['output']>;
  /** Least days between them; null: not bounded. */
  minDays?: Maybe<Scalars['Int']['output']>;
  /** Most days between them; null: not bounded. */
  maxDays?: Maybe<Scalars['Int']['output']>;
};

/** The lag of one follow-on. */
export type LagOf = {
  __typename?: 'LagOf';
  /** The actor who was trained, and then trained others. */
  giver: Scalars['ID']['output'];
  /** The follow-on. */
  training: Scalars['ID']['output'];
  /** In months and days. */
  lag: Lag;
};

/** Ways from one actor to another. */
export type RouteList = {
  __typename?: 'RouteList';
  /** Fewest hops first, then the surest, then the earliest. */
  routes: Array<Route>;
  /** True if there are more than these. */
  more: Scalars['Boolean']['output'];
};

/** One way from actor to actor along trainings. */
export type Route = {
  __typename?: 'Route';
  /** In order, from the one asked from. */
  hops: Array<Hop>;
  /** The worst timing along the route. */
  timing: HopTiming;
  /** Those along it, in order, both ends with them. */
  actors: Array<Actor>;
  /** One for each hop, in order. */
  trainings: Array<Training>;
};

/** Whatever has an id of its own. */
export type Node = {
  /** Stable as long as the harvest says the same; a link to it can be kept. */
  id: Scalars['ID']['output'];
};

/** Where a list stands and how to go on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True if more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to go on from the last edge of this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The part of the graph that a reader may see. */
export type ViewName =
  /** Made only from records that are not confidential, as if the others had never been loaded. */
  | 'OPEN'
  /** Made from every record. */
  | 'FULL';

/** An address in a record, and the exact words there. */
export type Passage = {
  __typename?: 'Passage';
  /** Id of the record. */
  record: Scalars['ID']['output'];
  /** Canonical name of the field, or its heading where the file's own is unknown. */
  field: Scalars['String']['output'];
  /** Heading of the field as written in the file. */
  heading: Scalars['String']['output'];
  /** Where the words start in the field's text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  /** Where they end, in UTF-16 units. */
  end: Scalars['Int']['output'];
  /** The words, exactly as written. */
  quote: Scalars['String']['output'];
};

/** When something took place, as precisely as it was told. */
export type Period = {
  __typename?: 'Period';
  /** First day, month or year; null: not told. */
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, month or year; null: not told, or still open. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** How precisely it was told. */
  precision: Precision;
  /** The wording that was read. */
  text?: Maybe<Scalars['String']['output']>;
};

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

/** The change that a record states, with the whole record as it was read. */
export type Outcome = Node & {
  __typename?: 'Outcome';
  /** The record's id. */
  id: Scalars['ID']['output'];
  /** First sentence of the description. */
  title: Scalars['String']['output'];
  /** Where it was read. */
  source: Source;
  /** Of its text: `en`, `fr` or `es`. */
  language: Scalars['String']['output'];
  /** True also where the file leaves it open. */
  confidential: Scalars['Boolean']['output'];
  /** What the file says about confidentiality; null: nothing. */
  confidentialRaw?: Maybe<Scalars['String']['output']>;
  /** As the year field says; null: nothing that was understood. */
  year?: Maybe<Scalars['Int']['output']>;
  /** As the period field says. */
  period?: Maybe<HarvestPeriod>;
  /** As the status field says. */
  status?: Maybe<Scalars['String']['output']>;
  /** ISO codes of the countries that it is set in. */
  countries: Array<Scalars['String']['output']>;
  /** Regions that its country field names. */
  regions: Array<Scalars['String']['output']>;
  /** Every field in the file's order. */
  fields: Array<Field>;
  /** Trainings that it tells, by date. */
  trainings: Array<Training>;
  /** Actors that it names. */
  actors: Array<Actor>;
  /** Objectives that it contributes to. */
  objectives: Array<Objective>;
  /** Doubts about it. */
  findings: Array<Finding>;
  /** Claims that its text makes, as marks in its fields, in the order of the text. */
  marks: Array<Mark>;
};

/** Where a record was read. */
export type Source = {
  __typename?: 'Source';
  /** Name of the file. */
  file: Scalars['String']['output'];
  /** Sheet of a workbook; null elsewhere. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The file's own row, or the line where the record starts. */
  row: Scalars['Int']['output'];
  /** Folder of the sample that it belongs to; null for your own. */
  sample?: Maybe<Scalars['String']['output']>;
};

/** The round of harvesting in which a record was made. */
export type HarvestPeriod = {
  __typename?: 'HarvestPeriod';
  /** As written. */
  text: Scalars['String']['output'];
  /** As a number; null: none was understood. */
  number?: Maybe<Scalars['Int']['output']>;
};

/** One field of a record, as read. */
export type Field = {
  __typename?: 'Field';
  /** Canonical name, or the heading where that is unknown. */
  name: Scalars['String']['output'];
  /** As written in the file. */
  heading: Scalars['String']['output'];
  /** Exactly as read. */
  text: Scalars['String']['output'];
};

/** Words of a record that a claim stands on. */
export type Mark = {
  __typename?: 'Mark';
  /** The words. */
  passage: Passage;
  /** What was claimed there: a training, or the naming of an actor. */
  training?: Maybe<Scalars['ID']['output']>;
  /** Id of the actor named there. */
  actor?: Maybe<Scalars['ID']['output']>;
};

/** Which outcomes; every part given must hold. */
export type OutcomeFilter = {
  /** Words of its text or its id. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Set in one of these countries. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of one of these years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Of one of these harvest periods, by number. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Contributes to one of these objectives, by code. */
  objective?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that are, or are not. */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only outcomes with a finding of one of these kinds. */
  finding?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only outcomes of this source file. */
  file?: InputMaybe<Scalars['String']['input']>;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** With the cursor of each. */
  edges: Array<OutcomeEdge>;
  /** The same without cursors. */
  nodes: Array<Outcome>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of outcomes, with its place in the list. */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** What stands there. */
  node: Outcome;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
};

/** A goal of the programme that outcomes contribute to. */
export type Objective = Node & {
  __typename?: 'Objective';
  /** Its code. */
  id: Scalars['ID']['output'];
  /** As records write it. */
  code: Scalars['String']['output'];
  /** Its label where a record gives one. */
  label?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: ObjectiveKind;
  /** The results-framework outcome under which an output stands. */
  partOf?: Maybe<Objective>;
  /** The outputs that stand under it. */
  parts: Array<Objective>;
  /** How many outcomes contribute to it. */
  outcomes: Scalars['Int']['output'];
};

/** What an objective is. */
export type ObjectiveKind =
  /** An outcome of the results framework. */
  | 'OUTCOME'
  /** An output of the results framework. */
  | 'OUTPUT'
  /** A specific objective. */
  | 'SPECIFIC';

/** Which objectives; every part given must hold. */
export type ObjectiveFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<ObjectiveKind>>;
  /** Only those to which outcomes of these countries contribute. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those to which outcomes of these years contribute. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only those to which outcomes of these harvest periods contribute. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A page of objectives. */
export type ObjectiveConnection = {
  __typename?: 'ObjectiveConnection';
  /** With the cursor of each. */
  edges: Array<ObjectiveEdge>;
  /** The same without cursors. */
  nodes: Array<Objective>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of objectives, with its place in the list. */
export type ObjectiveEdge = {
  __typename?: 'ObjectiveEdge';
  /** What stands there. */
  node: Objective;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
};

/** A country, by ISO 3166-1, with what the view knows of it. */
export type Country = Node & {
  __typename?: 'Country';
  /** Its ISO code. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  code: Scalars['String']['output'];
  /** English name. */
  name: Scalars['String']['output'];
  /** How many outcomes are set there. */
  outcomes: Scalars['Int']['output'];
  /** Actors based there; those whose country is only likely are counted apart. */
  actors: Scalars['Int']['output'];
  /** How many actors are likely based there. */
  actorsLikely: Scalars['Int']['output'];
  /** Trainings held there. */
  trainings: Scalars['Int']['output'];
};

/** Which countries; every part given must hold. */
export type CountryFilter = {
  /** Only these codes. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only countries where a training was held in one of these years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only countries of outcomes of these harvest periods. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only countries of outcomes that contribute to these objectives. */
  objective?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** With the cursor of each. */
  edges: Array<CountryEdge>;
  /** The same without cursors. */
  nodes: Array<Country>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of countries, with its place in the list. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** What stands there. */
  node: Country;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
};

/** A region or settlement that records name. */
export type Place = Node & {
  __typename?: 'Place';
  /** Its country and name. */
  id: Scalars['ID']['output'];
  /** As records write it. */
  name: Scalars['String']['output'];
  /** What it is. */
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for a region. */
  country?: Maybe<Scalars['String']['output']>;
};

/** What a place is. */
export type PlaceKind =
  /** A country. */
  | 'COUNTRY'
  /** A region of several countries. */
  | 'REGION'
  /** A town or village. */
  | 'SETTLEMENT';

/** What a view holds. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** Which view answers. */
  view: ViewName;
  /** Changes whenever the view does. */
  version: Scalars['Int']['output'];
  /** How many records it holds. */
  records: Scalars['Int']['output'];
  /** Of `records`, how many are confidential; always 0 in the open view. */
  confidential: Scalars['Int']['output'];
  /** Actors by kind. */
  actors: Array<Count>;
  /** How many trainings it holds. */
  trainings: Scalars['Int']['output'];
  /** Of `trainings`, how many have no date. */
  trainingsUndated: Scalars['Int']['output'];
  /** Findings by kind, most first. */
  findings: Array<Count>;
  /** How many records have at least one finding. */
  recordsWithFindings: Scalars['Int']['output'];
  /** What was read, by file. */
  sources: Array<SourceSummary>;
  /** Countries of actors, most first: the order in which colours are given. The empty string stands for unknown. */
  countries: Array<Count>;
  /** Records by year; the empty string stands for unknown. */
  years: Array<Count>;
  /** Harvest periods that records name. */
  periods: Array<HarvestPeriod>;
  /** Names of the samples in the store. */
  samples: Array<Scalars['String']['output']>;
  /** Three questions to start from, each with its answer; fewer where the view holds too little. */
  questions: Array<OpeningQuestion>;
};

/** What one file gave. */
export type SourceSummary = {
  __typename?: 'SourceSummary';
  /** Its name. */
  file: Scalars['String']['output'];
  /** Folder of the sample that it belongs to; null for your own. */
  sample?: Maybe<Scalars['String']['output']>;
  /** Records read from it. */
  records: Scalars['Int']['output'];
  /** Of them, how many are confidential. */
  confidential: Scalars['Int']['output'];
  /** Trainings that they tell. */
  trainings: Scalars['Int']['output'];
  /** Actors that they name. */
  actors: Scalars['Int']['output'];
  /** Findings about them. */
  findings: Scalars['Int']['output'];
};

/** A question that the harvest can answer, with what a small picture of the answer needs. */
export type OpeningQuestion = SpreadQuestion | FollowUpQuestion | WayBackQuestion;

/** Who passed it on, and how far? The actor with the widest chain. */
export type SpreadQuestion = {
  __typename?: 'SpreadQuestion';
  /** The actor. */
  root: Actor;
  /** What follows on from it. */
  chain: Chain;
};

/** Who has not passed it on yet? Named actors that were trained. */
export type FollowUpQuestion = {
  __typename?: 'FollowUpQuestion';
  /** Named actors that were trained. */
  trained: Scalars['Int']['output'];
  /** Of them, how many trained others. */
  wentOn: Scalars['Int']['output'];
  /** Of them, how many have not, as far as the view tells. */
  notYet: Scalars['Int']['output'];
  /** The one that has waited longest since a dated training. */
  longestWaiting?: Maybe<Actor>;
  /** Since when, to the month. */
  since?: Maybe<Scalars['PartialDate']['output']>;
};

/** How did an actor learn this? The longest way back, preferably one that crosses records. */
export type WayBackQuestion = {
  __typename?: 'WayBackQuestion';
  /** The actor. */
  actor: Actor;
  /** The way from its source to it. */
  route: Route;
};

/** What to search for. */
export type SearchKind =
  /** Actors, by any of their names. */
  | 'ACTOR'
  /** Countries, regions and settlements. */
  | 'PLACE'
  /** Outcomes, by their text. */
  | 'OUTCOME';

/** Something found, and why. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** What was found. */
  node: SearchNode;
  /** The form or words that fit. */
  matched: Scalars['String']['output'];
  /** Higher fits better; compares within one answer only. */
  score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchNode = Actor | Place | Country | Outcome;

/** An event: who gave it, who received it, where, when, on what. Several records may tell it. */
export type Training = Node & {
  __typename?: 'Training';
  /** The least id of its tellings; each of them finds it. */
  id: Scalars['ID']['output'];
  /** When it took place. */
  when: Period;
  /** Settlement, as written; null: not told. */
  place?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 of where it was held; null: not told, online, or several. */
  country?: Maybe<Scalars['String']['output']>;
  /** What it was on, as written. */
  topics: Array<Scalars['String']['output']>;
  /** How many people took part; null: not stated. */
  participants?: Maybe<Scalars['Int']['output']>;
  /** LIKELY where a pronoun or a date was guessed, or where two tellings were read as one. */
  strength: Strength;
  /** Why it is only likely. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who gave it. */
  givers: Array<Actor>;
  /** Who was trained. */
  receivers: Array<Actor>;
  /** Who supervised, funded, hosted or organized it. */
  supporters: Array<Supporter>;
  /** Names of persons who gave it, as written; they are no actors. */
  persons: Array<Scalars['String']['output']>;
  /** Ids of the records that tell it. */
  records: Array<Scalars['ID']['output']>;
  /** The sentences that tell it. */
  passages: Array<Passage>;
  /** Doubts about it. */
  findings: Array<Finding>;
};

/** An actor that supported a training. */
export type Supporter = {
  __typename?: 'Supporter';
  /** Who. */
  actor: Actor;
  /** As what. */
  role: SupportRole;
  /** The sentences that say so. */
  passages: Array<Passage>;
};

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

/** Which trainings; every part given must hold. */
export type TrainingFilter = {
  /** Held in one of these countries; the empty string stands for unknown. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Can have taken place in one of these years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** True: only those without a date. False: only dated ones. */
  undated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Told by a record of one of these harvest periods. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Told by a record that contributes to one of these objectives. */
  objective?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of a topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Given by an actor of one of these kinds. */
  kind?: InputMaybe<Array<ActorKind>>;
};

/** A page of trainings. */
export type TrainingConnection = {
  __typename?: 'TrainingConnection';
  /** With the cursor of each. */
  edges: Array<TrainingEdge>;
  /** The same without cursors. */
  nodes: Array<Training>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of trainings, with its place in the list. */
export type TrainingEdge = {
  __typename?: 'TrainingEdge';
  /** What stands there. */
  node: Training;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
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

/** Nodes around some nodes, with what joins them. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The asked nodes first, then their neighbours. */
  nodes: Array<Node>;
  /** What joins these nodes. */
  links: Array<NetworkLink>;
  /** For each asked node and relation, how many neighbours there are before anything is opened. */
  counts: Array<NeighbourCount>;
  /** What lies beyond `limit`, by country and kind; null: everything is here. */
  truncated?: Maybe<Truncation>;
};

/** How many neighbours a node has along one relation. */
export type NeighbourCount = {
  __typename?: 'NeighbourCount';
  /** The node asked for. */
  id: Scalars['ID']['output'];
  /** The relation. */
  relation: NeighbourRelation;
  /** How many neighbours. */
  count: Scalars['Int']['output'];
};

/** A relation between two nodes. */
export type NetworkLink = {
  __typename?: 'NetworkLink';
  /** Id of the node where it starts. */
  from: Scalars['ID']['output'];
  /** Id of the node where it ends. */
  to: Scalars['ID']['output'];
  /** GAVE, RECEIVED, SUPPORTED, PARTNER_OF, PART_OF, REPORTS, CONCERNS, HELD_IN, BASED_IN or CONTRIBUTES_TO. */
  type: Scalars['String']['output'];
  /** Of a SUPPORTED link: as what. */
  role?: Maybe<SupportRole>;
  /** The sentences that say so. */
  passages: Array<Passage>;
};

/** A doubt or contradiction that the reading turned up; a decision or a better record settles it. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** Made from what it says, so the same doubt keeps its address. */
  id: Scalars['ID']['output'];
  /** As in the documentation of the command line: `region-as-country`, `year-against-dates` … */
  kind: Scalars['String']['output'];
  /** About one record, or about several of the view. */
  level: FindingLevel;
  /** Ids of the records that it is about. */
  records: Array<Scalars['ID']['output']>;
  /** The passage that is doubtful; null where a heading or a missing value is. */
  passage?: Maybe<Passage>;
  /** The words or heading that are doubtful. */
  quote?: Maybe<Scalars['String']['output']>;
  /** What is doubtful, in English. */
  message: Scalars['String']['output'];
  /** What would settle it, in English. */
  settle: Scalars['String']['output'];
  /** The values that the message is made from, to say it in another language. */
  values: Array<NamedText>;
  /** Actors that it is about. */
  actors: Array<Actor>;
  /** Trainings that it is about. */
  trainings: Array<Training>;
};

/** What a finding is about. */
export type FindingLevel =
  /** One record. */
  | 'RECORD'
  /** Several records of the view. */
  | 'VIEW'
  /** A file. */
  | 'FILE';

/** A value by name. */
export type NamedText = {
  __typename?: 'NamedText';
  /** Its name in the message. */
  name: Scalars['String']['output'];
  /** The value. */
  text: Scalars['String']['output'];
};

/** Which findings; every part given must hold. */
export type FindingFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** About one of these records. */
  record?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About an outcome set in one of these countries. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** About an outcome of one of these years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** About an outcome of one of these harvest periods, by number. */
  period?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** About an outcome that contributes to one of these objectives, by code. */
  objective?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** With the cursor of each. */
  edges: Array<FindingEdge>;
  /** The same without cursors. */
  nodes: Array<Finding>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, under the filter. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of findings, with its place in the list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** What stands there. */
  node: Finding;
  /** Give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
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
    | ( SpreadQuestion )
    | ( FollowUpQuestion )
    | ( WayBackQuestion )
  ;
  SearchNode:
    | ( Actor )
    | ( Place )
    | ( Country )
    | ( Outcome )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Actor )
    | ( Outcome )
    | ( Objective )
    | ( Country )
    | ( Place )
    | ( Training )
    | ( Finding )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Actor: ResolverTypeWrapper<Actor>;
  Form: ResolverTypeWrapper<Form>;
  ActorKind: ActorKind;
  CountryStrength: CountryStrength;
  TrainingRole: TrainingRole;
  ActorFilter: ActorFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<ActorConnection>;
  ActorEdge: ResolverTypeWrapper<ActorEdge>;
  Direction: Direction;
  Timing: Timing;
  HopTiming: HopTiming;
  Chain: ResolverTypeWrapper<Chain>;
  ChainActor: ResolverTypeWrapper<ChainActor>;
  ChainTraining: ResolverTypeWrapper<ChainTraining>;
  Hop: ResolverTypeWrapper<Hop>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LeftOutTraining: ResolverTypeWrapper<LeftOutTraining>;
  Bystander: ResolverTypeWrapper<Bystander>;
  Truncation: ResolverTypeWrapper<Truncation>;
  Count: ResolverTypeWrapper<Count>;
  ChainMetrics: ResolverTypeWrapper<ChainMetrics>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Brokerage: ResolverTypeWrapper<Brokerage>;
  Ratio: ResolverTypeWrapper<Ratio>;
  Reach: ResolverTypeWrapper<Reach>;
  Utilisation: ResolverTypeWrapper<Utilisation>;
  Lag: ResolverTypeWrapper<Lag>;
  LagOf: ResolverTypeWrapper<LagOf>;
  RouteList: ResolverTypeWrapper<RouteList>;
  Route: ResolverTypeWrapper<Route>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ViewName: ViewName;
  Passage: ResolverTypeWrapper<Passage>;
  Period: ResolverTypeWrapper<Period>;
  Precision: Precision;
  Strength: Strength;
  Outcome: ResolverTypeWrapper<Outcome>;
  Source: ResolverTypeWrapper<Source>;
  HarvestPeriod: ResolverTypeWrapper<HarvestPeriod>;
  Field: ResolverTypeWrapper<Field>;
  Mark: ResolverTypeWrapper<Mark>;
  OutcomeFilter: OutcomeFilter;
  OutcomeConnection: ResolverTypeWrapper<OutcomeConnection>;
  OutcomeEdge: ResolverTypeWrapper<OutcomeEdge>;
  Objective: ResolverTypeWrapper<Objective>;
  ObjectiveKind: ObjectiveKind;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveConnection: ResolverTypeWrapper<ObjectiveConnection>;
  ObjectiveEdge: ResolverTypeWrapper<ObjectiveEdge>;
  Country: ResolverTypeWrapper<Country>;
  CountryFilter: CountryFilter;
  CountryConnection: ResolverTypeWrapper<CountryConnection>;
  CountryEdge: ResolverTypeWrapper<CountryEdge>;
  Place: ResolverTypeWrapper<Place>;
  PlaceKind: PlaceKind;
  Portfolio: ResolverTypeWrapper<Omit<Portfolio, 'questions'> & { questions: Array<ResolversTypes['OpeningQuestion']> }>;
  SourceSummary: ResolverTypeWrapper<SourceSummary>;
  OpeningQuestion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpeningQuestion']>;
  SpreadQuestion: ResolverTypeWrapper<SpreadQuestion>;
  FollowUpQuestion: ResolverTypeWrapper<FollowUpQuestion>;
  WayBackQuestion: ResolverTypeWrapper<WayBackQuestion>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'node'> & { node: ResolversTypes['SearchNode'] }>;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  Training: ResolverTypeWrapper<Training>;
  Supporter: ResolverTypeWrapper<Supporter>;
  SupportRole: SupportRole;
  TrainingFilter: TrainingFilter;
  TrainingConnection: ResolverTypeWrapper<TrainingConnection>;
  TrainingEdge: ResolverTypeWrapper<TrainingEdge>;
  NeighbourRelation: NeighbourRelation;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversTypes['Node']> }>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingLevel: FindingLevel;
  NamedText: ResolverTypeWrapper<NamedText>;
  FindingFilter: FindingFilter;
  FindingConnection: ResolverTypeWrapper<FindingConnection>;
  FindingEdge: ResolverTypeWrapper<FindingEdge>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Actor: Actor;
  Form: Form;
  ActorFilter: ActorFilter;
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: ActorConnection;
  ActorEdge: ActorEdge;
  Chain: Chain;
  ChainActor: ChainActor;
  ChainTraining: ChainTraining;
  Hop: Hop;
  LeftOut: LeftOut;
  LeftOutTraining: LeftOutTraining;
  Bystander: Bystander;
  Truncation: Truncation;
  Count: Count;
  ChainMetrics: ChainMetrics;
  Float: Scalars['Float']['output'];
  Brokerage: Brokerage;
  Ratio: Ratio;
  Reach: Reach;
  Utilisation: Utilisation;
  Lag: Lag;
  LagOf: LagOf;
  RouteList: RouteList;
  Route: Route;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Passage: Passage;
  Period: Period;
  Outcome: Outcome;
  Source: Source;
  HarvestPeriod: HarvestPeriod;
  Field: Field;
  Mark: Mark;
  OutcomeFilter: OutcomeFilter;
  OutcomeConnection: OutcomeConnection;
  OutcomeEdge: OutcomeEdge;
  Objective: Objective;
  ObjectiveFilter: ObjectiveFilter;
  ObjectiveConnection: ObjectiveConnection;
  ObjectiveEdge: ObjectiveEdge;
  Country: Country;
  CountryFilter: CountryFilter;
  CountryConnection: CountryConnection;
  CountryEdge: CountryEdge;
  Place: Place;
  Portfolio: Omit<Portfolio, 'questions'> & { questions: Array<ResolversParentTypes['OpeningQuestion']> };
  SourceSummary: SourceSummary;
  OpeningQuestion: ResolversUnionTypes<ResolversParentTypes>['OpeningQuestion'];
  SpreadQuestion: SpreadQuestion;
  FollowUpQuestion: FollowUpQuestion;
  WayBackQuestion: WayBackQuestion;
  SearchResult: Omit<SearchResult, 'node'> & { node: ResolversParentTypes['SearchNode'] };
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  Training: Training;
  Supporter: Supporter;
  TrainingFilter: TrainingFilter;
  TrainingConnection: TrainingConnection;
  TrainingEdge: TrainingEdge;
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversParentTypes['Node']> };
  NeighbourCount: NeighbourCount;
  NetworkLink: NetworkLink;
  Finding: Finding;
  NamedText: NamedText;
  FindingFilter: FindingFilter;
  FindingConnection: FindingConnection;
  FindingEdge: FindingEdge;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, RequireFields<QueryChainArgs, 'from' | 'direction' | 'timing' | 'limit'>>;
  routes?: Resolver<ResolversTypes['RouteList'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'from' | 'to' | 'timing' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'first'>>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<QueryObjectivesArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'limit'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryStrength?: Resolver<ResolversTypes['CountryStrength'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['Form']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType, Partial<ActorTrainingsArgs>>;
  partners?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<ActorPassagesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  roots?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ChainActor']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['ChainTraining']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ChainMetrics'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainActor'] = ResolversParentTypes['ChainActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentTraining?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gave?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChainTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainTraining'] = ResolversParentTypes['ChainTraining']> = {
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnFrom?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drawnTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
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
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impossible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreActorsWithAny?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['LeftOutTraining']>, ParentType, ContextType>;
  bystanders?: Resolver<Array<ResolversTypes['Bystander']>, ParentType, ContextType>;
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
  byGeneration?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  byCountry?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMetrics'] = ResolversParentTypes['ChainMetrics']> = {
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breadth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generations?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  growth?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  utilisation?: Resolver<Array<ResolversTypes['Utilisation']>, ParentType, ContextType>;
  lags?: Resolver<Array<ResolversTypes['LagOf']>, ParentType, ContextType>;
  lagMedianMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lagsKnown?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  deadEnds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  countriesLikely?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  eiIndex?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  eiKnown?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  structuralVirality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abroad?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  brokerage?: Resolver<Array<ResolversTypes['Brokerage']>, ParentType, ContextType>;
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
  routes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['HopTiming'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Outcome' | 'Objective' | 'Country' | 'Place' | 'Training' | 'Finding', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

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
  countries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
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
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObjectiveKind'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Objective']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveConnection'] = ResolversParentTypes['ObjectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveEdge'] = ResolversParentTypes['ObjectiveEdge']> = {
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
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
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
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

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  view?: Resolver<ResolversTypes['ViewName'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainingsUndated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  recordsWithFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceSummary']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['HarvestPeriod']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['OpeningQuestion']>, ParentType, ContextType>;
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
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  receivers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  supporters?: Resolver<Array<ResolversTypes['Supporter']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supporter'] = ResolversParentTypes['Supporter']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SupportRole'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
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
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['NamedText']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedText'] = ResolversParentTypes['NamedText']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
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
  Reach?: ReachResolvers<ContextType>;
  Utilisation?: UtilisationResolvers<ContextType>;
  Lag?: LagResolvers<ContextType>;
  LagOf?: LagOfResolvers<ContextType>;
  RouteList?: RouteListResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Passage?: PassageResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  HarvestPeriod?: HarvestPeriodResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveConnection?: ObjectiveConnectionResolvers<ContextType>;
  ObjectiveEdge?: ObjectiveEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  SourceSummary?: SourceSummaryResolvers<ContextType>;
  OpeningQuestion?: OpeningQuestionResolvers<ContextType>;
  SpreadQuestion?: SpreadQuestionResolvers<ContextType>;
  FollowUpQuestion?: FollowUpQuestionResolvers<ContextType>;
  WayBackQuestion?: WayBackQuestionResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  Supporter?: SupporterResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  NamedText?: NamedTextResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
};

