import type { HarvestFile } from './HarvestItem.ts';

export type FileKind = 'text' | 'delimited' | 'json' | 'json-lines';

const kinds: Readonly<Record<string, FileKind>> = {
  txt: 'text', md: 'text', csv: 'delimited', tsv: 'delimited', tab: 'delimited', json: 'json', jsonl: 'json-lines', ndjson: 'json-lines',
};

const saveAsXlsx = 'open it in its program and save it as .xlsx or .csv';

/** How a file is to be read: by its first bytes where they say, else by its name; or why it cannot be. */
export async function kindOf(file: HarvestFile): Promise<{ kind: FileKind } | { why: string; do: string }> {
  const ending = /\.([^./\\]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const start = await firstBytes(file);
  if (start.length === 0) return { why: 'it is empty', do: 'check that it was saved' };
  const kind = kinds[ending];
  return kind ? { kind } : { why: 'files of this kind are not read', do: saveAsXlsx };
}

async function firstBytes(file: HarvestFile): Promise<Buffer> {
  for await (const chunk of file.bytes()) if (chunk.length > 0) return Buffer.from(chunk.subarray(0, 512));
  return Buffer.alloc(0);
}
