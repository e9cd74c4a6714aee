import type { Clause, Part } from '../parse/Clause.ts';
import type { NounPhrase, VerbGroup } from '../parse/Item.ts';
import { isParty } from './sorts.ts';

export type PrepositionPart = Extract<Part, { kind: 'preposition' }>;
export type NounPart = Extract<Part, { kind: 'noun' }>;

/** The arguments of a clause while the rules find them. */
export interface Found {
  readonly clause: Clause;
  readonly verb: VerbGroup | null;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** What a relative pronoun or participle stands for. */
  readonly antecedent: readonly NounPhrase[];
  subject: readonly NounPhrase[];
  objects: readonly NounPhrase[];
  /** Phrases that a pronoun stands for, with its preposition. */
  readonly extra: Part[];
}

/** Phrases without a preposition; not the second of "scribes and clerks, both in May". */
export function bare(parts: readonly Part[]): NounPhrase[] {
  return nounParts(parts).filter(({ join, nouns: [noun] }) => join !== 'bracket' && !(join === 'comma' && noun!.sort === 'pronoun' && noun!.determiner === 'all')).flatMap(({ nouns }) => nouns);
}

/** The phrases before or behind a verb that have no preposition, as parts. */
export function nounParts(parts: readonly Part[]): NounPart[] {
  return parts.filter((part): part is NounPart => part.kind === 'noun');
}

/** Phrases that a pronoun stands for, as if they stood behind its preposition. */
export function withPreposition(preposition: Pick<PrepositionPart, 'key' | 'senses'>, nouns: readonly NounPhrase[]): PrepositionPart {
  return { kind: 'preposition', ...preposition, subordinator: null, nouns: [...nouns], join: null };
}

/** A party told by more than a pronoun. */
export const isNamable = (noun: NounPhrase): boolean => isParty(noun) && (noun.sort !== 'pronoun' || (noun.pronoun === 'plural' && noun.of.some(({ name }) => name?.sort === 'body')));
