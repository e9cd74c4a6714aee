import type { Network } from '../../state/explore/network-query.ts';

/**
 * What stands out: a route that is shown; else what is chosen with all that hangs on it, its lines' other ends, and who
 * else has a part in its trainings. Null: nothing does.
 */
export function lightChosen({ trainings, links, flows }: Network, chosen: ReadonlySet<string>, route: readonly string[]): ReadonlySet<string> | null {
  if (route.length > 0) return new Set(route);
  if (chosen.size === 0) return null;
  const lit = new Set(chosen);
  const near = new Set(links.flatMap(({ from, to }) => (chosen.has(from) || chosen.has(to) ? [from, to] : [])));
  for (const id of near) lit.add(id);
  const own = trainings.filter(({ id }) => near.has(id) || chosen.has(id));
  const ownIds = new Set(own.map(({ id }) => id));
  for (const { givers, receivers } of own) for (const id of [...givers, ...receivers]) lit.add(id);
  // An end may be the stack that holds a party.
  for (const { from, to } of links) if (ownIds.has(to)) lit.add(from);
  for (const { from, to } of flows) {
    if (chosen.has(from)) lit.add(to);
    if (chosen.has(to)) lit.add(from);
  }
  return lit;
}
