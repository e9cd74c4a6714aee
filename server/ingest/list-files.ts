import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { LeftOut, Refusal } from '../read/HarvestItem.ts';
import { whyUnreadable } from '../read/why-unreadable.ts';

/** Files to read, each with the name that it is shown under: relative to the folder given, else the base name. */
export interface FileList {
  /** `found`: in a folder, not named by itself. */
  readonly files: readonly { readonly path: string; readonly name: string; readonly found: boolean }[];
  readonly refused: readonly Refusal[];
  readonly leftOut: readonly LeftOut[];
}

const readable = new Set(['.txt', '.csv', '.tsv', '.tab', '.xlsx', '.xlsm', '.xls', '.ods', '.xlsb', '.json', '.jsonl', '.ndjson']);

/** What a folder holds is found in natural order (`row_2` before `row_10`); links and other files are passed over by name. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const files: { path: string; name: string; found: boolean }[] = [];
  const refused: Refusal[] = [];
  const leftOut: LeftOut[] = [];
  const nowhere = { sheet: null, row: null, column: null };
  const visit = async (folder: string, prefix: string): Promise<void> => {
    const names = (await readdir(folder)).sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
    for (const each of names) {
      if (each.startsWith('.') || each.startsWith('~$')) continue;
      const [path, name] = [join(folder, each), `${prefix}${each}`];
      const leave = (why: string) => leftOut.push({ file: name, sheet: null, row: null, why });
      try {
        const found = await lstat(path);
        if (found.isSymbolicLink()) leave('links inside a folder are not followed');
        else if (found.isDirectory()) await visit(path, `${name}/`);
        else if (!found.isFile()) leave('this is a pipe, a socket or a device, and no file');
        else if (readable.has(extname(each).toLowerCase())) files.push({ path, name, found: true });
        else leave('files of this kind hold no harvest');
      } catch (error) {
        refused.push({ file: name, ...nowhere, ...whyUnreadable(error) });
      }
    }
  };
  for (const path of paths) {
    const name = basename(path) || path;
    try {
      const found = await stat(path);
      if (found.isDirectory()) await visit(path, '');
      else if (found.isFile()) files.push({ path, name, found: false });
      else refused.push({ file: name, ...nowhere, why: 'this is a pipe, a socket or a device, and no file', do: 'give a file or a folder' });
    } catch (error) {
      refused.push({ file: name, ...nowhere, ...whyUnreadable(error) });
    }
  }
  return { files, refused, leftOut };
}

const natural = new Intl.Collator('en', { numeric: true });
