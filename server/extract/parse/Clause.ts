import type { DateExpression } from '../dates/DateExpression.ts';
import type { Sense } from '../grammar/Entry.ts';
import type { AdverbKind, RelativeKind, SubordinatorKind } from '../grammar/Grammar.ts';
import type { NounPhrase, VerbGroup } from './Item.ts';

/** What joins a part to the one before it. */
export type Join = 'and' | 'comma and' | 'but' | 'comma' | 'bracket' | null;

/** A phrase of a clause beside its verb, in the order of the sentence. */
export type Part =
  | { readonly kind: 'noun'; readonly nouns: NounPhrase[]; readonly join: Join }
  | { readonly kind: 'preposition'; readonly key: string; readonly senses: readonly Sense[]; readonly subordinator: SubordinatorKind | null; readonly nouns: NounPhrase[]; readonly join: Join }
  | { readonly kind: 'date'; readonly date: DateExpression; readonly join: Join }
  | { readonly kind: 'adverb'; readonly adverb: AdverbKind; readonly from: number; readonly join: Join };

/** A verb with what stands before and after it, and the clause that it depends on. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'subordinate' | 'participle' | 'infinitive' | 'gerund';
  readonly parent: Clause | null;
  /** The clause before "and", whose subject this one shares. */
  readonly shares: Clause | null;
  readonly subordinator: SubordinatorKind | null;
  /** Before a relative pronoun ("to which"), a gerund ("by training") or an infinitive ("pour former"). */
  readonly preposition: { readonly key: string; readonly senses: readonly Sense[] } | null;
  readonly relative: RelativeKind | null;
  antecedent: readonly NounPhrase[];
  /** Other phrases before it that it may speak of, the nearest last. */
  readonly candidates: readonly NounPhrase[];
  /** A comma stands before it, so it may say something of the whole clause. */
  readonly loose: boolean;
  verb: VerbGroup | null;
  before: Part[];
  after: Part[];
  /** What stands behind a colon and tells apart whom or what stands before it: "trained 40: 22 in Kaya and 18 in Dori". */
  readonly items: Part[];
  negated: boolean;
  /** The clause whose verb this one leaves out: "… and the club the youth". */
  gapOf: Clause | null;
}
