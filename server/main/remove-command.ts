import { Command } from 'commander';
import { removeRecords } from '../ingest/remove-records.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { exitCodes, print } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { withPortfolio } from './with-store.ts';

/** `remove RECORD…`: as if the records had never been loaded. */
export function removeCommand(done: (code: number) => void): Command {
  return new Command('remove')
    .description('Removes records, and all that only they told.')
    .argument('<record...>', 'ids of records')
    .action(async (ids: string[], flags: SettingFlags) => {
      await withPortfolio(flags, async (portfolio, store, settings) => {
        await removeRecords(portfolio, ids);
        await keepCopy(store, settings);
      });
      print(`Removed ${ids.join(', ')}.`);
      done(exitCodes.done);
    });
}
