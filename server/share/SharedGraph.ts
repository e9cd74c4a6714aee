import type { NodeLabel, PropertyValue, RelationType } from '../model/graph.ts';

/** A view's graph as files carry it: names, dates, counts and addresses; no quotes and no names of persons. */
export interface SharedGraph {
  readonly nodes: readonly SharedNode[];
  readonly edges: readonly SharedEdge[];
}

export interface SharedNode {
  /** Unique among all nodes: `actor|ml-comaddh`. */
  readonly key: string;
  readonly id: string;
  readonly label: NodeLabel;
  /** What a picture writes beside it. */
  readonly caption: string;
  readonly values: Readonly<Record<string, PropertyValue>>;
}

export interface SharedEdge {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly directed: boolean;
  /** `role` and `strength` where it has them; `passages` are addresses. */
  readonly values: Readonly<Record<string, PropertyValue>>;
}

/** One file of an export. */
export interface SharedFile {
  readonly name: string;
  /** In parts, to be written as they come. */
  readonly text: Iterable<string>;
}
