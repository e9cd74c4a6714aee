// Made by scripts/generate-queries.mjs from cypher/: change the queries there, then `npm run codegen`.
import type { NodeLabel, ViewName } from '../../model/graph.ts';
import type { KeptTable } from '../../model/kept.ts';

/** The parameters of each query in cypher/read. */
export interface QueryParameters {
  /** How many nodes each relation of some nodes would open; rows of one node and relation add up. */
  readonly 'count-neighbours': { readonly ids: readonly string[] };
  /** Which kind of node has each of these ids. */
  readonly 'find-nodes': { readonly ids: readonly string[] };
  /** Outcomes whose folded text, with a space before it, holds each of some words; a word with a space before it matches from its start. */
  readonly 'find-outcomes-by-words': { readonly words: readonly string[] };
  /** The trainings that some actors gave, and who received them: one step of a chain. */
  readonly 'follow-down': { readonly actors: readonly string[] };
  /** The trainings that some actors received, and who gave them: one step of the way back. */
  readonly 'follow-up': { readonly actors: readonly string[] };
  /** Every actor, with what lists are filtered and searched by. */
  readonly 'list-actors': Readonly<Record<string, never>>;
  /** To which objectives each outcome contributes. */
  readonly 'list-contributions': Readonly<Record<string, never>>;
  /** Every finding, with what lists are filtered by. */
  readonly 'list-findings': Readonly<Record<string, never>>;
  /** Which objective is part of which. */
  readonly 'list-objective-parts': Readonly<Record<string, never>>;
  /** Every objective, with what it is part of. */
  readonly 'list-objectives': Readonly<Record<string, never>>;
  /** Every outcome, with what lists are filtered by. */
  readonly 'list-outcomes': Readonly<Record<string, never>>;
  /** Who gave and who received each training. */
  readonly 'list-parties': Readonly<Record<string, never>>;
  /** Every place. */
  readonly 'list-places': Readonly<Record<string, never>>;
  /** Everything that joins two actors, or an actor and a training, but giving and receiving. */
  readonly 'list-ties': Readonly<Record<string, never>>;
  /** Every training, with what lists are filtered and ordered by. */
  readonly 'list-trainings': Readonly<Record<string, never>>;
  /** Actors by id. */
  readonly 'read-actors': { readonly ids: readonly string[] };
  /** Who supported some trainings, and who is a partner of some actors. */
  readonly 'read-bystanders': { readonly trainings: readonly string[]; readonly actors: readonly string[] };
  /** What a chain search needs to know of actors. */
  readonly 'read-chain-actors': { readonly ids: readonly string[] };
  /** What a chain search needs to know of trainings besides their parties. */
  readonly 'read-chain-trainings': { readonly ids: readonly string[] };
  /** The trainings that outcomes report, the actors and objectives in them, and where their text says so. */
  readonly 'read-contents': { readonly ids: readonly string[] };
  /** The actors and trainings that findings are about. */
  readonly 'read-finding-subjects': { readonly ids: readonly string[] };
  /** Findings about some outcomes, actors and trainings. */
  readonly 'read-findings-about': { readonly outcomes: readonly string[]; readonly actors: readonly string[]; readonly trainings: readonly string[] };
  /** Findings by id. */
  readonly 'read-findings': { readonly ids: readonly string[] };
  /** How the files of some records write the headings of their fields. */
  readonly 'read-headings': { readonly ids: readonly string[] };
  /** The lines that each relation of some nodes opens, one row each: from `near`, which is asked for or was reached before, to `far`. */
  readonly 'read-neighbours': { readonly trained: readonly string[]; readonly trainedBy: readonly string[]; readonly supported: readonly string[]; readonly partner: readonly string[]; readonly member: readonly string[]; readonly record: readonly string[]; readonly place: readonly string[]; readonly objective: readonly string[] };
  /** Outcomes by id, with every field of their records. */
  readonly 'read-outcomes': { readonly ids: readonly string[] };
  /** Who gave, received and supported trainings, with the passages that say so. */
  readonly 'read-parties': { readonly ids: readonly string[] };
  /** The passages in which records name actors. */
  readonly 'read-passages-of-actors': { readonly ids: readonly string[] };
  /** The passages that tell some links, one row for each link and role; links that no passage can tell have none. */
  readonly 'read-passages-of-links': { readonly links: readonly { readonly type: string; readonly from: string; readonly to: string }[] };
  /** The sentences that tell trainings, and whether a person confirmed what a record tells. */
  readonly 'read-passages-of-trainings': { readonly ids: readonly string[] };
  /** Places by id. */
  readonly 'read-places': { readonly ids: readonly string[] };
  /** The folded text that search reads of some outcomes: without the names of persons. */
  readonly 'read-search-texts': { readonly ids: readonly string[] };
  /** Partners of actors, what they are part of, and their members. */
  readonly 'read-ties': { readonly ids: readonly string[] };
  /** The trainings that actors gave, received or supported. */
  readonly 'read-trainings-of-actors': { readonly ids: readonly string[] };
  /** Trainings by id, without their parties. */
  readonly 'read-trainings': { readonly ids: readonly string[] };
}

/** A row of its answer. */
export interface QueryRows {
  /** How many nodes each relation of some nodes would open; rows of one node and relation add up. */
  readonly 'count-neighbours': { readonly id: string; readonly relation: 'trained' | 'trained-by' | 'supported' | 'partner' | 'member' | 'record' | 'place' | 'objective'; readonly count: number };
  /** Which kind of node has each of these ids. */
  readonly 'find-nodes': { readonly id: string; readonly label: NodeLabel };
  /** Outcomes whose folded text, with a space before it, holds each of some words; a word with a space before it matches from its start. */
  readonly 'find-outcomes-by-words': { readonly id: string };
  /** The trainings that some actors gave, and who received them: one step of a chain. */
  readonly 'follow-down': { readonly training: string; readonly part: 'giver' | 'receiver'; readonly actor: string };
  /** The trainings that some actors received, and who gave them: one step of the way back. */
  readonly 'follow-up': { readonly training: string; readonly part: 'giver' | 'receiver'; readonly actor: string };
  /** Every actor, with what lists are filtered and searched by. */
  readonly 'list-actors': { readonly id: string; readonly name: string; readonly nameEn: string | null; readonly nameFr: string | null; readonly nameEs: string | null; readonly acronym: string | null; readonly kind: 'programme' | 'coalition' | 'organization' | 'group'; readonly country: string | null; readonly countryStrength: 'stated' | 'likely' | 'unknown'; readonly forms: readonly string[]; readonly formStrengths: readonly ('sure' | 'likely')[]; readonly aliases: readonly string[]; readonly records: readonly string[] };
  /** To which objectives each outcome contributes. */
  readonly 'list-contributions': { readonly outcome: string; readonly objective: string };
  /** Every finding, with what lists are filtered by. */
  readonly 'list-findings': { readonly id: string; readonly kind: string; readonly records: readonly string[] };
  /** Which objective is part of which. */
  readonly 'list-objective-parts': { readonly part: string; readonly whole: string };
  /** Every objective, with what it is part of. */
  readonly 'list-objectives': { readonly id: string; readonly code: string; readonly label: string | null; readonly kind: 'outcome' | 'output' | 'specific' };
  /** Every outcome, with what lists are filtered by. */
  readonly 'list-outcomes': { readonly id: string; readonly source: string; readonly sample: string | null; readonly confidential: boolean; readonly year: number | null; readonly periodText: string | null; readonly periodNumber: number | null; readonly countries: readonly string[] };
  /** Who gave and who received each training. */
  readonly 'list-parties': { readonly training: string; readonly part: 'giver' | 'receiver'; readonly actor: string };
  /** Every place. */
  readonly 'list-places': { readonly id: string; readonly name: string; readonly kind: 'country' | 'region' | 'settlement'; readonly country: string | null };
  /** Everything that joins two actors, or an actor and a training, but giving and receiving. */
  readonly 'list-ties': { readonly from: string; readonly to: string; readonly type: 'PARTNER_OF' | 'PART_OF' | 'SUPPORTED'; readonly role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null; readonly confirmed: boolean | null };
  /** Every training, with what lists are filtered and ordered by. */
  readonly 'list-trainings': { readonly id: string; readonly start: string | null; readonly stop: string | null; readonly earliest: number | null; readonly latest: number | null; readonly country: string | null; readonly topics: readonly string[]; readonly participants: number | null; readonly confirmed: boolean | null; readonly records: readonly string[]; readonly tellings: readonly string[] };
  /** Actors by id. */
  readonly 'read-actors': { readonly id: string; readonly name: string; readonly nameEn: string | null; readonly nameFr: string | null; readonly nameEs: string | null; readonly acronym: string | null; readonly kind: 'programme' | 'coalition' | 'organization' | 'group'; readonly country: string | null; readonly countryStrength: 'stated' | 'likely' | 'unknown'; readonly forms: readonly string[]; readonly formStrengths: readonly ('sure' | 'likely')[]; readonly formReasons: readonly string[]; readonly records: readonly string[] };
  /** Who supported some trainings, and who is a partner of some actors. */
  readonly 'read-bystanders': { readonly actor: string; readonly role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' };
  /** What a chain search needs to know of actors. */
  readonly 'read-chain-actors': { readonly id: string; readonly kind: 'programme' | 'coalition' | 'organization' | 'group'; readonly country: string | null; readonly countryStrength: 'stated' | 'likely' | 'unknown' };
  /** What a chain search needs to know of trainings besides their parties. */
  readonly 'read-chain-trainings': { readonly id: string; readonly start: string | null; readonly stop: string | null; readonly earliest: number | null; readonly latest: number | null; readonly topics: readonly string[]; readonly participants: number | null; readonly records: readonly string[] };
  /** The trainings that outcomes report, the actors and objectives in them, and where their text says so. */
  readonly 'read-contents': { readonly outcome: string; readonly label: 'Training' | 'Actor' | 'Objective'; readonly id: string; readonly passages: readonly string[]; readonly quotes: readonly string[] };
  /** The actors and trainings that findings are about. */
  readonly 'read-finding-subjects': { readonly finding: string; readonly label: 'Actor' | 'Training'; readonly id: string };
  /** Findings about some outcomes, actors and trainings. */
  readonly 'read-findings-about': { readonly id: string; readonly finding: string };
  /** Findings by id. */
  readonly 'read-findings': { readonly id: string; readonly kind: string; readonly level: 'record' | 'view' | 'file'; readonly records: readonly string[]; readonly field: string | null; readonly start: number | null; readonly stop: number | null; readonly quote: string | null; readonly message: string; readonly settle: string; readonly valueKeys: readonly string[]; readonly valueTexts: readonly string[] };
  /** How the files of some records write the headings of their fields. */
  readonly 'read-headings': { readonly id: string; readonly fields: readonly string[]; readonly headings: readonly string[] };
  /** The lines that each relation of some nodes opens, one row each: from `near`, which is asked for or was reached before, to `far`. */
  readonly 'read-neighbours': { readonly relation: 'trained' | 'trained-by' | 'supported' | 'partner' | 'member' | 'record' | 'place' | 'objective'; readonly asked: string; readonly near: string; readonly far: string; readonly label: NodeLabel; readonly country: string | null; readonly kind: string | null; readonly type: 'GAVE' | 'RECEIVED' | 'SUPPORTED' | 'PARTNER_OF' | 'PART_OF' | 'CONCERNS' | 'REPORTS' | 'BASED_IN' | 'HELD_IN' | 'SET_IN' | 'CONTRIBUTES_TO'; readonly role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null; readonly outward: boolean };
  /** Outcomes by id, with every field of their records. */
  readonly 'read-outcomes': { readonly id: string; readonly title: string; readonly source: string; readonly sheet: string | null; readonly line: number; readonly sample: string | null; readonly language: string; readonly confidential: boolean; readonly confidentialRaw: string | null; readonly year: number | null; readonly periodText: string | null; readonly periodNumber: number | null; readonly status: string | null; readonly countries: readonly string[]; readonly regions: readonly string[]; readonly fields: readonly string[]; readonly headings: readonly string[]; readonly texts: readonly string[] };
  /** Who gave, received and supported trainings, with the passages that say so. */
  readonly 'read-parties': { readonly training: string; readonly actor: string; readonly part: 'GAVE' | 'RECEIVED' | 'SUPPORTED'; readonly role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null; readonly confirmed: boolean | null; readonly passages: readonly string[]; readonly quotes: readonly string[] };
  /** The passages in which records name actors. */
  readonly 'read-passages-of-actors': { readonly actor: string; readonly passages: readonly string[]; readonly quotes: readonly string[] };
  /** The passages that tell some links, one row for each link and role; links that no passage can tell have none. */
  readonly 'read-passages-of-links': { readonly type: 'GAVE' | 'RECEIVED' | 'SUPPORTED' | 'PARTNER_OF' | 'PART_OF' | 'CONCERNS' | 'REPORTS' | 'HELD_IN' | 'SET_IN' | 'CONTRIBUTES_TO'; readonly from: string; readonly to: string; readonly role: 'supervisor' | 'funder' | 'host' | 'organizer' | 'initiator' | 'partner' | null; readonly passages: readonly string[]; readonly quotes: readonly string[] };
  /** The sentences that tell trainings, and whether a person confirmed what a record tells. */
  readonly 'read-passages-of-trainings': { readonly training: string; readonly record: string; readonly confirmed: boolean | null; readonly passages: readonly string[]; readonly quotes: readonly string[] };
  /** Places by id. */
  readonly 'read-places': { readonly id: string; readonly name: string; readonly kind: 'country' | 'region' | 'settlement'; readonly country: string | null };
  /** The folded text that search reads of some outcomes: without the names of persons. */
  readonly 'read-search-texts': { readonly id: string; readonly text: string };
  /** Partners of actors, what they are part of, and their members. */
  readonly 'read-ties': { readonly actor: string; readonly tie: 'partner' | 'whole' | 'part'; readonly other: string };
  /** The trainings that actors gave, received or supported. */
  readonly 'read-trainings-of-actors': { readonly actor: string; readonly training: string; readonly role: 'GAVE' | 'RECEIVED' | 'SUPPORTED'; readonly earliest: number | null; readonly latest: number | null };
  /** Trainings by id, without their parties. */
  readonly 'read-trainings': { readonly id: string; readonly start: string | null; readonly stop: string | null; readonly precision: 'day' | 'month' | 'year' | 'interval' | 'open' | 'unknown'; readonly dateText: string | null; readonly earliest: number | null; readonly latest: number | null; readonly place: string | null; readonly country: string | null; readonly topics: readonly string[]; readonly participants: number | null; readonly strength: 'sure' | 'likely'; readonly reason: string | null; readonly matchReason: string | null; readonly persons: readonly string[]; readonly records: readonly string[] };
}

export type QueryName = keyof QueryParameters;

/** A relation with the labels of its ends. */
export type RelationShape =
  | 'GAVE Actor Training'
  | 'RECEIVED Actor Training'
  | 'SUPPORTED Actor Training'
  | 'HELD_IN Training Place'
  | 'REPORTS Outcome Training'
  | 'CONCERNS Outcome Actor'
  | 'SET_IN Outcome Place'
  | 'CONTRIBUTES_TO Outcome Objective'
  | 'PART_OF Objective Objective'
  | 'BASED_IN Actor Place'
  | 'PARTNER_OF Actor Actor'
  | 'PART_OF Actor Actor'
  | 'IN Place Place'
  | 'ABOUT Finding Outcome'
  | 'ABOUT Finding Actor'
  | 'ABOUT Finding Training';

export interface LabelOfView {
  readonly view: ViewName;
  readonly label: NodeLabel;
}

/** The label that a label of the model has in each view. */
export const boundLabels: Readonly<Record<ViewName, Readonly<Record<NodeLabel, string>>>> = {
  "open": {
    "Outcome": "OpenOutcome",
    "Actor": "OpenActor",
    "Training": "OpenTraining",
    "Place": "OpenPlace",
    "Objective": "OpenObjective",
    "Finding": "OpenFinding"
  },
  "full": {
    "Outcome": "FullOutcome",
    "Actor": "FullActor",
    "Training": "FullTraining",
    "Place": "FullPlace",
    "Objective": "FullObjective",
    "Finding": "FullFinding"
  }
};

/** What a view is asked: cypher/read. */
export const readTexts: Readonly<Record<QueryName, Readonly<Record<ViewName, string>>>> = {
  "count-neighbours": {
    "open": "UNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)<-[:RECEIVED]-(b:OpenActor) WHERE b.id <> id\nRETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[:RECEIVED]-(b:OpenActor)\nRETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)<-[:GAVE]-(b:OpenActor) WHERE b.id <> id\nRETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[:GAVE]-(b:OpenActor)\nRETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:SUPPORTED]->(t:OpenTraining)\nRETURN id AS id, 'supported' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[:SUPPORTED]-(b:OpenActor)\nRETURN id AS id, 'supported' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:PARTNER_OF]->(b:OpenActor)\nRETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:PARTNER_OF]-(b:OpenActor)\nRETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:PART_OF]->(b:OpenActor)\nRETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:PART_OF]-(b:OpenActor)\nRETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:CONCERNS]-(o:OpenOutcome)\nRETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[:REPORTS]-(o:OpenOutcome)\nRETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[:CONCERNS]->(b:OpenActor)\nRETURN id AS id, 'record' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[:REPORTS]->(t:OpenTraining)\nRETURN id AS id, 'record' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:BASED_IN]->(p:OpenPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})-[:HELD_IN]->(p:OpenPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[:SET_IN]->(p:OpenPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:OpenPlace {id: id})<-[:BASED_IN]-(b:OpenActor)\nRETURN id AS id, 'place' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:OpenPlace {id: id})<-[:HELD_IN]-(t:OpenTraining)\nRETURN id AS id, 'place' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:OpenPlace {id: id})<-[:SET_IN]-(o:OpenOutcome)\nRETURN id AS id, 'place' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:OpenObjective {id: id})<-[:CONTRIBUTES_TO]-(o:OpenOutcome)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:OpenObjective {id: id})-[:PART_OF]->(k:OpenObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:OpenObjective {id: id})<-[:PART_OF]-(k:OpenObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:CONCERNS]-(o:OpenOutcome)-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count",
    "full": "UNWIND $ids AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)<-[:RECEIVED]-(b:FullActor) WHERE b.id <> id\nRETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[:RECEIVED]-(b:FullActor)\nRETURN id AS id, 'trained' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)<-[:GAVE]-(b:FullActor) WHERE b.id <> id\nRETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[:GAVE]-(b:FullActor)\nRETURN id AS id, 'trained-by' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:SUPPORTED]->(t:FullTraining)\nRETURN id AS id, 'supported' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[:SUPPORTED]-(b:FullActor)\nRETURN id AS id, 'supported' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:PARTNER_OF]->(b:FullActor)\nRETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:PARTNER_OF]-(b:FullActor)\nRETURN id AS id, 'partner' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:PART_OF]->(b:FullActor)\nRETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:PART_OF]-(b:FullActor)\nRETURN id AS id, 'member' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:CONCERNS]-(o:FullOutcome)\nRETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[:REPORTS]-(o:FullOutcome)\nRETURN id AS id, 'record' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[:CONCERNS]->(b:FullActor)\nRETURN id AS id, 'record' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[:REPORTS]->(t:FullTraining)\nRETURN id AS id, 'record' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:BASED_IN]->(p:FullPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})-[:HELD_IN]->(p:FullPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[:SET_IN]->(p:FullPlace)\nRETURN id AS id, 'place' AS relation, count(DISTINCT p.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:FullPlace {id: id})<-[:BASED_IN]-(b:FullActor)\nRETURN id AS id, 'place' AS relation, count(DISTINCT b.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:FullPlace {id: id})<-[:HELD_IN]-(t:FullTraining)\nRETURN id AS id, 'place' AS relation, count(DISTINCT t.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (p:FullPlace {id: id})<-[:SET_IN]-(o:FullOutcome)\nRETURN id AS id, 'place' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:FullObjective {id: id})<-[:CONTRIBUTES_TO]-(o:FullOutcome)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT o.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:FullObjective {id: id})-[:PART_OF]->(k:FullObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (j:FullObjective {id: id})<-[:PART_OF]-(k:FullObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT k.id) AS count\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:CONCERNS]-(o:FullOutcome)-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN id AS id, 'objective' AS relation, count(DISTINCT j.id) AS count"
  },
  "find-nodes": {
    "open": "UNWIND $ids AS id MATCH (n:OpenActor {id: id}) RETURN n.id AS id, 'Actor' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:OpenTraining {id: id}) RETURN n.id AS id, 'Training' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:OpenOutcome {id: id}) RETURN n.id AS id, 'Outcome' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:OpenPlace {id: id}) RETURN n.id AS id, 'Place' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:OpenObjective {id: id}) RETURN n.id AS id, 'Objective' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:OpenFinding {id: id}) RETURN n.id AS id, 'Finding' AS label",
    "full": "UNWIND $ids AS id MATCH (n:FullActor {id: id}) RETURN n.id AS id, 'Actor' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:FullTraining {id: id}) RETURN n.id AS id, 'Training' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:FullOutcome {id: id}) RETURN n.id AS id, 'Outcome' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:FullPlace {id: id}) RETURN n.id AS id, 'Place' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:FullObjective {id: id}) RETURN n.id AS id, 'Objective' AS label\nUNION ALL\nUNWIND $ids AS id MATCH (n:FullFinding {id: id}) RETURN n.id AS id, 'Finding' AS label"
  },
  "find-outcomes-by-words": {
    "open": "MATCH (o:OpenOutcome)\nWHERE all(word IN $words WHERE ' ' + o.text CONTAINS word)\nRETURN o.id AS id",
    "full": "MATCH (o:FullOutcome)\nWHERE all(word IN $words WHERE ' ' + o.text CONTAINS word)\nRETURN o.id AS id"
  },
  "follow-down": {
    "open": "UNWIND $actors AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)\nRETURN t.id AS training, 'giver' AS part, a.id AS actor\nUNION ALL\nUNWIND $actors AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)<-[:RECEIVED]-(b:OpenActor)\nRETURN DISTINCT t.id AS training, 'receiver' AS part, b.id AS actor",
    "full": "UNWIND $actors AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)\nRETURN t.id AS training, 'giver' AS part, a.id AS actor\nUNION ALL\nUNWIND $actors AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)<-[:RECEIVED]-(b:FullActor)\nRETURN DISTINCT t.id AS training, 'receiver' AS part, b.id AS actor"
  },
  "follow-up": {
    "open": "UNWIND $actors AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)\nRETURN t.id AS training, 'receiver' AS part, a.id AS actor\nUNION ALL\nUNWIND $actors AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)<-[:GAVE]-(b:OpenActor)\nRETURN DISTINCT t.id AS training, 'giver' AS part, b.id AS actor",
    "full": "UNWIND $actors AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)\nRETURN t.id AS training, 'receiver' AS part, a.id AS actor\nUNION ALL\nUNWIND $actors AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)<-[:GAVE]-(b:FullActor)\nRETURN DISTINCT t.id AS training, 'giver' AS part, b.id AS actor"
  },
  "list-actors": {
    "open": "MATCH (a:OpenActor)\nRETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.nameFr AS nameFr, a.nameEs AS nameEs, a.acronym AS acronym, a.kind AS kind, a.country AS country,\n  a.countryStrength AS countryStrength, a.forms AS forms, a.formStrengths AS formStrengths,\n  a.aliases AS aliases, a.records AS records",
    "full": "MATCH (a:FullActor)\nRETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.nameFr AS nameFr, a.nameEs AS nameEs, a.acronym AS acronym, a.kind AS kind, a.country AS country,\n  a.countryStrength AS countryStrength, a.forms AS forms, a.formStrengths AS formStrengths,\n  a.aliases AS aliases, a.records AS records"
  },
  "list-contributions": {
    "open": "MATCH (o:OpenOutcome)-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN o.id AS outcome, j.id AS objective",
    "full": "MATCH (o:FullOutcome)-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN o.id AS outcome, j.id AS objective"
  },
  "list-findings": {
    "open": "MATCH (f:OpenFinding)\nRETURN f.id AS id, f.kind AS kind, f.records AS records",
    "full": "MATCH (f:FullFinding)\nRETURN f.id AS id, f.kind AS kind, f.records AS records"
  },
  "list-objective-parts": {
    "open": "MATCH (part:OpenObjective)-[:PART_OF]->(whole:OpenObjective)\nRETURN part.id AS part, whole.id AS whole",
    "full": "MATCH (part:FullObjective)-[:PART_OF]->(whole:FullObjective)\nRETURN part.id AS part, whole.id AS whole"
  },
  "list-objectives": {
    "open": "MATCH (j:OpenObjective)\nRETURN j.id AS id, j.code AS code, j.label AS label, j.kind AS kind",
    "full": "MATCH (j:FullObjective)\nRETURN j.id AS id, j.code AS code, j.label AS label, j.kind AS kind"
  },
  "list-outcomes": {
    "open": "MATCH (o:OpenOutcome)\nRETURN o.id AS id, o.source AS source, o.dataset AS sample, o.confidential AS confidential, o.year AS year,\n  o.periodText AS periodText, o.periodNumber AS periodNumber, o.countries AS countries",
    "full": "MATCH (o:FullOutcome)\nRETURN o.id AS id, o.source AS source, o.dataset AS sample, o.confidential AS confidential, o.year AS year,\n  o.periodText AS periodText, o.periodNumber AS periodNumber, o.countries AS countries"
  },
  "list-parties": {
    "open": "MATCH (a:OpenActor)-[:GAVE]->(t:OpenTraining) RETURN t.id AS training, 'giver' AS part, a.id AS actor\nUNION ALL\nMATCH (a:OpenActor)-[:RECEIVED]->(t:OpenTraining) RETURN t.id AS training, 'receiver' AS part, a.id AS actor",
    "full": "MATCH (a:FullActor)-[:GAVE]->(t:FullTraining) RETURN t.id AS training, 'giver' AS part, a.id AS actor\nUNION ALL\nMATCH (a:FullActor)-[:RECEIVED]->(t:FullTraining) RETURN t.id AS training, 'receiver' AS part, a.id AS actor"
  },
  "list-places": {
    "open": "MATCH (p:OpenPlace)\nRETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country",
    "full": "MATCH (p:FullPlace)\nRETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country"
  },
  "list-ties": {
    "open": "MATCH (a:OpenActor)-[x:PARTNER_OF]->(b:OpenActor) RETURN a.id AS from, b.id AS to, 'PARTNER_OF' AS type, null AS role, x.confirmed AS confirmed\nUNION ALL\nMATCH (a:OpenActor)-[x:PART_OF]->(b:OpenActor) RETURN a.id AS from, b.id AS to, 'PART_OF' AS type, null AS role, x.confirmed AS confirmed\nUNION ALL\nMATCH (a:OpenActor)-[x:SUPPORTED]->(t:OpenTraining) RETURN a.id AS from, t.id AS to, 'SUPPORTED' AS type, x.role AS role, x.confirmed AS confirmed",
    "full": "MATCH (a:FullActor)-[x:PARTNER_OF]->(b:FullActor) RETURN a.id AS from, b.id AS to, 'PARTNER_OF' AS type, null AS role, x.confirmed AS confirmed\nUNION ALL\nMATCH (a:FullActor)-[x:PART_OF]->(b:FullActor) RETURN a.id AS from, b.id AS to, 'PART_OF' AS type, null AS role, x.confirmed AS confirmed\nUNION ALL\nMATCH (a:FullActor)-[x:SUPPORTED]->(t:FullTraining) RETURN a.id AS from, t.id AS to, 'SUPPORTED' AS type, x.role AS role, x.confirmed AS confirmed"
  },
  "list-trainings": {
    "open": "MATCH (t:OpenTraining)\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest,\n  t.country AS country, t.topics AS topics, t.participants AS participants, t.confirmed AS confirmed, t.records AS records, t.tellings AS tellings",
    "full": "MATCH (t:FullTraining)\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest,\n  t.country AS country, t.topics AS topics, t.participants AS participants, t.confirmed AS confirmed, t.records AS records, t.tellings AS tellings"
  },
  "read-actors": {
    "open": "UNWIND $ids AS id\nMATCH (a:OpenActor {id: id})\nRETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.nameFr AS nameFr, a.nameEs AS nameEs, a.acronym AS acronym, a.kind AS kind, a.country AS country,\n  a.countryStrength AS countryStrength, a.forms AS forms, a.formStrengths AS formStrengths,\n  a.formReasons AS formReasons, a.records AS records",
    "full": "UNWIND $ids AS id\nMATCH (a:FullActor {id: id})\nRETURN a.id AS id, a.name AS name, a.nameEn AS nameEn, a.nameFr AS nameFr, a.nameEs AS nameEs, a.acronym AS acronym, a.kind AS kind, a.country AS country,\n  a.countryStrength AS countryStrength, a.forms AS forms, a.formStrengths AS formStrengths,\n  a.formReasons AS formReasons, a.records AS records"
  },
  "read-bystanders": {
    "open": "UNWIND $trainings AS id MATCH (t:OpenTraining {id: id})<-[x:SUPPORTED]-(a:OpenActor) RETURN DISTINCT a.id AS actor, x.role AS role\nUNION ALL\nUNWIND $actors AS id MATCH (b:OpenActor {id: id})-[:PARTNER_OF]->(a:OpenActor) RETURN DISTINCT a.id AS actor, 'partner' AS role\nUNION ALL\nUNWIND $actors AS id MATCH (b:OpenActor {id: id})<-[:PARTNER_OF]-(a:OpenActor) RETURN DISTINCT a.id AS actor, 'partner' AS role",
    "full": "UNWIND $trainings AS id MATCH (t:FullTraining {id: id})<-[x:SUPPORTED]-(a:FullActor) RETURN DISTINCT a.id AS actor, x.role AS role\nUNION ALL\nUNWIND $actors AS id MATCH (b:FullActor {id: id})-[:PARTNER_OF]->(a:FullActor) RETURN DISTINCT a.id AS actor, 'partner' AS role\nUNION ALL\nUNWIND $actors AS id MATCH (b:FullActor {id: id})<-[:PARTNER_OF]-(a:FullActor) RETURN DISTINCT a.id AS actor, 'partner' AS role"
  },
  "read-chain-actors": {
    "open": "UNWIND $ids AS id\nMATCH (a:OpenActor {id: id})\nRETURN a.id AS id, a.kind AS kind, a.country AS country, a.countryStrength AS countryStrength",
    "full": "UNWIND $ids AS id\nMATCH (a:FullActor {id: id})\nRETURN a.id AS id, a.kind AS kind, a.country AS country, a.countryStrength AS countryStrength"
  },
  "read-chain-trainings": {
    "open": "UNWIND $ids AS id\nMATCH (t:OpenTraining {id: id})\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest, t.topics AS topics,\n  t.participants AS participants, t.records AS records",
    "full": "UNWIND $ids AS id\nMATCH (t:FullTraining {id: id})\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.earliest AS earliest, t.latest AS latest, t.topics AS topics,\n  t.participants AS participants, t.records AS records"
  },
  "read-contents": {
    "open": "UNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[x:REPORTS]->(t:OpenTraining)\nRETURN o.id AS outcome, 'Training' AS label, t.id AS id, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[x:CONCERNS]->(a:OpenActor)\nRETURN o.id AS outcome, 'Actor' AS label, a.id AS id, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (o:OpenOutcome {id: id})-[x:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN o.id AS outcome, 'Objective' AS label, j.id AS id, x.passages AS passages, x.quotes AS quotes",
    "full": "UNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[x:REPORTS]->(t:FullTraining)\nRETURN o.id AS outcome, 'Training' AS label, t.id AS id, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[x:CONCERNS]->(a:FullActor)\nRETURN o.id AS outcome, 'Actor' AS label, a.id AS id, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (o:FullOutcome {id: id})-[x:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN o.id AS outcome, 'Objective' AS label, j.id AS id, x.passages AS passages, x.quotes AS quotes"
  },
  "read-finding-subjects": {
    "open": "UNWIND $ids AS finding MATCH (f:OpenFinding {id: finding})-[:ABOUT]->(a:OpenActor) RETURN f.id AS finding, 'Actor' AS label, a.id AS id\nUNION ALL\nUNWIND $ids AS finding MATCH (f:OpenFinding {id: finding})-[:ABOUT]->(t:OpenTraining) RETURN f.id AS finding, 'Training' AS label, t.id AS id",
    "full": "UNWIND $ids AS finding MATCH (f:FullFinding {id: finding})-[:ABOUT]->(a:FullActor) RETURN f.id AS finding, 'Actor' AS label, a.id AS id\nUNION ALL\nUNWIND $ids AS finding MATCH (f:FullFinding {id: finding})-[:ABOUT]->(t:FullTraining) RETURN f.id AS finding, 'Training' AS label, t.id AS id"
  },
  "read-findings-about": {
    "open": "UNWIND $outcomes AS about MATCH (o:OpenOutcome {id: about})<-[:ABOUT]-(f:OpenFinding) RETURN o.id AS id, f.id AS finding\nUNION ALL\nUNWIND $actors AS about MATCH (a:OpenActor {id: about})<-[:ABOUT]-(f:OpenFinding) RETURN a.id AS id, f.id AS finding\nUNION ALL\nUNWIND $trainings AS about MATCH (t:OpenTraining {id: about})<-[:ABOUT]-(f:OpenFinding) RETURN t.id AS id, f.id AS finding",
    "full": "UNWIND $outcomes AS about MATCH (o:FullOutcome {id: about})<-[:ABOUT]-(f:FullFinding) RETURN o.id AS id, f.id AS finding\nUNION ALL\nUNWIND $actors AS about MATCH (a:FullActor {id: about})<-[:ABOUT]-(f:FullFinding) RETURN a.id AS id, f.id AS finding\nUNION ALL\nUNWIND $trainings AS about MATCH (t:FullTraining {id: about})<-[:ABOUT]-(f:FullFinding) RETURN t.id AS id, f.id AS finding"
  },
  "read-findings": {
    "open": "UNWIND $ids AS id\nMATCH (f:OpenFinding {id: id})\nRETURN f.id AS id, f.kind AS kind, f.level AS level, f.records AS records, f.field AS field, f.start AS start,\n  f.end AS stop, f.quote AS quote, f.message AS message, f.settle AS settle, f.valueKeys AS valueKeys,\n  f.valueTexts AS valueTexts",
    "full": "UNWIND $ids AS id\nMATCH (f:FullFinding {id: id})\nRETURN f.id AS id, f.kind AS kind, f.level AS level, f.records AS records, f.field AS field, f.start AS start,\n  f.end AS stop, f.quote AS quote, f.message AS message, f.settle AS settle, f.valueKeys AS valueKeys,\n  f.valueTexts AS valueTexts"
  },
  "read-headings": {
    "open": "UNWIND $ids AS id\nMATCH (o:OpenOutcome {id: id})\nRETURN o.id AS id, o.fields AS fields, o.headings AS headings",
    "full": "UNWIND $ids AS id\nMATCH (o:FullOutcome {id: id})\nRETURN o.id AS id, o.fields AS fields, o.headings AS headings"
  },
  "read-neighbours": {
    "open": "UNWIND $trained AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)\nRETURN 'trained' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'GAVE' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $trained AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)<-[:RECEIVED]-(b:OpenActor)\nRETURN 'trained' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trained AS id MATCH (t:OpenTraining {id: id})<-[:RECEIVED]-(b:OpenActor)\nRETURN 'trained' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)\nRETURN 'trained-by' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'RECEIVED' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)<-[:GAVE]-(b:OpenActor)\nRETURN 'trained-by' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (t:OpenTraining {id: id})<-[:GAVE]-(b:OpenActor)\nRETURN 'trained-by' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $supported AS id MATCH (a:OpenActor {id: id})-[x:SUPPORTED]->(t:OpenTraining)\nRETURN 'supported' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'SUPPORTED' AS type, x.role AS role, true AS outward\nUNION ALL\nUNWIND $supported AS id MATCH (t:OpenTraining {id: id})<-[x:SUPPORTED]-(b:OpenActor)\nRETURN 'supported' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'SUPPORTED' AS type, x.role AS role, false AS outward\nUNION ALL\nUNWIND $partner AS id MATCH (a:OpenActor {id: id})-[:PARTNER_OF]->(b:OpenActor)\nRETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $partner AS id MATCH (a:OpenActor {id: id})<-[:PARTNER_OF]-(b:OpenActor)\nRETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $member AS id MATCH (a:OpenActor {id: id})-[:PART_OF]->(b:OpenActor)\nRETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $member AS id MATCH (a:OpenActor {id: id})<-[:PART_OF]-(b:OpenActor)\nRETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (a:OpenActor {id: id})<-[:CONCERNS]-(o:OpenOutcome)\nRETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (t:OpenTraining {id: id})<-[:REPORTS]-(o:OpenOutcome)\nRETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'REPORTS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (o:OpenOutcome {id: id})-[:CONCERNS]->(b:OpenActor)\nRETURN 'record' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'CONCERNS' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $record AS id MATCH (o:OpenOutcome {id: id})-[:REPORTS]->(t:OpenTraining)\nRETURN 'record' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'REPORTS' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (a:OpenActor {id: id})-[:BASED_IN]->(p:OpenPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'BASED_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (t:OpenTraining {id: id})-[:HELD_IN]->(p:OpenPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (o:OpenOutcome {id: id})-[:SET_IN]->(p:OpenPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'SET_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:OpenPlace {id: id})<-[:BASED_IN]-(b:OpenActor)\nRETURN 'place' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'BASED_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:OpenPlace {id: id})<-[:HELD_IN]-(t:OpenTraining)\nRETURN 'place' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:OpenPlace {id: id})<-[:SET_IN]-(o:OpenOutcome)\nRETURN 'place' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'SET_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (o:OpenOutcome {id: id})-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:OpenObjective {id: id})<-[:CONTRIBUTES_TO]-(o:OpenOutcome)\nRETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONTRIBUTES_TO' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:OpenObjective {id: id})-[:PART_OF]->(k:OpenObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:OpenObjective {id: id})<-[:PART_OF]-(k:OpenObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (a:OpenActor {id: id})<-[:CONCERNS]-(o:OpenOutcome)-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (a:OpenActor {id: id})<-[:CONCERNS]-(o:OpenOutcome)-[:CONTRIBUTES_TO]->(j:OpenObjective)\nRETURN 'objective' AS relation, id AS asked, o.id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward",
    "full": "UNWIND $trained AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)\nRETURN 'trained' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'GAVE' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $trained AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)<-[:RECEIVED]-(b:FullActor)\nRETURN 'trained' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trained AS id MATCH (t:FullTraining {id: id})<-[:RECEIVED]-(b:FullActor)\nRETURN 'trained' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'RECEIVED' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)\nRETURN 'trained-by' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'RECEIVED' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)<-[:GAVE]-(b:FullActor)\nRETURN 'trained-by' AS relation, id AS asked, t.id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $trainedBy AS id MATCH (t:FullTraining {id: id})<-[:GAVE]-(b:FullActor)\nRETURN 'trained-by' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'GAVE' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $supported AS id MATCH (a:FullActor {id: id})-[x:SUPPORTED]->(t:FullTraining)\nRETURN 'supported' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'SUPPORTED' AS type, x.role AS role, true AS outward\nUNION ALL\nUNWIND $supported AS id MATCH (t:FullTraining {id: id})<-[x:SUPPORTED]-(b:FullActor)\nRETURN 'supported' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'SUPPORTED' AS type, x.role AS role, false AS outward\nUNION ALL\nUNWIND $partner AS id MATCH (a:FullActor {id: id})-[:PARTNER_OF]->(b:FullActor)\nRETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $partner AS id MATCH (a:FullActor {id: id})<-[:PARTNER_OF]-(b:FullActor)\nRETURN 'partner' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PARTNER_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $member AS id MATCH (a:FullActor {id: id})-[:PART_OF]->(b:FullActor)\nRETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $member AS id MATCH (a:FullActor {id: id})<-[:PART_OF]-(b:FullActor)\nRETURN 'member' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (a:FullActor {id: id})<-[:CONCERNS]-(o:FullOutcome)\nRETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (t:FullTraining {id: id})<-[:REPORTS]-(o:FullOutcome)\nRETURN 'record' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'REPORTS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $record AS id MATCH (o:FullOutcome {id: id})-[:CONCERNS]->(b:FullActor)\nRETURN 'record' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'CONCERNS' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $record AS id MATCH (o:FullOutcome {id: id})-[:REPORTS]->(t:FullTraining)\nRETURN 'record' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'REPORTS' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (a:FullActor {id: id})-[:BASED_IN]->(p:FullPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'BASED_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (t:FullTraining {id: id})-[:HELD_IN]->(p:FullPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (o:FullOutcome {id: id})-[:SET_IN]->(p:FullPlace)\nRETURN 'place' AS relation, id AS asked, id AS near, p.id AS far, 'Place' AS label, p.country AS country, null AS kind, 'SET_IN' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:FullPlace {id: id})<-[:BASED_IN]-(b:FullActor)\nRETURN 'place' AS relation, id AS asked, id AS near, b.id AS far, 'Actor' AS label, b.country AS country, b.kind AS kind, 'BASED_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:FullPlace {id: id})<-[:HELD_IN]-(t:FullTraining)\nRETURN 'place' AS relation, id AS asked, id AS near, t.id AS far, 'Training' AS label, t.country AS country, null AS kind, 'HELD_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $place AS id MATCH (p:FullPlace {id: id})<-[:SET_IN]-(o:FullOutcome)\nRETURN 'place' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'SET_IN' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (o:FullOutcome {id: id})-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:FullObjective {id: id})<-[:CONTRIBUTES_TO]-(o:FullOutcome)\nRETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONTRIBUTES_TO' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:FullObjective {id: id})-[:PART_OF]->(k:FullObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, true AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (j:FullObjective {id: id})<-[:PART_OF]-(k:FullObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, k.id AS far, 'Objective' AS label, null AS country, k.kind AS kind, 'PART_OF' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (a:FullActor {id: id})<-[:CONCERNS]-(o:FullOutcome)-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN 'objective' AS relation, id AS asked, id AS near, o.id AS far, 'Outcome' AS label, null AS country, null AS kind, 'CONCERNS' AS type, null AS role, false AS outward\nUNION ALL\nUNWIND $objective AS id MATCH (a:FullActor {id: id})<-[:CONCERNS]-(o:FullOutcome)-[:CONTRIBUTES_TO]->(j:FullObjective)\nRETURN 'objective' AS relation, id AS asked, o.id AS near, j.id AS far, 'Objective' AS label, null AS country, j.kind AS kind, 'CONTRIBUTES_TO' AS type, null AS role, true AS outward"
  },
  "read-outcomes": {
    "open": "UNWIND $ids AS id\nMATCH (o:OpenOutcome {id: id})\nRETURN o.id AS id, o.title AS title, o.source AS source, o.sheet AS sheet, o.row AS line, o.dataset AS sample,\n  o.language AS language, o.confidential AS confidential, o.confidentialRaw AS confidentialRaw, o.year AS year,\n  o.periodText AS periodText, o.periodNumber AS periodNumber, o.status AS status, o.countries AS countries,\n  o.regions AS regions, o.fields AS fields, o.headings AS headings, o.texts AS texts",
    "full": "UNWIND $ids AS id\nMATCH (o:FullOutcome {id: id})\nRETURN o.id AS id, o.title AS title, o.source AS source, o.sheet AS sheet, o.row AS line, o.dataset AS sample,\n  o.language AS language, o.confidential AS confidential, o.confidentialRaw AS confidentialRaw, o.year AS year,\n  o.periodText AS periodText, o.periodNumber AS periodNumber, o.status AS status, o.countries AS countries,\n  o.regions AS regions, o.fields AS fields, o.headings AS headings, o.texts AS texts"
  },
  "read-parties": {
    "open": "UNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[x:GAVE]-(a:OpenActor)\nRETURN t.id AS training, a.id AS actor, 'GAVE' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[x:RECEIVED]-(a:OpenActor)\nRETURN t.id AS training, a.id AS actor, 'RECEIVED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (t:OpenTraining {id: id})<-[x:SUPPORTED]-(a:OpenActor)\nRETURN t.id AS training, a.id AS actor, 'SUPPORTED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes",
    "full": "UNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[x:GAVE]-(a:FullActor)\nRETURN t.id AS training, a.id AS actor, 'GAVE' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[x:RECEIVED]-(a:FullActor)\nRETURN t.id AS training, a.id AS actor, 'RECEIVED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $ids AS id MATCH (t:FullTraining {id: id})<-[x:SUPPORTED]-(a:FullActor)\nRETURN t.id AS training, a.id AS actor, 'SUPPORTED' AS part, x.role AS role, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes"
  },
  "read-passages-of-actors": {
    "open": "UNWIND $ids AS id\nMATCH (a:OpenActor {id: id})<-[x:CONCERNS]-(:OpenOutcome)\nRETURN a.id AS actor, x.passages AS passages, x.quotes AS quotes",
    "full": "UNWIND $ids AS id\nMATCH (a:FullActor {id: id})<-[x:CONCERNS]-(:FullOutcome)\nRETURN a.id AS actor, x.passages AS passages, x.quotes AS quotes"
  },
  "read-passages-of-links": {
    "open": "UNWIND $links AS link WITH link WHERE link.type = 'GAVE'\nMATCH (t:OpenTraining {id: link.to})<-[x:GAVE]-(a:OpenActor {id: link.from})\nRETURN 'GAVE' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'RECEIVED'\nMATCH (t:OpenTraining {id: link.to})<-[x:RECEIVED]-(a:OpenActor {id: link.from})\nRETURN 'RECEIVED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'SUPPORTED'\nMATCH (t:OpenTraining {id: link.to})<-[x:SUPPORTED]-(a:OpenActor {id: link.from})\nRETURN 'SUPPORTED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'REPORTS'\nMATCH (t:OpenTraining {id: link.to})<-[x:REPORTS]-(o:OpenOutcome {id: link.from})\nRETURN 'REPORTS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'CONCERNS'\nMATCH (o:OpenOutcome {id: link.from})-[x:CONCERNS]->(a:OpenActor {id: link.to})\nRETURN 'CONCERNS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'SET_IN'\nMATCH (o:OpenOutcome {id: link.from})-[x:SET_IN]->(p:OpenPlace {id: link.to})\nRETURN 'SET_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'HELD_IN'\nMATCH (t:OpenTraining {id: link.from})-[x:HELD_IN]->(p:OpenPlace {id: link.to})\nRETURN 'HELD_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'CONTRIBUTES_TO'\nMATCH (o:OpenOutcome {id: link.from})-[x:CONTRIBUTES_TO]->(j:OpenObjective {id: link.to})\nRETURN 'CONTRIBUTES_TO' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'PARTNER_OF'\nMATCH (a:OpenActor {id: link.from})-[x:PARTNER_OF]->(b:OpenActor {id: link.to})\nRETURN 'PARTNER_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'PART_OF'\nMATCH (a:OpenActor {id: link.from})-[x:PART_OF]->(b:OpenActor {id: link.to})\nRETURN 'PART_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes",
    "full": "UNWIND $links AS link WITH link WHERE link.type = 'GAVE'\nMATCH (t:FullTraining {id: link.to})<-[x:GAVE]-(a:FullActor {id: link.from})\nRETURN 'GAVE' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'RECEIVED'\nMATCH (t:FullTraining {id: link.to})<-[x:RECEIVED]-(a:FullActor {id: link.from})\nRETURN 'RECEIVED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'SUPPORTED'\nMATCH (t:FullTraining {id: link.to})<-[x:SUPPORTED]-(a:FullActor {id: link.from})\nRETURN 'SUPPORTED' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'REPORTS'\nMATCH (t:FullTraining {id: link.to})<-[x:REPORTS]-(o:FullOutcome {id: link.from})\nRETURN 'REPORTS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'CONCERNS'\nMATCH (o:FullOutcome {id: link.from})-[x:CONCERNS]->(a:FullActor {id: link.to})\nRETURN 'CONCERNS' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'SET_IN'\nMATCH (o:FullOutcome {id: link.from})-[x:SET_IN]->(p:FullPlace {id: link.to})\nRETURN 'SET_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'HELD_IN'\nMATCH (t:FullTraining {id: link.from})-[x:HELD_IN]->(p:FullPlace {id: link.to})\nRETURN 'HELD_IN' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'CONTRIBUTES_TO'\nMATCH (o:FullOutcome {id: link.from})-[x:CONTRIBUTES_TO]->(j:FullObjective {id: link.to})\nRETURN 'CONTRIBUTES_TO' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'PARTNER_OF'\nMATCH (a:FullActor {id: link.from})-[x:PARTNER_OF]->(b:FullActor {id: link.to})\nRETURN 'PARTNER_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes\nUNION ALL\nUNWIND $links AS link WITH link WHERE link.type = 'PART_OF'\nMATCH (a:FullActor {id: link.from})-[x:PART_OF]->(b:FullActor {id: link.to})\nRETURN 'PART_OF' AS type, link.from AS from, link.to AS to, x.role AS role, x.passages AS passages, x.quotes AS quotes"
  },
  "read-passages-of-trainings": {
    "open": "UNWIND $ids AS id\nMATCH (t:OpenTraining {id: id})<-[x:REPORTS]-(o:OpenOutcome)\nRETURN t.id AS training, o.id AS record, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes",
    "full": "UNWIND $ids AS id\nMATCH (t:FullTraining {id: id})<-[x:REPORTS]-(o:FullOutcome)\nRETURN t.id AS training, o.id AS record, x.confirmed AS confirmed, x.passages AS passages, x.quotes AS quotes"
  },
  "read-places": {
    "open": "UNWIND $ids AS id\nMATCH (p:OpenPlace {id: id})\nRETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country",
    "full": "UNWIND $ids AS id\nMATCH (p:FullPlace {id: id})\nRETURN p.id AS id, p.name AS name, p.kind AS kind, p.country AS country"
  },
  "read-search-texts": {
    "open": "UNWIND $ids AS id\nMATCH (o:OpenOutcome {id: id})\nRETURN o.id AS id, o.text AS text",
    "full": "UNWIND $ids AS id\nMATCH (o:FullOutcome {id: id})\nRETURN o.id AS id, o.text AS text"
  },
  "read-ties": {
    "open": "UNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:PARTNER_OF]->(b:OpenActor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:PARTNER_OF]-(b:OpenActor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:PART_OF]->(b:OpenActor) RETURN a.id AS actor, 'whole' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})<-[:PART_OF]-(b:OpenActor) RETURN a.id AS actor, 'part' AS tie, b.id AS other",
    "full": "UNWIND $ids AS id MATCH (a:FullActor {id: id})-[:PARTNER_OF]->(b:FullActor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:PARTNER_OF]-(b:FullActor) RETURN a.id AS actor, 'partner' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:PART_OF]->(b:FullActor) RETURN a.id AS actor, 'whole' AS tie, b.id AS other\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})<-[:PART_OF]-(b:FullActor) RETURN a.id AS actor, 'part' AS tie, b.id AS other"
  },
  "read-trainings-of-actors": {
    "open": "UNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:GAVE]->(t:OpenTraining)\nRETURN a.id AS actor, t.id AS training, 'GAVE' AS role, t.earliest AS earliest, t.latest AS latest\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:RECEIVED]->(t:OpenTraining)\nRETURN a.id AS actor, t.id AS training, 'RECEIVED' AS role, t.earliest AS earliest, t.latest AS latest\nUNION ALL\nUNWIND $ids AS id MATCH (a:OpenActor {id: id})-[:SUPPORTED]->(t:OpenTraining)\nRETURN a.id AS actor, t.id AS training, 'SUPPORTED' AS role, t.earliest AS earliest, t.latest AS latest",
    "full": "UNWIND $ids AS id MATCH (a:FullActor {id: id})-[:GAVE]->(t:FullTraining)\nRETURN a.id AS actor, t.id AS training, 'GAVE' AS role, t.earliest AS earliest, t.latest AS latest\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:RECEIVED]->(t:FullTraining)\nRETURN a.id AS actor, t.id AS training, 'RECEIVED' AS role, t.earliest AS earliest, t.latest AS latest\nUNION ALL\nUNWIND $ids AS id MATCH (a:FullActor {id: id})-[:SUPPORTED]->(t:FullTraining)\nRETURN a.id AS actor, t.id AS training, 'SUPPORTED' AS role, t.earliest AS earliest, t.latest AS latest"
  },
  "read-trainings": {
    "open": "UNWIND $ids AS id\nMATCH (t:OpenTraining {id: id})\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.precision AS precision, t.dateText AS dateText,\n  t.earliest AS earliest, t.latest AS latest, t.place AS place, t.country AS country, t.topics AS topics,\n  t.participants AS participants, t.strength AS strength, t.reason AS reason, t.matchReason AS matchReason,\n  t.persons AS persons, t.records AS records",
    "full": "UNWIND $ids AS id\nMATCH (t:FullTraining {id: id})\nRETURN t.id AS id, t.start AS start, t.end AS stop, t.precision AS precision, t.dateText AS dateText,\n  t.earliest AS earliest, t.latest AS latest, t.place AS place, t.country AS country, t.topics AS topics,\n  t.participants AS participants, t.strength AS strength, t.reason AS reason, t.matchReason AS matchReason,\n  t.persons AS persons, t.records AS records"
  }
};

/** The store's own queries that name labels of a view. */
export const viewTexts: Readonly<Record<never, Readonly<Record<ViewName, string>>>> = {};

/** Its queries over one label of a view. */
export const nodeTexts: Readonly<Record<'clear-nodes' | 'put-nodes' | 'remove-nodes' | 'count-nodes' | 'misnamed-nodes' | 'node-contents' | 'node-keys' | 'repeated-keys', Readonly<Record<ViewName, Readonly<Record<NodeLabel, string>>>>>> = {
  "clear-nodes": {
    "open": {
      "Outcome": "MATCH (n:OpenOutcome)\nDETACH DELETE n",
      "Actor": "MATCH (n:OpenActor)\nDETACH DELETE n",
      "Training": "MATCH (n:OpenTraining)\nDETACH DELETE n",
      "Place": "MATCH (n:OpenPlace)\nDETACH DELETE n",
      "Objective": "MATCH (n:OpenObjective)\nDETACH DELETE n",
      "Finding": "MATCH (n:OpenFinding)\nDETACH DELETE n"
    },
    "full": {
      "Outcome": "MATCH (n:FullOutcome)\nDETACH DELETE n",
      "Actor": "MATCH (n:FullActor)\nDETACH DELETE n",
      "Training": "MATCH (n:FullTraining)\nDETACH DELETE n",
      "Place": "MATCH (n:FullPlace)\nDETACH DELETE n",
      "Objective": "MATCH (n:FullObjective)\nDETACH DELETE n",
      "Finding": "MATCH (n:FullFinding)\nDETACH DELETE n"
    }
  },
  "put-nodes": {
    "open": {
      "Outcome": "UNWIND $rows AS row\nMERGE (n:OpenOutcome {key: row.key})\nSET n = row.properties",
      "Actor": "UNWIND $rows AS row\nMERGE (n:OpenActor {key: row.key})\nSET n = row.properties",
      "Training": "UNWIND $rows AS row\nMERGE (n:OpenTraining {key: row.key})\nSET n = row.properties",
      "Place": "UNWIND $rows AS row\nMERGE (n:OpenPlace {key: row.key})\nSET n = row.properties",
      "Objective": "UNWIND $rows AS row\nMERGE (n:OpenObjective {key: row.key})\nSET n = row.properties",
      "Finding": "UNWIND $rows AS row\nMERGE (n:OpenFinding {key: row.key})\nSET n = row.properties"
    },
    "full": {
      "Outcome": "UNWIND $rows AS row\nMERGE (n:FullOutcome {key: row.key})\nSET n = row.properties",
      "Actor": "UNWIND $rows AS row\nMERGE (n:FullActor {key: row.key})\nSET n = row.properties",
      "Training": "UNWIND $rows AS row\nMERGE (n:FullTraining {key: row.key})\nSET n = row.properties",
      "Place": "UNWIND $rows AS row\nMERGE (n:FullPlace {key: row.key})\nSET n = row.properties",
      "Objective": "UNWIND $rows AS row\nMERGE (n:FullObjective {key: row.key})\nSET n = row.properties",
      "Finding": "UNWIND $rows AS row\nMERGE (n:FullFinding {key: row.key})\nSET n = row.properties"
    }
  },
  "remove-nodes": {
    "open": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:OpenOutcome {key: key})\nDETACH DELETE n",
      "Actor": "UNWIND $keys AS key\nMATCH (n:OpenActor {key: key})\nDETACH DELETE n",
      "Training": "UNWIND $keys AS key\nMATCH (n:OpenTraining {key: key})\nDETACH DELETE n",
      "Place": "UNWIND $keys AS key\nMATCH (n:OpenPlace {key: key})\nDETACH DELETE n",
      "Objective": "UNWIND $keys AS key\nMATCH (n:OpenObjective {key: key})\nDETACH DELETE n",
      "Finding": "UNWIND $keys AS key\nMATCH (n:OpenFinding {key: key})\nDETACH DELETE n"
    },
    "full": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:FullOutcome {key: key})\nDETACH DELETE n",
      "Actor": "UNWIND $keys AS key\nMATCH (n:FullActor {key: key})\nDETACH DELETE n",
      "Training": "UNWIND $keys AS key\nMATCH (n:FullTraining {key: key})\nDETACH DELETE n",
      "Place": "UNWIND $keys AS key\nMATCH (n:FullPlace {key: key})\nDETACH DELETE n",
      "Objective": "UNWIND $keys AS key\nMATCH (n:FullObjective {key: key})\nDETACH DELETE n",
      "Finding": "UNWIND $keys AS key\nMATCH (n:FullFinding {key: key})\nDETACH DELETE n"
    }
  },
  "count-nodes": {
    "open": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:OpenOutcome {key: key})\nRETURN count(*) AS nodes",
      "Actor": "UNWIND $keys AS key\nMATCH (n:OpenActor {key: key})\nRETURN count(*) AS nodes",
      "Training": "UNWIND $keys AS key\nMATCH (n:OpenTraining {key: key})\nRETURN count(*) AS nodes",
      "Place": "UNWIND $keys AS key\nMATCH (n:OpenPlace {key: key})\nRETURN count(*) AS nodes",
      "Objective": "UNWIND $keys AS key\nMATCH (n:OpenObjective {key: key})\nRETURN count(*) AS nodes",
      "Finding": "UNWIND $keys AS key\nMATCH (n:OpenFinding {key: key})\nRETURN count(*) AS nodes"
    },
    "full": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:FullOutcome {key: key})\nRETURN count(*) AS nodes",
      "Actor": "UNWIND $keys AS key\nMATCH (n:FullActor {key: key})\nRETURN count(*) AS nodes",
      "Training": "UNWIND $keys AS key\nMATCH (n:FullTraining {key: key})\nRETURN count(*) AS nodes",
      "Place": "UNWIND $keys AS key\nMATCH (n:FullPlace {key: key})\nRETURN count(*) AS nodes",
      "Objective": "UNWIND $keys AS key\nMATCH (n:FullObjective {key: key})\nRETURN count(*) AS nodes",
      "Finding": "UNWIND $keys AS key\nMATCH (n:FullFinding {key: key})\nRETURN count(*) AS nodes"
    }
  },
  "misnamed-nodes": {
    "open": {
      "Outcome": "MATCH (n:OpenOutcome)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Actor": "MATCH (n:OpenActor)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Training": "MATCH (n:OpenTraining)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Place": "MATCH (n:OpenPlace)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Objective": "MATCH (n:OpenObjective)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Finding": "MATCH (n:OpenFinding)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key"
    },
    "full": {
      "Outcome": "MATCH (n:FullOutcome)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Actor": "MATCH (n:FullActor)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Training": "MATCH (n:FullTraining)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Place": "MATCH (n:FullPlace)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Objective": "MATCH (n:FullObjective)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key",
      "Finding": "MATCH (n:FullFinding)\nWHERE n.key IS NULL OR n.id IS NULL OR n.key <> $prefix + n.id\nRETURN n.key AS key"
    }
  },
  "node-contents": {
    "open": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:OpenOutcome {key: key})\nRETURN properties(n) AS properties",
      "Actor": "UNWIND $keys AS key\nMATCH (n:OpenActor {key: key})\nRETURN properties(n) AS properties",
      "Training": "UNWIND $keys AS key\nMATCH (n:OpenTraining {key: key})\nRETURN properties(n) AS properties",
      "Place": "UNWIND $keys AS key\nMATCH (n:OpenPlace {key: key})\nRETURN properties(n) AS properties",
      "Objective": "UNWIND $keys AS key\nMATCH (n:OpenObjective {key: key})\nRETURN properties(n) AS properties",
      "Finding": "UNWIND $keys AS key\nMATCH (n:OpenFinding {key: key})\nRETURN properties(n) AS properties"
    },
    "full": {
      "Outcome": "UNWIND $keys AS key\nMATCH (n:FullOutcome {key: key})\nRETURN properties(n) AS properties",
      "Actor": "UNWIND $keys AS key\nMATCH (n:FullActor {key: key})\nRETURN properties(n) AS properties",
      "Training": "UNWIND $keys AS key\nMATCH (n:FullTraining {key: key})\nRETURN properties(n) AS properties",
      "Place": "UNWIND $keys AS key\nMATCH (n:FullPlace {key: key})\nRETURN properties(n) AS properties",
      "Objective": "UNWIND $keys AS key\nMATCH (n:FullObjective {key: key})\nRETURN properties(n) AS properties",
      "Finding": "UNWIND $keys AS key\nMATCH (n:FullFinding {key: key})\nRETURN properties(n) AS properties"
    }
  },
  "node-keys": {
    "open": {
      "Outcome": "MATCH (n:OpenOutcome)\nRETURN n.key AS key",
      "Actor": "MATCH (n:OpenActor)\nRETURN n.key AS key",
      "Training": "MATCH (n:OpenTraining)\nRETURN n.key AS key",
      "Place": "MATCH (n:OpenPlace)\nRETURN n.key AS key",
      "Objective": "MATCH (n:OpenObjective)\nRETURN n.key AS key",
      "Finding": "MATCH (n:OpenFinding)\nRETURN n.key AS key"
    },
    "full": {
      "Outcome": "MATCH (n:FullOutcome)\nRETURN n.key AS key",
      "Actor": "MATCH (n:FullActor)\nRETURN n.key AS key",
      "Training": "MATCH (n:FullTraining)\nRETURN n.key AS key",
      "Place": "MATCH (n:FullPlace)\nRETURN n.key AS key",
      "Objective": "MATCH (n:FullObjective)\nRETURN n.key AS key",
      "Finding": "MATCH (n:FullFinding)\nRETURN n.key AS key"
    }
  },
  "repeated-keys": {
    "open": {
      "Outcome": "MATCH (n:OpenOutcome)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Actor": "MATCH (n:OpenActor)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Training": "MATCH (n:OpenTraining)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Place": "MATCH (n:OpenPlace)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Objective": "MATCH (n:OpenObjective)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Finding": "MATCH (n:OpenFinding)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes"
    },
    "full": {
      "Outcome": "MATCH (n:FullOutcome)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Actor": "MATCH (n:FullActor)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Training": "MATCH (n:FullTraining)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Place": "MATCH (n:FullPlace)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Objective": "MATCH (n:FullObjective)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes",
      "Finding": "MATCH (n:FullFinding)\nWITH n.key AS key, count(*) AS nodes\nWHERE nodes > 1\nRETURN key AS key, nodes AS nodes"
    }
  }
};

/** Its queries over one relation of a view. */
export const relationTexts: Readonly<Record<'put-relations-inward' | 'put-relations-outward' | 'remove-relations-inward' | 'remove-relations-outward' | 'relation-contents' | 'relation-count', Readonly<Record<ViewName, Readonly<Record<RelationShape, string>>>>>> = {
  "put-relations-inward": {
    "open": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (b)<-[x:`GAVE` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (b)<-[x:`RECEIVED` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (b)<-[x:`SUPPORTED` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:OpenTraining {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (b)<-[x:`HELD_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (b)<-[x:`REPORTS` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (b)<-[x:`CONCERNS` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (b)<-[x:`SET_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMERGE (b)<-[x:`CONTRIBUTES_TO` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:OpenObjective {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMERGE (b)<-[x:`PART_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (b)<-[x:`BASED_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (b)<-[x:`PARTNER_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (b)<-[x:`PART_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:OpenPlace {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (b)<-[x:`IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenOutcome {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written"
    },
    "full": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (b)<-[x:`GAVE` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (b)<-[x:`RECEIVED` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (b)<-[x:`SUPPORTED` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:FullTraining {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (b)<-[x:`HELD_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (b)<-[x:`REPORTS` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (b)<-[x:`CONCERNS` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (b)<-[x:`SET_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMERGE (b)<-[x:`CONTRIBUTES_TO` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:FullObjective {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMERGE (b)<-[x:`PART_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (b)<-[x:`BASED_IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (b)<-[x:`PARTNER_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (b)<-[x:`PART_OF` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:FullPlace {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (b)<-[x:`IN` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullOutcome {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (b)<-[x:`ABOUT` {key: row.key}]-(a)\nSET x = row.properties\nRETURN count(*) AS written"
    }
  },
  "put-relations-outward": {
    "open": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (a)-[x:`GAVE` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (a)-[x:`RECEIVED` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (a)-[x:`SUPPORTED` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:OpenTraining {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (a)-[x:`HELD_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (a)-[x:`REPORTS` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (a)-[x:`CONCERNS` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (a)-[x:`SET_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMERGE (a)-[x:`CONTRIBUTES_TO` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:OpenObjective {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMERGE (a)-[x:`PART_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (a)-[x:`BASED_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (a)-[x:`PARTNER_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (a)-[x:`PART_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:OpenPlace {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMERGE (a)-[x:`IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenOutcome {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written"
    },
    "full": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (a)-[x:`GAVE` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (a)-[x:`RECEIVED` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (a)-[x:`SUPPORTED` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:FullTraining {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (a)-[x:`HELD_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (a)-[x:`REPORTS` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (a)-[x:`CONCERNS` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (a)-[x:`SET_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMERGE (a)-[x:`CONTRIBUTES_TO` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:FullObjective {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMERGE (a)-[x:`PART_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (a)-[x:`BASED_IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (a)-[x:`PARTNER_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (a)-[x:`PART_OF` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:FullPlace {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMERGE (a)-[x:`IN` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullOutcome {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMERGE (a)-[x:`ABOUT` {key: row.key}]->(b)\nSET x = row.properties\nRETURN count(*) AS written"
    }
  },
  "remove-relations-inward": {
    "open": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (b)<-[x:`GAVE` {key: row.key}]-(a)\nDELETE x",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (b)<-[x:`RECEIVED` {key: row.key}]-(a)\nDELETE x",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (b)<-[x:`SUPPORTED` {key: row.key}]-(a)\nDELETE x",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:OpenTraining {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (b)<-[x:`HELD_IN` {key: row.key}]-(a)\nDELETE x",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (b)<-[x:`REPORTS` {key: row.key}]-(a)\nDELETE x",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (b)<-[x:`CONCERNS` {key: row.key}]-(a)\nDELETE x",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (b)<-[x:`SET_IN` {key: row.key}]-(a)\nDELETE x",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMATCH (b)<-[x:`CONTRIBUTES_TO` {key: row.key}]-(a)\nDELETE x",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:OpenObjective {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMATCH (b)<-[x:`PART_OF` {key: row.key}]-(a)\nDELETE x",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (b)<-[x:`BASED_IN` {key: row.key}]-(a)\nDELETE x",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (b)<-[x:`PARTNER_OF` {key: row.key}]-(a)\nDELETE x",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (b)<-[x:`PART_OF` {key: row.key}]-(a)\nDELETE x",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:OpenPlace {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (b)<-[x:`IN` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenOutcome {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x"
    },
    "full": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (b)<-[x:`GAVE` {key: row.key}]-(a)\nDELETE x",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (b)<-[x:`RECEIVED` {key: row.key}]-(a)\nDELETE x",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (b)<-[x:`SUPPORTED` {key: row.key}]-(a)\nDELETE x",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:FullTraining {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (b)<-[x:`HELD_IN` {key: row.key}]-(a)\nDELETE x",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (b)<-[x:`REPORTS` {key: row.key}]-(a)\nDELETE x",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (b)<-[x:`CONCERNS` {key: row.key}]-(a)\nDELETE x",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (b)<-[x:`SET_IN` {key: row.key}]-(a)\nDELETE x",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMATCH (b)<-[x:`CONTRIBUTES_TO` {key: row.key}]-(a)\nDELETE x",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:FullObjective {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMATCH (b)<-[x:`PART_OF` {key: row.key}]-(a)\nDELETE x",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (b)<-[x:`BASED_IN` {key: row.key}]-(a)\nDELETE x",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (b)<-[x:`PARTNER_OF` {key: row.key}]-(a)\nDELETE x",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (b)<-[x:`PART_OF` {key: row.key}]-(a)\nDELETE x",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:FullPlace {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (b)<-[x:`IN` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullOutcome {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (b)<-[x:`ABOUT` {key: row.key}]-(a)\nDELETE x"
    }
  },
  "remove-relations-outward": {
    "open": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (a)-[x:`GAVE` {key: row.key}]->(b)\nDELETE x",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (a)-[x:`RECEIVED` {key: row.key}]->(b)\nDELETE x",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (a)-[x:`SUPPORTED` {key: row.key}]->(b)\nDELETE x",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:OpenTraining {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (a)-[x:`HELD_IN` {key: row.key}]->(b)\nDELETE x",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (a)-[x:`REPORTS` {key: row.key}]->(b)\nDELETE x",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (a)-[x:`CONCERNS` {key: row.key}]->(b)\nDELETE x",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (a)-[x:`SET_IN` {key: row.key}]->(b)\nDELETE x",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:OpenOutcome {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMATCH (a)-[x:`CONTRIBUTES_TO` {key: row.key}]->(b)\nDELETE x",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:OpenObjective {key: row.from})\nMATCH (b:OpenObjective {key: row.to})\nMATCH (a)-[x:`PART_OF` {key: row.key}]->(b)\nDELETE x",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (a)-[x:`BASED_IN` {key: row.key}]->(b)\nDELETE x",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (a)-[x:`PARTNER_OF` {key: row.key}]->(b)\nDELETE x",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:OpenActor {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (a)-[x:`PART_OF` {key: row.key}]->(b)\nDELETE x",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:OpenPlace {key: row.from})\nMATCH (b:OpenPlace {key: row.to})\nMATCH (a)-[x:`IN` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenOutcome {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenActor {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:OpenFinding {key: row.from})\nMATCH (b:OpenTraining {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x"
    },
    "full": {
      "GAVE Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (a)-[x:`GAVE` {key: row.key}]->(b)\nDELETE x",
      "RECEIVED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (a)-[x:`RECEIVED` {key: row.key}]->(b)\nDELETE x",
      "SUPPORTED Actor Training": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (a)-[x:`SUPPORTED` {key: row.key}]->(b)\nDELETE x",
      "HELD_IN Training Place": "UNWIND $rows AS row\nMATCH (a:FullTraining {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (a)-[x:`HELD_IN` {key: row.key}]->(b)\nDELETE x",
      "REPORTS Outcome Training": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (a)-[x:`REPORTS` {key: row.key}]->(b)\nDELETE x",
      "CONCERNS Outcome Actor": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (a)-[x:`CONCERNS` {key: row.key}]->(b)\nDELETE x",
      "SET_IN Outcome Place": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (a)-[x:`SET_IN` {key: row.key}]->(b)\nDELETE x",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $rows AS row\nMATCH (a:FullOutcome {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMATCH (a)-[x:`CONTRIBUTES_TO` {key: row.key}]->(b)\nDELETE x",
      "PART_OF Objective Objective": "UNWIND $rows AS row\nMATCH (a:FullObjective {key: row.from})\nMATCH (b:FullObjective {key: row.to})\nMATCH (a)-[x:`PART_OF` {key: row.key}]->(b)\nDELETE x",
      "BASED_IN Actor Place": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (a)-[x:`BASED_IN` {key: row.key}]->(b)\nDELETE x",
      "PARTNER_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (a)-[x:`PARTNER_OF` {key: row.key}]->(b)\nDELETE x",
      "PART_OF Actor Actor": "UNWIND $rows AS row\nMATCH (a:FullActor {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (a)-[x:`PART_OF` {key: row.key}]->(b)\nDELETE x",
      "IN Place Place": "UNWIND $rows AS row\nMATCH (a:FullPlace {key: row.from})\nMATCH (b:FullPlace {key: row.to})\nMATCH (a)-[x:`IN` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Outcome": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullOutcome {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Actor": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullActor {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x",
      "ABOUT Finding Training": "UNWIND $rows AS row\nMATCH (a:FullFinding {key: row.from})\nMATCH (b:FullTraining {key: row.to})\nMATCH (a)-[x:`ABOUT` {key: row.key}]->(b)\nDELETE x"
    }
  },
  "relation-contents": {
    "open": {
      "GAVE Actor Training": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`GAVE`]->(b:OpenTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "RECEIVED Actor Training": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`RECEIVED`]->(b:OpenTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "SUPPORTED Actor Training": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`SUPPORTED`]->(b:OpenTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "HELD_IN Training Place": "UNWIND $keys AS key\nMATCH (a:OpenTraining {key: key})\nMATCH (a)-[x:`HELD_IN`]->(b:OpenPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "REPORTS Outcome Training": "UNWIND $keys AS key\nMATCH (a:OpenOutcome {key: key})\nMATCH (a)-[x:`REPORTS`]->(b:OpenTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "CONCERNS Outcome Actor": "UNWIND $keys AS key\nMATCH (a:OpenOutcome {key: key})\nMATCH (a)-[x:`CONCERNS`]->(b:OpenActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "SET_IN Outcome Place": "UNWIND $keys AS key\nMATCH (a:OpenOutcome {key: key})\nMATCH (a)-[x:`SET_IN`]->(b:OpenPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $keys AS key\nMATCH (a:OpenOutcome {key: key})\nMATCH (a)-[x:`CONTRIBUTES_TO`]->(b:OpenObjective)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PART_OF Objective Objective": "UNWIND $keys AS key\nMATCH (a:OpenObjective {key: key})\nMATCH (a)-[x:`PART_OF`]->(b:OpenObjective)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "BASED_IN Actor Place": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`BASED_IN`]->(b:OpenPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PARTNER_OF Actor Actor": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`PARTNER_OF`]->(b:OpenActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PART_OF Actor Actor": "UNWIND $keys AS key\nMATCH (a:OpenActor {key: key})\nMATCH (a)-[x:`PART_OF`]->(b:OpenActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "IN Place Place": "UNWIND $keys AS key\nMATCH (a:OpenPlace {key: key})\nMATCH (a)-[x:`IN`]->(b:OpenPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Outcome": "UNWIND $keys AS key\nMATCH (a:OpenFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:OpenOutcome)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Actor": "UNWIND $keys AS key\nMATCH (a:OpenFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:OpenActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Training": "UNWIND $keys AS key\nMATCH (a:OpenFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:OpenTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties"
    },
    "full": {
      "GAVE Actor Training": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`GAVE`]->(b:FullTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "RECEIVED Actor Training": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`RECEIVED`]->(b:FullTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "SUPPORTED Actor Training": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`SUPPORTED`]->(b:FullTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "HELD_IN Training Place": "UNWIND $keys AS key\nMATCH (a:FullTraining {key: key})\nMATCH (a)-[x:`HELD_IN`]->(b:FullPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "REPORTS Outcome Training": "UNWIND $keys AS key\nMATCH (a:FullOutcome {key: key})\nMATCH (a)-[x:`REPORTS`]->(b:FullTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "CONCERNS Outcome Actor": "UNWIND $keys AS key\nMATCH (a:FullOutcome {key: key})\nMATCH (a)-[x:`CONCERNS`]->(b:FullActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "SET_IN Outcome Place": "UNWIND $keys AS key\nMATCH (a:FullOutcome {key: key})\nMATCH (a)-[x:`SET_IN`]->(b:FullPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "CONTRIBUTES_TO Outcome Objective": "UNWIND $keys AS key\nMATCH (a:FullOutcome {key: key})\nMATCH (a)-[x:`CONTRIBUTES_TO`]->(b:FullObjective)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PART_OF Objective Objective": "UNWIND $keys AS key\nMATCH (a:FullObjective {key: key})\nMATCH (a)-[x:`PART_OF`]->(b:FullObjective)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "BASED_IN Actor Place": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`BASED_IN`]->(b:FullPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PARTNER_OF Actor Actor": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`PARTNER_OF`]->(b:FullActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "PART_OF Actor Actor": "UNWIND $keys AS key\nMATCH (a:FullActor {key: key})\nMATCH (a)-[x:`PART_OF`]->(b:FullActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "IN Place Place": "UNWIND $keys AS key\nMATCH (a:FullPlace {key: key})\nMATCH (a)-[x:`IN`]->(b:FullPlace)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Outcome": "UNWIND $keys AS key\nMATCH (a:FullFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:FullOutcome)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Actor": "UNWIND $keys AS key\nMATCH (a:FullFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:FullActor)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties",
      "ABOUT Finding Training": "UNWIND $keys AS key\nMATCH (a:FullFinding {key: key})\nMATCH (a)-[x:`ABOUT`]->(b:FullTraining)\nRETURN a.id AS from, b.id AS to, properties(x) AS properties"
    }
  },
  "relation-count": {
    "open": {
      "GAVE Actor Training": "MATCH (a:OpenActor)-[x:`GAVE`]->(b:OpenTraining)\nRETURN count(*) AS relations",
      "RECEIVED Actor Training": "MATCH (a:OpenActor)-[x:`RECEIVED`]->(b:OpenTraining)\nRETURN count(*) AS relations",
      "SUPPORTED Actor Training": "MATCH (a:OpenActor)-[x:`SUPPORTED`]->(b:OpenTraining)\nRETURN count(*) AS relations",
      "HELD_IN Training Place": "MATCH (a:OpenTraining)-[x:`HELD_IN`]->(b:OpenPlace)\nRETURN count(*) AS relations",
      "REPORTS Outcome Training": "MATCH (a:OpenOutcome)-[x:`REPORTS`]->(b:OpenTraining)\nRETURN count(*) AS relations",
      "CONCERNS Outcome Actor": "MATCH (a:OpenOutcome)-[x:`CONCERNS`]->(b:OpenActor)\nRETURN count(*) AS relations",
      "SET_IN Outcome Place": "MATCH (a:OpenOutcome)-[x:`SET_IN`]->(b:OpenPlace)\nRETURN count(*) AS relations",
      "CONTRIBUTES_TO Outcome Objective": "MATCH (a:OpenOutcome)-[x:`CONTRIBUTES_TO`]->(b:OpenObjective)\nRETURN count(*) AS relations",
      "PART_OF Objective Objective": "MATCH (a:OpenObjective)-[x:`PART_OF`]->(b:OpenObjective)\nRETURN count(*) AS relations",
      "BASED_IN Actor Place": "MATCH (a:OpenActor)-[x:`BASED_IN`]->(b:OpenPlace)\nRETURN count(*) AS relations",
      "PARTNER_OF Actor Actor": "MATCH (a:OpenActor)-[x:`PARTNER_OF`]->(b:OpenActor)\nRETURN count(*) AS relations",
      "PART_OF Actor Actor": "MATCH (a:OpenActor)-[x:`PART_OF`]->(b:OpenActor)\nRETURN count(*) AS relations",
      "IN Place Place": "MATCH (a:OpenPlace)-[x:`IN`]->(b:OpenPlace)\nRETURN count(*) AS relations",
      "ABOUT Finding Outcome": "MATCH (a:OpenFinding)-[x:`ABOUT`]->(b:OpenOutcome)\nRETURN count(*) AS relations",
      "ABOUT Finding Actor": "MATCH (a:OpenFinding)-[x:`ABOUT`]->(b:OpenActor)\nRETURN count(*) AS relations",
      "ABOUT Finding Training": "MATCH (a:OpenFinding)-[x:`ABOUT`]->(b:OpenTraining)\nRETURN count(*) AS relations"
    },
    "full": {
      "GAVE Actor Training": "MATCH (a:FullActor)-[x:`GAVE`]->(b:FullTraining)\nRETURN count(*) AS relations",
      "RECEIVED Actor Training": "MATCH (a:FullActor)-[x:`RECEIVED`]->(b:FullTraining)\nRETURN count(*) AS relations",
      "SUPPORTED Actor Training": "MATCH (a:FullActor)-[x:`SUPPORTED`]->(b:FullTraining)\nRETURN count(*) AS relations",
      "HELD_IN Training Place": "MATCH (a:FullTraining)-[x:`HELD_IN`]->(b:FullPlace)\nRETURN count(*) AS relations",
      "REPORTS Outcome Training": "MATCH (a:FullOutcome)-[x:`REPORTS`]->(b:FullTraining)\nRETURN count(*) AS relations",
      "CONCERNS Outcome Actor": "MATCH (a:FullOutcome)-[x:`CONCERNS`]->(b:FullActor)\nRETURN count(*) AS relations",
      "SET_IN Outcome Place": "MATCH (a:FullOutcome)-[x:`SET_IN`]->(b:FullPlace)\nRETURN count(*) AS relations",
      "CONTRIBUTES_TO Outcome Objective": "MATCH (a:FullOutcome)-[x:`CONTRIBUTES_TO`]->(b:FullObjective)\nRETURN count(*) AS relations",
      "PART_OF Objective Objective": "MATCH (a:FullObjective)-[x:`PART_OF`]->(b:FullObjective)\nRETURN count(*) AS relations",
      "BASED_IN Actor Place": "MATCH (a:FullActor)-[x:`BASED_IN`]->(b:FullPlace)\nRETURN count(*) AS relations",
      "PARTNER_OF Actor Actor": "MATCH (a:FullActor)-[x:`PARTNER_OF`]->(b:FullActor)\nRETURN count(*) AS relations",
      "PART_OF Actor Actor": "MATCH (a:FullActor)-[x:`PART_OF`]->(b:FullActor)\nRETURN count(*) AS relations",
      "IN Place Place": "MATCH (a:FullPlace)-[x:`IN`]->(b:FullPlace)\nRETURN count(*) AS relations",
      "ABOUT Finding Outcome": "MATCH (a:FullFinding)-[x:`ABOUT`]->(b:FullOutcome)\nRETURN count(*) AS relations",
      "ABOUT Finding Actor": "MATCH (a:FullFinding)-[x:`ABOUT`]->(b:FullActor)\nRETURN count(*) AS relations",
      "ABOUT Finding Training": "MATCH (a:FullFinding)-[x:`ABOUT`]->(b:FullTraining)\nRETURN count(*) AS relations"
    }
  }
};

/** Its queries from one label to another, one text for each pair. */
export const joinTexts: Readonly<Record<'strange-relations', readonly { readonly from: LabelOfView; readonly to: LabelOfView; readonly text: string }[]>> = {
  "strange-relations": [
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenOutcome)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenActor)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenTraining)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenPlace)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenObjective)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "open",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:OpenFinding)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Outcome"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullOutcome)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Actor"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullActor)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Training"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullTraining)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Place"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullPlace)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Objective"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullObjective)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Actor"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Training"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Place"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Objective"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "open",
        "label": "Finding"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:OpenFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Outcome"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullOutcome)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Actor"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullActor)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Training"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullTraining)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Place"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullPlace)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Objective"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullObjective)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    },
    {
      "from": {
        "view": "full",
        "label": "Finding"
      },
      "to": {
        "view": "full",
        "label": "Finding"
      },
      "text": "MATCH (a:FullFinding)-[x]->(b:FullFinding)\nWHERE NOT type(x) IN $known\nRETURN a.key AS from, type(x) AS type, b.key AS to\nLIMIT 20"
    }
  ]
};

/** Its queries over one table that is kept. */
export const keptTexts: Readonly<Record<'count-kept' | 'get-kept' | 'kept-keys' | 'put-kept' | 'remove-kept', Readonly<Record<KeptTable, string>>>> = {
  "count-kept": {
    "record": "MATCH (k:KeptRecord)\nRETURN count(*) AS rows",
    "claims": "MATCH (k:KeptClaims)\nRETURN count(*) AS rows",
    "decision": "MATCH (k:KeptDecision)\nRETURN count(*) AS rows",
    "import": "MATCH (k:KeptImport)\nRETURN count(*) AS rows",
    "mapping": "MATCH (k:KeptMapping)\nRETURN count(*) AS rows",
    "registry": "MATCH (k:KeptRegistry)\nRETURN count(*) AS rows",
    "setting": "MATCH (k:KeptSetting)\nRETURN count(*) AS rows"
  },
  "get-kept": {
    "record": "UNWIND $keys AS key\nMATCH (k:KeptRecord {key: key})\nRETURN k.key AS key, k.body AS body",
    "claims": "UNWIND $keys AS key\nMATCH (k:KeptClaims {key: key})\nRETURN k.key AS key, k.body AS body",
    "decision": "UNWIND $keys AS key\nMATCH (k:KeptDecision {key: key})\nRETURN k.key AS key, k.body AS body",
    "import": "UNWIND $keys AS key\nMATCH (k:KeptImport {key: key})\nRETURN k.key AS key, k.body AS body",
    "mapping": "UNWIND $keys AS key\nMATCH (k:KeptMapping {key: key})\nRETURN k.key AS key, k.body AS body",
    "registry": "UNWIND $keys AS key\nMATCH (k:KeptRegistry {key: key})\nRETURN k.key AS key, k.body AS body",
    "setting": "UNWIND $keys AS key\nMATCH (k:KeptSetting {key: key})\nRETURN k.key AS key, k.body AS body"
  },
  "kept-keys": {
    "record": "MATCH (k:KeptRecord)\nRETURN k.key AS key",
    "claims": "MATCH (k:KeptClaims)\nRETURN k.key AS key",
    "decision": "MATCH (k:KeptDecision)\nRETURN k.key AS key",
    "import": "MATCH (k:KeptImport)\nRETURN k.key AS key",
    "mapping": "MATCH (k:KeptMapping)\nRETURN k.key AS key",
    "registry": "MATCH (k:KeptRegistry)\nRETURN k.key AS key",
    "setting": "MATCH (k:KeptSetting)\nRETURN k.key AS key"
  },
  "put-kept": {
    "record": "UNWIND $rows AS row\nMERGE (k:KeptRecord {key: row.key})\nSET k.body = row.body",
    "claims": "UNWIND $rows AS row\nMERGE (k:KeptClaims {key: row.key})\nSET k.body = row.body",
    "decision": "UNWIND $rows AS row\nMERGE (k:KeptDecision {key: row.key})\nSET k.body = row.body",
    "import": "UNWIND $rows AS row\nMERGE (k:KeptImport {key: row.key})\nSET k.body = row.body",
    "mapping": "UNWIND $rows AS row\nMERGE (k:KeptMapping {key: row.key})\nSET k.body = row.body",
    "registry": "UNWIND $rows AS row\nMERGE (k:KeptRegistry {key: row.key})\nSET k.body = row.body",
    "setting": "UNWIND $rows AS row\nMERGE (k:KeptSetting {key: row.key})\nSET k.body = row.body"
  },
  "remove-kept": {
    "record": "UNWIND $keys AS key\nMATCH (k:KeptRecord {key: key})\nDELETE k",
    "claims": "UNWIND $keys AS key\nMATCH (k:KeptClaims {key: key})\nDELETE k",
    "decision": "UNWIND $keys AS key\nMATCH (k:KeptDecision {key: key})\nDELETE k",
    "import": "UNWIND $keys AS key\nMATCH (k:KeptImport {key: key})\nDELETE k",
    "mapping": "UNWIND $keys AS key\nMATCH (k:KeptMapping {key: key})\nDELETE k",
    "registry": "UNWIND $keys AS key\nMATCH (k:KeptRegistry {key: key})\nDELETE k",
    "setting": "UNWIND $keys AS key\nMATCH (k:KeptSetting {key: key})\nDELETE k"
  }
};

/** Its queries that belong to no view and no table. */
export const plainTexts: Readonly<Record<'raise-version' | 'take-lock' | 'read-version', string>> = {
  "raise-version": "MERGE (v:ViewVersion {key: $view})\nON CREATE SET v.version = 1\nON MATCH SET v.version = v.version + 1",
  "take-lock": "MERGE (l:WriterLock {key: 'writer'})\nSET l.held = true",
  "read-version": "MATCH (v:ViewVersion {key: $view})\nRETURN v.version AS version"
};

/** What each engine's schema is made with, one statement after the other: cypher/schema. */
export const schemaTexts: Readonly<Record<'grafeo' | 'neo4j', readonly string[]>> = {
  "grafeo": [
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenOutcome) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenActor) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenTraining) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenPlace) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenObjective) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenFinding) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullOutcome) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullActor) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullTraining) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullPlace) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullObjective) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullFinding) ON (n.key)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenOutcome) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenActor) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenTraining) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenPlace) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenObjective) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenFinding) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullOutcome) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullActor) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullTraining) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullPlace) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullObjective) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullFinding) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptRecord) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptClaims) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptDecision) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptImport) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptMapping) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptRegistry) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (k:KeptSetting) ON (k.key)",
    "CREATE INDEX IF NOT EXISTS FOR (v:ViewVersion) ON (v.key)"
  ],
  "neo4j": [
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenOutcome) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenActor) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenTraining) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenPlace) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenObjective) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:OpenFinding) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullOutcome) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullActor) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullTraining) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullPlace) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullObjective) REQUIRE n.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (n:FullFinding) REQUIRE n.key IS UNIQUE",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenOutcome) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenActor) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenTraining) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenPlace) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenObjective) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:OpenFinding) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullOutcome) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullActor) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullTraining) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullPlace) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullObjective) ON (n.id)",
    "CREATE INDEX IF NOT EXISTS FOR (n:FullFinding) ON (n.id)",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptRecord) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptClaims) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptDecision) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptImport) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptMapping) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptRegistry) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (k:KeptSetting) REQUIRE k.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (v:ViewVersion) REQUIRE v.key IS UNIQUE",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (l:WriterLock) REQUIRE l.key IS UNIQUE",
    "CREATE FULLTEXT INDEX OpenActor IF NOT EXISTS FOR (n:OpenActor) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    "CREATE FULLTEXT INDEX FullActor IF NOT EXISTS FOR (n:FullActor) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    "CREATE FULLTEXT INDEX OpenOutcome IF NOT EXISTS FOR (n:OpenOutcome) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    "CREATE FULLTEXT INDEX FullOutcome IF NOT EXISTS FOR (n:FullOutcome) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    "CREATE FULLTEXT INDEX OpenPlace IF NOT EXISTS FOR (n:OpenPlace) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
    "CREATE FULLTEXT INDEX FullPlace IF NOT EXISTS FOR (n:FullPlace) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}"
  ]
};
