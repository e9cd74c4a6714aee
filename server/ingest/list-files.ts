import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { LeftOut, Refusal } from '../read/HarvestItem.ts';

/** Files to read, each with the name that it is shown under: relative to the folder given, else the base name. */
export interface FileList {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly refused: readonly Refusal[];
  readonly leftOut: readonly LeftOut[];
}

const readable = new Set(['.txt', '.csv', '.tsv', '.tab', '.xlsx', '.xlsm', '.xls', '.ods', '.xlsb', '.json', '.jsonl', '.ndjson']);

/** What a folder holds is found in natural order (`row_2` before `row_10`); links and other files are passed over by name. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const files: { path: string; name: string }[] = [];
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
        else if (readable.has(extname(each).toLowerCase())) files.push({ path, name });
        else leave('files of this kind hold no harvest');
      } catch (error) {
        refused.push({ file: name, ...nowhere, ...unreadable(error) });
      }
    }
  };
  for (const path of paths) {
    const name = basename(path) || path;
    try {
      const found = await stat(path);
      if (found.isDirectory()) await visit(path, '');
      else if (found.isFile()) files.push({ path, name });
      else refused.push({ file: name, ...nowhere, why: 'this is a pipe, a socket or a device, and no file', do: 'give a file or a folder' });
    } catch (error) {
      refused.push({ file: name, ...nowhere, ...unreadable(error) });
    }
  }
  return { files, refused, leftOut };
}

const natural = new Intl.Collator('en', { numeric: true });

/** Why a file or folder could not be opened, in words. */
export function unreadable(error: unknown): { why: string; do: string } {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { why: 'there is no such file', do: 'check the path' };
  if (code === 'EACCES' || code === 'EPERM') return { why: 'you may not read this file', do: 'ask its owner, or copy it to where you may' };
  if (code === 'ELOOP') return { why: 'this link leads nowhere', do: 'give the file itself' };
  return { why: `it could not be read (${code || 'unknown reason'})`, do: 'close it in other programs, or copy it and try again' };
}
