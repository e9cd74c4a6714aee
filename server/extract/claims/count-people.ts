import type { NounPhrase } from '../parse/Item.ts';
import type { Party } from './Party.ts';

/** The names in the brackets behind a phrase or behind what ends it: "members of the coalitions of defenders (A, B)". */
export function bracketed(noun: NounPhrase): NounPhrase[] {
  const own = noun.brackets.filter(({ name }) => name?.sort === 'body');
  const last = noun.of.at(-1);
  if (own.length > 0 || !last || last.name !== null) return own;
  const inner = bracketed(last);
  return inner.length > 1 || last.sort === 'body' || last.of.length > 0 ? inner : [];
}

/** The number in an apposition: "the scribes, ten women". */
export function countAmong(nouns: readonly NounPhrase[]): number | null {
  return nouns.find(({ count, determiner }) => count !== null && determiner !== 'indefinite')?.count ?? null;
}

/** "journalists (12 women, 8 men)", "lawyers (15)". */
export function countInBrackets(noun: NounPhrase): number | null {
  const counts = noun.brackets.filter(({ name }) => name === null).map(({ count }) => count).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** The number of the one party meant. */
export function countOf(parties: readonly Party[]): number | null {
  const counts = parties.map((party) => (party.kind === 'person' ? null : party.count));
  return parties.length === 1 ? counts[0]! : null;
}
