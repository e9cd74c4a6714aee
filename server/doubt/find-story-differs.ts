import { fold } from '../lexicon/folding.ts';
import type { Finding } from '../model/finding.ts';
import { textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import { recordFinding } from './record-finding.ts';

/** The merged story repeats the other fields; what stands only there is read too, and said. Neighbouring sentences are one finding. */
export function findStoryDiffers(record: HarvestRecord): Finding[] {
  const story = textOf(record, 'story');
  if (story.trim() === '') return [];
  const stands = standsIn(record.cells.filter(({ field }) => field !== 'story').map(({ text }) => text));
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const { text, start, end } of sentencesOf(story)) {
    if (stands(text)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)!.end = end;
    else runs.push({ start, end });
    open = true;
  }
  return runs.map(({ start, end }) => recordFinding('story-differs', record, { record: record.id, field: 'story', start, end, quote: story.slice(start, end) }, {
    values: {},
    message: 'This stands only in the merged story, not in the fields that it repeats. It was read as well.',
    settle: 'Put it into the field where it belongs, or take it out of the story.',
  }));
}

const sentenceEnd = /[.!?…]+["”»’)]*(?=\s)|\n+/gu;

/** Pieces that end like sentences; an abbreviation may cut one short, which does no harm where all is looked up. */
function sentencesOf(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  let from = 0;
  return [...ends, text.length].flatMap((to) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    from = to;
    const trimmed = piece.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
}

const label = /^\p{Lu}[^.!?:]{1,60}:\s+/u;
const mostWordsOfLabel = 7;
/** A search costs the length of all fields; past so many, only whole sentences are known. */
const mostSearches = 300;

/** Whether a sentence stands in one of the texts: as it is, without the label before it, or else folded. */
function standsIn(texts: readonly string[]): (sentence: string) => boolean {
  const all = texts.join('\n');
  const whole = new Set(texts.flatMap((text) => sentencesOf(text).map((sentence) => sentence.text)));
  let folded: string | null = null;
  let searches = 0;
  const search = (text: string, words: string) => {
    searches += 1;
    return searches <= mostSearches && text.includes(words);
  };
  const inFolded = (words: string) => words === '' || search(folded ??= ` ${texts.map(fold).join(' | ')} `, ` ${words} `);
  return (sentence) => {
    const told = sentence.replace(label, '').trim();
    if (whole.has(told) || search(all, told)) return true;
    const parts = sentence.split(/:(?=\s|$)/u).map(fold);
    return parts.every((words, index) => inFolded(words) || (index < parts.length - 1 && withoutLabel(words).some(inFolded)));
  };
}

/** What a part is without the label of the next field at its end ("… in May Additional info: In June …"). */
function withoutLabel(words: string): string[] {
  const list = words.split(' ');
  return Array.from({ length: Math.min(mostWordsOfLabel, list.length) }, (_, index) => list.slice(0, list.length - index - 1).join(' '));
}
