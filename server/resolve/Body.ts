import { slug } from '../lexicon/folding.ts';
import type { NameForm } from '../model/decision.ts';
import type { RegisteredBody } from '../model/registry.ts';
import type { Mention } from '../model/resolved-actor.ts';
import { formKey } from './cluster-names.ts';
import type { Named } from './cluster-names.ts';

/** One mention with how its names compare. */
export interface NamedMention extends Named {
  readonly mention: Mention;
  /** The first, in code-point order, of its folded sure forms. */
  readonly first: string;
  /** What the registry has it as. */
  readonly registered: RegisteredBody | null;
  /** The countries that its record is set in or names. */
  readonly setIn: readonly string[];
}

/** Mentions that are one actor. */
export interface Body {
  readonly id: string;
  readonly items: readonly NamedMention[];
  /** Ids by which it went before decisions made it what it is. */
  readonly formerIds: readonly string[];
  /** Forms, folded, that a decision gave it. */
  readonly decidedForms: readonly string[];
}

export function bodyOf(items: readonly NamedMention[], id = namedId(items)): Body {
  return { id, items, formerIds: [], decidedForms: [] };
}

export function countryOf(items: readonly NamedMention[]): string | null {
  return items.find(({ country }) => country !== null)?.country ?? null;
}

/** What the registry has them as; where a decision made two of its bodies one, the first by id. */
export function registeredOf(items: readonly NamedMention[]): RegisteredBody | null {
  return items.reduce<RegisteredBody | null>((first, { registered }) =>
    (registered !== null && (first === null || registered.id < first.id) ? registered : first), null);
}

/** Country and the first of the folded sure forms; `xx` where no country is stated. */
export function namedId(items: readonly NamedMention[]): string {
  return `${countryOf(items)?.toLowerCase() ?? 'xx'}-${items.reduce((least, { first }) => (first < least ? first : least), items[0]!.first)}`;
}

/** Whether a mention has the form that a decision names; its body's country is compared by whoever asks. */
export function hasForm({ mention, forms }: NamedMention, { form, group }: NameForm): boolean {
  const { actor, record } = mention;
  if (group === null) return actor.kind !== 'group' && forms.includes(formKey(form));
  return actor.kind === 'group' && record === group.record && slug(actor.name) === slug(form) && slug(actor.place ?? '') === slug(group.place ?? '');
}
