import { fold } from '../../lexicon/folding.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';
import type { Cast } from './Cast.ts';
import { distinctParties, haveNearAcronyms } from './Party.ts';
import type { Body } from './Party.ts';
import type { ReadParties } from './ReadParties.ts';
import type { Story } from './Story.ts';

/** What is known when a phrase is read. */
export interface Known {
  readonly cast: Cast;
  readonly story: Story;
  readonly lexicon: Lexicon;
}

/** "the network": the one body that is called so, else the last told of that may be. */
export function bodyCalled(lemma: string, { cast, story }: Known): ReadParties | null {
  const called = cast.recent.filter((body) => isCalled(body, lemma));
  if (called.length === 1) return { parties: [{ kind: 'body', body: called[0]!, count: null }], count: null, doubt: null };
  const recent = [...story.mentions].reverse().find(({ parties }) => parties.length === 1 && parties[0]!.kind === 'body' && (called.length === 0 ? parties[0]!.body.kindFrom === 'default' : called.includes(parties[0]!.body)));
  const party = recent?.parties[0];
  return party?.kind === 'body' ? { parties: [party], count: null, doubt: `"${lemma}" was read as ${party.body.ref}` } : null;
}

/** Several bodies at once: by number, by the countries named, or all that are called so. */
export function bodiesCalled(lemma: string, noun: NounPhrase, { cast, story, lexicon }: Known): ReadParties | null {
  const entry = lexicon.word(lemma).find(({ pos }) => pos === 'body');
  const countries = [...noun.of, ...noun.origin].flatMap(({ name }) => (name?.country ? [name.country] : []));
  const exactly = cast.recent.filter((body) => isCalled(body, lemma));
  const called = noun.count !== null && exactly.length === noun.count ? exactly : cast.recent.filter((body) => isCalled(body, lemma) || (entry?.pos === 'body' && entry.body === body.kind && (body.kind === 'coalition' || noun.count !== null || noun.same)));
  const distinct = called.filter((body, at) => !called.slice(0, at).some((other) => haveNearAcronyms(other, body)));
  const placed = countries.length === 0 ? distinct : distinct.filter(({ country }) => country === null || countries.includes(country));
  const wanted = noun.count ?? null;
  const chosen = wanted !== null && placed.length !== wanted ? lastBodies(wanted, story) : placed;
  if (chosen.length < 2) return null;
  return { parties: chosen.map((body) => ({ kind: 'body', body, count: null })), count: null, doubt: noun.same || wanted !== null ? null : `"${lemma}" in the plural was read as those of this record` };
}

/** "the three": as many as were last told of in this field. */
function lastBodies(count: number, story: Story): Body[] {
  const bodies = distinctParties(story.mentions.filter(({ field }) => field === story.field).flatMap(({ parties }) => parties)).flatMap((party) => (party.kind === 'body' ? [party.body] : []));
  return bodies.length >= count && count < 12 ? bodies.slice(-count) : [];
}

/** "the Weavers" for the body whose name has that word. */
export function bodyWithWord(noun: NounPhrase, sentence: Sentence, { cast }: Known): ReadParties | null {
  const head = sentence.tokens[noun.head]!;
  if (!head.capital || noun.head === 0 || noun.determiner !== 'definite' || noun.core[1] - noun.core[0] > 1) return null;
  const called = cast.recent.filter((body) => body.forms.some(({ form }) => fold(form).split(' ').includes(fold(head.text))));
  return called.length === 1 ? { parties: [{ kind: 'body', body: called[0]!, count: null }], count: null, doubt: null } : null;
}

/** "the jurists" for the Women Jurists, where nobody else was called so. */
export function bodyNamedAfter(noun: NounPhrase, sentence: Sentence, { cast }: Known): ReadParties | null {
  const word = fold(sentence.tokens[noun.head]!.text);
  if (!noun.plural || word.length < 5) return null;
  const called = cast.recent.filter((body) => body.forms.some(({ form }) => fold(form).split(' ').includes(word)));
  return called.length === 1 ? { parties: [{ kind: 'body', body: called[0]!, count: noun.count }], count: noun.count, doubt: `"${sentence.tokens[noun.head]!.text}" was read as ${called[0]!.ref}` } : null;
}

function isCalled(body: Body, lemma: string): boolean {
  return body.nouns.has(lemma) || body.forms.some(({ form }) => fold(form).split(' ').includes(fold(lemma)));
}
