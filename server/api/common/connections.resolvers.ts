import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../Context.ts';
import { loadAll } from '../loader-of.ts';
import type { Loader } from '../loader-of.ts';
import type { Page, PageEdge } from '../../explore/lists/Page.ts';

/** A page holds ids and cursors; what stands there is loaded where it is asked for. */
function pagesOf<Value>(loader: (context: Context) => Loader<Value>) {
  return {
    connection: {
      nodes: (page: Page, _: object, context: Context) => loadAll(loader(context), page.edges.map(({ id }) => id)),
      pageInfo: (page: Page) => page,
    },
    edge: { node: ({ id }: PageEdge, _: object, context: Context) => loader(context).load(id) },
  };
}

const actors = pagesOf(({ load }) => load.actor);
const countries = pagesOf(({ load }) => load.country);
const findings = pagesOf(({ load }) => load.finding);
const objectives = pagesOf(({ load }) => load.objective);
const outcomes = pagesOf(({ load }) => load.outcome);
const trainings = pagesOf(({ load }) => load.training);

export const connections: Resolvers = {
  ActorConnection: actors.connection,
  ActorEdge: actors.edge,
  CountryConnection: countries.connection,
  CountryEdge: countries.edge,
  FindingConnection: findings.connection,
  FindingEdge: findings.edge,
  ObjectiveConnection: objectives.connection,
  ObjectiveEdge: objectives.edge,
  OutcomeConnection: outcomes.connection,
  OutcomeEdge: outcomes.edge,
  TrainingConnection: trainings.connection,
  TrainingEdge: trainings.edge,
};
