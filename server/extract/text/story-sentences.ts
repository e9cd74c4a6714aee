import { fold } from '../../lexicon/folding.ts';
import type { Language } from '../../model/claim.ts';
import { textOf } from '../../model/record.ts';
import type { HarvestRecord } from '../../model/record.ts';
import { splitSentences } from './split-sentences.ts';
import type { Sentence } from './Token.ts';

/** A cell shorter than this stands in the story by chance. */
const shortest = 8;

/** The sentences of the merged story that stand in no other cell; their offsets are those in the story. */
export function storySentences(record: HarvestRecord, language: Language): Sentence[] {
  const story = textOf(record, 'story');
  if (story.trim() === '') return [];
  const others = record.cells.filter(({ field }) => field !== 'story').map(({ text }) => text.trim()).filter(({ length }) => length >= shortest);
  const left = blankOut(story, others);
  if (!/[\p{L}\p{N}][.!?…]/u.test(left)) return [];
  const told = fold(others.join(' '));
  return splitSentences('story', left, language).filter(({ text }) => !text.endsWith(':') && !told.includes(fold(text)));
}

/** The story with blanks where it repeats another cell and where it names one: "Additional information:". */
function blankOut(story: string, others: readonly string[]): string {
  let left = story;
  for (const text of [...others].sort((a, b) => b.length - a.length)) {
    const at = left.indexOf(text);
    if (at >= 0) left = left.slice(0, at) + ' '.repeat(text.length) + left.slice(at + text.length);
  }
  return left.replace(/(?:^|(?<=[\s]))\p{Lu}[\p{L}' ]{2,40}:(?=\s{2,})/gu, (label) => ' '.repeat(label.length));
}
