import { listActors } from '../../explore/lists/list-actors.ts';
import { localLabel, localName } from '../../explore/nodes/local-name.ts';
import { readActorFigures } from '../../explore/nodes/read-actor-figures.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { checkFirst } from '../check-first.ts';
import { mostPassages } from '../create-loaders.ts';
import { loadAll } from '../loader-of.ts';

export const actor: Resolvers = {
  Query: {
    actors: (_, { filter, first, after }, { view }) => listActors(view, filter ?? {}, { first, after: after ?? null }),
  },
  Actor: {
    name: (own, _, { language }) => localName(own, language),
    label: (own, _, { language }) => localLabel(own, language),
    trainings: async ({ id }, { role }, { load }) => {
      const parts = await load.trainingsOfActor.load(id);
      const ids = parts.filter((part) => !role || part.role === role).map(({ training }) => training);
      return loadAll(load.training, [...new Set(ids)]);
    },
    partners: async ({ id }, _, { load }) => loadAll(load.actor, (await load.ties.load(id)).partners),
    memberOf: async ({ id }, _, { load }) => loadAll(load.actor, (await load.ties.load(id)).memberOf),
    members: async ({ id }, _, { load }) => loadAll(load.actor, (await load.ties.load(id)).members),
    figures: ({ id }, _, { view }) => readActorFigures(view, id),
    findings: async ({ id }, _, { load }) => loadAll(load.finding, await load.findingsOfActor.load(id)),
    passages: async ({ id }, { first }, { load }) => {
      checkFirst(first, mostPassages);
      return (await load.passagesOfActor.load(id)).slice(0, first);
    },
  },
};
