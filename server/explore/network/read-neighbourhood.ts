import { nodeLabels } from '../../model/graph.ts';
import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { QueryRows } from '../../store/__generated__/queries.ts';
import type { ViewStore } from '../../store/port.ts';
import { countBy } from '../chain/count-by.ts';
import { groupBy } from '../chain/group-by.ts';
import { findNodes } from '../nodes/find-nodes.ts';
import type { NodeRef } from '../nodes/NodeRef.ts';
import { linkKey, neighbourRelations } from './Neighbourhood.ts';
import type { NeighbourCount, NeighbourRelation, Neighbourhood, NeighbourhoodRequest, NetworkLink } from './Neighbourhood.ts';

type Row = QueryRows['read-neighbours'];

/** Nodes that one answer may ask around, and add. */
const mostAsked = 500;
const mostAdded = 5000;

/**
 * The nodes around some nodes, in three calls to the store however many there are. Ids that the view does not hold are
 * left out.
 * @throws OutspreadError `argument-bad` beyond what one answer can hold.
 */
export async function readNeighbourhood(view: ViewStore, { ids, relations, limit }: NeighbourhoodRequest): Promise<Neighbourhood> {
  if (ids.length > mostAsked) throw new OutspreadError('argument-bad', `${ids.length} nodes are too many to ask around`, { remedy: `give at most ${mostAsked}` });
  if (!Number.isInteger(limit) || limit < 0 || limit > mostAdded) {
    throw new OutspreadError('argument-bad', `a limit of ${limit} cannot be kept`, { remedy: `give 0 to ${mostAdded}` });
  }
  const asked = new Map([...(await findNodes(view, ids)).values()].map((node) => [node.id, node]));
  const known = [...asked.keys()].sort(compareText);
  const [rows, counts] = known.length === 0 ? [[], []] : await Promise.all([
    relations.length === 0 ? [] : view.read('read-neighbours', idsByRelation(known, relations)),
    view.read('count-neighbours', { ids: known }),
  ]);
  const { chosen, leftOut } = chooseNodes(asked, rows, limit);
  return {
    nodes: [...asked.values(), ...chosen.values()],
    links: linksBetween(rows, (id) => asked.has(id) || chosen.has(id)),
    counts: fillCounts(known, counts),
    truncated: leftOut.length === 0 ? null : {
      limit,
      byGeneration: [],
      byCountry: countBy(leftOut, ({ country }) => country ?? ''),
      byKind: countBy(leftOut, ({ kind, label }) => (label === 'Actor' ? kind : null) ?? label.toLowerCase()),
    },
  };
}

function idsByRelation(ids: readonly string[], relations: readonly NeighbourRelation[]) {
  const of = (relation: NeighbourRelation) => (relations.includes(relation) ? ids : []);
  return {
    trained: of('trained'),
    trainedBy: of('trained-by'),
    supported: of('supported'),
    partner: of('partner'),
    member: of('member'),
    record: of('record'),
    place: of('place'),
    objective: of('objective'),
  };
}

/**
 * Which nodes are added. A node that only leads to others (a training between two actors, a record before an objective)
 * comes with the first of them, and counts.
 */
function chooseNodes(asked: ReadonlyMap<string, NodeRef>, rows: readonly Row[], limit: number) {
  const byFar = groupBy(rows.filter(({ far }) => !asked.has(far)), ({ far }) => far);
  const leads = new Set(rows.map(({ relation, near }) => `${relation} ${near}`));
  const ends = [...byFar.values()].filter((lines) => lines.some(({ relation, far }) => !leads.has(`${relation} ${far}`))).sort(compareEnds);
  const chosen = new Map<string, NodeRef>();
  const leftOut: Row[] = [];
  for (const lines of ends) {
    const [first] = lines as [Row, ...Row[]];
    const ways = lines.map(({ near }) => near).sort(compareText);
    const added = new Set([...ways, first.far].filter((id) => !asked.has(id) && !chosen.has(id)));
    if (chosen.size + added.size > limit) leftOut.push(first);
    else for (const id of added) chosen.set(id, { id, label: byFar.get(id)![0]!.label });
  }
  return { chosen, leftOut };
}

/** Those with most lines first; then by kind of node, and by id. */
function compareEnds(a: readonly Row[], b: readonly Row[]): number {
  return b.length - a.length
    || nodeLabels.indexOf(a[0]!.label) - nodeLabels.indexOf(b[0]!.label)
    || compareText(a[0]!.far, b[0]!.far);
}

function linksBetween(rows: readonly Row[], isShown: (id: string) => boolean): readonly NetworkLink[] {
  const once = new Map<string, NetworkLink>();
  for (const { near, far, type, role, outward } of rows) {
    if (!isShown(near) || !isShown(far)) continue;
    const link: NetworkLink = { from: outward ? near : far, to: outward ? far : near, type, role };
    once.set(linkKey(link), link);
  }
  return [...once.values()].sort((a, b) => compareText(linkKey(a), linkKey(b)));
}

function fillCounts(ids: readonly string[], rows: readonly QueryRows['count-neighbours'][]): readonly NeighbourCount[] {
  const counts = groupBy(rows, ({ id, relation }) => `${relation} ${id}`);
  return ids.flatMap((id) => neighbourRelations.map((relation) => ({
    id,
    relation,
    count: (counts.get(`${relation} ${id}`) ?? []).reduce((sum, { count }) => sum + count, 0),
  })));
}
