import { fold } from '../lexicon/folding.ts';
import { remember } from '../platform/remember.ts';

const stemLength = 6;

/** Whether a word of one begins like a word of the other; words of up to four letters tell no topic. */
export function shareTopic(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const known = stemsOf(a);
  return stemsOf(b).some((stem) => known.includes(stem));
}

const stemsOf = remember((topics: readonly string[]) =>
  topics.flatMap((topic) => fold(topic).split(' ')).filter((word) => word.length > 4).map((word) => word.slice(0, stemLength)));
