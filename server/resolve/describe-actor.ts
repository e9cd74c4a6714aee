import { fold, slug } from '../lexicon/folding.ts';
import { isAcronym } from '../lexicon/acronyms.ts';
import type { ActorKind } from '../model/actor.ts';
import { compareText } from '../model/passage.ts';
import type { RegisteredBody } from '../model/registry.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';
import { reasonForms } from './reason-forms.ts';
import { formsOfBody } from './registered-body.ts';

interface Known {
  readonly country: string | null;
  readonly registered: RegisteredBody | null;
}

/** Names an actor from all its mentions: as the registry has it, else the form that most records use, else the longest. */
export function describeActor(id: string, mentions: readonly Mention[], { country, registered }: Known): ResolvedActor {
  const sure = mentions.flatMap(({ actor }) => actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form));
  const acronym = registered?.acronym ?? mostUsed(mentions.flatMap(({ actor }) => (actor.acronym === null ? [] : [actor.acronym])));
  const full = registered?.name ?? mostUsed(mentions.map(({ actor }) => actor.name).filter((name) => !isAcronym(name) || name !== acronym));
  const name = full ?? acronym ?? mentions[0]!.actor.name;
  const slugs = [...new Set([...sure, ...(registered ? formsOfBody(registered) : [])].map(slug))].filter((form) => form !== '');
  return {
    id,
    name,
    names: registered?.names ?? {},
    acronym,
    kind: registered?.kind ?? kindOf(mentions),
    country,
    place: mentions[0]!.actor.place,
    forms: reasonForms(mentions, name, registered),
    aliases: mentions[0]!.actor.kind === 'group'
      ? []
      : [...new Set(slugs.flatMap((form) => [`${country?.toLowerCase() ?? 'xx'}-${form}`, `xx-${form}`]))].filter((alias) => alias !== id).sort(compareText),
    mentions,
  };
}

/** The wording most frequent when folded; ties go to the longest, then to code-point order. */
function mostUsed(wordings: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(fold(wording), (counts.get(fold(wording)) ?? 0) + 1);
  const exact = new Map<string, number>();
  for (const wording of wordings) exact.set(wording, (exact.get(wording) ?? 0) + 1);
  const best = [...exact.keys()].sort((a, b) =>
    counts.get(fold(b))! - counts.get(fold(a))! || b.length - a.length || exact.get(b)! - exact.get(a)! || compareText(a, b));
  return best[0] ?? null;
}

const kindOrder: readonly ActorKind[] = ['coalition', 'programme', 'organization', 'group'];

/** What most records take it for; ties go to the more telling kind. */
function kindOf(mentions: readonly Mention[]): ActorKind {
  const count = (kind: ActorKind) => mentions.filter(({ actor }) => actor.kind === kind).length;
  return [...kindOrder].sort((a, b) => count(b) - count(a) || kindOrder.indexOf(a) - kindOrder.indexOf(b))[0]!;
}
