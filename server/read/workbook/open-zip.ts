import { crc32, createInflateRaw } from 'node:zlib';
import { Unreadable } from '../reasons.ts';

/** One part of a zip file, as its directory describes it; sizes in bytes. */
export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  readonly locked: boolean;
  readonly offset: number;
}

/** Parts by name in lower case: programs do not agree on case. */
export interface Zip {
  readonly parts: ReadonlyMap<string, ZipPart>;
  readonly bytes: Buffer;
}

const directoryEnd = 0x06_05_4b_50;
const directoryEntry = 0x02_01_4b_50;
const localHeader = 0x04_03_4b_50;
const wideEnd = 0x06_06_4b_50;
const wideLocator = 0x07_06_4b_50;
const mostParts = 65_536;
const wide32 = 0xff_ff_ff_ff;

const largestPart = 512 * 2 ** 20;
const suspectPart = 64 * 2 ** 20;
const suspectRatio = 200;

/** Reads the directory of a zip file and unpacks nothing. Throws `file-damaged` where it is none, cut, or too large unpacked. */
export function openZip(bytes: Buffer): Zip {
  try {
    const parts = new Map(readDirectory(bytes).map((part) => [part.name.toLowerCase(), part]));
    for (const part of parts.values()) refuseTooLarge(part);
    return { parts, bytes };
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('zip-damaged');
    throw error;
  }
}

function readDirectory(bytes: Buffer): ZipPart[] {
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && bytes.readUInt32LE(end) !== directoryEnd) end -= 1;
  if (end < first) throw new Unreadable('zip-cut');
  let count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (end >= 20 && bytes.readUInt32LE(end - 20) === wideLocator) {
    const wide = Number(bytes.readBigUInt64LE(end - 12));
    if (bytes.readUInt32LE(wide) !== wideEnd) throw new Unreadable('zip-damaged');
    count = Number(bytes.readBigUInt64LE(wide + 32));
    at = Number(bytes.readBigUInt64LE(wide + 48));
  }
  if (count > mostParts) throw new Unreadable('parts-too-many', { count });
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Unreadable('zip-damaged');
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, packed, offset] = widened([bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)], extra);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength), size, packed, offset,
      method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** Fields that do not fit 32 bits stand in an extra field, in this order. */
function widened(fields: [size: number, packed: number, offset: number], extra: Buffer): [number, number, number] {
  if (!fields.includes(wide32)) return fields;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    return fields.map((field) => {
      if (field !== wide32) return field;
      from += 8;
      return Number(extra.readBigUInt64LE(from - 8));
    }) as [number, number, number];
  }
  throw new Unreadable('zip-damaged');
}

function refuseTooLarge({ name, size, packed }: ZipPart): void {
  const bomb = size > suspectPart && size > packed * suspectRatio;
  if (!bomb && size <= largestPart) return;
  throw new Unreadable('part-too-large', { part: name, packed: megabytes(packed), size: megabytes(size) });
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(bytes < 2 ** 20 ? 2 : 0);
}

/** Unpacks a part piece by piece, never past the size that its directory gives. Throws `file-damaged`. */
export async function* unpack({ bytes }: Zip, part: ZipPart): AsyncGenerator<Buffer> {
  if (part.locked) throw new Unreadable('password');
  if (part.offset + 30 > bytes.length || bytes.readUInt32LE(part.offset) !== localHeader) throw new Unreadable('zip-damaged');
  const from = part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28);
  const packed = bytes.subarray(from, from + part.packed);
  let [size, crc] = [0, 0];
  for await (const piece of part.method === 0 ? [packed] : inflated(packed, part)) {
    size += piece.length;
    if (size > part.size) throw new Unreadable('part-larger', { part: part.name });
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== part.size || crc !== part.crc) throw new Unreadable('part-damaged', { part: part.name });
}

async function* inflated(packed: Buffer, { name, method }: ZipPart): AsyncGenerator<Buffer> {
  if (method !== 8) throw new Unreadable('part-packed', { part: name, method });
  const inflate = createInflateRaw({ chunkSize: 1 << 16 });
  try {
    inflate.end(packed);
    for await (const piece of inflate) yield piece as Buffer;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    throw new Unreadable('part-damaged', { part: name });
  } finally {
    inflate.destroy();
  }
}
