import type { ActorKind } from '../../model/actor.ts';
import type {
  AdverbKind, AuxiliaryKind, DeterminerKind, Matrix, NounClass, PronounKind, RelativeKind, SubordinatorKind, VerbForm,
} from './Grammar.ts';
import type { Frame } from './Frame.ts';

/** One way in which a word or phrase can be read. */
export type Entry =
  | { readonly pos: 'determiner'; readonly determiner: DeterminerKind; readonly plural: boolean }
  | { readonly pos: 'number'; readonly value: number; readonly about: boolean }
  | { readonly pos: 'about' }
  | { readonly pos: 'preposition'; readonly key: string; readonly senses: readonly Sense[] }
  | { readonly pos: 'and' }
  | { readonly pos: 'but' }
  | { readonly pos: 'relative'; readonly relative: RelativeKind; readonly preposition: string | null }
  | { readonly pos: 'subordinator'; readonly subordinator: SubordinatorKind }
  | { readonly pos: 'pronoun'; readonly pronoun: PronounKind }
  | { readonly pos: 'adverb'; readonly adverb: AdverbKind }
  | { readonly pos: 'negation' }
  | { readonly pos: 'auxiliary'; readonly auxiliary: AuxiliaryKind; readonly form: VerbForm }
  | { readonly pos: 'verb'; readonly verb: Verb; readonly form: VerbForm }
  | { readonly pos: 'noun'; readonly noun: NounClass; readonly lemma: string; readonly plural: boolean }
  | { readonly pos: 'body'; readonly body: Exclude<ActorKind, 'group'>; readonly lemma: string; readonly plural: boolean }
  | { readonly pos: 'adjective' };

export type EntryOf<Pos extends Entry['pos']> = Extract<Entry, { readonly pos: Pos }>;

/** What a preposition can say of the event that it belongs to. */
export type Sense =
  | 'agent' | 'recipient' | 'topic' | 'place' | 'origin' | 'of' | 'companion' | 'through' | 'during' | 'after'
  | 'supervisor' | 'funder' | 'organizer' | 'host' | 'giver' | 'together' | 'without' | 'instead' | 'other';

export interface Verb {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  readonly matrix: Matrix | null;
  readonly control: 'subject' | 'object';
  /** "do", "have", "take": with a mere pronoun it tells of no training. */
  readonly light: boolean;
  readonly kind: 'motion' | 'say' | 'happen' | 'causative' | null;
}
