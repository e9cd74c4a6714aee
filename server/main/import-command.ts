import { userInfo } from 'node:os';
import { Command } from 'commander';
import { importHarvest, previewImport } from '../ingest/import-records.ts';
import type { ImportReport } from '../ingest/import-records.ts';
import { readHarvest } from '../ingest/read-harvest.ts';
import { loadMappings, rememberMappings } from '../ingest/remember-mappings.ts';
import { digest } from '../model/digest.ts';
import { systemClock } from '../platform/clock.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { confirm } from './confirm.ts';
import { exitCodes, print, printJson, say } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { restoreExport } from './restore-export.ts';
import { sayInterrupted } from './say-interrupted.ts';
import { sayRefusals } from './say-refusals.ts';
import { withPortfolio } from './with-store.ts';

interface ImportFlags extends SettingFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly map?: readonly string[];
  readonly sheet?: string;
  readonly strict?: boolean;
  readonly removeMissing?: boolean;
  readonly keepSample?: boolean;
  readonly json?: boolean;
}

/** `import FILE…|FOLDER`: preview, confirm, write. */
export function importCommand(done: (code: number) => void): Command {
  return new Command('import')
    .description('Shows what files hold, and loads them once you say so.')
    .argument('<path...>', 'files or folders')
    .option('--dry-run', 'only show what would change')
    .option('--yes', 'load without asking')
    .option('--map <heading=field>', 'read a heading as a field; may be given again', (one: string, all: string[]) => [...all, one], [])
    .option('--sheet <name>', 'read only this sheet of a workbook, also a hidden one')
    .option('--strict', 'load nothing if anything is refused')
    .option('--remove-missing', 'remove records of these files that the files no longer hold')
    .option('--keep-sample', 'keep the samples beside your own records')
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], flags: ImportFlags) => {
      if (!flags.dryRun && !flags.yes && !process.stdin.isTTY) {
        throw new OutspreadError('usage', 'there is no terminal to ask in', { remedy: 'give --yes to load, or --dry-run to look' });
      }
      if (await restoreExport(paths, flags)) return done(exitCodes.done);
      done(await load(paths, flags));
    });
}

async function load(paths: readonly string[], flags: ImportFlags): Promise<number> {
  return withPortfolio(flags, async (portfolio, store, settings) => {
    await sayInterrupted(store);
    const harvest = await readHarvest(paths, { map: flags.map ?? [], ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }), remembered: await loadMappings(store), say });
    if (harvest.records.length === 0) {
      sayRefusals(harvest.refused);
      throw new OutspreadError('nothing-read', 'no record was found in what was given', { remedy: 'nothing was loaded' });
    }
    const options = { sample: null, keepSample: flags.keepSample ?? false };
    const preview = previewImport(portfolio, harvest, options);
    const blocked = flags.strict === true && preview.refused.length > 0;
    if (!flags.json) describe(preview, flags.removeMissing ?? false);
    sayRefusals(preview.refused);
    const go = !flags.dryRun && !blocked && (flags.yes === true || (await confirm(`Load ${harvest.records.length} records?`)));
    if (blocked) say('Nothing was loaded, since --strict was given.');
    if (flags.json) printJson({ ...preview, refused: preview.refused.map(({ file, sheet, row, column, why, do: remedy }) => ({ file, sheet, row, column, why, do: remedy })) });
    let stopped = false;
    if (go) {
      const at = systemClock.now();
      const { signal, forget } = stopOnInterrupt();
      const far = { written: 0, of: 0 };
      await importHarvest(portfolio, harvest, {
        ...options,
        removeMissing: flags.removeMissing ?? false,
        run: { id: `${at}~${digest(harvest.files.join('\n'))}`, files: harvest.files, at, by: userInfo().username },
        signal,
        onProgress: (written, of) => {
          Object.assign(far, { written, of });
          if (of > written || written > 1000) say(`${written} of ${of} records loaded`);
        },
      });
      forget();
      stopped = far.written < far.of;
      await rememberMappings(store, harvest.sheets);
      await keepCopy(store, settings);
      if (stopped) say(`Stopped: ${far.written} of ${far.of} records were written; import the same files again to complete it.`);
      else if (!flags.json) print(`Loaded. ${portfolio.size} records are kept.`);
    }
    return preview.refused.length > 0 || stopped ? exitCodes.refused : exitCodes.done;
  });
}

/** Aborted by Ctrl-C, once; a second one ends the process at once, and no record is half there. */
function stopOnInterrupt(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const stop = new AbortController();
  const ask = () => {
    say('Stopping after this batch …');
    stop.abort();
  };
  process.once('SIGINT', ask);
  return { signal: stop.signal, forget: () => process.off('SIGINT', ask) };
}

function describe(report: ImportReport, removeMissing: boolean): void {
  print(`${report.new.length} new, ${report.changed.length} changed, ${report.unchanged} unchanged; ${report.actors} actors and ${report.trainings} trainings found.`);
  for (const { record, fields } of report.changed) print(`  changed ${record}: ${fields.join(', ')}`);
  if (report.missing.length > 0) {
    print(`${report.missing.length} no longer in these files (${removeMissing ? 'will be removed' : 'kept; --remove-missing removes them'}): ${report.missing.join(', ')}`);
  }
  for (const [kind, count] of Object.entries(report.findings)) print(`  ${kind}: ${count}`);
  if (report.samplesRemoved.length > 0) print(`The samples (${report.samplesRemoved.join(', ')}) will be taken out; --keep-sample keeps them.`);
}
