// Made by scripts/generate-queries.mjs from cypher/: change the queries there, then `npm run generate`.
import type { NodeLabel, ViewName } from '../../model/graph.ts';
import type { KeptTable } from '../../model/kept.ts';

/** The parameters of each query in cypher/read. */
export interface QueryParameters {
}

/** A row of its answer. */
export interface QueryRows {
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

/** What a view is asked: cypher/read. */
export const readTexts: Readonly<Record<QueryName, Readonly<Record<ViewName, string>>>> = {};

/** The store's own queries that name labels of a view. */
export const viewTexts: Readonly<Record<never, Readonly<Record<ViewName, string>>>> = {};

/** Its queries over one label of a view. */
export const nodeTexts: Readonly<Record<'clear-nodes' | 'put-nodes' | 'remove-nodes' | 'node-contents' | 'node-keys', Readonly<Record<ViewName, Readonly<Record<NodeLabel, string>>>>>> = {
  "clear-nodes": {
    "open": {
      "Outcome": "MATCH (n:OpenOutcome)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Actor": "MATCH (n:OpenActor)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Training": "MATCH (n:OpenTraining)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Place": "MATCH (n:OpenPlace)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Objective": "MATCH (n:OpenObjective)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Finding": "MATCH (n:OpenFinding)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed"
    },
    "full": {
      "Outcome": "MATCH (n:FullOutcome)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Actor": "MATCH (n:FullActor)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Training": "MATCH (n:FullTraining)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Place": "MATCH (n:FullPlace)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Objective": "MATCH (n:FullObjective)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed",
      "Finding": "MATCH (n:FullFinding)\nWITH n LIMIT $most\nDETACH DELETE n\nRETURN count(*) AS removed"
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
  }
};

/** Its queries over one relation of a view. */
export const relationTexts: Readonly<Record<'put-relations-inward' | 'put-relations-outward' | 'remove-relations-inward' | 'remove-relations-outward' | 'relation-contents', Readonly<Record<ViewName, Readonly<Record<RelationShape, string>>>>>> = {
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
  }
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
  "neo4j": []
};
