import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { readChainData } from '../chain/read-chain-data.ts';
import { resolveActors } from '../chain/read-chain.ts';
import type { RouteList, RouteRequest } from './Route.ts';
import { searchRoutes } from './search-routes.ts';

const mostRoutes = 50;

/**
 * Ways from one actor to another along trainings, in the order of time; fewest hops first.
 * @throws OutspreadError `actor-unknown`, or `argument-bad` where both ends are one or too many are asked for.
 */
export async function findRoutes(view: ViewStore, request: RouteRequest): Promise<RouteList> {
  const { first } = request;
  if (!Number.isInteger(first) || first < 1 || first > mostRoutes) {
    throw new OutspreadError('argument-bad', `${first} routes cannot be given`, { remedy: `ask for 1 to ${mostRoutes}` });
  }
  const [from, to] = (await resolveActors(view, [request.from, request.to])) as [string, string];
  if (from === to) throw new OutspreadError('argument-bad', 'both ends are the same actor', { remedy: 'choose two' });
  return searchRoutes(await readChainData(view, [from], 'down'), { ...request, from, to });
}
