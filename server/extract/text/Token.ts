/** A word, a number or a mark of a field's text. Offsets are UTF-16 units in that text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, accents kept, apostrophes straight: how words are looked up. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital, or holds one after a hyphen (`el-Hiwar`). */
  readonly capital: boolean;
}

/** One sentence: where it stands in its field, and its tokens. */
export interface Sentence {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}
