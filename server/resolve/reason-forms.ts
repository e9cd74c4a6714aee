import { isAcronym } from '../lexicon/acronyms.ts';
import { slug } from '../lexicon/folding.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import type { Form } from '../model/actor.ts';
import type { RegisteredBody } from '../model/registry.ts';
import { compareText } from '../model/passage.ts';
import type { Mention } from '../model/resolved-actor.ts';
import { formKeys } from './cluster-names.ts';
import { formsOfBody } from './registered-body.ts';

/**
 * Every wording of an actor once, with why it counts as it; a sure reason stands before a likely one. Where its own record
 * says nothing more than that it is written so, what ties it to the actor's name.
 */
export function reasonForms(mentions: readonly Mention[], name: string, registered: RegisteredBody | null): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    for (const own of mention.actor.forms) {
      const form = own.strength === 'sure' && own.reason === writtenSo ? { ...own, reason: reasonFor(own.form, mention, { mentions, name, registered }) } : own;
      const known = forms.get(form.form);
      if (!known || compareReasons(form, known) < 0) forms.set(form.form, form);
    }
  }
  return [...forms.values()].sort((a, b) => rank(a) - rank(b) || compareText(a.form, b.form));
}

/** What a form's record says of one that it writes out itself. */
export const writtenSo = 'written so';

interface Named {
  readonly mentions: readonly Mention[];
  readonly name: string;
  readonly registered: RegisteredBody | null;
}

function reasonFor(form: string, own: Mention, { mentions, name, registered }: Named): string {
  if (form === name) return writtenSo;
  if (bare(form) === bare(name)) return 'the same but for case, accents and punctuation';
  if (formKeys(form).some((key) => formKeys(name).includes(key))) return 'the same but for its article';
  const keys = formKeys(form);
  if (registered && formsOfBody(registered).some((known) => formKeys(known).some((key) => keys.includes(key)))) return `the registry has it as ${registered.name}`;
  if (sameWords(form, name)) return 'the same but for the kind of body and the country';
  const shared = sharedForm(form, own, mentions);
  return shared === null ? writtenSo : `goes by ${shared} too`;
}

const bare = (form: string) => slug(form).replaceAll('-', '');

function sameWords(a: string, b: string): boolean {
  return a.includes(' ') && b.includes(' ') && tellingWords(a).join(' ') === tellingWords(b).join(' ');
}

/** Another form of its record's actor by which a record without this form goes too: an acronym before a name. */
function sharedForm(form: string, { actor }: Mention, mentions: readonly Mention[]): string | null {
  const others = actor.forms.filter((other) => other.strength === 'sure' && other.form !== form)
    .sort((a, b) => Number(isAcronym(b.form)) - Number(isAcronym(a.form)) || compareText(a.form, b.form));
  return others.find((other) => {
    const keys = new Set(formKeys(other.form));
    return mentions.some((mention) => mention.actor.forms.every((each) => each.form !== form)
      && mention.actor.forms.some((each) => each.strength === 'sure' && formKeys(each.form).some((key) => keys.has(key))));
  })?.form ?? null;
}

const rank = ({ strength }: Form) => (strength === 'sure' ? 0 : 1);

function compareReasons(a: Form, b: Form): number {
  return rank(a) - rank(b) || Number(a.reason === writtenSo) - Number(b.reason === writtenSo) || compareText(a.reason, b.reason);
}
