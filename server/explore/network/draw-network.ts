import { compareText } from '../../model/passage.ts';
import { groupBy } from '../chain/group-by.ts';
import { isUndated } from '../chain/timing.ts';
import { countFacets } from './count-facets.ts';
import { filterNetwork } from './filter-network.ts';
import type { Passing } from './filter-network.ts';
import { foldNetwork } from './fold-network.ts';
import type { Folding } from './fold-network.ts';
import { linkKey } from './Neighbourhood.ts';
import type { NetworkLink } from './Neighbourhood.ts';
import type { Network, NetworkData, NetworkFlow, NetworkOther, NetworkRequest, NetworkTraining } from './Network.ts';
import { openRelations } from './open-relations.ts';

/** Shapes and lines of one picture. */
const mostElements = 1500;
/** More lines than this between stacks, or between stacks and actors that were taken out of them, nobody can follow; the thinnest are left out, and counted. */
const mostFlows = 70;
const mostFlowsOfDrawn = 150;

/** What is drawn of a network, folded until it holds no more than 1,500 elements. Pure. */
export function drawNetwork(data: NetworkData, request: NetworkRequest): Network {
  const passing = filterNetwork(data, request.filter);
  const gave = countParts(data, 'givers');
  const received = countParts(data, 'receivers');
  const weightOf = (id: string) => 2 * (gave.get(id) ?? 0) + (received.get(id) ?? 0);
  const opened = openRelations(data, passing, request);
  const lined = new Set(opened.links.flatMap(({ from, to }) => [from, to]));
  const shown = new Set([...opened.ends, ...partiesOf(passing, request.shown)]);
  const linked = passing.actors.filter(({ id }) => lined.has(id) || shown.has(id));
  for (let room = mostElements; ; room = Math.floor(room / 2)) {
    const folding = foldNetwork(linked, { ...request, shown }, weightOf, room);
    const lines = joinLines(passing, opened.links, folding, { all: request.relations.includes('trained'), shown });
    const drawn = linked.filter(({ id }) => folding.stackOf.get(id) === null);
    const used = new Set(lines.links.flatMap(({ from, to }) => [from, to]));
    const wanted = opened.others.filter(({ id }) => used.has(id));
    const fixed = drawn.length + lines.trainings.length + folding.stacks.length + lines.flows.length;
    if (fixed + wanted.length + lines.links.length > mostElements && room > 1) continue;
    const { others, links } = fitOthers(wanted, lines.links, mostElements - fixed);
    return {
      actors: drawn.map(({ id, label, name, kind, country, countryStrength, doubtful }) => ({
        id, label, name, kind, country, countryStrength, doubtful, gave: gave.get(id) ?? 0, received: received.get(id) ?? 0,
      })),
      trainings: lines.trainings,
      others,
      stacks: folding.stacks.map((stack) => ({ ...stack, within: lines.within.get(stack.key) ?? 0 })),
      links,
      flows: lines.flows,
      counts: {
        of: data.actors.length, actors: passing.actors.length, drawn: drawn.length, folded: linked.length - drawn.length, alone: passing.actors.length - linked.length,
        trainingsOf: data.trainings.length, trainings: passing.trainings.length,
        undated: filterNetwork(data, { ...request.filter, from: null, to: null, undated: true }).trainings.filter(isUndated).length,
        flowsLeftOut: lines.flowsLeftOut, othersLeftOut: opened.others.length - others.length,
      },
      facets: countFacets(data, request.filter),
    };
  }
}

/** As many records, places and objectives as fit with their lines into what room is left. */
function fitOthers(wanted: readonly NetworkOther[], links: readonly NetworkLink[], room: number): { readonly others: readonly NetworkOther[]; readonly links: readonly NetworkLink[] } {
  if (wanted.length + links.length <= room) return { others: wanted, links };
  const isOther = new Set(wanted.map(({ id }) => id));
  const own = groupBy(links.filter(({ from, to }) => isOther.has(from) || isOther.has(to)), ({ from, to }) => (isOther.has(from) ? from : to));
  const kept = new Set<string>();
  let left = room - (links.length - [...own.values()].reduce((sum, list) => sum + list.length, 0));
  for (const { id } of wanted) {
    left -= 1 + (own.get(id)?.length ?? 0);
    if (left >= 0) kept.add(id);
  }
  return { others: wanted.filter(({ id }) => kept.has(id)), links: links.filter(({ from, to }) => [from, to].every((end) => kept.has(end) || !isOther.has(end))) };
}

function countParts({ trainings }: NetworkData, side: 'givers' | 'receivers'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of trainings.flatMap((training) => training[side])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Actors among some ids, and those with a part in trainings among them. */
function partiesOf({ trainings }: Passing, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...ids, ...trainings.filter(({ id }) => wanted.has(id)).flatMap(({ givers, receivers }) => [...givers, ...receivers])];
}

/**
 * Lines between what is drawn. A training is a point of its own where one who gave it and one who received it are drawn
 * themselves, or as far as only one side is known; else it flows, counted, from each end's stack or actor to each other.
 */
function joinLines({ trainings }: Passing, links: readonly NetworkLink[], { stackOf }: Folding, { all, shown }: { readonly all: boolean; readonly shown: ReadonlySet<string> }) {
  const endOf = (id: string) => stackOf.get(id) ?? id;
  const isDrawn = (id: string) => stackOf.get(id) === null;
  const known = (ids: readonly string[]) => ids.filter((id) => stackOf.has(id));
  const points = new Map<string, NetworkTraining>();
  const flows = new Map<string, NetworkFlow>();
  const within = new Map<string, number>();
  const linkedTo = groupBy(links.filter(({ type }) => type !== 'PARTNER_OF' && type !== 'PART_OF'), ({ to }) => to);
  for (const { id, start, end, givers, receivers, confirmed } of trainings) {
    const [from, to] = [known(givers), known(receivers)];
    const sides = [from, to].filter((side) => side.length > 0);
    if (sides.length > 0 && linkedTo.has(id) && sides.every((side) => side.some(isDrawn))) {
      points.set(id, { id, start, end, givers: from, receivers: to, confirmed });
    } else if (all || [...from, ...to].some((party) => shown.has(party))) {
      for (const [a, b] of pairs(from.map(endOf), to.map(endOf))) {
        if (a === b && !isDrawn(a)) within.set(a, (within.get(a) ?? 0) + 1);
        else if (a !== b) flows.set(`${a}\u0000${b}`, { from: a, to: b, trainings: (flows.get(`${a}\u0000${b}`)?.trainings ?? 0) + 1 });
      }
    }
  }
  const once = new Map<string, NetworkLink>();
  for (const link of links) {
    const ofTraining = link.type === 'GAVE' || link.type === 'RECEIVED' || link.type === 'SUPPORTED' || link.type === 'REPORTS';
    if (ofTraining && !points.has(link.to)) continue;
    // A record of an actor in a stack would hang on all of the stack.
    if (link.type === 'CONCERNS' && !isDrawn(link.to)) continue;
    const own: NetworkLink = { ...link, from: endOf(link.from), to: endOf(link.to) };
    if (own.from !== own.to) once.set(linkKey(own), own);
  }
  // Those of what the reader has chosen or opened come before the widest.
  const rank = ({ from, to }: NetworkFlow) => Number(shown.has(from) || shown.has(to));
  const sorted = [...flows.values()].sort((a, b) => rank(b) - rank(a) || b.trainings - a.trainings || compareText(a.from, b.from) || compareText(a.to, b.to));
  const isOfDrawn = ({ from, to }: NetworkFlow) => isDrawn(from) || isDrawn(to);
  const [ofDrawn, ofStacks] = [sorted.filter(isOfDrawn).slice(0, mostFlowsOfDrawn), sorted.filter((flow) => !isOfDrawn(flow)).slice(0, mostFlows)];
  const kept = [...ofDrawn, ...ofStacks];
  return { trainings: [...points.values()], links: [...once.values()], flows: kept, flowsLeftOut: sorted.length - kept.length, within };
}

function pairs(from: readonly string[], to: readonly string[]): readonly (readonly [string, string])[] {
  return [...new Set(from)].flatMap((a) => [...new Set(to)].map((b) => [a, b] as const));
}
