import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { ViewName } from '../model/graph.ts';
import { viewNames } from '../model/graph.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { SettingFlags } from '../platform/settings.ts';
import type { SharedFile } from '../share/SharedGraph.ts';
import { graphFormats, shareView } from '../share/share-view.ts';
import type { GraphFormat } from '../share/share-view.ts';
import { exitCodes, say } from './console.ts';
import { writeExport } from './keep-copy.ts';
import { withStore } from './with-store.ts';

interface ExportFlags extends SettingFlags {
  readonly out: string;
  readonly graph?: GraphFormat;
  readonly view: ViewName;
}

/** `export --out PATH`: all that is kept, or with `--graph` a view's graph without quotes and names of persons. */
export function exportCommand(done: (code: number) => void): Command {
  return new Command('export')
    .description('Writes all that is kept, or the graph of a view.')
    .requiredOption('--out <path>', 'the file to write; for csv, which is two, a folder')
    .addOption(new Option('--graph <format>', 'the graph of a view instead').choices(graphFormats))
    .addOption(new Option('--view <view>', 'the view whose graph it is').choices(viewNames).default('full'))
    .action(async ({ out, graph, view, ...flags }: ExportFlags) => {
      const path = resolve(out);
      const written = await withStore(flags, async (store) => {
        if (graph !== undefined) return writeFiles(path, await shareView(store.view(view), graph));
        await orExplain(path, async () => {
          await mkdir(dirname(path), { recursive: true });
          await writeExport(store, path);
        });
        return [path];
      });
      for (const file of written) say(`Wrote ${file}`);
      done(exitCodes.done);
    });
}

/** A single file at the path; several into the folder there, or for `graph.csv` beside it as `graph-nodes.csv` and so on. */
async function writeFiles(path: string, files: readonly SharedFile[]): Promise<string[]> {
  const extension = extname(path);
  const placeOf = ({ name }: SharedFile) =>
    files.length === 1 ? path : extension === extname(name) ? `${path.slice(0, -extension.length)}-${name}` : join(path, name);
  const places = files.map(placeOf);
  for (const [index, file] of files.entries()) {
    const place = places[index]!;
    await orExplain(place, async () => {
      await mkdir(dirname(place), { recursive: true });
      await writeWhole(place, file.text);
    });
  }
  return places;
}

/** Whole or not at all, and readable by its owner only: a full view may be confidential. */
async function writeWhole(path: string, text: Iterable<string>): Promise<void> {
  const draft = `${path}.part`;
  try {
    const file = await open(draft, 'w', 0o600);
    try {
      for (const part of inChunks(text)) await file.write(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const chunkLength = 65_536;

function* inChunks(text: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const part of text) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Writes to a path, with what the file system refuses as a sentence. A device or pipe would be replaced: it is refused. */
async function orExplain(path: string, work: () => Promise<void>): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile() && !there.isDirectory()) throw new OutspreadError('argument-bad', `${path} is no file`, { remedy: 'give another path to --out' });
  try {
    await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || error instanceof OutspreadError) throw error;
    const what = { EISDIR: 'is a folder', ENOTDIR: 'goes through a file', EEXIST: 'goes through a file', EACCES: 'may not be written', EPERM: 'may not be written', EROFS: 'may not be written', ENOSPC: 'does not fit on the disk' }[code] ?? `could not be written (${code})`;
    throw new OutspreadError('argument-bad', `${path} ${what}`, { remedy: 'give another path to --out', cause: error });
  }
}
