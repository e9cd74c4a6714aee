import { readPortfolio } from '../../explore/portfolio/read-portfolio.ts';
import { readQuestions } from '../../explore/portfolio/read-questions.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const portfolio: Resolvers = {
  Query: {
    portfolio: (_, __, { view }) => readPortfolio(view),
  },
  Portfolio: {
    questions: (_, __, { view }) => readQuestions(view),
  },
  OpeningQuestion: {
    __resolveType: ({ kind }) => ({ spread: 'SpreadQuestion', 'follow-up': 'FollowUpQuestion', 'way-back': 'WayBackQuestion' } as const)[kind],
  },
  SpreadQuestion: {
    root: ({ root }, _, { load }) => load.actor.load(root),
  },
  FollowUpQuestion: {
    longestWaiting: ({ longestWaiting }, _, { load }) => (longestWaiting === null ? null : load.actor.load(longestWaiting)),
  },
  WayBackQuestion: {
    actor: ({ actor }, _, { load }) => load.actor.load(actor),
  },
};
