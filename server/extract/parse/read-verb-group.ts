import type { AdverbKind, Grammar } from '../grammar/Grammar.ts';
import type { EntryOf, Verb } from '../grammar/Entry.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase, VerbGroup } from './Item.ts';
import { as } from './Unit.ts';
import type { Unit } from './Unit.ts';

export interface ReadVerb {
  readonly group: VerbGroup;
  readonly next: number;
}

/** A verb of which only the ending is known. */
const unknownVerb: Verb = { lemma: '', frames: [], matrix: null, control: 'subject', light: false, kind: null };

function pronounsOf(taken: readonly string[], at: number, { clitics }: Grammar): VerbGroup['pronouns'] {
  return taken.flatMap((word) => {
    const known = clitics.pointing[word];
    if (!known) return [];
    const noun = pronounAt(at, word, known.plural);
    return [{ dative: known.dative, noun: known.us ? { ...noun, pronoun: 'us' } : noun }];
  });
}

function pronounAt(at: number, word: string, plural: boolean): NounPhrase {
  return {
    kind: 'noun', from: at, to: at + 1, determiner: null, same: false, count: null, head: at, lemma: word, sort: 'pronoun', plural, core: [at, at + 1],
    pronoun: plural ? 'plural' : 'singular', name: null, owner: null, of: [], origin: [], brackets: [], also: [], byGender: false, dates: [],
  };
}

/** "Capacitó a su vez": a third person without a subject means one told before, or several. */
function impliedBy(units: readonly Unit[], start: number, next: number, { grammar }: Lexicon): NounPhrase | null {
  const endings = grammar.impliedEndings;
  if (!grammar.dropsSubject || !endings) return null;
  const finite = units.slice(start, next).find((unit) => unit.entries.some(({ pos }) => pos === 'auxiliary' || pos === 'verb')) ?? units[start]!;
  const made = pronounAt(units[start]!.from, finite.lower, endings.several.test(finite.lower));
  return endings.us.test(finite.lower) ? { ...made, plural: true, pronoun: 'us' } : made;
}

/**
 * A verb with its auxiliaries, negation, object pronouns and the adverbs between: "had not been trained", "leur a
 * enseigné", "ont à leur tour formé", "se les capacitó". Null where no verb starts at the unit.
 */
export function readVerbGroup(units: readonly Unit[], start: number, lexicon: Lexicon): ReadVerb | null {
  const own = lexicon.clitics;
  let at = start;
  let negated = false;
  let marker = false;
  const taken: string[] = [];
  const auxiliaries: EntryOf<'auxiliary'>[] = [];
  const adverbs: AdverbKind[] = [];
  if (lexicon.grammar.infinitiveMarker !== null && units[at]?.lower === lexicon.grammar.infinitiveMarker) {
    marker = true;
    at += 1;
  }
  for (;;) {
    const unit = units[at];
    if (!unit) break;
    if (as(unit, 'negation') && (lexicon.leadingNegations.has(unit.lower) || auxiliaries.length > 0)) negated = true;
    else if (at === start && isSubject(units, at, lexicon)) return null;
    else if (own.has(unit.lower) && auxiliaries.length === 0 && startsVerb(units, at + 1, lexicon)) taken.push(repeatsSubject(units, at, lexicon) ? [...lexicon.reflexives][0]! : unit.lower);
    else if (as(unit, 'auxiliary') && !(as(unit, 'verb') && auxiliaries.length > 0 && !continuesAfter(units, at + 1, lexicon) && lexicon.predicate(units, at + 1) === null)) auxiliaries.push(...unit.entries.filter((entry): entry is EntryOf<'auxiliary'> => entry.pos === 'auxiliary').slice(0, 1));
    else if (auxiliaries.length > 0 && as(unit, 'adverb') && (continuesAfter(units, at + 1, lexicon) || lexicon.grammar.language === 'en')) adverbs.push(as(unit, 'adverb')!.adverb);
    else if (auxiliaries.length > 0 && (as(unit, 'determiner')?.determiner === 'all' || as(unit, 'pronoun')?.pronoun === 'everybody') && continuesAfter(units, at + 1, lexicon)) adverbs.push('plain');
    else if (marker && as(unit, 'adverb') && startsVerb(units, at + 1, lexicon)) adverbs.push(as(unit, 'adverb')!.adverb);
    else break;
    at += 1;
    if (at - start > 10) return null;
  }
  const main = mainVerb(units, at, lexicon, auxiliaries, marker);
  if (main) {
    const enclitic = lexicon.grammar.enclitics?.exec(main.lower)?.[1];
    if (enclitic !== undefined) taken.push(enclitic);
    const group = describe(units[start]!.from, units[main.next - 1]!.to, main, { auxiliaries, taken, negated, adverbs, marker }, lexicon);
    return group && { group: { ...group, implied: impliedBy(units, start, main.next, lexicon) }, next: main.next };
  }
  if (auxiliaries.length === 0) return null;
  const last = auxiliaries.at(-1)!;
  if (last.auxiliary === 'modal' || last.auxiliary === 'do') {
    if (last.auxiliary === 'do' && auxiliaries.length === 1) {
      const verb = lexicon.verb('do');
      if (verb) return finish(verb, last.form === 'past' ? 'past' : 'present', at);
    }
    return null;
  }
  const going = last.auxiliary === 'be' && last.form === 'past' && as(units[at], 'preposition')?.key === lexicon.grammar.dative ? lexicon.grammar.goesLikeCopula : null;
  const verb = lexicon.verb(going ?? (last.auxiliary === 'be' ? lexicon.grammar.copula : lexicon.grammar.possession)) ?? unknownVerb;
  return finish(verb, tenseOf(auxiliaries), at);

  function finish(verb: Verb, tense: VerbGroup['tense'], next: number): ReadVerb {
    const form = marker ? 'infinitive' : auxiliaries[0]?.form === 'gerund' ? 'gerund' : auxiliaries[0]?.form === 'infinitive' ? 'infinitive' : 'finite';
    return {
      next,
      group: {
        kind: 'verb', bare: true, from: units[start]!.from, to: units[next - 1]!.to, verb, lemma: verb.lemma, form, tense, passive: false,
        modal: auxiliaries.some(({ auxiliary }) => auxiliary === 'modal'), negated, reflexive: taken.some((word) => lexicon.reflexives.has(word)),
        clitics: taken.filter((word) => !lexicon.reflexives.has(word)), adverbs, pronouns: pronounsOf(taken, units[start]!.from, lexicon.grammar), grammar: lexicon.grammar, implied: impliedBy(units, start, next, lexicon),
      },
    };
  }
}

interface Main {
  readonly entries: readonly EntryOf<'verb'>[];
  readonly lower: string;
  readonly next: number;
  /** A participle after "be", or an adjective that the lexicon reads with it ("be able"). */
  readonly predicate: Verb | null;
}

/** "nous nous sommes formés": of themselves. */
function repeatsSubject(units: readonly Unit[], at: number, { grammar: { clitics } }: Lexicon): boolean {
  return clitics.subject !== null && units[at]!.lower === clitics.subject.word && units[at - 1]?.lower === clitics.subject.word;
}

/** "nous avons formé": a pronoun that its verb's ending makes the subject, where no other stands before it. */
function isSubject(units: readonly Unit[], at: number, { grammar, clitics }: Lexicon): boolean {
  const { subject } = grammar.clitics;
  if (subject === null || units[at]!.lower !== subject.word || units[at - 1]?.lower === subject.word) return false;
  const verb = units.slice(at + 1, at + 5).find((unit) => !clitics.has(unit.lower) && !as(unit, 'negation'));
  return verb !== undefined && subject.ending.test(verb.lower);
}

function startsVerb(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const unit = units[at];
  if (!unit || unit.kind !== 'word') return false;
  if (as(unit, 'auxiliary')) return true;
  const own = lexicon.clitics;
  if (own.has(unit.lower) && units[at + 1] && (as(units[at + 1], 'verb') || as(units[at + 1], 'auxiliary'))) return true;
  const verbs = unit.entries.filter((entry) => entry.pos === 'verb');
  if (verbs.length > 0) return verbs.some((entry) => entry.pos === 'verb' && entry.form !== 'participle') && !(as(unit, 'noun') && !verbs.some((entry) => entry.pos === 'verb' && entry.form === 'infinitive' && lexicon.grammar.language === 'en'));
  return unit.entries.length === 0 && (lexicon.grammar.verbEnding.past?.test(unit.lower) ?? false) && lexicon.grammar.language === 'es';
}

function continuesAfter(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const unit = units[next];
    if (!unit) return false;
    if (as(unit, 'auxiliary') || as(unit, 'verb')) return true;
    if (unit.entries.length === 0 && unit.kind === 'word' && lexicon.grammar.verbEnding.participle?.test(unit.lower)) return true;
    if (!as(unit, 'adverb') && !as(unit, 'negation') && as(unit, 'determiner')?.determiner !== 'all') return false;
  }
  return false;
}

function mainVerb(units: readonly Unit[], at: number, lexicon: Lexicon, auxiliaries: readonly EntryOf<'auxiliary'>[], marker: boolean): Main | null {
  const unit = units[at];
  if (!unit || unit.kind !== 'word') return null;
  const last = auxiliaries.at(-1);
  if (last?.auxiliary === 'be') {
    const predicate = lexicon.predicate(units, at);
    if (predicate && !isPassiveBefore(units, at, predicate.length, lexicon)) return { entries: [], lower: unit.lower, next: at + predicate.length, predicate: predicate.verb };
  }
  let entries = unit.entries.filter((entry): entry is EntryOf<'verb'> => entry.pos === 'verb');
  if (last || marker) {
    const wanted = last ? formsAfter(last.auxiliary) : ['infinitive'];
    entries = misspelt(entries, unit, last, lexicon) ?? entries.filter(({ form }) => wanted.includes(form));
    if (entries.length > 0) return { entries, lower: unit.lower, next: at + 1, predicate: null };
    const participle = last && last.auxiliary !== 'modal' && last.auxiliary !== 'do' && unit.entries.length === 0 && lexicon.grammar.verbEnding.participle?.test(unit.lower);
    if (participle) return { entries: [{ pos: 'verb', verb: { ...unknownVerb, lemma: unit.lower }, form: 'participle' }], lower: unit.lower, next: at + 1, predicate: null };
    if ((marker || last?.auxiliary === 'modal' || last?.auxiliary === 'do') && unit.entries.length === 0 && lexicon.grammar.language === 'en' && startsObject(units[at + 1]) && !lexicon.grammar.peopleEnding.test(unit.lower)) {
      return { entries: [{ pos: 'verb', verb: { ...unknownVerb, lemma: unit.lower }, form: 'infinitive' }], lower: unit.lower, next: at + 1, predicate: null };
    }
    return null;
  }
  if (entries.length > 0) return { entries, lower: unit.lower, next: at + 1, predicate: null };
  const past = unit.entries.length === 0 && (lexicon.grammar.verbEnding.past?.test(unit.lower) ?? false);
  return past
    ? { entries: [{ pos: 'verb', verb: { ...unknownVerb, lemma: unit.lower }, form: 'past' }], lower: unit.lower, next: at + 1, predicate: null }
    : null;
}

/** "were equipped with skills by the guild", where "were equipped to teach" says what they could do. */
function isPassiveBefore(units: readonly Unit[], at: number, length: number, { grammar }: Lexicon): boolean {
  const next = units[at + length];
  const tells = units[at]!.entries.some((entry) => entry.pos === 'verb' && entry.form === 'participle' && entry.verb.frames.length > 0);
  return grammar.infinitiveMarker !== null && length === 1 && tells && as(next, 'preposition') !== undefined && next!.lower !== grammar.infinitiveMarker;
}

/** "a donner un cours", "ont été former": an infinitive that sounds like the participle that is meant. */
function misspelt(entries: readonly EntryOf<'verb'>[], { lower }: Unit, last: EntryOf<'auxiliary'> | undefined, { grammar }: Lexicon): EntryOf<'verb'>[] | null {
  if (!last || !grammar.soundsLikeParticiple?.test(lower) || entries.some(({ form }) => form !== 'infinitive')) return null;
  const meant = last.auxiliary === 'have' || (last.auxiliary === 'be' && last.form === 'participle');
  return meant ? entries.map((entry) => ({ ...entry, form: 'participle' })) : null;
}

/** "to digitise the records": an unknown word behind "to" is a verb only where its object is sure to follow. */
function startsObject(unit: Unit | undefined): boolean {
  return as(unit, 'determiner') !== undefined || as(unit, 'pronoun') !== undefined;
}

function formsAfter(auxiliary: EntryOf<'auxiliary'>['auxiliary']): readonly string[] {
  if (auxiliary === 'be') return ['participle', 'gerund'];
  if (auxiliary === 'have') return ['participle'];
  return ['infinitive'];
}

function tenseOf(auxiliaries: readonly EntryOf<'auxiliary'>[]): VerbGroup['tense'] {
  const first = auxiliaries[0];
  if (!first) return 'none';
  if (first.form === 'future' || first.form === 'conditional' || first.form === 'subjunctive') return first.form;
  if (first.auxiliary === 'have' && (first.form === 'infinitive' || first.form === 'gerund')) return 'past';
  if (first.auxiliary === 'modal') return first.form === 'past' ? 'past' : 'conditional';
  if (first.auxiliary === 'have' && first.form === 'present' && auxiliaries.length >= 1) return 'past';
  if (first.form === 'past' || (first.auxiliary === 'have' && first.form === 'imperfect')) return 'past';
  if (first.form === 'imperfect') return 'imperfect';
  return first.form === 'present' ? 'present' : 'none';
}

interface Around {
  readonly auxiliaries: readonly EntryOf<'auxiliary'>[];
  readonly taken: readonly string[];
  readonly negated: boolean;
  readonly adverbs: readonly AdverbKind[];
  readonly marker: boolean;
}

/** "se formaron"; in "se lo enseñó" the first pronoun is of somebody to whom something is given. */
function isReflexive(taken: readonly string[], { reflexives, grammar }: Lexicon): boolean {
  const at = taken.findIndex((word) => reflexives.has(word));
  const next = taken[at + 1];
  return at >= 0 && !(next !== undefined && grammar.clitics.pointing[next]?.dative === false);
}

function describe(from: number, to: number, main: Main, { auxiliaries, taken, negated, adverbs, marker }: Around, lexicon: Lexicon): VerbGroup | null {
  const reflexive = isReflexive(taken, lexicon);
  const shared = {
    kind: 'verb' as const, bare: false, from, to, negated, reflexive, adverbs, pronouns: pronounsOf(taken, from, lexicon.grammar), grammar: lexicon.grammar, implied: null as VerbGroup['implied'],
    clitics: taken.filter((word) => !lexicon.reflexives.has(word)), modal: auxiliaries.some(({ auxiliary }) => auxiliary === 'modal'),
  };
  if (main.predicate) {
    const opening = auxiliaries[0]?.form;
    return { ...shared, verb: main.predicate, lemma: main.predicate.lemma, form: marker || opening === 'infinitive' ? 'infinitive' : opening === 'gerund' ? 'gerund' : 'finite', tense: tenseOf(auxiliaries), passive: false };
  }
  const last = auxiliaries.at(-1);
  const entry = best(main.entries, last ? formsAfter(last.auxiliary) : null);
  const verb = (reflexive ? lexicon.reflexive(entry.verb.lemma) : undefined) ?? entry.verb;
  if (last) {
    const progressive = last.auxiliary === 'be' && entry.form === 'gerund';
    const passive = last.auxiliary === 'be' && !progressive && !reflexive && verb.kind !== 'motion';
    const first = auxiliaries[0]!;
    const moved = last.auxiliary === 'be' && !progressive && !passive && (first.form === 'present' || first.form === 'imperfect') && lexicon.grammar.language === 'fr';
    const form = marker || first.form === 'infinitive' ? 'infinitive' : first.form === 'gerund' ? 'gerund' : first.form === 'participle' ? 'participle' : 'finite';
    return { ...shared, verb, lemma: verb.lemma, form, tense: moved ? 'past' : tenseOf(auxiliaries), passive };
  }
  const allForms = new Set(main.entries.map(({ form }) => form));
  if (!marker && lexicon.grammar.language === 'en' && allForms.has('participle') && allForms.has('infinitive') && !allForms.has('past')) {
    return { ...shared, verb, lemma: verb.lemma, form: 'either', tense: 'present', passive: false };
  }
  if (marker || entry.form === 'infinitive') {
    if (!marker && lexicon.grammar.language === 'en') return { ...shared, verb, lemma: verb.lemma, form: 'finite', tense: 'present', passive: false };
    return { ...shared, verb, lemma: verb.lemma, form: 'infinitive', tense: 'none', passive: false };
  }
  if (entry.form === 'gerund') return { ...shared, verb, lemma: verb.lemma, form: 'gerund', tense: 'none', passive: false };
  const forms = new Set(main.entries.map(({ form }) => form));
  if (entry.form === 'participle' && !forms.has('past')) return { ...shared, verb, lemma: verb.lemma, form: 'participle', tense: 'none', passive: true };
  if (forms.has('past') && (forms.has('participle') || verb.lemma === main.lower) && lexicon.grammar.language === 'en') {
    return { ...shared, verb, lemma: verb.lemma, form: 'either', tense: 'past', passive: false };
  }
  const tense = entry.form === 'past' || entry.form === 'imperfect' || entry.form === 'future' || entry.form === 'conditional' || entry.form === 'subjunctive' ? entry.form : 'present';
  return { ...shared, verb, lemma: verb.lemma, form: 'finite', tense, passive: false };
}

/** Of several readings the one with frames, then with a matrix, then the first of a wanted form. */
function best(entries: readonly EntryOf<'verb'>[], wanted: readonly string[] | null): EntryOf<'verb'> {
  const rank = (entry: EntryOf<'verb'>) => (wanted?.includes(entry.form) ? 4 : 0) + (entry.form === 'past' ? 2 : 0) + (entry.verb.frames.length > 0 ? 1 : 0);
  return [...entries].sort((a, b) => rank(b) - rank(a))[0]!;
}
