import { fold } from '../lexicon/folding.ts';

const stemLength = 6;

/** Whether a word of one begins like a word of the other; words of up to four letters tell no topic. */
export function shareTopic(a: readonly string[], b: readonly string[]): boolean {
  const stems = (topics: readonly string[]) =>
    topics.flatMap((topic) => fold(topic).split(' ')).filter((word) => word.length > 4).map((word) => word.slice(0, stemLength));
  const known = new Set(stems(a));
  return stems(b).some((stem) => known.has(stem));
}
