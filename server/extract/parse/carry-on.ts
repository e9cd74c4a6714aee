import { isParty, isPlace, isTraining } from '../events/sorts.ts';
import type { Clause, Part } from './Clause.ts';
import type { NounPhrase, VerbGroup } from './Item.ts';

type NounPart = Extract<Part, { kind: 'noun' }>;
type Told = Clause & { readonly verb: VerbGroup };

/**
 * Clauses that go on with the verb of the one before, and with its subject or what it taught: "…; in Kaya, in June, for ten
 * judges", "the clerks were too". In place of clauses that have no verb of their own come those that they mean. `before`: the
 * clauses of the sentence before.
 */
export function carryOn(clauses: readonly Clause[], before: readonly Clause[]): Clause[] {
  const all: Clause[] = [];
  let full: Told | null = null;
  for (const clause of clauses) {
    resume(clause, full ?? before.findLast(tells) ?? null);
    if (tells(clause)) {
      const cut: Told | null = cutPronoun(clause);
      all.push(clause, ...(cut ? [cut] : []));
      full = cut ?? clause;
    } else if (full && isRest(clause, full)) {
      if (isOpen(full) || (isByOthers(clause.before, full) && ![...full.before, ...full.after].some(isAgent))) full.after.push(...clause.before);
      else all.push((full = goOn(full, clause.before)));
    } else {
      all.push(clause);
      if (clause.verb && clause.kind === 'main') full = null;
    }
  }
  return all;
}

function tells(clause: Clause): clause is Told {
  return clause.verb !== null && clause.verb.form === 'finite' && clause.verb.verb.frames.length > 0;
}

const isNoun = (part: Part | undefined): part is NounPart => part?.kind === 'noun';
const nounsOf = (part: Part): readonly NounPhrase[] => (part.kind === 'noun' || part.kind === 'preposition' ? part.nouns : []);
const isSetting = (part: Part): boolean => part.kind === 'date' || (part.kind === 'preposition' && part.nouns.every(isPlace));
const isGiven = (part: Part): boolean => part.kind === 'preposition' && part.senses[0] === 'recipient' && part.nouns.some(isParty);
const isAgent = (part: Part): boolean => part.kind === 'preposition' && part.senses[0] === 'agent' && part.nouns.some(isParty);

/** "Les juges ont été formés en mai, les greffiers l'ont été en juin": the pronoun stands for the participle before. */
function resume(clause: Clause, full: Told | null): void {
  const { verb } = clause;
  if (!full || !verb || verb.lemma !== verb.grammar.copula || !verb.clitics.some((word) => verb.grammar.resumes?.test(word))) return;
  clause.verb = { ...full.verb, from: verb.from, to: verb.to, tense: verb.tense, negated: verb.negated, modal: verb.modal, adverbs: verb.adverbs, passive: true, clitics: [], pronouns: [] };
  inherit(clause as Told, full);
}

/** "the first was given to the clerks by Amal; the second by Sara": to the same as before, where nobody else is told. */
function inherit(rest: Told, full: Told): void {
  const given = [...rest.before, ...rest.after].some((part) => isNoun(part) && part.nouns.some(isTraining));
  if (given && ![...rest.before, ...rest.after].some(isGiven)) rest.after.push(...[...full.before, ...full.after].filter(isGiven).map((part) => ({ ...copied(part), join: null })));
}

/** "The guild trained the judges in May, and these, the clerks, in June": behind a pronoun the comma stands for the verb. */
function cutPronoun(clause: Told): Told | null {
  const { after, verb } = clause;
  const objects = after.find(isNoun);
  if (verb.passive || !objects?.nouns.every(isParty)) return null;
  const at = after.findIndex((part, i) => isNoun(part) && part !== objects && part.join !== null && part.join !== 'comma' && isPointing(part) && isNoun(after[i + 1]) && after[i + 1]!.join === 'comma' && nounsOf(after[i + 1]!).every(isParty));
  return at < 0 ? null : goOn(clause, after.splice(at));
}

function isPointing({ nouns: [noun] }: NounPart): boolean {
  return noun!.pronoun === 'latter' || noun!.pronoun === 'latterPlural' || noun!.pronoun === 'plural';
}

/** "; à Dori, en mai, dix juges": no verb, and at least two phrases that the verb before could have. */
function isRest(clause: Clause, full: Told): boolean {
  if (clause.verb !== null || clause.kind !== 'main') return false;
  const parts = clause.before;
  const bare = parts.filter(isNoun).flatMap(({ nouns }) => nouns);
  // "The guild taught the clerks filing; the judges, drafting": what was taught, where those who learnt it stand beside.
  const lesson = parts.some(isGiven) && full.after.some((part) => isNoun(part) && part.nouns.every((noun) => !isParty(noun) && !isTraining(noun)));
  if (!lesson && bare.some((noun) => !isParty(noun) && !isTraining(noun) && noun.count === null)) return false;
  const settings = parts.filter((part) => isSetting(part) || isAgent(part)).length;
  const told = parts.filter((part) => isGiven(part) || (isNoun(part) && part.nouns.some((noun) => isParty(noun) || isTraining(noun)))).length;
  return isByOthers(parts, full) || told > 0 && settings + told + (lesson ? bare.length : 0) > 1 && !(full.verb.passive && bare.length === 0 && !parts.some(isGiven));
}

/** "The guild was trained twice: in May, by Amal; in June, by Sara": by whom, and when or where. */
function isByOthers(parts: readonly Part[], { verb }: Told): boolean {
  return verb.passive && parts.some(isAgent) && parts.some(isSetting) && parts.every((part) => !isNoun(part));
}

/** "They held a debrief: in Kaya, in May, for ten clerks": where, when and for whom is still to come. */
function isOpen({ before, after }: Told): boolean {
  return after.every(isNoun) && !after.some((part) => nounsOf(part).some(isParty)) && before.every(isNoun);
}

/** The clause that its phrases and the verb before make: its subject in front, where it has one of its own. */
function goOn(full: Told, parts: readonly Part[]): Told {
  const at = subjectAt(full, parts);
  const own = parts.filter((_, other) => other !== at);
  const { from } = nounsOf(parts.find((part) => nounsOf(part).length > 0)!)[0]!;
  const taught = own.some(isNoun) || full.verb.passive ? [] : full.after.filter((part) => isNoun(part) && part.nouns.some(isTraining));
  const dates = [...full.before, ...full.after].filter(({ kind }) => kind === 'date');
  const rest: Told = {
    ...full, kind: 'main', parent: null, antecedent: [], candidates: [], relative: null, preposition: null, items: [], gapOf: null,
    shares: at < 0 && full.kind === 'main' ? full : null,
    verb: { ...full.verb, from, to: from, adverbs: [] },
    before: at < 0 ? [] : [{ ...parts[at]!, join: null }],
    after: [...taught.map(copied), ...own, ...(parts.some(({ kind }) => kind === 'date') ? [] : dates)].map((part, first) => (first === 0 || (at >= 0 && isNoun(part) && isResumed(full, parts[at]!)) ? { ...part, join: null } : part)),
  };
  inherit(rest, full);
  return rest;
}

/** "El primero lo dio la red; el segundo, la mesa": a training that is taken up by a pronoun, so that who stands behind it acted. */
function isResumed({ verb, before }: Pick<Told, 'verb' | 'before'>, part: Part): boolean {
  return verb.pronouns.some(({ dative }) => !dative) && isNoun(part) && part.nouns.every(isTraining) && before.some((each) => nounsOf(each).some(isTraining));
}

/** Which phrase is the subject: of a passive the bare one, "the second" behind "the first", else the first of two, or one that stands beside those who received. */
function subjectAt({ verb, before, after }: Told, parts: readonly Part[]): number {
  const [first, second] = parts.flatMap((part, at) => (isNoun(part) && part.join !== 'bracket' ? [at] : []));
  if (first === undefined) return -1;
  const answersFirst = nounsOf(parts[first]!)[0]!.pronoun === 'second' && before.some((part) => nounsOf(part).some(({ pronoun }) => pronoun === 'former'));
  if (verb.passive || answersFirst || isResumed({ verb, before }, parts[first]!)) return first;
  const receives = parts.some(isGiven) && after.some(isGiven);
  return nounsOf(parts[first]!).every(isParty) && (second !== undefined || receives) ? first : -1;
}

/** "this course" of the clause before is another's here. */
function copied(part: Part): Part {
  return part.kind === 'noun' || part.kind === 'preposition' ? { ...part, nouns: part.nouns.map((noun) => ({ ...noun })) } : part;
}
