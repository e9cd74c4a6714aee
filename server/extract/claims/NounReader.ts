import { isAcronym } from '../../lexicon/acronyms.ts';
import { countriesIn } from '../../lexicon/countries.ts';
import { fold } from '../../lexicon/folding.ts';
import { settlementCountry } from '../../lexicon/settlements.ts';
import type { Passage } from '../../model/passage.ts';
import type { AdverbKind } from '../grammar/Grammar.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import { isDefinite } from '../events/sorts.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';
import type { Cast } from './Cast.ts';
import { nameOfGroup, singularWords } from './name-group.ts';
import { distinctParties, haveNearAcronyms } from './Party.ts';
import type { Body, Party } from './Party.ts';
import type { Story } from './Story.ts';

export interface ReadParties {
  readonly parties: readonly Party[];
  /** How many people, where told. */
  readonly count: number | null;
  readonly doubt: string | null;
}

interface Asked {
  readonly role: 'giver' | 'receiver' | 'other';
  readonly adverbs: readonly AdverbKind[];
  readonly exclude: readonly Party[];
}

const nobody: ReadParties = { parties: [], count: null, doubt: null };

/** Reads whom a noun phrase means: a body, those who stand for one, a group, a person, or someone told before. */
export class NounReader {
  readonly #lexicon: Lexicon;
  readonly #cast: Cast;
  readonly #story: Story;
  readonly #record: string;
  readonly #programmeName: { readonly name: string; readonly acronym: string | null };
  readonly #near: readonly string[];
  readonly #memo = new Map<NounPhrase, ReadParties>();

  constructor(lexicon: Lexicon, cast: Cast, story: Story, record: string, programmeName: { readonly name: string; readonly acronym: string | null }, near: readonly string[]) {
    this.#near = near;
    this.#lexicon = lexicon;
    this.#cast = cast;
    this.#story = story;
    this.#record = record;
    this.#programmeName = programmeName;
  }

  read(noun: NounPhrase, sentence: Sentence, asked: Asked): ReadParties {
    const known = this.#memo.get(noun);
    if (known && noun.sort !== 'pronoun') return known;
    const read = this.#read(noun, sentence, asked, 0);
    const found = read.count === null && noun.count === null ? { ...read, count: countInBrackets(noun) } : read;
    if (found.parties.length > 0 || noun.sort !== 'pronoun') this.#memo.set(noun, found);
    return found;
  }

  /** The trainer's own people are a group beside it: no body trains itself. */
  ownGroup(noun: NounPhrase, sentence: Sentence): ReadParties {
    return this.#asGroup(noun, sentence);
  }

  passage(sentence: Sentence, from: number, to: number): Passage {
    const start = sentence.tokens[from]!.start;
    const end = sentence.tokens[to - 1]!.end;
    return { record: this.#record, field: sentence.field, start, end, quote: sentence.text.slice(start - sentence.start, end - sentence.start) };
  }

  #read(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    if (depth > 4) return nobody;
    if (noun.sort === 'pronoun') return this.#pronoun(noun, sentence, asked, depth);
    if (noun.determiner === 'possessive' && noun.name === null && noun.sort === 'body' && this.#lexicon.grammar.ours.test(sentence.tokens[noun.from]!.lower)) return { ...nobody, count: noun.count };
    if (this.#isProgramme(noun, sentence)) return { parties: [{ kind: 'body', body: this.programme(this.passage(sentence, noun.core[0], noun.core[1])), count: noun.count }], count: noun.count, doubt: null };
    const listed = this.#listed(noun, sentence);
    if (listed) return listed;
    if (noun.name && (noun.owner === null || noun.name.to === noun.core[1]) && (noun.name.to === noun.head + 1 || noun.sort === 'body' || noun.sort === 'person')) return this.#named(noun, sentence, asked, depth);
    if (noun.sort === 'body') return this.#unnamedBody(noun, sentence, asked, depth);
    return this.#people(noun, sentence, asked, depth);
  }

  #pronoun(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    for (const inner of [...noun.of, ...noun.origin]) {
      const body = this.#read(inner, sentence, asked, depth + 1);
      if (body.parties.length > 0 && (noun.count !== null || inner.sort === 'pronoun' || noun.determiner === 'demonstrative' || noun.pronoun === 'plural')) return { ...body, count: noun.count };
    }
    const { parties, doubt } = this.#story.pronoun(noun, asked.role, asked.adverbs, asked.exclude);
    return { parties, doubt, count: noun.count ?? countOf(parties) };
  }

  #isProgramme(noun: NounPhrase, sentence: Sentence): boolean {
    const tokens = sentence.tokens.slice(noun.core[0], noun.core[1]);
    if (noun.name && !(this.#programmeName.acronym !== null && noun.name.text === this.#programmeName.acronym)) return false;
    if (noun.name) return noun.owner === null;
    if (noun.owner?.name && noun.owner.name.text !== this.#programmeName.acronym) return false;
    const isWord = (lower: string) => this.#lexicon.word(lower).some((entry) => entry.pos === 'noun' && entry.noun === 'programme');
    if (noun.sort === 'programme') return noun.of.length === 0 && !noun.plural && (isDefinite(noun) || noun.determiner === null) && tokens.length === 1 || noun.owner?.name?.text === this.#programmeName.acronym;
    if (noun.sort !== 'people' && noun.sort !== 'facilitator') return false;
    return (tokens.length > 1 && isWord(tokens[0]!.lower)) || noun.of.some((inner) => inner.sort === 'programme' && this.#isProgramme(inner, sentence)) || noun.origin.some((inner) => inner.sort === 'programme' && this.#isProgramme(inner, sentence)) || (noun.owner?.sort === 'programme' && this.#isProgramme(noun.owner, sentence));
  }

  /** The programme that the record's own id names ("SCC-…"). */
  programme(passage: Passage): Body {
    const { name, acronym } = this.#programmeName;
    const body = this.#cast.body({ text: name, body: 'programme', acronym: false, country: null }, passage);
    if (acronym !== null && !this.#cast.find(acronym)) this.#cast.equate(body, this.#cast.body({ text: acronym, body: 'programme', acronym: true, country: null }, passage), `the record's id begins with ${acronym}`);
    return body;
  }

  /** "coalitions (A, B, C)", "AMNESTY partners (A and B)": those in the brackets. */
  #listed(noun: NounPhrase, sentence: Sentence): ReadParties | null {
    const names = bracketed(noun);
    if (names.length === 0 || noun.name?.to === noun.head + 1) return null;
    const plural = noun.plural || names.length > 1;
    const bodies = names.map((each) => this.#bodyOf(each, sentence));
    if (plural && names.length === 1 && noun.sort !== 'people' && noun.sort !== 'collective') return null;
    if (names.length === 1 && isAcronym(names[0]!.name!.text) && noun.sort === 'people' && noun.owner === null && noun.of.length === 0) return null;
    return { parties: bodies.map((body) => ({ kind: 'body', body, count: null })), count: noun.sort === 'people' && noun.of.length > 0 ? noun.count : null, doubt: null };
  }

  #bodyOf(noun: NounPhrase, sentence: Sentence): Body {
    const name = noun.name!;
    return this.#cast.body(name, this.passage(sentence, name.from, name.to));
  }

  /** A word beside a name says what kind of body it is. */
  #callBody(body: Body, lemma: string, sentence: Sentence, noun: NounPhrase): void {
    const head = this.#lexicon.headOf(lemma);
    body.nouns.add(head);
    if (body.kindFrom !== 'default') return;
    const entry = this.#lexicon.word(sentence.tokens[noun.head]?.lower ?? '').find(({ pos }) => pos === 'body') ?? this.#lexicon.word(head).find(({ pos }) => pos === 'body');
    if (entry?.pos !== 'body') return;
    body.kind = entry.body;
    body.kindFrom = 'beside';
  }

  #named(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    const name = noun.name!;
    if (name.sort === 'person' || noun.sort === 'person') {
      for (const inner of [...noun.of, ...noun.origin, ...noun.also]) {
        const body = this.#read(inner, sentence, asked, depth + 1);
        if (body.parties.some(({ kind }) => kind === 'body')) return { ...body, count: null };
      }
      return { parties: [{ kind: 'person', name: name.text }], count: null, doubt: null };
    }
    if (name.sort !== 'body' && name.sort !== 'unknown' && noun.sort !== 'body') return nobody;
    const body = this.#bodyOf(noun, sentence);
    for (const other of noun.also) if (other.sort === 'body' && other.name === null) this.#callBody(body, other.lemma, sentence, other);
    return { parties: [{ kind: 'body', body, count: null }], count: noun.sort === 'people' || noun.sort === 'collective' ? noun.count : null, doubt: null };
  }

  /** "the network", "these coalitions", "the same NGO", "a women's group of Kaya". */
  #unnamedBody(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    if (noun.owner?.name?.sort === 'body' && !noun.plural) return this.#read(noun.owner, sentence, asked, depth + 1);
    const lemma = this.#lexicon.headOf(noun.lemma);
    const apposed = noun.also.find(({ name }) => name?.sort === 'body');
    if (apposed) {
      const body = this.#bodyOf(apposed, sentence);
      this.#callBody(body, lemma, sentence, noun);
      return { parties: [{ kind: 'body', body, count: null }], count: null, doubt: null };
    }
    if (isDefinite(noun) || noun.determiner === 'all' || (noun.plural && noun.of.some(({ name }) => name?.sort === 'country'))) {
      const found = noun.plural ? this.#bodiesCalled(lemma, noun, sentence) : this.#bodyCalled(lemma);
      if (found) return found;
    }
    if (noun.of.length > 0 && noun.of.some(({ name }) => name?.sort === 'body')) {
      const inner = noun.of.map((each) => this.#read(each, sentence, asked, depth + 1)).flatMap(({ parties }) => parties).filter(({ kind }) => kind === 'body');
      if (inner.length > 0) return { parties: distinctParties(inner), count: null, doubt: null };
    }
    return this.#asGroup(noun, sentence);
  }

  #bodyCalled(lemma: string): ReadParties | null {
    const called = this.#cast.recent.filter((body) => isCalled(body, lemma));
    if (called.length === 1) return { parties: [{ kind: 'body', body: called[0]!, count: null }], count: null, doubt: null };
    const recent = [...this.#story.mentions].reverse().find(({ parties }) => parties.length === 1 && parties[0]!.kind === 'body' && (called.length === 0 ? parties[0]!.body.kindFrom === 'default' : called.includes(parties[0]!.body)));
    const party = recent?.parties[0];
    return party?.kind === 'body' ? { parties: [party], count: null, doubt: `"${lemma}" was read as ${party.body.ref}` } : null;
  }

  /** Several bodies at once: by number, by the countries named, or all that are called so. */
  #bodiesCalled(lemma: string, noun: NounPhrase, sentence: Sentence): ReadParties | null {
    const entry = this.#lexicon.word(lemma).find(({ pos }) => pos === 'body');
    const countries = [...noun.of, ...noun.origin].flatMap(({ name }) => (name?.country ? [name.country] : []));
    const called = this.#cast.recent.filter((body) => isCalled(body, lemma) || (entry?.pos === 'body' && entry.body === body.kind && (body.kind === 'coalition' || noun.count !== null || noun.same)));
    const distinct = called.filter((body, at) => !called.slice(0, at).some((other) => haveNearAcronyms(other, body)));
    const placed = countries.length === 0 ? distinct : distinct.filter(({ country }) => country === null || countries.includes(country));
    const wanted = noun.count ?? null;
    const chosen = wanted !== null && placed.length !== wanted ? this.#lastBodies(wanted) : placed;
    if (chosen.length < 2) return null;
    void sentence;
    return { parties: chosen.map((body) => ({ kind: 'body', body, count: null })), count: null, doubt: noun.same || wanted !== null ? null : `"${lemma}" in the plural was read as those of this record` };
  }

  #lastBodies(count: number): Body[] {
    const bodies = distinctParties(this.#story.mentions.filter(({ field }) => field === this.#story.field).flatMap(({ parties }) => parties)).flatMap((party) => (party.kind === 'body' ? [party.body] : []));
    return bodies.length >= count && count < 12 ? bodies.slice(-count) : [];
  }

  /** People: of a body they stand for, told before, or a group of their own. */
  #people(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    const learners = this.#lexicon.grammar.ownPeople.test(noun.lemma);
    const owners = [...(noun.owner ? [noun.owner] : []), ...noun.of, ...noun.origin, ...noun.also.filter(({ lemma }) => !this.#lexicon.grammar.partners.test(lemma))];
    if (this.#lexicon.grammar.partners.test(noun.lemma) && noun.owner) return this.#asGroup(noun, sentence);
    if (!learners) {
      const bodies = owners.filter(({ sort }) => sort !== 'place' && sort !== 'country' && sort !== 'region').flatMap((each) => this.#read(each, sentence, asked, depth + 1).parties).filter(({ kind }) => kind === 'body');
      if (bodies.length > 0) return { parties: distinctParties(bodies), count: noun.count ?? countAmong(noun.also) ?? (isDefinite(noun) ? this.#story.byNoun(noun.lemma, singularWords(noun, sentence, this.#lexicon))?.count ?? null : null), doubt: null };
    }
    const person = noun.also.find(({ sort }) => sort === 'person');
    if (person && !noun.plural) return this.#read(person, sentence, asked, depth + 1);
    const apposed = noun.also.find(({ sort, owner, byGender }) => (sort === 'people' || sort === 'facilitator' || sort === 'collective') && owner === null && !byGender);
    if (apposed && !noun.name) {
      const inner = this.#read(apposed, sentence, asked, depth + 1);
      if (inner.parties.length > 0 && (apposed.determiner === 'all' || noun.byGender)) return { ...inner, count: noun.count ?? inner.count };
    }
    if (noun.determiner === 'possessive' && owners.length === 0 && !(asked.role === 'receiver' && asked.exclude.length > 0) ) {
      const owner = this.#story.owner();
      if (owner) return { parties: [owner], count: noun.count, doubt: null };
    }
    const capital = this.#capital(noun, sentence);
    if (capital) return capital;
    if (isDefinite(noun) || noun.determiner === 'all' && noun.count === null) {
      const told = this.#told(noun, sentence, asked);
      if (told) return told;
    }
    return this.#asGroup(noun, sentence);
  }

  /** "the Weavers" for the body whose name has that word. */
  #capital(noun: NounPhrase, sentence: Sentence): ReadParties | null {
    const head = sentence.tokens[noun.head]!;
    if (!head.capital || noun.head === 0 || noun.determiner !== 'definite' || noun.core[1] - noun.core[0] > 1) return null;
    const called = this.#cast.recent.filter((body) => body.forms.some(({ form }) => fold(form).split(' ').includes(fold(head.text))));
    return called.length === 1 ? { parties: [{ kind: 'body', body: called[0]!, count: null }], count: null, doubt: null } : null;
  }

  /** "the jurists" for the Women Jurists, where nobody else was called so. */
  #namedAfter(noun: NounPhrase, sentence: Sentence): ReadParties | null {
    const word = fold(sentence.tokens[noun.head]!.text);
    if (!noun.plural || word.length < 5) return null;
    const called = this.#cast.recent.filter((body) => body.forms.some(({ form }) => fold(form).split(' ').includes(word)));
    return called.length === 1 ? { parties: [{ kind: 'body', body: called[0]!, count: noun.count }], count: noun.count, doubt: `"${sentence.tokens[noun.head]!.text}" was read as ${called[0]!.ref}` } : null;
  }

  #told(noun: NounPhrase, sentence: Sentence, asked: Asked): ReadParties | null {
    const ofTrainers = this.#lexicon.grammar.trainers.test(noun.lemma);
    if (ofTrainers || this.#lexicon.grammar.trainees.test(noun.lemma)) {
      const event = this.#story.lastEvent ?? this.#story.events.at(-1);
      if (event && (!ofTrainers || [...event.nouns].some((word) => this.#lexicon.grammar.trainingOfTrainers.test(word))) && event.receivers.length > 0) return { parties: event.receivers, count: noun.count ?? event.participants, doubt: null };
    }
    if (this.#lexicon.grammar.nobodyInParticular.test(noun.lemma)) return null;
    const words = singularWords(noun, sentence, this.#lexicon);
    const mention = this.#story.byNoun(noun.lemma, words);
    const named = mention ? null : this.#namedAfter(noun, sentence);
    if (named) return named;
    if (!mention) return null;
    const fresh = [...words].filter((word) => !mention.words.has(word));
    if (fresh.length > 0 && noun.of.some(({ name }) => name !== null)) return null;
    void asked;
    return { parties: mention.parties, count: noun.count ?? mention.count, doubt: null };
  }

  #asGroup(noun: NounPhrase, sentence: Sentence): ReadParties {
    if (this.#lexicon.grammar.nobodyInParticular.test(noun.lemma) || noun.determiner === 'none') return { ...nobody, count: noun.count };
    if (noun.sort === 'collective') {
      const inner = noun.of.find(({ sort }) => sort === 'people' || sort === 'unknown' || sort === 'body' || sort === 'facilitator');
      if (inner) {
        const read = this.#read(inner, sentence, { role: 'other', adverbs: [], exclude: [] }, 3);
        return { ...read, count: noun.count !== null && this.#lexicon.grammar.scores.test(noun.lemma) ? noun.count : inner.count ?? null };
      }
    }
    const { text, acronym } = nameOfGroup(noun, sentence, this.#lexicon, this.#cast);
    const town = [...noun.origin, ...noun.of].flatMap((inner) => [inner, ...(inner.owner ? [inner.owner] : []), ...inner.of]).find(({ name }) => name?.sort === 'place')?.name?.text ?? null;
    const known = this.#cast.groupsCalled(text).find((group) => (group.origin === town || town === null || group.origin === null));
    const passage = this.passage(sentence, noun.core[0], noun.core[1]);
    if (known) known.passages.push(passage);
    const group = known ?? this.#cast.group(text, noun.lemma, acronym, town, passage);
    const countries = noun.origin.concat(noun.of).filter(({ name }) => name?.sort === 'country' && name.country !== null);
    const named = new Set(countries.flatMap((inner) => [inner.name!.country!, ...listedBehind(inner, sentence)]));
    const stated = named.size > 0 ? [...named] : countriesIn(text).filter(({ demonym }) => demonym).slice(0, 1).map(({ code }) => code);
    // "from Kenya, Uganda and Tanzania" places a group in none of them.
    group.country ??= (stated.length === 1 ? stated[0] : null) ?? (town === null ? null : settlementCountry(town, this.#near));
    return { parties: [{ kind: 'group', group, count: noun.count }], count: noun.count, doubt: null };
  }
}

/** The names in the brackets behind a phrase or behind what ends it: "members of the coalitions of defenders (A, B)". */
function bracketed(noun: NounPhrase): NounPhrase[] {
  const own = noun.brackets.filter(({ name }) => name?.sort === 'body');
  const last = noun.of.at(-1);
  if (own.length > 0 || !last || last.name !== null) return own;
  const inner = bracketed(last);
  return inner.length > 1 || last.sort === 'body' || last.of.length > 0 ? inner : [];
}

/** The country that a list goes on with: "Kenya, Uganda and Tanzania". */
function listedBehind(country: NounPhrase, sentence: Sentence): string[] {
  const rest = sentence.text.slice(sentence.tokens[country.to - 1]!.end - sentence.start).slice(0, 60);
  const [next] = countriesIn(rest);
  return next && !next.demonym && /^\s*(?:,|\p{Ll}{1,3}\s)\s*(?:\p{Ll}{1,3}\s)?$/u.test(rest.slice(0, next.start)) ? [next.code] : [];
}

function isCalled(body: Body, lemma: string): boolean {
  return body.nouns.has(lemma) || body.forms.some(({ form }) => fold(form).split(' ').includes(fold(lemma)));
}

function countAmong(nouns: readonly NounPhrase[]): number | null {
  return nouns.find(({ count, determiner }) => count !== null && determiner !== 'indefinite')?.count ?? null;
}

/** "journalists (12 women, 8 men)", "lawyers (15)". */
function countInBrackets(noun: NounPhrase): number | null {
  const counts = noun.brackets.filter(({ name }) => name === null).map(({ count }) => count).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

function countOf(parties: readonly Party[]): number | null {
  const counts = parties.map((party) => (party.kind === 'person' ? null : party.count));
  return parties.length === 1 ? counts[0]! : null;
}
