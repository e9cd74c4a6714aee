import { fold } from './folding.ts';

/** One word of a text: where it stands (UTF-16 units) and how it compares. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order; apostrophes, hyphens and punctuation part them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], folded: foldWord(match[0]) });
  }
  return words;
}

const plain = /^[a-z0-9]+$/u;

/** `fold` for one word, without its cost where the word is plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : fold(word);
}

/** Phrases of one or more folded words, and what each stands for; the longest that fits is found. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();

  add(phrase: string, value: T): this {
    const [first, ...rest] = fold(phrase).split(' ');
    if (first === undefined || first === '') return this;
    const list = this.#byFirst.get(first) ?? [];
    if (!list.some((entry) => entry.rest.join(' ') === rest.join(' '))) list.push({ rest, value });
    list.sort((a, b) => b.rest.length - a.rest.length);
    this.#byFirst.set(first, list);
    return this;
  }

  /** What the longest phrase that starts at word `at` stands for, and its length in words. */
  at(words: readonly { readonly folded: string }[], at: number): { readonly value: T; readonly length: number } | null {
    const list = this.#byFirst.get(words[at]?.folded ?? '');
    if (!list) return null;
    for (const { rest, value } of list) {
      if (rest.every((word, i) => words[at + 1 + i]?.folded === word)) return { value, length: rest.length + 1 };
    }
    return null;
  }

  /** What the whole text stands for, if it is one phrase. */
  named(text: string): T | null {
    const words = fold(text).split(' ').map((folded) => ({ folded }));
    const found = this.at(words, 0);
    return found && found.length === words.length ? found.value : null;
  }
}
