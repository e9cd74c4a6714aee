import { findBeside } from '../explore/lists/find-beside.ts';
import type { NetworkLink } from '../explore/network/Neighbourhood.ts';
import { linkKey } from '../explore/network/Neighbourhood.ts';
import { readActors, readTies, readTrainingsOfActors } from '../explore/nodes/read-actors.ts';
import { readFindings, readFindingsAbout } from '../explore/nodes/read-findings.ts';
import { readObjectives } from '../explore/nodes/read-objectives.ts';
import { readContents, readHeadings, readOutcomes } from '../explore/nodes/read-outcomes.ts';
import type { HopEnds, HopTold } from '../explore/nodes/read-passages.ts';
import { hopKey, readPassagesOfActors, readPassagesOfHops, readPassagesOfLinks, readTellingsOfTrainings } from '../explore/nodes/read-passages.ts';
import { readCountries, readPlaces } from '../explore/nodes/read-places.ts';
import { readParties, readTrainings } from '../explore/nodes/read-trainings.ts';
import type { Passage } from '../model/passage.ts';
import type { ViewStore } from '../store/port.ts';
import { Budget, loaderOf } from './loader-of.ts';

type Reader<Value> = (view: ViewStore, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** The loaders of one request over its view: however many rows ask, a reader is called once for each level of a query. */
export function createLoaders(view: ViewStore) {
  const budget = new Budget(mostLoads);
  const node = <Value>(read: Reader<Value>) => loaderOf<Value>(budget, (ids) => read(view, ids));
  const told = <Value>(absent: Value, read: Reader<Value>) => loaderOf<Value>(budget, (ids) => read(view, ids), { absent });
  const findings = (label: 'Outcome' | 'Actor' | 'Training') => told<readonly string[]>([], (of, ids) => readFindingsAbout(of, label, ids));
  return {
    actor: node(readActors),
    country: node(readCountries),
    finding: node(readFindings),
    objective: node(readObjectives),
    outcome: node(readOutcomes),
    place: node(readPlaces),
    training: node(readTrainings),
    besideOutcome: node(findBeside),
    contents: told({ trainings: [], actors: [], objectives: [], marks: [] }, readContents),
    headings: told<ReadonlyMap<string, string>>(new Map(), readHeadings),
    parties: told({ givers: [], receivers: [], supporters: [] }, readParties),
    passagesOfActor: told([], (of, ids) => readPassagesOfActors(of, ids, mostPassages)),
    tellingsOfTraining: told({ passages: [], confirmedIn: [] }, readTellingsOfTrainings),
    ties: told({ partners: [], memberOf: [], members: [] }, readTies),
    trainingsOfActor: told([], readTrainingsOfActors),
    findingsOfOutcome: findings('Outcome'),
    findingsOfActor: findings('Actor'),
    findingsOfTraining: findings('Training'),
    hop: loaderOf<HopTold, HopEnds>(budget, (hops) => readPassagesOfHops(view, hops), { keyOf: hopKey }),
    passagesOfLink: loaderOf<readonly Passage[], NetworkLink>(budget, (links) => readPassagesOfLinks(view, links), { keyOf: linkKey, absent: [] }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Enough for a chain of thousands of hops with all of its actors and passages. */
const mostLoads = 500_000;

/** The most passages of one actor that a request can ask for. */
export const mostPassages = 200;
