import { appendFileSync } from 'node:fs';

/** Says what this machine cannot test and why; `npm test` lists it at its end. */
export function saySkipped(what: string, why: string): void {
  const line = `${what}: ${why}`;
  if (process.env.OUTSPREAD_SKIPPED) appendFileSync(process.env.OUTSPREAD_SKIPPED, `${line}\n`);
  else process.stderr.write(`Skipped: ${line}\n`);
}
