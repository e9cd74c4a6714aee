import { fold } from '../lexicon/folding.ts';
import type { Finding } from '../model/finding.ts';
import { textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import { recordFinding } from './record-finding.ts';

/** The merged story repeats the other fields; what stands only there is read too, and said. Neighbouring sentences are one finding. */
export function findStoryDiffers(record: HarvestRecord): Finding[] {
  const story = textOf(record, 'story');
  if (story.trim() === '') return [];
  const others = record.cells.filter(({ field }) => field !== 'story').map(({ text }) => text);
  const stands = standsIn(others);
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const sentence of sentencesOf(story)) {
    if (partsOf(sentence.text).every(stands)) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)!.end = sentence.end;
    else runs.push({ start: sentence.start, end: sentence.end });
    open = true;
  }
  return runs.map(({ start, end }) => recordFinding('story-differs', record, { record: record.id, field: 'story', start, end, quote: story.slice(start, end) }, {
    values: {},
    message: 'This stands only in the merged story, not in the fields that it repeats. It was read as well.',
    settle: 'Put it into the field where it belongs, or take it out of the story.',
  }));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    if (trimmed === '') return [];
    const start = index + segment.indexOf(trimmed);
    return [{ text: trimmed, start, end: start + trimmed.length }];
  });
}

interface Part {
  readonly words: string;
  /** A label of the next field may stand at its end ("… in May Additional info: In June …"). */
  readonly beforeColon: boolean;
}

function partsOf(sentence: string): Part[] {
  const parts = sentence.split(/:(?=\s|$)/u);
  return parts.map((part, index) => ({ words: fold(part), beforeColon: index < parts.length - 1 })).filter(({ words }) => words !== '');
}

const longestLabel = 7;
const mostSearches = 300;

/** Whether a part stands in one of the texts: known whole sentences first, since a search through all costs their length. */
function standsIn(texts: readonly string[]): (part: Part) => boolean {
  const whole = new Set(texts.flatMap((text) => sentencesOf(text).flatMap(({ text: sentence }) => partsOf(sentence))).map(({ words }) => words));
  const all = ` ${texts.map(fold).join(' | ')} `;
  let searches = 0;
  const stands = (words: string) => words === '' || whole.has(words) || (searches < mostSearches && (searches += 1) > 0 && all.includes(` ${words} `));
  return ({ words, beforeColon }) => {
    if (stands(words)) return true;
    if (!beforeColon) return false;
    const list = words.split(' ');
    return Array.from({ length: Math.min(longestLabel, list.length) }, (_, index) => list.slice(0, list.length - index - 1).join(' ')).some(stands);
  };
}
