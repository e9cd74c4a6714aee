import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Portfolio } from '../ingest/Portfolio.ts';
import { isExport, keptLines } from '../ingest/export-kept.ts';
import { describeExport, restoreKept } from '../ingest/restore-kept.ts';
import type { ExportContents } from '../ingest/restore-kept.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { confirm } from './confirm.ts';
import { print, printJson } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { withStore } from './with-store.ts';

type RestoreFlags = SettingFlags & { readonly dryRun?: boolean; readonly yes?: boolean; readonly json?: boolean };

/** Restores a store where the only file given is an export of all that is kept; false where it is anything else. */
export async function restoreExport(paths: readonly string[], flags: RestoreFlags): Promise<boolean> {
  const [path] = paths;
  if (path === undefined || paths.length > 1 || !(await stat(path).catch(() => null))?.isFile()) return false;
  const file = { name: path, bytes: () => createReadStream(path) };
  if (!(await isExport(file))) return false;
  await withStore(flags, async (store, settings) => {
    const contents = await describeExport(store, keptLines(file), path);
    if (!flags.json) print(describe(path, contents));
    if (contents.inTheWay > 0) {
      throw new OutspreadError('argument-bad', `this data folder is not empty: ${contents.inTheWay} records of your own are kept in it`, { remedy: 'restore the export into a new folder with --data FOLDER' });
    }
    const go = !flags.dryRun && (flags.yes === true || (await confirm(`Restore ${contents.ids.length} records?`)));
    if (!go) {
      if (flags.json) printJson({ ...unchanged, new: [...contents.ids].sort(), actors: null, trainings: null });
      return;
    }
    const portfolio = await restoreKept(store, keptLines(file), path);
    await keepCopy(store, settings);
    if (flags.json) printJson(report(portfolio));
    else print(`Restored ${portfolio.size} records.`);
  });
  return true;
}

function describe(path: string, { ids, confidential, decisions, imports, registry, samplesRemoved }: ExportContents): string {
  const beside = [`${decisions} decisions`, `${imports} imports`, ...(registry ? ['a registry of its own'] : [])].join(', ');
  const samples = samplesRemoved.length > 0 ? ` The samples (${samplesRemoved.join(', ')}) will be taken out.` : '';
  return `${path} is an export of all that is kept: ${ids.length} records, ${confidential} of them confidential; ${beside}.${samples}`;
}

const unchanged = { changed: [], unchanged: 0, missing: [], refused: [], findings: {} };

function report(portfolio: Portfolio): object {
  const { nodes } = portfolio.view('full');
  const count = (label: string) => [...nodes.values()].filter((node) => node.label === label).length;
  return { ...unchanged, new: [...portfolio.records()].map(({ record }) => record.id).sort(), actors: count('Actor'), trainings: count('Training') };
}
