import type { Column } from './Columns.ts';
import type { Doubt } from './Doubt.ts';

/** One row or block of a file before its cells are understood. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** Doubts about the row as a whole: lines in another encoding. */
  readonly doubts?: readonly Doubt[];
}

export interface RawCell {
  readonly column: Column;
  readonly text: string;
  /** Why a cell is blank though the file has something there: a formula without a value, an error. */
  readonly doubt?: Doubt;
}
