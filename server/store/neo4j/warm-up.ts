import { readTexts } from '../__generated__/queries.ts';
import type { Run } from '../engine.ts';

/** A command that asks once and ends should not pay for the plans of all that it does not ask. */
const startsAfter = 2000;

/**
 * Has the server plan every query before someone waits for it, in the background. Gives a function that stops it.
 * What fails is left to whoever asks for it.
 */
export function warmUp(run: Run): () => void {
  let stopped = false;
  const timer = setTimeout(() => {
    void planAll(run, () => stopped);
  }, startsAfter);
  timer.unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function planAll(run: Run, isStopped: () => boolean): Promise<void> {
  for (const text of Object.values(readTexts).flatMap((views) => Object.values(views))) {
    if (isStopped()) return;
    await run(`EXPLAIN ${text}`, {}).catch(() => undefined);
  }
}
