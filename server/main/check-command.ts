import { Command } from 'commander';
import { checkStore } from '../ingest/check-store.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { exitCodes, print, printJson } from './console.ts';
import { withPortfolio } from './with-store.ts';

/** `check`: whether both views are what a full rebuild would make, and the store keeps its rules. */
export function checkCommand(done: (code: number) => void): Command {
  return new Command('check')
    .description('Compares what is stored with what a full rebuild would make.')
    .option('--json', 'print the result as JSON')
    .action(async (flags: SettingFlags & { json?: boolean }) => {
      const result = await withPortfolio(flags, (portfolio, store) => checkStore(store, portfolio));
      if (flags.json) printJson(result);
      else {
        for (const { name, violations } of result.checks) {
          print(`${violations.length === 0 ? 'ok    ' : 'failed'} ${name}`);
          for (const violation of violations) print(`         ${violation}`);
        }
        if (!result.ok) print('Run `outspread rebuild` to make both views anew from what is kept.');
      }
      done(result.ok ? exitCodes.done : exitCodes.refused);
    });
}
