import { Command } from 'commander';
import type { SettingFlags } from '../platform/settings.ts';
import { exitCodes, print, printJson } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { withPortfolio } from './with-store.ts';

/** `rebuild`: both views anew from what is kept. */
export function rebuildCommand(done: (code: number) => void): Command {
  return new Command('rebuild')
    .description('Makes both views anew from what is kept.')
    .option('--json', 'print the result as JSON')
    .action(async (flags: SettingFlags & { json?: boolean }) => {
      const records = await withPortfolio(flags, async (portfolio, store, settings) => {
        await portfolio.rebuild();
        await keepCopy(store, settings);
        return portfolio.size;
      });
      if (flags.json) printJson({ records });
      else print(`Made both views anew from ${records} records.`);
      done(exitCodes.done);
    });
}
