import { listCountries } from '../../explore/lists/list-countries.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const place: Resolvers = {
  Query: {
    countries: (_, { filter, first, after }, { view }) => listCountries(view, filter ?? {}, { first, after: after ?? null }),
  },
  Country: {
    id: ({ code }) => code,
  },
};
