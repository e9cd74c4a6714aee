import type { NodeLabel } from '../../model/graph.ts';

/** A node by kind and id. */
export interface NodeRef {
  readonly label: NodeLabel;
  readonly id: string;
}
