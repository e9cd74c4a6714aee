/** Which part of a list is asked for. */
export interface PageRequest {
  readonly first: number;
  /** The cursor of the edge that the page follows; null: from the start. */
  readonly after: string | null;
}

/** A part of a list: ids with their cursors. A cursor holds its place, whatever is added before or after it. */
export interface Page {
  readonly edges: readonly PageEdge[];
  readonly hasNextPage: boolean;
  /** Of the last edge; null for an empty page. */
  readonly endCursor: string | null;
  /** How many there are in all, under the filter. */
  readonly totalCount: number;
}

export interface PageEdge {
  readonly id: string;
  readonly cursor: string;
}
