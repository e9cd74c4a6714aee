import { couldBePeople, isParty, isPlace, isTraining } from '../events/sorts.ts';
import type { Clause, Join, Part } from './Clause.ts';
import type { Item, NounPhrase, VerbGroup } from './Item.ts';

/**
 * The clauses of a sentence, left to right: main ones, and relative, participial, infinitive and other dependent ones,
 * each with its verb and the phrases around it. One pass; each item is looked at once.
 */
export function parseClauses(items: readonly Item[]): Clause[] {
  const parser = new Parser(items);
  return parser.run();
}

type Preposition = Extract<Item, { kind: 'preposition' }>;

class Parser {
  readonly #items: readonly Item[];
  readonly #clauses: Clause[] = [];
  readonly #opened: Clause[] = [];
  #current: Clause;
  #join: Join = null;
  #preposition: Preposition | null = null;
  #negated = false;
  /** The clause whose phrases are told apart behind a colon. */
  #itemised: Clause | null = null;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#current = this.#open({ kind: 'main' });
  }

  run(): Clause[] {
    this.#items.forEach((item, at) => {
      this.#read(item, at);
    });
    return this.#clauses;
  }

  #open(made: Partial<Clause> & Pick<Clause, 'kind'>): Clause {
    const clause: Clause = {
      parent: null, shares: null, subordinator: null, preposition: null, relative: null, antecedent: [], candidates: [], loose: false, verb: null, before: [], after: [], items: [], negated: false, ...made,
    };
    this.#clauses.push(clause);
    this.#current = clause;
    this.#itemised = null;
    this.#join = null;
    this.#preposition = null;
    return clause;
  }

  #read(item: Item, at: number): void {
    switch (item.kind) {
      case 'noun': return this.#noun(item, at);
      case 'verb': return this.#verb(item, at);
      case 'preposition':
        this.#preposition = item;
        return;
      case 'date':
        this.#put({ kind: 'date', date: item.date, join: this.#takeJoin() });
        this.#preposition = null;
        return;
      case 'adverb':
        // "on online safety": the word belongs to the noun behind it.
        if (!this.#preposition || item.adverb !== 'online') this.#put({ kind: 'adverb', adverb: item.adverb, from: item.from, join: null });
        return;
      case 'and':
        this.#join = this.#join === 'comma' ? 'comma and' : 'and';
        return;
      case 'but':
        this.#join = 'but';
        return;
      case 'negation':
        this.#negated = true;
        return;
      case 'relative': return this.#relative(item);
      case 'subordinator':
        this.#open({ kind: 'subordinate', parent: this.#current, subordinator: item.subordinator });
        return;
      case 'mark': return this.#mark(item.mark, at);
    }
  }

  #mark(mark: Extract<Item, { kind: 'mark' }>['mark'], at: number): void {
    if (mark === 'colon' && this.#current.verb && this.#itemsFollow(at)) {
      this.#itemised = this.#current;
      this.#join = null;
      this.#preposition = null;
    } else if (mark === 'comma' || (mark === 'colon' && this.#current.verb && this.#listFollows(at))) this.#join ??= 'comma';
    else if (mark === 'stop') this.#open({ kind: 'main' });
    else if (mark === 'colon') {
      // "ToT in Kumasi, 3 to 5 May: X trained Y": what stands before the colon dates and places what follows.
      const heading = this.#current.verb === null && this.#current.kind === 'main' ? this.#current.before.filter((part) => part.kind === 'date' || (part.kind !== 'adverb' && part.nouns.every(isPlace)) || (part.kind === 'noun' && this.#current.before.length === 1 && part.nouns[0]!.sort === 'body' && part.nouns[0]!.name !== null)) : [];
      this.#open({ kind: 'main', before: heading.map((part) => (part.kind === 'noun' && part.nouns.every(isPlace) ? placePart(part.nouns) : part)) });
    }
    else if (mark === 'open') {
      this.#opened.push(this.#current);
      this.#join = 'bracket';
    } else if (mark === 'close') {
      this.#current = this.#opened.pop() ?? this.#current;
      this.#join = null;
      this.#preposition = null;
    }
  }

  /** "trained three networks: A, B and C", "gave two courses: one in Kribi, the other in Limbé": no verb up to the stop. */
  #listFollows(at: number): boolean {
    for (let next = at + 1; next < this.#items.length; next += 1) {
      const item = this.#items[next]!;
      if (item.kind === 'mark' && (item.mark === 'stop' || item.mark === 'colon')) return next > at + 1;
      if (item.kind === 'verb' && item.form !== 'participle' || item.kind === 'subordinator') return false;
      if (next === at + 1 && (item.kind !== 'noun' || !(item.name?.sort === 'body' || isOneOf(item)))) return false;
    }
    return true;
  }

  /** "trained 64: 24 in Mafia and 40 in Kilwa", "twice: in Lethem in May and in Annai in June": at least two, and no verb up to the stop. */
  #itemsFollow(at: number): boolean {
    let counts = 0;
    let places = 0;
    for (let next = at + 1; next < this.#items.length; next += 1) {
      const item = this.#items[next]!;
      if (item.kind === 'mark' && item.mark === 'stop') break;
      if (item.kind === 'verb' || item.kind === 'subordinator' || item.kind === 'relative' || (item.kind === 'mark' && item.mark === 'colon')) return false;
      if (item.kind === 'noun' && next === at + 1 && !(item.count !== null && (couldBePeople(item) || item.pronoun === 'everybody'))) return false;
      if (item.kind === 'noun' && item.count !== null && (couldBePeople(item) || item.pronoun === 'everybody')) counts += 1;
      else if (item.kind === 'noun' && this.#items[next - 1]!.kind === 'preposition' && isPlace(item)) places += 1;
    }
    const first = this.#items[at + 1];
    return first?.kind === 'noun' ? counts > 1 : first?.kind === 'preposition' && places > 1;
  }

  #isJoined(): boolean {
    return this.#join === 'and' || this.#join === 'comma and' || this.#join === 'but';
  }

  #takeJoin(): Join {
    const join = this.#join;
    this.#join = null;
    return join;
  }

  #put(part: Part): void {
    if (this.#itemised === this.#current) this.#current.items.push(part);
    else if (this.#current.verb) this.#current.after.push(part);
    else this.#current.before.push(part);
  }

  #noun(noun: NounPhrase, at: number): void {
    const front = this.#current;
    const above = this.#join === 'comma' && !this.#preposition && front.verb && !goesOnPlace(front, noun) ? unfinishedAbove(front) : null;
    if (above) this.#current = above;
    const next = this.#items[at + 1];
    if (isOneOf(noun) && !this.#preposition && this.#current.verb && (next?.kind === 'preposition' || next?.kind === 'date')) return;
    const join = this.#takeJoin();
    if (this.#negated && this.#current.verb) {
      // "not by the Academy", "not in Kaya"
      this.#negated = false;
      this.#preposition = null;
      return;
    }
    if (this.#preposition?.senses[0] === 'agent' && join === 'but' && this.#current.verb && !this.#current.verb.passive) {
      // "given not by X, as was said, but by Y"
      for (let up = this.#current.parent; up; up = up.parent) if (up.verb?.passive) this.#current = up;
    }
    if (this.#preposition) {
      const { key, senses, subordinator } = this.#preposition;
      const list = listGoesOn(this.#current, this.#preposition, noun, join);
      this.#preposition = null;
      if (list) list.nouns.push(noun);
      else this.#put({ kind: 'preposition', key, senses, subordinator, nouns: [noun], join });
    } else this.#put({ kind: 'noun', nouns: [noun], join });
  }

  #relative(item: Extract<Item, { kind: 'relative' }>): void {
    const current = this.#current;
    if (item.relative === 'what') {
      const noun = contentOf(item.from, item.to);
      this.#noun(noun, -2);
      this.#open({ kind: 'relative', parent: this.#current, relative: 'any', antecedent: [noun] });
      return;
    }
    const antecedent = lastNouns(current);
    const preposition = this.#preposition;
    const loose = this.#join === 'comma';
    const clause = this.#open({
      kind: 'relative', parent: current, relative: item.relative, antecedent, candidates: nounsBefore(current), loose,
      preposition: preposition ? { key: preposition.key, senses: preposition.senses } : null,
    });
    clause.negated = false;
  }

  #verb(verb: VerbGroup, at: number): void {
    const own = this.#current.verb;
    if (own && own.bare && this.#join === 'comma' && (verb.form === 'either' || verb.form === 'participle') && this.#current.after.every(({ kind }) => kind !== 'noun')) {
      // "have, since the training in April, trained": the auxiliary waits for its verb.
      this.#current.before.push(...this.#current.after.splice(0));
      this.#current.verb = { ...verb, form: 'finite', tense: own.tense, passive: own.lemma !== own.possession, negated: own.negated };
      this.#join = null;
      return;
    }
    const negated = this.#negated;
    this.#negated = false;
    if (verb.form === 'either') verb.form = this.#isFinite(at) ? 'finite' : 'participle';
    if (verb.form === 'participle') verb.passive = true;
    if (verb.form === 'participle') this.#participle(verb);
    else if (verb.form === 'infinitive') this.#infinitive(verb);
    else if (verb.form === 'gerund') this.#gerund(verb);
    else this.#finite(verb);
    if (negated) this.#current.negated = true;
  }

  /** An English -ed form: finite if an object follows, or if the clause has no other verb to come. */
  #isFinite(at: number): boolean {
    const next = this.#after(at, true);
    const current = this.#current;
    const before = lastPart(current);
    if (next?.kind === 'noun' && next.sort !== 'time') return true;
    if (!current.verb && !current.before.some(({ kind }) => kind === 'noun')) return current.kind === 'relative' || current.kind === 'subordinate';
    if (next?.kind === 'preposition' && next.senses[0] === 'agent') return false;
    if (!current.verb && current.kind === 'main' && this.#agentFollows(at)) return false;
    if (this.#isJoined()) return current.verb !== null || current.before.length === 0;
    if (current.verb) return current.kind !== 'main' && this.#unfinished(current) !== null && before?.kind !== 'noun';
    return !this.#finiteFollows(at);
  }

  #after(at: number, overAdverbs: boolean): Item | undefined {
    const passed = (item: Item): boolean => overAdverbs && (item.kind === 'adverb' || item.kind === 'date');
    return this.#items.slice(at + 1).find((item) => !passed(item));
  }

  /** "17 clerks trained in logging by X": somebody who did it follows, and no object does. */
  #agentFollows(at: number): boolean {
    for (let next = at + 1; next < this.#items.length; next += 1) {
      const item = this.#items[next]!;
      if (item.kind === 'preposition' && item.senses[0] === 'agent') {
        const agent = this.#items[next + 1];
        return agent?.kind === 'noun' && isParty(agent);
      }
      if (item.kind !== 'noun' && item.kind !== 'date' && item.kind !== 'adverb' && item.kind !== 'preposition' && !(item.kind === 'mark' && item.mark === 'comma')) return false;
      if (item.kind === 'noun' && this.#items[next - 1]!.kind !== 'preposition') return false;
    }
    return false;
  }

  #finiteFollows(at: number): boolean {
    for (let next = at + 1; next < this.#items.length; next += 1) {
      const item = this.#items[next]!;
      if (item.kind === 'mark' && item.mark === 'stop') return false;
      if (item.kind === 'and' || item.kind === 'but' || item.kind === 'relative' || item.kind === 'subordinator') return false;
      if (item.kind === 'verb' && (item.form === 'finite' || item.form === 'either')) return true;
    }
    return false;
  }

  #unfinished(clause: Clause): Clause | null {
    for (let up = clause.parent; up; up = up.parent) if (!up.verb) return up;
    return null;
  }

  #finite(verb: VerbGroup): void {
    const current = this.#current;
    if (!current.verb) {
      const parent = current.parent;
      if (current.kind === 'relative' && this.#join === 'comma' && current.before.length > 0 && parent && !parent.verb) {
        // "eleven journalists, four of whom women, took part": what stands between has no verb of its own.
        this.#settle(parent, verb);
        return;
      }
      const spoken = unmarkedRelative(current);
      if (spoken) {
        const own = current.before.pop()!;
        this.#settle(this.#open({ kind: 'relative', parent: current, relative: 'any', antecedent: [spoken], before: [own] }), verb);
        return;
      }
      this.#settle(current, verb);
      return;
    }
    const last = current.after.at(-1);
    if (this.#join === null && last?.kind === 'preposition' && last.subordinator !== null && last.nouns.at(-1)!.to <= verb.from) {
      current.after.pop();
      this.#settle(this.#open({ kind: 'subordinate', parent: current, subordinator: last.subordinator, before: [{ kind: 'noun', nouns: last.nouns, join: null }] }), verb);
      return;
    }
    const unfinished = this.#unfinished(current);
    if (this.#isJoined()) {
      if (unfinished && current.kind !== 'relative' && current.kind !== 'subordinate') this.#settle(unfinished, verb);
      else this.#settle(this.#open({ kind: current.kind === 'relative' ? 'relative' : current.kind === 'subordinate' ? 'subordinate' : 'main', parent: current.parent, shares: sharing(current), subordinator: current.subordinator, relative: current.relative, antecedent: current.antecedent, candidates: current.candidates, preposition: null }), verb);
      return;
    }
    const opening = openingTail(current);
    if (opening !== null && !unfinished) {
      const own = current.after.splice(opening);
      this.#settle(this.#open({ kind: 'main', shares: sharing(current), before: own.map((part, i) => (i === 0 ? { ...part, join: null } : part)) }), verb);
      return;
    }
    const tail = joinedTail(current);
    if (tail !== null) {
      const own = current.after.splice(tail);
      const fronted = current.kind === 'subordinate' && unfinished !== null;
      if (fronted && unfinished) {
        unfinished.before.push(...own);
        this.#settle(unfinished, verb);
      } else this.#settle(this.#open({ kind: 'main', before: own.map((part, i) => (i === 0 ? { ...part, join: null } : part)) }), verb);
      return;
    }
    if (unfinished) {
      const pronoun = current.after.at(-1);
      if (pronoun?.kind === 'noun' && pronoun.join === null && pronoun.nouns[0]!.sort === 'pronoun' && pronoun.nouns[0]!.to <= verb.from && unfinished.before.some((part) => part.kind === 'noun' && part.nouns[0]!.sort === 'content')) {
        // "What X knows it learnt from Y"
        current.after.pop();
        unfinished.before.push(pronoun);
      }
      this.#settle(unfinished, verb);
      return;
    }
    const subject = current.after.at(-1);
    if (subject?.kind === 'noun') {
      current.after.pop();
      const object = current.after.at(-1);
      const direct = object?.kind === 'noun' || object?.kind === 'preposition';
      this.#settle(this.#open({ kind: direct ? 'relative' : 'main', parent: direct ? current : null, relative: direct ? 'any' : null, antecedent: direct ? object.nouns.slice(-1) : [], before: [{ ...subject, join: null }] }), verb);
      return;
    }
    this.#settle(this.#open({ kind: 'main', shares: sharing(current) }), verb);
  }

  #settle(clause: Clause, verb: VerbGroup): void {
    clause.verb = verb;
    this.#current = clause;
    this.#join = null;
    this.#preposition = null;
  }

  #participle(verb: VerbGroup): void {
    const current = this.#current;
    if (this.#isJoined() && current.verb?.form === 'finite' && current.verb.tense === 'past' && current.verb.to - current.verb.from > 1) {
      // "was held in May and facilitated by X": the auxiliary counts for both.
      this.#settle(this.#open({ kind: 'main', shares: sharing(current) }), { ...verb, form: 'finite', tense: 'past', passive: current.verb.passive });
      return;
    }
    const part = lastPart(current);
    const loose = this.#join !== null;
    const antecedent = part && part.kind !== 'date' && part.kind !== 'adverb' ? part.nouns.slice(-1) : loose && (current.verb || !lastNouns(current).some(isTraining)) ? [] : lastNouns(current);
    if ((this.#isJoined()) && current.kind === 'participle') {
      this.#settle(this.#open({ kind: 'participle', parent: current.parent, antecedent: current.antecedent, candidates: current.candidates, loose: current.loose }), verb);
    } else this.#settle(this.#open({ kind: 'participle', parent: current, antecedent, candidates: nounsBefore(current), loose }), verb);
  }

  #infinitive(verb: VerbGroup): void {
    const current = this.#current;
    const preposition = this.#preposition;
    const again = this.#join !== null && current.kind === 'infinitive' && (current.preposition?.key ?? null) === (preposition?.key ?? null);
    this.#settle(this.#open({
      kind: 'infinitive', parent: again ? current.parent : current, loose: this.#join !== null,
      preposition: preposition ? { key: preposition.key, senses: preposition.senses } : null,
      subordinator: preposition?.subordinator ?? (current.kind === 'subordinate' && !current.verb ? current.subordinator : null),
    }), verb);
  }

  #gerund(verb: VerbGroup): void {
    const current = this.#current;
    const preposition = this.#preposition;
    this.#settle(this.#open({
      kind: 'gerund', parent: current, loose: this.#join !== null, antecedent: lastNouns(current),
      preposition: preposition ? { key: preposition.key, senses: preposition.senses } : null,
      subordinator: preposition?.subordinator ?? (current.kind === 'subordinate' && !current.verb ? current.subordinator : null),
    }), verb);
  }
}

function sharing(clause: Clause): Clause {
  if (clause.kind === 'participle' && clause.parent?.verb) return sharing(clause.parent);
  return clause.shares && clause.before.every(({ kind }) => kind !== 'noun') ? clause.shares : clause;
}

/** "two courses: one in Kribi in March, the other in Limbé in July": tells apart what the noun before means. */
function isOneOf(noun: NounPhrase): boolean {
  return noun.pronoun === 'second' || noun.pronoun === 'former' || (noun.pronoun === 'everybody' && noun.count === null && noun.determiner === null && !noun.plural && noun.of.length === 0);
}

/** "au profit de A, de B et de C": the "de" of a longer preposition is said again. */
function listGoesOn(clause: Clause, preposition: Preposition, noun: NounPhrase, join: Join): Extract<Part, { kind: 'preposition' }> | null {
  const last = clause.verb ? clause.after.at(-1) : clause.before.at(-1);
  if (join === null || preposition.senses[0] !== 'of' || last?.kind !== 'preposition' || last.senses[0] === 'of' || last.nouns.length === 0) return null;
  return isParty(noun) && isParty(last.nouns.at(-1)!) ? last : null;
}

/** "held in Lomé, Togo, …": a country behind its town is no subject. */
function goesOnPlace(clause: Clause, noun: NounPhrase): boolean {
  const last = clause.after.at(-1);
  return (noun.sort === 'country' || noun.sort === 'place' || noun.sort === 'region') && last?.kind === 'preposition' && last.nouns.some(({ sort }) => sort === 'place');
}

/** The clause still without a verb that a fronted one, or what hangs on it, stands before: "Having learnt to monitor in X, the club …". */
function unfinishedAbove(clause: Clause): Clause | null {
  let up = clause;
  while (up.parent?.verb && (up.kind === 'infinitive' || up.kind === 'gerund')) up = up.parent;
  return up.parent && !up.parent.verb && isFronted(up) ? up.parent : null;
}

/** A participle or gerund before its main clause: "Trained by X in May, the network …". */
function isFronted(clause: Clause): boolean {
  if (clause.kind !== 'participle' && clause.kind !== 'gerund' && clause.kind !== 'infinitive' && clause.kind !== 'subordinate') return false;
  return clause.parent !== null && !clause.parent.before.some(({ kind }) => kind === 'noun');
}

function lastPart(clause: Clause): Part | undefined {
  return clause.after.at(-1) ?? (clause.verb ? undefined : clause.before.at(-1));
}

/** The phrase that a relative pronoun or participle takes up. */
function lastNouns(clause: Clause): readonly NounPhrase[] {
  const parts = clause.verb ? [...clause.before.slice(0, 0), ...clause.after] : clause.before;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at]!;
    if (part.kind === 'noun' || part.kind === 'preposition') {
      const nouns = [...part.nouns];
      for (let more = at; more > 0 && parts[more]!.join !== null && parts[more]!.kind === 'noun'; more -= 1) {
        const left = parts[more - 1]!;
        if (left.kind !== 'noun' && left.kind !== 'preposition') break;
        nouns.unshift(...left.nouns);
      }
      return nouns;
    }
  }
  return clause.kind === 'relative' ? clause.antecedent : [];
}

/** All phrases of a clause so far, and of a relative clause what it speaks of. */
function nounsBefore(clause: Clause): NounPhrase[] {
  return [...clause.candidates, ...clause.antecedent, ...[...clause.before, ...clause.after].flatMap((part) => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []))];
}

/** Where the phrases of a new clause begin: "…, and in April the Weavers did"; null where no subject stands before the verb. */
function joinedTail(clause: Clause): number | null {
  let hasSubject = false;
  for (let at = clause.after.length - 1; at >= 0; at -= 1) {
    const part = clause.after[at]!;
    if (part.kind === 'noun' && !part.nouns.every(isPlace)) hasSubject = true;
    if (part.join !== null && hasSubject) return firstOfSubject(clause, at);
  }
  return null;
}

/** "…, and, since March, have trained others": dates behind "and" open what follows them. */
function openingTail(clause: Clause): number | null {
  for (let at = clause.after.length - 1; at >= 0; at -= 1) {
    const part = clause.after[at]!;
    if (part.kind !== 'date' && part.kind !== 'adverb') return null;
    if (part.join === 'and' || part.join === 'comma and') return at;
  }
  return null;
}

/** "A trained B, and C and D trained E": the subject begins at C. */
function firstOfSubject(clause: Clause, at: number): number {
  const part = clause.after[at]!;
  const left = clause.after[at - 1];
  return part.join === 'and' && part.kind === 'noun' && left?.kind === 'noun' && left.join === 'comma and' ? at - 1 : at;
}

/** "the course they had received": a subject right behind a thing that its verb is said of. */
function unmarkedRelative(clause: Clause): NounPhrase | null {
  const subject = clause.before.at(-1);
  const left = clause.before.at(-2);
  if (subject?.kind !== 'noun' || subject.join !== null || !left || (left.kind !== 'noun' && left.kind !== 'preposition')) return null;
  const noun = left.nouns.at(-1)!;
  const said = noun.sort === 'training' || noun.sort === 'workshop' || noun.sort === 'content' || noun.sort === 'cost';
  return said && noun.to === subject.nouns[0]!.from && noun.determiner !== null ? noun : null;
}

/** A bare town or country: "…, Surigao, 2 February 2023". */
function placePart(nouns: NounPhrase[]): Part {
  return { kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns, join: null };
}

function contentOf(from: number, to: number): NounPhrase {
  return {
    kind: 'noun', from, to, determiner: null, same: false, count: null, head: from, lemma: 'what', sort: 'content', plural: false, core: [from, to], pronoun: null,
    name: null, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
  };
}
