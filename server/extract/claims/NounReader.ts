import { isAcronym } from '../../lexicon/acronyms.ts';
import type { Passage } from '../../model/passage.ts';
import { isDefinite } from '../events/sorts.ts';
import type { AdverbKind } from '../grammar/Grammar.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';
import { bodiesCalled, bodyCalled, bodyNamedAfter, bodyWithWord } from './bodies-called.ts';
import type { Known } from './bodies-called.ts';
import type { Cast } from './Cast.ts';
import { bracketed, countAmong, countInBrackets, countOf } from './count-people.ts';
import { isProgramme } from './is-programme.ts';
import { singularWords } from './name-group.ts';
import { distinctParties } from './Party.ts';
import type { Body, Party } from './Party.ts';
import { readGroup } from './read-group.ts';
import { nobody } from './ReadParties.ts';
import type { ReadParties } from './ReadParties.ts';
import type { Story } from './Story.ts';

interface Asked {
  readonly role: 'giver' | 'receiver' | 'other';
  readonly adverbs: readonly AdverbKind[];
  readonly exclude: readonly Party[];
}

/** Reads whom a noun phrase means: a body, those who stand for one, a group, a person, or someone told before. */
export class NounReader {
  readonly #lexicon: Lexicon;
  readonly #cast: Cast;
  readonly #story: Story;
  readonly #record: string;
  readonly #programmeName: { readonly name: string; readonly acronym: string | null };
  readonly #near: readonly string[];
  readonly #known: Known;
  readonly #memo = new Map<NounPhrase, ReadParties>();

  constructor(lexicon: Lexicon, cast: Cast, story: Story, record: string, programmeName: { readonly name: string; readonly acronym: string | null }, near: readonly string[]) {
    this.#near = near;
    this.#known = { cast, story, lexicon };
    this.#lexicon = lexicon;
    this.#cast = cast;
    this.#story = story;
    this.#record = record;
    this.#programmeName = programmeName;
  }

  read(noun: NounPhrase, sentence: Sentence, asked: Asked): ReadParties {
    const known = this.#memo.get(noun);
    // A pronoun means those whom it meant first, whatever the rest of its sentence tells.
    if (known) return known;
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
    if (noun.determiner === 'possessive' && noun.name === null && noun.sort === 'body' && this.#lexicon.grammar.ours.test(sentence.tokens[noun.from]!.lower)) {
      // "Our organisation, the guild,": from here on "we" are the guild.
      const named = noun.also.find(({ name }) => name?.sort === 'body');
      const us = named ? this.#read(named, sentence, asked, depth + 1).parties : this.#story.us;
      this.#story.us = us;
      return { ...nobody, parties: us, count: noun.count };
    }
    if (isProgramme(noun, sentence, this.#programmeName.acronym, this.#lexicon)) return { parties: [{ kind: 'body', body: this.programme(this.passage(sentence, noun.core[0], noun.core[1])), count: noun.count }], count: noun.count, doubt: null };
    const listed = this.#listed(noun, sentence);
    if (listed) return listed;
    if (noun.name && (noun.owner === null || noun.name.to === noun.core[1]) && (noun.name.to === noun.head + 1 || noun.sort === 'body' || noun.sort === 'person')) return this.#named(noun, sentence, asked, depth);
    if (noun.sort === 'body') return this.#unnamedBody(noun, sentence, asked, depth);
    return this.#people(noun, sentence, asked, depth);
  }

  #pronoun(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    // "one of them, Sefu Mbeki,"
    const person = noun.pronoun === 'everybody' ? noun.also.find(({ sort }) => sort === 'person') : undefined;
    if (person) return this.#read(person, sentence, asked, depth + 1);
    for (const inner of [...noun.of, ...noun.origin]) {
      const body = this.#read(inner, sentence, asked, depth + 1);
      if (body.parties.length > 0 && (noun.count !== null || inner.sort === 'pronoun' || noun.determiner === 'demonstrative' || noun.pronoun === 'plural')) return { ...body, count: noun.count };
    }
    const { parties, doubt } = this.#story.pronoun(noun, asked.role, asked.adverbs, asked.exclude);
    const coming = parties.length === 0 ? noun.also.map((each) => this.#read(each, sentence, asked, depth + 1)) : [];
    if (coming.length > 0) return { parties: distinctParties(coming.flatMap((each) => each.parties)), doubt: null, count: coming.length === 1 ? coming[0]!.count : null };
    return { parties, doubt, count: noun.count ?? countOf(parties) };
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
      for (const inner of [...noun.of, ...noun.origin, ...noun.also, ...noun.brackets]) {
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
    const within = this.#within(noun);
    if (within) return this.#read(within, sentence, asked, depth + 1);
    const lemma = this.#lexicon.headOf(noun.lemma);
    const apposed = noun.also.find(({ name }) => name?.sort === 'body');
    if (apposed) {
      const body = this.#bodyOf(apposed, sentence);
      this.#callBody(body, lemma, sentence, noun);
      return { parties: [{ kind: 'body', body, count: null }], count: null, doubt: null };
    }
    if (isDefinite(noun) || noun.determiner === 'all' || (noun.plural && noun.of.some(({ name }) => name?.sort === 'country'))) {
      const found = noun.plural ? bodiesCalled(lemma, noun, this.#known) : bodyCalled(lemma, this.#known);
      if (found) return found;
    }
    if (noun.of.length > 0 && noun.of.some(({ name }) => name?.sort === 'body')) {
      const inner = noun.of.map((each) => this.#read(each, sentence, asked, depth + 1)).flatMap(({ parties }) => parties).filter(({ kind }) => kind === 'body');
      if (inner.length > 0) return { parties: distinctParties(inner), count: null, doubt: null };
    }
    return this.#asGroup(noun, sentence);
  }

  /** People: of a body they stand for, told before, or a group of their own. */
  #people(noun: NounPhrase, sentence: Sentence, asked: Asked, depth: number): ReadParties {
    const within = this.#within(noun);
    if (within) return this.#read(within, sentence, asked, depth + 1);
    const learners = this.#lexicon.grammar.ownPeople.test(noun.lemma);
    const owners = [...(noun.owner ? [noun.owner] : []), ...noun.of, ...noun.origin, ...noun.also.filter(({ lemma }) => !this.#lexicon.grammar.partners.test(lemma))];
    if (this.#lexicon.grammar.partners.test(noun.lemma) && noun.owner) return this.#asGroup(noun, sentence);
    if (!learners) {
      const bodies = owners.filter(({ sort }) => sort !== 'place' && sort !== 'placeNoun' && sort !== 'country' && sort !== 'region').flatMap((each) => this.#read(each, sentence, asked, depth + 1).parties).filter(({ kind }) => kind === 'body');
      if (bodies.length > 0) return { parties: distinctParties(bodies), count: noun.count ?? countAmong(noun.also) ?? (isDefinite(noun) ? this.#story.byNoun(noun.lemma, singularWords(noun, sentence, this.#lexicon))?.count ?? null : null), doubt: null };
    }
    const members = owners.length === 0 && asked.role === 'giver' && noun.count !== null && this.#lexicon.grammar.members.test(noun.lemma) ? this.#story.lastEvent?.receivers ?? [] : [];
    // "five delegates" of the body that has just been trained
    if (members.length === 1 && members[0]!.kind === 'body') return { parties: members, count: noun.count, doubt: null };
    const person = noun.also.find(({ sort }) => sort === 'person');
    if (person && !noun.plural) return this.#read(person, sentence, asked, depth + 1);
    const apposed = noun.also.find(({ sort, owner, byGender }) => (sort === 'people' || sort === 'facilitator' || sort === 'collective') && owner === null && !byGender);
    if (apposed && !noun.name) {
      const inner = this.#read(apposed, sentence, asked, depth + 1);
      if (inner.parties.length > 0 && (apposed.determiner === 'all' || noun.byGender)) return { ...inner, count: noun.count ?? inner.count };
    }
    if (noun.determiner === 'possessive' && owners.length === 0 && !(asked.role === 'receiver' && asked.exclude.length > 0) ) {
      const owner = this.#story.owner(asked.role, noun.sort === 'facilitator');
      if (owner) return { parties: [owner], count: noun.count, doubt: null };
    }
    const capital = bodyWithWord(noun, sentence, this.#known);
    if (capital) return capital;
    if (isDefinite(noun) || noun.determiner === 'all' && noun.count === null) {
      const told = this.#told(noun, sentence);
      if (told) return told;
    }
    return this.#asGroup(noun, sentence);
  }

  /** "a team of sixteen drivers", "un grupo de salineras": those whom it is made of. */
  #within({ sort, lemma, name, determiner, of }: NounPhrase): NounPhrase | null {
    const [inner] = of;
    const isTeam = name === null && determiner !== 'definite' && this.#lexicon.word(lemma).some((entry) => entry.pos === 'noun' && entry.noun === 'collective');
    return isTeam && sort !== 'collective' && of.length === 1 && inner!.sort === 'people' && inner!.determiner === null && inner!.owner === null ? inner! : null;
  }

  #told(noun: NounPhrase, sentence: Sentence): ReadParties | null {
    const ofTrainers = this.#lexicon.grammar.trainers.test(noun.lemma);
    if (ofTrainers || this.#lexicon.grammar.trainees.test(noun.lemma)) {
      const event = this.#story.lastEvent ?? this.#story.events.at(-1);
      if (event && (!ofTrainers || [...event.nouns].some((word) => this.#lexicon.grammar.trainingOfTrainers.test(word))) && event.receivers.length > 0) return { parties: event.receivers, count: noun.count ?? event.participants, doubt: null };
    }
    const { genders, nobodyInParticular } = this.#lexicon.grammar;
    const words = singularWords(noun, sentence, this.#lexicon);
    const mention = nobodyInParticular.test(noun.lemma) ? null : this.#story.byNoun(noun.lemma, words);
    // "these women", "these people": those just told of.
    if (!mention && noun.determiner === 'demonstrative' && noun.plural && noun.of.length === 0 && (genders.test(noun.lemma) || nobodyInParticular.test(noun.lemma))) {
      const { parties, doubt } = this.#story.pronoun({ ...noun, pronoun: 'plural' }, 'other', [], []);
      if (parties.length > 0) return { parties, count: noun.count ?? countOf(parties), doubt };
    }
    if (nobodyInParticular.test(noun.lemma)) return null;
    const named = mention ? null : bodyNamedAfter(noun, sentence, this.#known);
    if (named) return named;
    if (!mention) return null;
    const fresh = [...words].filter((word) => !mention.words.has(word));
    if (fresh.length > 0 && noun.of.some(({ name }) => name !== null)) return null;
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
    return readGroup(noun, sentence, this.passage(sentence, noun.core[0], noun.core[1]), this.#known, this.#near);
  }
}
