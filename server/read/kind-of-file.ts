import type { HarvestFile } from './HarvestItem.ts';

export type FileKind = 'text' | 'delimited' | 'json' | 'json-lines' | 'workbook';

const kinds: Readonly<Record<string, FileKind>> = {
  txt: 'text', md: 'text', csv: 'delimited', tsv: 'delimited', tab: 'delimited', json: 'json', jsonl: 'json-lines', ndjson: 'json-lines', xlsx: 'workbook', xlsm: 'workbook',
};

const saveAnew = 'open it in its program and save it as .xlsx or .csv';
const startLength = 64 * 1024;

/** How a file is to be read: by its first bytes where they say, else by its name; or why it cannot be. */
export async function kindOf(file: HarvestFile): Promise<{ kind: FileKind } | { why: string; do: string }> {
  const ending = /\.([^./\\]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const start = await startOf(file);
  const mark = start.toString('latin1', 0, 8);
  if (start.length === 0) return { why: 'it is empty', do: 'check that it was saved' };
  if (mark.startsWith('PK\x03\x04')) return { kind: 'workbook' };
  if (mark.startsWith('PK\x05\x06')) return { why: 'it is a zip file with nothing in it', do: 'check that it was saved' };
  if (mark === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') return oldOrLocked(start);
  if (mark.startsWith('%PDF')) return { why: ending === 'pdf' ? 'it is a PDF' : `it is a PDF that is named .${ending}`, do: 'ask for the table that it was made from, as .xlsx or .csv' };
  if (/^\s*<(?:!doctype html|html|table|\?xml)/iu.test(start.toString('utf8', 0, 200).replace(/^\uFEFF/u, ''))) return { why: `it is a web page or XML that is named .${ending}`, do: saveAnew };
  const kind = kinds[ending];
  if (kind === 'workbook') return { why: `it is named .${ending} and is no workbook`, do: 'open it in its program and save it anew, or give it the ending that fits' };
  // One value over many lines is no list of lines, whatever the file is called.
  if (kind === 'json-lines' && /^\uFEFF?\s*\[/u.test(start.toString('utf8', 0, 200))) return { kind: 'json' };
  return kind ? { kind } : { why: 'files of this kind are not read', do: saveAnew };
}

/** Excel keeps both its old format and a workbook with a password in a container of the same kind. */
function oldOrLocked(start: Buffer): { why: string; do: string } {
  if (start.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return { why: 'it is protected by a password', do: 'open it, take the password off and save it anew' };
  }
  return { why: 'it is in the old format of Excel (.xls), or protected by a password', do: 'open it in Excel or LibreOffice and save it as .xlsx, without a password' };
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
