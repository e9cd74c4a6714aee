import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KeptImport } from '../model/kept-record.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import type { Clock } from '../platform/clock.ts';
import { OutspreadError } from '../platform/errors.ts';
import { isExport, keptLines } from './export-kept.ts';
import { compareHarvest, importHarvest } from './import-records.ts';
import type { Harvest, ImportReport } from './import-records.ts';
import { listImports } from './list-imports.ts';
import { describeRows } from './preview-rows.ts';
import type { PreviewRow } from './preview-rows.ts';
import type { PortfolioKeeper } from './PortfolioKeeper.ts';
import { readFiles } from './read-harvest.ts';
import type { HarvestFile, HarvestOptions } from './read-harvest.ts';
import { readOnce } from './read-once.ts';
import { loadMappings, rememberMappings } from './remember-mappings.ts';
import { describeExport, restoreKept } from './restore-kept.ts';
import type { ExportContents } from './restore-kept.ts';

/** A harvest as read, with what loading it would change; held until it is loaded or dropped. */
export interface Preview {
  readonly id: string;
  readonly harvest: Harvest;
  readonly report: ImportReport;
  readonly rows: readonly PreviewRow[];
  /** What the report counts by kind, doubts about files among it. */
  readonly findings: readonly ViewFinding[];
  /** The file, where it is no harvest but an export of all that was kept, with what restoring it brings. */
  readonly export: { readonly file: HarvestFile; readonly contents: ExportContents } | null;
}

export interface LoadChoices {
  readonly removeMissing: boolean;
  readonly keepSample: boolean;
}

/** How far the work at the desk has come, in records. */
export interface ImportProgress {
  readonly stage: 'reading' | 'loading' | 'restoring';
  readonly done: number;
  readonly of: number;
}

const recordsPerTurn = 50;

/** A harvest fills memory; a person looks at one or two. */
const mostPreviews = 3;

/**
 * Where imports by the screens are prepared and run: one at a time, in batches, so that one can be watched and
 * stopped. Previews live in this process only: after a restart the file is read again.
 */
export class ImportDesk {
  readonly #keeper: PortfolioKeeper;
  readonly #clock: Clock;
  readonly #previews = new Map<string, Preview>();
  #progress: ImportProgress | null = null;
  #stop: AbortController | null = null;
  #running: string | null = null;

  constructor(keeper: PortfolioKeeper, clock: Clock) {
    this.#keeper = keeper;
    this.#clock = clock;
  }

  /**
   * Reads files, as someone said their headings mean, and compares them with what is kept; writes nothing.
   * @throws OutspreadError `nothing-read` where there is neither a record nor a refusal that says why; `argument-bad`
   * for a mapping or sheet that is none; `preview-stopped`.
   */
  async preview(files: Iterable<HarvestFile>, choices: Pick<HarvestOptions, 'map' | 'sheet'>): Promise<Preview> {
    const given = [...files];
    const alone = given.length === 1 ? given[0]! : null;
    const isRestore = alone !== null && (await isExport(alone).catch(() => false));
    const preview = isRestore ? await this.#previewExport(alone) : await this.#keeper.use(async (portfolio, store) => {
      const harvest = await readFiles(given, { ...choices, remembered: await loadMappings(store) });
      if (harvest.records.length === 0 && harvest.refused.length === 0) {
        throw new OutspreadError('nothing-read', 'no record was found in what was given', { remedy: 'give a file with a heading for the description or the id of each record' });
      }
      await this.#readTexts(harvest);
      const { report, findings } = compareHarvest(portfolio, harvest, { sample: null, keepSample: false });
      return { id: randomUUID(), harvest, report, findings, rows: describeRows(harvest, report, findings), export: null };
    });
    this.#previews.set(preview.id, preview);
    for (const id of [...this.#previews.keys()].slice(0, -mostPreviews)) this.#previews.delete(id);
    return preview;
  }

  #previewExport(file: HarvestFile): Promise<Preview> {
    return this.#keeper.use(async (portfolio, store) => {
      const contents = await describeExport(store, keptLines(file), file.name);
      const harvest: Harvest = { files: [file.name], records: [], refused: [], leftOut: [], sheets: [] };
      return { id: randomUUID(), harvest, ...compareHarvest(portfolio, harvest, { sample: null, keepSample: false }), rows: [], export: { file, contents } };
    });
  }

  find(id: string): Preview | null {
    return this.#previews.get(id) ?? null;
  }

  drop(id: string): boolean {
    return this.#previews.delete(id);
  }

  /**
   * Loads a preview, and remembers what was said about its headings; resolves when all of it is loaded or it was stopped.
   * @throws OutspreadError `preview-unknown`
   */
  async load(id: string, by: string, choices: LoadChoices): Promise<KeptImport> {
    const preview = this.find(id);
    if (!preview) {
      throw new OutspreadError('preview-unknown', 'this preview is not held any more', { remedy: 'give the files again' });
    }
    const { harvest } = preview;
    return this.#keeper.use(async (portfolio, store) => {
      const at = this.#clock.now();
      const run = { id: `${at}~${id.slice(0, 8)}`, files: harvest.files, at, by };
      const stop = new AbortController();
      this.#stop = stop;
      this.#running = run.id;
      this.#progress = { stage: 'loading', done: 0, of: harvest.records.length };
      try {
        await importHarvest(portfolio, harvest, {
          ...choices,
          sample: null,
          run,
          signal: stop.signal,
          onProgress: (done, of) => {
            this.#progress = { stage: 'loading', done, of };
          },
        });
      } finally {
        this.#stop = null;
        this.#running = null;
        this.#progress = null;
      }
      await rememberMappings(store, harvest.sheets);
      this.drop(id);
      return (await listImports(store)).find((one) => one.id === run.id)!;
    });
  }

  /**
   * Restores the export that a preview is of: all that was kept, in place of the samples. It cannot be stopped.
   * @throws OutspreadError `preview-unknown`; `argument-bad` where records of one's own stand
   */
  async restore(id: string): Promise<number> {
    const found = this.find(id)?.export;
    if (!found) throw new OutspreadError('preview-unknown', 'this preview is not held any more', { remedy: 'give the file again' });
    const { file, contents: { ids } } = found;
    this.#progress = { stage: 'restoring', done: 0, of: ids.length };
    try {
      const portfolio = await this.#keeper.replace((store) => restoreKept(store, keptLines(file), file.name, (rows) => {
        this.#progress = { stage: 'restoring', done: Math.min(rows, ids.length), of: ids.length };
      }));
      this.drop(id);
      return portfolio.size;
    } finally {
      this.#progress = null;
    }
  }

  /** Asks the running import to end after its present batch, or a preview to be given up; false where none is running. */
  stop(): boolean {
    this.#stop?.abort();
    return this.#stop !== null;
  }

  /** Id of the import that is being loaded; null where none is. */
  get running(): string | null {
    return this.#running;
  }

  get progress(): ImportProgress | null {
    return this.#progress;
  }

  /** Reads each record's text, which is remembered, in turns that let the server answer, and be told to stop, meanwhile. */
  async #readTexts({ records }: Harvest): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      for (const [index, { record }] of records.entries()) {
        if (index % recordsPerTurn === 0) {
          this.#progress = { stage: 'reading', done: index, of: records.length };
          await nextTurn();
          if (stop.signal.aborted) throw new OutspreadError('preview-stopped', `the reading was stopped after ${index} of ${records.length} records`, { remedy: 'nothing was stored; give the files again' });
        }
        readOnce(record);
      }
    } finally {
      this.#stop = null;
      this.#progress = null;
    }
  }
}
