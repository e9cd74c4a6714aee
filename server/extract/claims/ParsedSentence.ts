import type { DateExpression } from '../dates/DateExpression.ts';
import type { Draft } from '../events/Draft.ts';
import type { NameSpan } from '../names/NameSpan.ts';
import type { Clause } from '../parse/Clause.ts';
import type { Item, NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';

/** A sentence with all that was read from it before it is told in its record. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  /** Counts the sentences of the record. */
  readonly number: number;
  readonly names: readonly NameSpan[];
  readonly dates: readonly DateExpression[];
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  readonly drafts: readonly Draft[];
  /** Phrases for people and bodies, in order. */
  readonly nouns: readonly NounPhrase[];
  /** The training noun that "a second one" in the next sentence may stand for: its own, or that of the sentence before. */
  readonly trainings: NounPhrase | null;
  /** It is its own. */
  readonly trainingsTold: boolean;
}
