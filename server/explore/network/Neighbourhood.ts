import type { SupportRole } from '../../model/actor.ts';
import type { RelationType } from '../../model/graph.ts';
import type { Truncation } from '../chain/Chain.ts';
import type { NodeRef } from '../nodes/NodeRef.ts';

/**
 * What can be opened on a node: all nodes at the other end of one kind of line. For an actor `trained` leads through its
 * trainings to those who received them, and `objective` through its records to what they contribute to.
 */
export const neighbourRelations = [
  'trained', 'trained-by', 'supported', 'partner', 'member', 'record', 'place', 'objective',
] as const;
export type NeighbourRelation = (typeof neighbourRelations)[number];

export interface NeighbourhoodRequest {
  /** Ids of nodes of any kind. */
  readonly ids: readonly string[];
  /** What to open; none: only counts. */
  readonly relations: readonly NeighbourRelation[];
  /** The most nodes to add. */
  readonly limit: number;
}

export interface Neighbourhood {
  /** Those asked for, then those opened: the most closely linked first, a node that leads to another beside it. */
  readonly nodes: readonly NodeRef[];
  readonly links: readonly NetworkLink[];
  /** For each asked node and relation, how many nodes stand at the other end, whether opened or not. */
  readonly counts: readonly NeighbourCount[];
  /** What was not added since it lies beyond the limit, by country and kind; null: all is here. */
  readonly truncated: Truncation | null;
}

export interface NeighbourCount {
  readonly id: string;
  readonly relation: NeighbourRelation;
  readonly count: number;
}

/** A relation of the graph between two nodes, in its own direction. */
export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly role: SupportRole | null;
}

/** Names a link in what `readPassagesOfLinks` answers. */
export const linkKey = ({ type, from, to, role }: NetworkLink): string => [type, from, to, role ?? ''].join('\u0000');
