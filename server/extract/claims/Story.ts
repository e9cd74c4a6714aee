import type { AdverbKind } from '../grammar/Grammar.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { StoryEvent } from './StoryEvent.ts';
import { distinctParties, sameParty } from './Party.ts';
import type { Party } from './Party.ts';

/** A phrase of the record that named parties, for what later sentences point back to. */
export interface Mention {
  parties: readonly Party[];
  readonly lemma: string;
  /** The words of the noun and its own adjectives, singular. */
  readonly words: ReadonlySet<string>;
  readonly plural: boolean;
  readonly count: number | null;
  readonly field: string;
  readonly sentence: number;
  readonly subject: boolean;
  /** Of anyone of that kind ("women were seen as …"): pointed back to only if nobody else is. */
  readonly generic: boolean;
}

/** What a phrase that points back was read as, and why that is only likely. */
export interface Pointed {
  readonly parties: readonly Party[];
  readonly doubt: string | null;
}

/** A record tells far fewer; what is told beyond these in a text made to be long costs no more than its reading. */
const mostEvents = 300;
const mostMentions = 400;

const nobody: Pointed = { parties: [], doubt: null };

/** What has been told so far: who was mentioned and which trainings, in the order of reading. */
export class Story {
  readonly mentions: Mention[] = [];
  readonly events: StoryEvent[] = [];
  field = '';
  /** Those who write, where they say who they are. */
  us: readonly Party[] = [];
  /** The town last told of, for "there". */
  place: { readonly place: string; readonly country: string | null } | null = null;
  sentence = 0;
  /** The sentence that said "the former": its "the latter" is the other of the same two. */
  #paired = -1;

  /** `definite`: it points back, so what it now is told to be is what was meant before too. */
  mention(made: Omit<Mention, 'field' | 'sentence'> & { readonly definite: boolean }): void {
    if (made.parties.length === 0) return;
    if (made.definite && made.parties.every(({ kind }) => kind === 'body')) this.#identify(made.lemma, made.words, made.parties);
    this.mentions.push({ ...made, field: this.field, sentence: this.sentence });
    if (this.mentions.length > 2 * mostMentions) this.mentions.splice(0, mostMentions);
  }

  /** Whether no further training is told apart. */
  get isFull(): boolean {
    return this.events.length >= mostEvents;
  }

  /** They, it, the latter: whom a pronoun means as giver, or as one who receives. */
  pronoun(noun: NounPhrase, role: 'giver' | 'receiver' | 'other', adverbs: readonly AdverbKind[], exclude: readonly Party[] = []): Pointed {
    switch (noun.pronoun) {
      case 'plural':
      case 'latterPlural': return noun.pronoun === 'latterPlural' && noun.count === null ? this.#lastGroup(exclude) ?? this.#plural(role, adverbs, exclude) : noun.count !== null ? this.counted(noun.count) ?? this.#plural(role, adverbs, exclude) : this.#plural(role, adverbs, exclude);
      case 'everybody': return noun.count !== null && role === 'giver' ? this.#plural(role, adverbs, exclude) : nobody;
      case 'singular': return this.#singular(role, adverbs, exclude);
      case 'us': return { parties: this.us, doubt: null };
      case 'latter': return this.#paired === this.sentence ? this.#ofTwo(1) : this.#last(1);
      case 'second': return this.#ofTwo(1);
      case 'former':
        this.#paired = this.sentence;
        return this.#ofTwo(2);
      default: return nobody;
    }
  }

  /** "the twelve", "these 20": those of whom that number was told. */
  counted(count: number): Pointed | null {
    const found = this.#recent((mention) => mention.count === count);
    return found ? { parties: found.parties, doubt: null } : null;
  }

  /** "the jurists", "these monitors": the last mention with that noun, else one with that word in it. */
  byNoun(lemma: string, words: ReadonlySet<string>): Mention | null {
    const search = (generic: boolean): Mention | null =>
      this.#recent((mention) => mention.generic === generic && mention.lemma === lemma && [...words].every((word) => mention.words.has(word))) ??
      this.#recent((mention) => mention.generic === generic && mention.lemma === lemma) ??
      this.#recent((mention) => mention.generic === generic && mention.words.has(lemma));
    return search(false) ?? search(true);
  }

  /** Whose "its staff" are: of those who then teach, the body just trained ("its trainers" are rather its trainer's); else the body last told of in this field, rather as subject. */
  owner(role: 'giver' | 'receiver' | 'other', trainers: boolean): Party | null {
    const event = this.lastEvent;
    const [trained, ...more] = event?.receivers ?? [];
    if (role === 'giver' && !trainers && event && this.sentence - event.sentence === 1 && trained?.kind === 'body' && more.length === 0) return trained;
    const bodies = (mention: Mention): boolean => mention.field === this.field && mention.parties.length === 1 && mention.parties[0]!.kind === 'body' && this.sentence - mention.sentence <= 1;
    const found = this.#recent((mention) => bodies(mention) && mention.subject) ?? this.#recent(bodies);
    return found?.parties[0] ?? null;
  }

  /** The event that a sentence may go on telling: the last one of this field. */
  get lastEvent(): StoryEvent | null {
    const last = this.events.at(-1);
    return last && last.field === this.field ? last : null;
  }

  #identify(lemma: string, words: ReadonlySet<string>, parties: readonly Party[]): void {
    const before = this.byNoun(lemma, words);
    if (!before || !before.parties.every(({ kind }) => kind === 'group')) return;
    const known = before.parties;
    for (const mention of this.mentions) if (mention.parties.length === known.length && mention.parties.every((party, at) => sameParty(party, known[at]!))) mention.parties = parties;
  }

  #recent(fits: (mention: Mention) => boolean): Mention | null {
    for (let at = this.mentions.length - 1; at >= 0; at -= 1) if (fits(this.mentions[at]!)) return this.mentions[at]!;
    return null;
  }

  #plural(role: 'giver' | 'receiver' | 'other', adverbs: readonly AdverbKind[], exclude: readonly Party[]): Pointed {
    const event = this.lastEvent;
    const near = event !== null && this.sentence - event.sentence <= 2;
    if (role === 'giver' && near) {
      const again = adverbs.includes('again') && event.givers.length > 0;
      if (!again && event.receivers.length > 0) return { parties: event.receivers, doubt: event.receivers.length > 1 ? null : null };
      if (event.givers.length > 0) return { parties: event.givers, doubt: 'a pronoun was read as those who gave the training before' };
    }
    const last = this.#recent((mention) => mention.field === this.field && (mention.plural || mention.parties.length > 1) && this.sentence - mention.sentence <= 2 && !mention.parties.some((party) => exclude.includes(party)));
    if (last) return { parties: last.parties, doubt: null };
    const body = this.#singular(role, [], exclude);
    if (body.parties.length > 0) return body;
    const any = this.#recent((mention) => (mention.plural || mention.parties.length > 1) && !mention.parties.some((party) => exclude.includes(party)));
    return any ? { parties: any.parties, doubt: 'a pronoun was read as the last people mentioned' } : nobody;
  }

  #singular(role: 'giver' | 'receiver' | 'other', adverbs: readonly AdverbKind[], exclude: readonly Party[]): Pointed {
    const event = this.lastEvent;
    if (role === 'giver' && event && this.sentence - event.sentence <= 1 && (adverbs.includes('turn') || adverbs.includes('later')) && event.receivers.length === 1) {
      return { parties: event.receivers, doubt: null };
    }
    const single = (mention: Mention) => mention.field === this.field && !mention.plural && mention.parties.length === 1 && mention.parties[0]!.kind === 'body' && this.sentence - mention.sentence <= 2 && !exclude.includes(mention.parties[0]!);
    const subject = this.#recent((mention) => single(mention) && mention.subject);
    const found = subject ?? this.#recent(single);
    return found ? { parties: found.parties, doubt: null } : nobody;
  }

  /** "The first was trained by A, the second by B": of the two subjects of the sentence before, else the last two that it named. */
  #ofTwo(back: number): Pointed {
    const before = this.mentions.filter(({ field, sentence }) => field === this.field && this.sentence - sentence === 1);
    const [subjects, all] = [before.filter(({ subject }) => subject), before].map((mentions) => distinctParties(mentions.flatMap(({ parties }) => parties)));
    const told = subjects!.length === 2 ? subjects! : all!;
    const found = told.length > 1 ? told.at(-back) : undefined;
    return found ? { parties: [found], doubt: null } : this.#last(back);
  }

  /** "estos últimos": of several groups that received the last training the one told last. */
  #lastGroup(exclude: readonly Party[]): Pointed | null {
    const event = this.lastEvent;
    const last = this.#recent(({ field, sentence, plural, parties }) => field === this.field && this.sentence - sentence <= 1 && plural && !parties.some((party) => exclude.includes(party)));
    const among = event !== null && event.receivers.length > 1 && last?.parties.every((party) => event.receivers.some((receiver) => sameParty(receiver, party)));
    return among ? { parties: last!.parties, doubt: null } : null;
  }

  /** The last named of the sentence before, or the one before it. */
  #last(back: number): Pointed {
    const bodies = distinctParties(this.mentions.filter(({ field, sentence }) => field === this.field && this.sentence - sentence <= 1).flatMap(({ parties }) => parties).reverse());
    const found = bodies[back - 1];
    return found ? { parties: [found], doubt: null } : nobody;
  }
}
