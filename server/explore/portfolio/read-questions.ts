import { setImmediate } from 'node:timers/promises';
import { compareText } from '../../model/passage.ts';
import { monthNumber } from '../../model/period.ts';
import type { ViewStore } from '../../store/port.ts';
import type { ChainData } from '../chain/ChainData.ts';
import { groupBy } from '../chain/group-by.ts';
import { indexTrainings } from '../chain/index-trainings.ts';
import { answerChain } from '../chain/read-chain.ts';
import type { ChainAnswer } from '../chain/read-chain.ts';
import { listedActors, listedTrainings } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { ViewMemory } from '../memory/ViewMemory.ts';
import type { Route } from '../routes/Route.ts';
import { searchRoutes } from '../routes/search-routes.ts';
import { surveyChains } from './survey-chains.ts';

/** A question that a harvest can answer, with what a small picture of the answer needs. Actors by id. */
export type OpeningQuestion = SpreadQuestion | FollowUpQuestion | WayBackQuestion;

/** Who passed it on, and how far? The actor with the widest chain. */
export interface SpreadQuestion {
  readonly kind: 'spread';
  readonly root: string;
  readonly chain: ChainAnswer;
}

/** Who has not passed it on yet? Of the named actors that were trained. */
export interface FollowUpQuestion {
  readonly kind: 'follow-up';
  readonly trained: number;
  readonly wentOn: number;
  readonly notYet: number;
  /** The one whose first training known to the month lies farthest back; null: none is. */
  readonly longestWaiting: string | null;
  /** That month, ISO 8601. */
  readonly since: string | null;
}

/** How did an actor learn this? The longest way back, preferably one that crosses records. */
export interface WayBackQuestion {
  readonly kind: 'way-back';
  readonly actor: string;
  readonly route: Route;
}

/** A small picture can draw no more; beyond, the chain is in counts. */
const drawable = 300;

/** Three questions to start from; fewer where the view holds too little to ask them. */
export function readQuestions(view: ViewStore): Promise<readonly OpeningQuestion[]> {
  return withMemory(view, (memory) => memory.recall(questionsOf));
}

async function questionsOf(memory: ViewMemory): Promise<readonly OpeningQuestion[]> {
  const data = await memory.recall(wholeChainData);
  const index = indexTrainings(data, 'down');
  // Each step of a large view takes long enough for other requests to be let through between.
  await setImmediate();
  const { widest, longest } = await surveyChains(index);
  const questions: OpeningQuestion[] = [];
  if (widest) {
    const root = index.actors[widest.root]!.id;
    questions.push({ kind: 'spread', root, chain: answerChain(data, { roots: [root], direction: 'down', timing: 'undated', topic: null, limit: drawable }) });
  }
  await setImmediate();
  const followUp = askWhoWaits(data);
  if (followUp.trained > 0) questions.push(followUp);
  if (longest && longest.hops > 1) {
    const actor = index.actors[longest.actor]!.id;
    const { routes } = searchRoutes(data, { from: index.actors[longest.root]!.id, to: actor, timing: 'undated', first: 5 });
    const route = routes.find(({ hops }) => hops.length === longest.hops && hops.some(({ stitched }) => stitched)) ?? routes[0];
    if (route) questions.push({ kind: 'way-back', actor, route });
  }
  return questions;
}

/** Every training of the view with its parties, as a chain is computed from. */
export async function wholeChainData(memory: ViewMemory): Promise<ChainData> {
  const [actors, trainings] = await Promise.all([memory.recall(listedActors), memory.recall(listedTrainings)]);
  return {
    actors,
    trainings: trainings.map(({ id, start, stop, earliest, latest, topics, participants, givers, receivers, records }) => ({
      id, start, end: stop, days: { earliest, latest }, topics, participants, givers, receivers, records,
    })),
  };
}

function askWhoWaits({ actors, trainings }: ChainData): FollowUpQuestion {
  const gave = new Set(trainings.flatMap(({ givers }) => givers));
  const received = groupBy(trainings.flatMap(({ receivers, start }) => receivers.map((actor) => ({ actor, start }))), ({ actor }) => actor);
  const trained = actors.filter(({ id, kind }) => (kind === 'coalition' || kind === 'organization') && received.has(id));
  const waiting = trained.filter(({ id }) => !gave.has(id));
  const dated = waiting.flatMap(({ id }) => {
    const months = received.get(id)!.flatMap(({ start }) => (start !== null && monthNumber(start) !== null ? [start.slice(0, 7)] : []));
    return months.length === 0 ? [] : [{ id, since: months.sort(compareText)[0]! }];
  });
  const [first] = dated.sort((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id));
  return {
    kind: 'follow-up',
    trained: trained.length,
    wentOn: trained.length - waiting.length,
    notYet: waiting.length,
    longestWaiting: first?.id ?? null,
    since: first?.since ?? null,
  };
}
