import { fold } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { holdsAll } from '../lists/match-words.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import type { NodeRef } from '../nodes/NodeRef.ts';
import { nameIndexOf } from './NameIndex.ts';
import type { Name, NameIndex } from './NameIndex.ts';

export type SearchKind = 'actor' | 'place' | 'outcome';

export interface SearchRequest {
  readonly text: string;
  /** Null or none: every kind. */
  readonly kinds: readonly SearchKind[] | null;
  readonly first: number;
}

export interface SearchResult {
  readonly node: NodeRef;
  /** The form, or the words of the text, that fit. */
  readonly matched: string;
  /** Higher fits better; compares within one answer only. */
  readonly score: number;
}

const mostResults = 100;
const mostWords = 12;
/** Outcomes that the engine's text index may put forward: enough to rank, few enough to read. */
const mostCandidates = 200;

/**
 * Actors, places and outcomes whose names or text hold the start of each word; accents and case do not matter. Names
 * come before texts. Names of persons are in neither, so no search finds one.
 * @throws OutspreadError `argument-bad` for a number of results that cannot be given.
 */
export async function searchView(view: ViewStore, { text, kinds, first }: SearchRequest): Promise<readonly SearchResult[]> {
  if (!Number.isInteger(first) || first < 1 || first > mostResults) {
    throw new OutspreadError('argument-bad', `${first} results cannot be given`, { remedy: `ask for 1 to ${mostResults}` });
  }
  const query = fold(text);
  const words = [...new Set(query.split(' '))].filter((word) => word !== '').slice(0, mostWords);
  if (words.length === 0) return [];
  const wants = (kind: SearchKind) => kinds === null || kinds.length === 0 || kinds.includes(kind);
  const index = await withMemory(view, (memory) => memory.recall(nameIndexOf));
  const named = bestNames(index.holding(words).filter(({ node }) => wants(node.label.toLowerCase() as SearchKind)), query);
  const told = wants('outcome') && named.length < first ? await searchTexts(view, index, words, first) : [];
  const found = new Map([...told, ...named].map((result) => [`${result.node.label} ${result.node.id}`, result]));
  return [...found.values()]
    .sort((a, b) => b.score - a.score || compareText(a.matched, b.matched) || compareText(a.node.id, b.node.id))
    .slice(0, first);
}

/** For each node its name that fits best. */
function bestNames(names: readonly Name[], query: string): readonly SearchResult[] {
  const best = new Map<string, SearchResult>();
  for (const name of names) {
    const { node, form } = name;
    const key = `${node.label} ${node.id}`;
    const score = scoreName(name, query);
    const known = best.get(key);
    if (!known || score > known.score || (score === known.score && compareText(form, known.matched) < 0)) best.set(key, { node, matched: form, score });
  }
  return [...best.values()];
}

/**
 * The whole name, then its beginning, then whole words, then starts of words; within each what more records name, and
 * the shorter. A form that is only likely comes after those that are sure.
 */
function scoreName({ node, folded, likely, records }: Name, query: string): number {
  const whole = query.split(' ').every((word) => ` ${folded} `.includes(` ${word} `));
  const fit = folded === query ? 100 : folded.startsWith(query) ? 80 : whole ? 70 : 55;
  const used = Math.min(8, Math.log2(1 + records));
  const spare = Math.min(4, (folded.length - query.length) / 20);
  return fit + used - spare - (likely ? 9 : 0) - (node.label === 'Outcome' ? 5 : 0);
}

/**
 * Outcomes by their text: those that the engine puts forward for the words, the last one read as the start of known
 * words; where these are too few, all that hold the starts of the words.
 */
async function searchTexts(view: ViewStore, index: NameIndex, words: readonly string[], first: number): Promise<readonly SearchResult[]> {
  const last = words.at(-1)!;
  const candidates = await view.search('Outcome', [...words, ...index.wordsFrom(last).slice(0, 20)], mostCandidates);
  const scores = new Map(candidates.map(({ id, score }) => [id, score]));
  const starts = words.map((word) => ` ${word}`);
  const texts = await readTexts(view, [...scores.keys()]);
  const fitting = [...texts].filter(([, text]) => holdsAll(` ${text}`, starts));
  if (fitting.length < first) {
    const known = new Set(fitting.map(([id]) => id));
    const others = (await view.read('find-outcomes-by-words', { words: starts })).map(({ id }) => id).filter((id) => !known.has(id));
    fitting.push(...(await readTexts(view, others.sort(compareText).slice(0, first))));
  }
  const greatest = Math.max(1e-9, ...scores.values());
  return fitting.map(([id, text]) => ({
    node: { label: 'Outcome', id },
    matched: [...new Set(words.map((word) => wordFrom(text, word)))].join(' '),
    score: 20 + (20 * (scores.get(id) ?? 0)) / greatest,
  }));
}

async function readTexts(view: ViewStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return ids.length === 0 ? new Map() : new Map((await view.read('read-search-texts', { ids })).map(({ id, text }) => [id, text]));
}

/** The first word of a folded text that begins so. */
function wordFrom(text: string, start: string): string {
  const at = ` ${text}`.indexOf(` ${start}`);
  return text.slice(at).split(' ', 1)[0]!;
}
