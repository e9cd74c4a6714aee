import type { Refusal } from '../read/HarvestItem.ts';
import { OutspreadError } from '../platform/errors.ts';
import { say } from './console.ts';

/** One line for each: `file: sheet S, row N, column "H": what; what to do`. */
export function sayRefusals(refused: readonly Refusal[]): void {
  for (const { file, sheet, row, column, why, do: remedy } of refused) {
    say(new OutspreadError('row-refused', why, { where: { file, sheet, row, column }, remedy }).sentence);
  }
}
