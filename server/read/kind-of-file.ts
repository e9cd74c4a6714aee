import type { HarvestFile } from './HarvestItem.ts';
import { because } from './reasons.ts';
import type { Because } from './reasons.ts';

export type FileKind = 'text' | 'delimited' | 'json' | 'json-lines' | 'workbook';

const kinds: Readonly<Record<string, FileKind>> = {
  txt: 'text', md: 'text', csv: 'delimited', tsv: 'delimited', tab: 'delimited', json: 'json', jsonl: 'json-lines', ndjson: 'json-lines', xlsx: 'workbook', xlsm: 'workbook',
};

const startLength = 64 * 1024;

/** How a file is to be read: by its first bytes where they say, else by its name; or why it cannot be. */
export async function kindOf(file: HarvestFile): Promise<{ kind: FileKind } | Because> {
  const ending = /\.([^./\\]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const start = await startOf(file);
  const mark = start.toString('latin1', 0, 8);
  if (start.length === 0) return because('file-empty');
  if (mark.startsWith('PK\x03\x04')) return { kind: 'workbook' };
  if (mark.startsWith('PK\x05\x06')) return because('zip-empty');
  if (mark === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') return oldOrLocked(start);
  if (mark.startsWith('%PDF')) return because('pdf', { ending });
  if (/^\s*<(?:!doctype html|html|table|\?xml)/iu.test(start.toString('utf8', 0, 200).replace(/^\uFEFF/u, ''))) return because('web-page', { ending });
  const kind = kinds[ending];
  if (kind === 'workbook') return because('no-workbook', { ending });
  // One value over many lines is no list of lines, whatever the file is called.
  if (kind === 'json-lines' && /^\uFEFF?\s*\[/u.test(start.toString('utf8', 0, 200))) return { kind: 'json' };
  return kind ? { kind } : because('kind-unknown');
}

/** Excel keeps both its old format and a workbook with a password in a container of the same kind. */
function oldOrLocked(start: Buffer): Because {
  return because(start.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old-excel');
}

async function startOf(file: HarvestFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.bytes()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= startLength) break;
  }
  return Buffer.concat(pieces).subarray(0, startLength);
}
