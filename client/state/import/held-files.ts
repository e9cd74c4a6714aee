import type { Given } from './GivenFile.ts';

/** How someone wants files read. */
export interface HowToRead {
  /** Heading to field, or to the empty string where it is to be kept unread. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly sheet: string | null;
}

/** What a preview was made from, so that it can be made again when a heading is to be read otherwise. */
export interface Held extends HowToRead {
  readonly given: Given;
}

const held = new Map<string, Held>();
const most = 3;

/** Holds what a preview was made from, as long as the page is open and few others came after it. */
export function hold(preview: string, what: Held): void {
  held.set(preview, what);
  for (const old of [...held.keys()].slice(0, -most)) held.delete(old);
}

/** What a preview was made from; null where this page does not have it any more. */
export function heldBy(preview: string): Held | null {
  return held.get(preview) ?? null;
}
