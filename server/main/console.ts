import { OutspreadError } from '../platform/errors.ts';

/** Exit codes of every command: done; done, but something was refused or failed; wrong use, or nothing at all. */
export const exitCodes = { done: 0, refused: 1, wrong: 2 } as const;

/** Results go to standard output, all else to standard error. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** One sentence for a person; never a stack trace. */
export function sayError(error: unknown): void {
  if (error instanceof OutspreadError) say(error.sentence);
  else say(`outspread failed: ${error instanceof Error ? error.message : String(error)}; set OUTSPREAD_DEBUG=1 to see where`);
  if (process.env.OUTSPREAD_DEBUG && error instanceof Error) say(error.stack ?? '');
}
