import { fold } from '../../lexicon/folding.ts';
import type { Passage } from '../../model/passage.ts';
import type { NameSpan } from '../names/NameSpan.ts';
import type { Body, Group } from './Party.ts';

/** No record names more; beyond, names are not compared each with each. */
export const mostBodies = 500;

/** The bodies and groups of one record; a form leads to one body. */
export class Cast {
  readonly bodies: Body[] = [];
  readonly groups: Group[] = [];
  /** Acronyms that the record gives to groups: `HRDs` for "human rights defenders". */
  readonly groupAcronyms = new Map<string, string>();
  readonly #byForm = new Map<string, Body>();
  readonly #groupsByNoun = new Map<string, Group[]>();

  /** The body of a name, made on its first mention. */
  body(name: Pick<NameSpan, 'text' | 'body' | 'acronym' | 'country'>, passage: Passage): Body {
    const known = this.#byForm.get(fold(name.text));
    const body = known ?? {
      ref: name.text, forms: [], kind: name.body ?? 'organization', kindFrom: name.body ? 'name' : 'default', nouns: new Set(), country: null,
    } satisfies Body;
    if (!known) {
      this.bodies.push(body);
      this.#byForm.set(fold(name.text), body);
    }
    if (name.body && body.kindFrom !== 'name') {
      body.kind = name.body;
      body.kindFrom = 'name';
    }
    body.country ??= name.country;
    addForm(body, name.text, name.acronym, passage);
    return body;
  }

  /** The body that a form leads to, if there is one. */
  find(text: string): Body | undefined {
    return this.#byForm.get(fold(text));
  }

  /** Makes two bodies one: what was the second's is the first's. */
  equate(first: Body, second: Body, reason: string): void {
    if (first === second) return;
    for (const form of second.forms) {
      form.reason ??= reason;
      const known = first.forms.find((each) => each.form === form.form);
      if (known) known.passages.push(...form.passages);
      else first.forms.push(form);
      this.#byForm.set(fold(form.form), first);
    }
    if (second.kindFrom === 'name' && first.kindFrom !== 'name') {
      first.kind = second.kind;
      first.kindFrom = 'name';
    }
    for (const noun of second.nouns) first.nouns.add(noun);
    first.country ??= second.country;
    this.bodies.splice(this.bodies.indexOf(second), 1);
  }

  /** The bodies that a later phrase may mean: all, except in a text made of names. */
  get recent(): readonly Body[] {
    return this.bodies.length > mostBodies ? this.bodies.slice(-mostBodies) : this.bodies;
  }

  /** The groups of this noun, wherever they come from. */
  groupsCalled(noun: string): readonly Group[] {
    return this.#groupsByNoun.get(fold(noun)) ?? [];
  }

  group(noun: string, lemma: string, acronym: string | null, origin: string | null, passage: Passage): Group {
    const group: Group = { noun, lemma, acronym, origin, passages: [passage], place: null, country: null, placed: false };
    this.groups.push(group);
    this.#groupsByNoun.set(fold(noun), [...this.groupsCalled(noun), group]);
    return group;
  }
}

function addForm(body: Body, form: string, acronym: boolean, passage: Passage): void {
  const known = body.forms.find((each) => each.form === form);
  if (known) known.passages.push(passage);
  else body.forms.push({ form, acronym, passages: [passage], reason: null });
}
