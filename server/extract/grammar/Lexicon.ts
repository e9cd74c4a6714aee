import { fold } from '../../lexicon/folding.ts';
import type { Token } from '../text/Token.ts';
import type { Entry, Sense, Verb } from './Entry.ts';
import { readFrame } from './Frame.ts';
import type { Grammar, VerbForm } from './Grammar.ts';

interface Phrase {
  readonly rest: readonly string[];
  readonly entries: Entry[];
}

/** What was found at a token: how many tokens it spans, and how it can be read. */
export interface Found {
  readonly length: number;
  readonly entries: readonly Entry[];
}

const none: readonly Entry[] = [];
const nothing: readonly Phrase[] = [];

/** A grammar compiled for looking up: words and phrases by their lower-case form, without accents where none fits with. */
export class Lexicon {
  readonly grammar: Grammar;
  readonly #words = new Map<string, Entry[]>();
  readonly #folded = new Map<string, Entry[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly joiners: ReadonlySet<string>;
  /** Object pronouns before a verb, those that make it reflexive, and the negations that stand there. */
  readonly clitics: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly leadingNegations: ReadonlySet<string>;
  readonly #verbs = new Map<string, Verb>();
  /** Adjectives that a copula makes a verb of: "be able", "être prêt à". */
  readonly #predicates = new Map<string, { readonly rest: readonly string[]; readonly verb: Verb }[]>();

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.joiners = new Set(grammar.nameJoiners.split('|'));
    this.clitics = new Set(grammar.clitics.all.split('|'));
    this.reflexives = new Set(grammar.clitics.reflexive.split('|'));
    this.leadingNegations = new Set(grammar.leadingNegations.split('|'));
    this.#readSmallWords();
    this.#readNouns();
    this.#readVerbs();
    for (const [word, entries] of this.#words) {
      const bare = fold(word);
      if (bare !== word && bare.length > 2 && !this.#words.has(bare)) this.#folded.set(bare, entries);
    }
    for (const list of this.#phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The readings of one word; none where it is unknown. */
  word(lower: string): readonly Entry[] {
    return this.#words.get(lower) ?? this.#folded.get(lower) ?? none;
  }

  /** The longest phrase that starts at a token, else its word. */
  at(tokens: readonly Token[], at: number): Found {
    const lower = tokens[at]!.lower;
    const phrases = this.#phrases.get(lower);
    for (const { rest, entries } of phrases ?? nothing) {
      if (tokens[at + 1]?.lower === rest[0] && rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) return { length: rest.length + 1, entries };
    }
    return { length: 1, entries: this.word(lower) };
  }

  /** The word of a noun of several that says what it is: "coalition" of "national coalition", "organisation" of "organisation partenaire". */
  headOf(lemma: string): string {
    const words = lemma.split(' ');
    return (this.grammar.headLast ? words.at(-1) : words[0]) ?? lemma;
  }

  /** The verb with this lemma. */
  verb(lemma: string): Verb | undefined {
    return this.#verbs.get(lemma);
  }

  /** What a verb means with "se", where the grammar says so: "se former", "comprometerse". */
  reflexive(lemma: string): Verb | undefined {
    const own = this.#verbs.get(`se ${lemma}`) ?? this.#verbs.get(`s'${lemma}`) ?? this.#verbs.get(`${lemma}se`);
    const base = this.#verbs.get(lemma);
    // "se formaron 14 concejales" is a passive as well.
    return own && { ...own, frames: [...own.frames, ...(base?.frames ?? [])] };
  }

  /** "able" after "was": the verb "be able", and how many units it takes. */
  predicate(units: readonly { readonly lower: string }[], at: number): { readonly verb: Verb; readonly length: number } | null {
    for (const { rest, verb } of this.#predicates.get(units[at]?.lower ?? '') ?? []) {
      if (rest.every((word, i) => units[at + 1 + i]?.lower === word)) return { verb, length: rest.length + 1 };
    }
    return null;
  }

  #put(form: string, entry: Entry): void {
    const spaced = this.grammar.language === 'fr' ? form.replace(/'(?=\S)/gu, "' ") : form;
    const [first, ...rest] = spaced.trim().split(/\s+/u);
    if (first === undefined || first === '') return;
    if (rest.length === 0) {
      const entries = this.#words.get(first) ?? [];
      if (!entries.some((known) => sameReading(known, entry))) this.#words.set(first, [...entries, entry]);
      return;
    }
    const list = this.#phrases.get(first) ?? [];
    const known = list.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    if (known) {
      if (!known.entries.some((other) => sameReading(other, entry))) known.entries.push(entry);
    } else list.push({ rest, entries: [entry] });
    this.#phrases.set(first, list);
  }

  #putAll(forms: string, entry: Entry): void {
    for (const form of forms.split('|')) this.#put(form.trim(), entry);
  }

  #readSmallWords(): void {
    const { determiners, pronouns, prepositions, conjunctions, relatives, contractedRelatives, subordinators, negations, adverbs, auxiliaries, numbers, approximately, adjectives } = this.grammar;
    for (const [forms, senses] of prepositions) {
      const [key = ''] = forms.split('|');
      for (const form of forms.split('|')) {
        for (const variant of contractions(form, this.grammar.language)) {
          this.#put(variant, { pos: 'preposition', key, senses: senses.split(' ') as Sense[] });
        }
      }
    }
    for (const [determiner, forms] of entriesOf(determiners)) {
      for (const form of forms.split('|')) {
        const plural = form.endsWith('+');
        this.#put(form.replace('+', ''), { pos: 'determiner', determiner, plural });
      }
    }
    for (const [pronoun, forms] of entriesOf(pronouns)) this.#putAll(forms, { pos: 'pronoun', pronoun });
    this.#putAll(conjunctions.and, { pos: 'and' });
    this.#putAll(conjunctions.but, { pos: 'but' });
    for (const [relative, forms] of entriesOf(relatives)) this.#putAll(forms, { pos: 'relative', relative, preposition: null });
    for (const written of contractedRelatives.split('|')) {
      const [form = '', preposition = ''] = written.split('=');
      if (form !== '') this.#put(form, { pos: 'relative', relative: 'any', preposition });
    }
    for (const [subordinator, forms] of entriesOf(subordinators)) this.#putAll(forms, { pos: 'subordinator', subordinator });
    this.#putAll(negations, { pos: 'negation' });
    for (const [adverb, forms] of entriesOf(adverbs)) this.#putAll(forms, { pos: 'adverb', adverb });
    for (const [auxiliary, byForm] of entriesOf(auxiliaries)) {
      for (const [form, forms] of entriesOf(byForm)) this.#putAll(forms ?? '', { pos: 'auxiliary', auxiliary, form });
    }
    for (const written of numbers.split('|')) {
      const [word = '', value = '', about] = written.split('=');
      this.#put(word, { pos: 'number', value: Number(value), about: about !== undefined });
    }
    this.#putAll(approximately, { pos: 'about' });
    for (const form of adjectives.split('|')) {
      this.#put(form, { pos: 'adjective' });
      for (const plural of this.grammar.plurals(form)) this.#put(plural, { pos: 'adjective' });
    }
  }

  #readNouns(): void {
    const { nouns, bodies, plurals } = this.grammar;
    for (const [noun, forms] of entriesOf(nouns)) {
      for (const lemma of (forms ?? '').split('|')) {
        const always = lemma.endsWith('+');
        const form = lemma.replace('+', '');
        this.#put(form, { pos: 'noun', noun, lemma: form, plural: always });
        if (!always) for (const plural of plurals(form)) this.#put(plural, { pos: 'noun', noun, lemma: form, plural: plural !== form });
      }
    }
    for (const [body, forms] of entriesOf(bodies)) {
      for (const lemma of forms.split('|')) {
        this.#put(lemma, { pos: 'body', body, lemma, plural: false });
        for (const plural of plurals(lemma)) this.#put(plural, { pos: 'body', body, lemma, plural: true });
      }
    }
  }

  /** "para", "sobre", "entre": a small word is never read as a verb that looks like it. English has none that must not. */
  #isSmall(form: string): boolean {
    return this.grammar.language !== 'en' && (this.#words.get(form) ?? []).some(({ pos }) => pos === 'determiner' || pos === 'preposition' || pos === 'pronoun' || pos === 'and' || pos === 'subordinator');
  }

  #putPredicate(words: string, verb: Verb): void {
    const [first = '', ...rest] = words.split(' ');
    for (const form of [first, ...this.grammar.plurals(first)]) {
      const list = [...(this.#predicates.get(form) ?? []), { rest, verb }];
      this.#predicates.set(form, list.sort((a, b) => b.rest.length - a.rest.length));
    }
  }

  #readVerbs(): void {
    const made = new Map<string, { verb: Verb; forms: (readonly [string, VerbForm])[] }>();
    for (const { lemmas, frames = [], matrix, control, kind } of this.grammar.verbs) {
      for (const lemma of lemmas.split('|').map((each) => each.trim())) {
        const known = made.get(lemma);
        const verb: Verb = {
          lemma,
          frames: [...(known?.verb.frames ?? []), ...frames.map(readFrame)],
          matrix: matrix ?? known?.verb.matrix ?? null,
          control: control ?? known?.verb.control ?? 'subject',
          light: this.grammar.lightVerbs.test(lemma),
          kind: kind ?? known?.verb.kind ?? null,
        };
        made.set(lemma, { verb, forms: known?.forms ?? formsOf(lemma, this.grammar) });
      }
    }
    // The verb of a verb with a particle stands alone as well: "stepped it down".
    for (const lemma of this.grammar.headLast ? [...made.keys()] : []) {
      const [first = ''] = lemma.split(' ');
      if (lemma.includes(' ') && !made.has(first) && first !== this.grammar.copula) made.set(first, { verb: plainVerb(first), forms: formsOf(first, this.grammar) });
    }
    const copula = `${this.grammar.copula} `;
    for (const { verb, forms } of made.values()) {
      this.#verbs.set(verb.lemma, verb);
      if (verb.lemma.startsWith(copula)) this.#putPredicate(verb.lemma.slice(copula.length), verb);
      else for (const [form, as] of forms) if (!this.#isSmall(form)) this.#put(form, { pos: 'verb', verb, form: as });
    }
  }
}

function plainVerb(lemma: string): Verb {
  return { lemma, frames: [], matrix: null, control: 'subject', light: false, kind: null };
}

/** The forms of a lemma of several words: its first word changes. */
function formsOf(lemma: string, grammar: Grammar): (readonly [string, VerbForm])[] {
  const [first = '', ...rest] = lemma.split(' ');
  const tail = rest.join(' ');
  if (tail === '') return [...grammar.inflect(first)];
  return grammar.inflect(first).flatMap(([form, as]) => contractions(tail, grammar.language).map((end) => [`${form} ${end}`, as] as const));
}

/** A phrase that ends in "de" or "à" also as it melts with an article: "au profit du", "al taller". */
function contractions(form: string, language: string): string[] {
  const last = form.split(' ').at(-1)!;
  if (!form.includes(' ') || language === 'en') return [form];
  const head = form.slice(0, form.length - last.length);
  const melted: Readonly<Record<string, readonly string[]>> = language === 'fr'
    ? { de: ['de', "d'", 'du', 'des', 'de la', "de l'"], à: ['à', 'au', 'aux', 'à la', "à l'"] }
    : { de: ['de', 'del', 'de la', 'de los', 'de las'], a: ['a', 'al', 'a la', 'a los', 'a las'] };
  return (melted[last] ?? [last]).map((end) => head + end);
}

function sameReading(a: Entry, b: Entry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
