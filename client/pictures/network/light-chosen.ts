import type { Network } from '../../state/explore/network-query.ts';

/** What hangs on what is chosen: it, its lines' other ends, and who else has a part in its trainings; null: nothing is. */
export function lightChosen({ trainings, links, flows }: Network, chosen: ReadonlySet<string>, route: readonly string[]): ReadonlySet<string> | null {
  const from = route.length > 0 ? new Set(route) : chosen;
  if (from.size === 0) return null;
  const lit = new Set([...from, ...chosen]);
  const own = new Set(route.length > 0 ? route : links.flatMap((link) => (from.has(link.from) || from.has(link.to) ? [link.from, link.to] : [])));
  for (const { id, givers, receivers } of trainings) {
    if (!own.has(id) && !from.has(id)) continue;
    for (const one of [id, ...givers, ...receivers]) lit.add(one);
  }
  // A line's end may be the stack that holds a party.
  for (const { from: near, to: far } of links) if (lit.has(near) && (own.has(near) || from.has(near) || from.has(far))) lit.add(far);
  for (const { from: near, to: far } of links) if (lit.has(far) && (own.has(far) || from.has(far))) lit.add(near);
  if (route.length === 0) {
    for (const flow of flows) {
      if (from.has(flow.from)) lit.add(flow.to);
      if (from.has(flow.to)) lit.add(flow.from);
    }
  }
  return lit;
}
