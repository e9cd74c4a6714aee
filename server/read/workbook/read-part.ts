import { Unreadable } from '../reasons.ts';
import { unpack } from './open-zip.ts';
import type { Zip } from './open-zip.ts';
import { XmlScanner } from './XmlScanner.ts';
import type { XmlHandlers } from './XmlScanner.ts';

/** Scans a part piece by piece; control comes back after each, so that what was found can be handed on. */
export async function* scanPart(zip: Zip, name: string, handlers: XmlHandlers): AsyncGenerator<void> {
  const part = zip.parts.get(name.toLowerCase());
  if (!part) throw new Unreadable('part-missing', { part: name });
  const scanner = new XmlScanner(handlers);
  let decoder: TextDecoder | null = null;
  for await (const piece of unpack(zip, part)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    scanner.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  scanner.end();
}

/** Scans the whole of a part that may be missing. */
export async function readPart(zip: Zip, name: string, handlers: XmlHandlers): Promise<void> {
  if (!zip.parts.has(name.toLowerCase())) return;
  for await (const _ of scanPart(zip, name, handlers));
}

function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 60 && start[1] === 0)) return 'utf-16le';
  return (start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 60) ? 'utf-16be' : 'utf-8';
}
