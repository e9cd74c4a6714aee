import type { Passing } from './filter-network.ts';
import type { NeighbourRelation, NetworkLink } from './Neighbourhood.ts';
import type { NetworkData, NetworkOther, NetworkRequest } from './Network.ts';

/** Actors that are taken out of their stacks since one was opened; the rest of a larger circle stays there. */
const mostOpened = 300;

export interface Opened {
  readonly links: readonly NetworkLink[];
  readonly others: readonly NetworkOther[];
  /** Actors at the ends of what single actors were opened by. */
  readonly ends: ReadonlySet<string>;
}

/** The lines of the relations that are shown for everyone, and of those opened on single actors. */
export function openRelations(data: NetworkData, passing: Passing, { relations, expanded }: Pick<NetworkRequest, 'relations' | 'expanded'>): Opened {
  const links: NetworkLink[] = [];
  const others = new Map<string, NetworkOther>();
  const ends = new Set<string>();
  const parties = new Set(passing.trainings.flatMap(({ givers, receivers }) => [...givers, ...receivers]));
  const actors = new Map(passing.actors.map((actor) => [actor.id, actor]));
  const opens = (relation: NeighbourRelation, ...ids: readonly string[]) => expanded.some((one) => one.relation === relation && ids.includes(one.id));
  const add = (relation: NeighbourRelation, near: readonly string[], ...own: readonly NetworkLink[]) => {
    const single = opens(relation, ...near);
    if (!single && !relations.includes(relation)) return false;
    links.push(...own);
    if (single) for (const { from, to } of own) [from, to].filter((id) => actors.has(id) && ends.size < mostOpened).forEach((id) => ends.add(id));
    return true;
  };
  for (const { id, givers, receivers } of passing.trainings) {
    const own = [
      ...givers.filter((giver) => actors.has(giver)).map((from): NetworkLink => ({ from, to: id, type: 'GAVE', role: null })),
      ...receivers.filter((receiver) => actors.has(receiver)).map((from): NetworkLink => ({ from, to: id, type: 'RECEIVED', role: null })),
    ];
    if (!add('trained', givers, ...own)) add('trained-by', receivers, ...own);
  }
  const ties = { PARTNER_OF: 'partner', PART_OF: 'member', SUPPORTED: 'supported' } as const;
  for (const tie of passing.ties) add(ties[tie.type], [tie.from, tie.to], tie);
  const records = new Map(data.records.map((record) => [record.id, record]));
  const tell = ({ id, records: own }: { readonly id: string; readonly records: readonly string[] }, type: 'CONCERNS' | 'REPORTS') => {
    for (const record of own) {
      if (add('record', [id], { from: record, to: id, type, role: null })) others.set(record, { id: record, what: 'record', label: record });
    }
  };
  for (const actor of passing.actors) {
    // A record that tells of a training stands at the training; only one that names an actor alone stands at the actor.
    if (opens('record', actor.id) || !parties.has(actor.id)) tell(actor, 'CONCERNS');
  }
  for (const training of passing.trainings) tell(training, 'REPORTS');
  for (const id of new Set(expanded.map((one) => one.id))) {
    const actor = actors.get(id);
    if (!actor) continue;
    ends.add(id);
    if (actor.country && add('place', [id], { from: id, to: actor.country, type: 'BASED_IN', role: null })) others.set(actor.country, { id: actor.country, what: 'place', label: actor.country });
    for (const record of opens('objective', id) ? actor.records.flatMap((one) => records.get(one) ?? []) : []) {
      links.push({ from: record.id, to: id, type: 'CONCERNS', role: null });
      others.set(record.id, { id: record.id, what: 'record', label: record.id });
      for (const objective of record.objectives) {
        links.push({ from: record.id, to: objective, type: 'CONTRIBUTES_TO', role: null });
        others.set(objective, { id: objective, what: 'objective', label: objective });
      }
    }
  }
  return { links, others: [...others.values()], ends };
}
