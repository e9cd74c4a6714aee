import { fold, slug } from '../lexicon/folding.ts';
import { isAcronym } from '../lexicon/acronyms.ts';
import type { ActorKind, Form } from '../model/actor.ts';
import { compareText } from '../model/passage.ts';
import type { Mention, ResolvedActor } from '../model/resolved-actor.ts';

/** Names an actor from all its mentions: the form that most records use, else the longest. */
export function describeActor(id: string, mentions: readonly Mention[]): ResolvedActor {
  const country = mentions.find(({ actor }) => actor.country !== null)?.actor.country ?? null;
  const sure = mentions.flatMap(({ actor }) => actor.forms.filter(({ strength }) => strength === 'sure').map(({ form }) => form));
  const acronym = mostUsed(mentions.flatMap(({ actor }) => (actor.acronym === null ? [] : [actor.acronym])));
  const full = mostUsed(mentions.map(({ actor }) => actor.name).filter((name) => !isAcronym(name) || name !== acronym));
  const name = full ?? acronym ?? mentions[0]!.actor.name;
  const slugs = [...new Set(sure.map(slug))].filter((form) => form !== '');
  return {
    id,
    name,
    acronym,
    kind: kindOf(mentions),
    country,
    place: mentions[0]!.actor.place,
    forms: unionOfForms(mentions),
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

/** Every wording once; a sure reason stands before a likely one. */
function unionOfForms(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const form of mentions.flatMap(({ actor }) => actor.forms)) {
    const known = forms.get(form.form);
    if (!known || rank(form) < rank(known) || (rank(form) === rank(known) && compareText(form.reason, known.reason) < 0)) {
      forms.set(form.form, form);
    }
  }
  return [...forms.values()].sort((a, b) => rank(a) - rank(b) || compareText(a.form, b.form));
}

const rank = ({ strength }: Form) => (strength === 'sure' ? 0 : 1);
