import type { ActorKind } from '../../model/actor.ts';
import type { Language } from '../../model/claim.ts';

/** Names of an actor by language, as the registry has them; null where it has none. */
export type LocalNames = Readonly<Record<Language, string | null>>;

interface NamedActor {
  readonly name: string;
  readonly names: LocalNames;
  readonly acronym: string | null;
  readonly kind: ActorKind;
}

/** An actor's full name for a reader: the registry's in their language, else the one that it goes by. */
export function localName({ name, names }: Pick<NamedActor, 'name' | 'names'>, language: Language | null): string {
  return (language === null ? null : names[language]) ?? name;
}

/** What stands for it on a picture: its acronym where it has one; a group's name, which holds its place. */
export function localLabel(actor: NamedActor, language: Language | null): string {
  return actor.kind === 'group' ? actor.name : (actor.acronym ?? localName(actor, language));
}
