import { readFiles } from '../../server/ingest/read-harvest.ts';
import type { Harvest } from '../../server/ingest/import-records.ts';
import type { HarvestOptions } from '../../server/ingest/read-harvest.ts';

/** Reads one file that a test writes, by name and content. */
export function readBytes(name: string, content: string | Uint8Array, options: HarvestOptions = {}): Promise<Harvest> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readFiles([{ name, bytes: () => inPieces(bytes) }], options);
}

/** Pieces of odd lengths, so that no reader can count on where one ends. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = Math.max(997, Math.ceil(bytes.length / 200));
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A delimited text with quotation marks where they are needed. */
export function delimited(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows.map((row) => row.map((cell) => (/[",;\t|\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\n');
}

export const headings = ['FragmentID', 'Country', 'Year', 'Outcome description', 'Confidential'] as const;

/** A row under `headings`. */
export function row(id: string, description = 'They passed a law.', rest: { country?: string; year?: string; confidential?: string } = {}): string[] {
  return [id, rest.country ?? 'Mali', rest.year ?? '2023', description, rest.confidential ?? 'No'];
}

export function kindsOf(harvest: Harvest): string[] {
  return harvest.records.flatMap(({ findings }) => findings.map(({ kind }) => kind)).sort();
}
