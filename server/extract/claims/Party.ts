import { isNear } from '../../lexicon/acronyms.ts';
import type { ActorKind } from '../../model/actor.ts';
import type { Passage } from '../../model/passage.ts';

/** A body or programme of the record, under all its forms. */
export interface Body {
  /** The form first written: what claims refer to it by. */
  readonly ref: string;
  readonly forms: Form[];
  kind: Exclude<ActorKind, 'group'>;
  /** How surely the kind is known: by its own words, by a word beside it, or by default. */
  kindFrom: 'name' | 'beside' | 'default';
  /** Lower-case nouns by which the record calls it: "network", "institute". */
  readonly nouns: Set<string>;
  country: string | null;
}

export interface Form {
  readonly form: string;
  readonly acronym: boolean;
  readonly passages: Passage[];
  /** Why it is the same body as the first form; null for that. */
  reason: string | null;
}

/** People or bodies without a name of their own: known by a noun phrase and where they are. */
export interface Group {
  readonly noun: string;
  readonly lemma: string;
  /** What else they are called: "the twelve", an acronym. */
  readonly acronym: string | null;
  readonly passages: Passage[];
  /** The town that they come from, where told: two towns' chiefs are two groups. */
  readonly origin: string | null;
  place: string | null;
  country: string | null;
  placed: boolean;
}

export type Party =
  | { readonly kind: 'body'; readonly body: Body; readonly count: number | null }
  | { readonly kind: 'group'; readonly group: Group; readonly count: number | null }
  | { readonly kind: 'person'; readonly name: string };

export function sameParty(a: Party, b: Party): boolean {
  if (a.kind === 'body') return b.kind === 'body' && a.body === b.body;
  if (a.kind === 'group') return b.kind === 'group' && a.group === b.group;
  return b.kind === 'person' && a.name === b.name;
}

export function distinctParties(parties: readonly Party[]): Party[] {
  return parties.filter((party, at) => parties.findIndex((other) => sameParty(other, party)) === at);
}

/** The same party, or two bodies whose acronyms are one letter off: likely a slip, which is settled when names are made one. */
export function couldBeOne(a: Party, b: Party): boolean {
  return sameParty(a, b) || (a.kind === 'body' && b.kind === 'body' && haveNearAcronyms(a.body, b.body));
}

export function haveNearAcronyms(a: Body, b: Body): boolean {
  const acronyms = (body: Body): string[] => body.forms.flatMap(({ form, acronym }) => (acronym && form.length > 3 ? [form] : []));
  return acronyms(a).some((form) => acronyms(b).some((other) => isNear(form, other)));
}
