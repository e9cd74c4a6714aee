import { fold } from '../../lexicon/folding.ts';

/** The words of a query, folded, each with a space before it, so that it matches a folded text from a word's start. */
export function wordStarts(text: string | null | undefined): string[] {
  return fold(text ?? '').split(' ').filter((word) => word !== '').map((word) => ` ${word}`);
}

/** Whether a folded text that begins with a space holds the start of each word. */
export function holdsAll(text: string, starts: readonly string[]): boolean {
  return starts.every((start) => text.includes(start));
}

/** Whether one of a training's topics holds the start of each of some words; no words: always. */
export function isOnTopic(topics: readonly string[], words: string | null | undefined): boolean {
  const starts = wordStarts(words);
  return starts.length === 0 || topics.some((topic) => holdsAll(` ${fold(topic)}`, starts));
}
