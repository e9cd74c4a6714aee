import type { DateExpression } from '../dates/DateExpression.ts';
import type { Sense, Verb } from '../grammar/Entry.ts';
import type { AdverbKind, DeterminerKind, Grammar, NounClass, PronounKind, RelativeKind, SubordinatorKind } from '../grammar/Grammar.ts';
import type { NameSpan } from '../names/NameSpan.ts';

/** The parts of a sentence, in order: phrases, verb groups, and the words that join them. Positions are tokens. */
export type Item =
  | NounPhrase
  | VerbGroup
  | { readonly kind: 'preposition'; readonly from: number; readonly to: number; readonly key: string; readonly senses: readonly Sense[]; readonly subordinator: SubordinatorKind | null }
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly date: DateExpression }
  | { readonly kind: 'mark'; readonly from: number; readonly to: number; readonly mark: 'comma' | 'stop' | 'colon' | 'open' | 'close' | 'other' }
  | { readonly kind: 'and' | 'but' | 'negation'; readonly from: number; readonly to: number }
  | { readonly kind: 'relative'; readonly from: number; readonly to: number; readonly relative: RelativeKind }
  | { readonly kind: 'subordinator'; readonly from: number; readonly to: number; readonly subordinator: SubordinatorKind }
  | { readonly kind: 'adverb'; readonly from: number; readonly to: number; readonly adverb: AdverbKind };

export type NounSort = NounClass | 'body' | 'place' | 'country' | 'region' | 'person' | 'pronoun' | 'unknown';

export interface NounPhrase {
  readonly kind: 'noun';
  readonly from: number;
  to: number;
  readonly determiner: DeterminerKind | null;
  readonly same: boolean;
  readonly count: number | null;
  /** The token of the head noun, or of the name. */
  readonly head: number;
  /** The head in lower case, singular where the lexicon knows it. */
  readonly lemma: string;
  readonly sort: NounSort;
  readonly plural: boolean;
  /** First and last token of what the noun itself and its own adjectives span, without determiner, number and what follows. */
  readonly core: readonly [from: number, to: number];
  readonly pronoun: PronounKind | null;
  /** The head is a name, or one stands beside it ("association Nuru"). */
  name: NameSpan | null;
  /** A name or phrase before the head to which it belongs: "ROTAB monitors", "the network's members". */
  owner: NounPhrase | null;
  /** Premodifying lower-case nouns and adjectives, as a span. */
  readonly of: NounPhrase[];
  readonly origin: NounPhrase[];
  readonly brackets: NounPhrase[];
  readonly also: NounPhrase[];
  /** "nine women", "12 hommes": counted apart, and told what they all are elsewhere. */
  readonly byGender: boolean;
  /** "one", "the other": stands for one of the trainings told. */
  readonly standsIn?: boolean;
  /** "the July training". */
  readonly dates: readonly DateExpression[];
}

export interface VerbGroup {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  readonly lemma: string;
  /** `either`: an English -ed form that may be finite or a participle. */
  form: 'finite' | 'either' | 'participle' | 'infinitive' | 'gerund';
  readonly tense: 'past' | 'present' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'none';
  passive: boolean;
  readonly modal: boolean;
  /** "have", "was" without a verb yet. */
  readonly bare: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  /** Object pronouns before the verb: `les`, `leur`, `en`, `y`. */
  readonly clitics: readonly string[];
  /** The same as phrases; `dative` where they name those to whom something is given. */
  readonly pronouns: readonly { readonly noun: NounPhrase; readonly dative: boolean }[];
  /** In a language that drops subjects, whom the form itself points to. */
  readonly implied: NounPhrase | null;
  /** Of its language. */
  readonly grammar: Grammar;
  readonly adverbs: readonly AdverbKind[];
}
