import { isParty } from '../events/sorts.ts';
import type { Clause, Part } from './Clause.ts';
import { joinedTail, openingTail, sharing, unfinishedOver, unmarkedRelative } from './clause-phrases.ts';
import type { Item, VerbGroup } from './Item.ts';
import type { OpenClauses } from './OpenClauses.ts';

/** A rule for where a finite verb belongs: places it and says so, or leaves it to the next rule. */
type Rule = (open: OpenClauses, verb: VerbGroup) => boolean;

/** In the order in which they are tried while the clause has no verb yet. */
const firstVerb: readonly Rule[] = [closeVerblessRelative, openUnmarkedRelative, takeAsOwn];
/** In the order in which they are tried once the clause has its verb. */
const furtherVerb: readonly Rule[] = [openBareInfinitive, openConjunctionClause, openSaying, coordinate, openAfterDate, openCoordinate, resumeUnfinished, openContactClause, shareSubject];

/** Gives a finite verb to the clause that it belongs to. */
export function placeFinite(open: OpenClauses, verb: VerbGroup): void {
  (open.current.verb ? furtherVerb : firstVerb).some((rule) => rule(open, verb));
}

/** "Eleven scribes, four of whom women, took part": what stands between has no verb of its own. */
function closeVerblessRelative(open: OpenClauses, verb: VerbGroup): boolean {
  const { kind, before, parent } = open.current;
  if (kind !== 'relative' || open.join !== 'comma' || before.length === 0 || !parent || parent.verb) return false;
  open.settle(parent, verb);
  return true;
}

/** "The course they had received in Kaya …": a relative clause without a pronoun. */
function openUnmarkedRelative(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const spoken = unmarkedRelative(current);
  if (!spoken) return false;
  const subject = current.before.pop()!;
  open.settle(open.open({ kind: 'relative', parent: current, relative: 'any', antecedent: [spoken], before: [subject] }), verb);
  return true;
}

/** "The guild trained …". */
function takeAsOwn(open: OpenClauses, verb: VerbGroup): boolean {
  open.settle(open.current, verb);
  return true;
}

/** "The guild had its scribes teach the women": an infinitive without its marker, behind the object of the verb above. */
function openBareInfinitive(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const above = current.verb!;
  const object = current.after.findLast(({ kind }) => kind !== 'adverb');
  if (open.join !== null || verb.tense !== 'present' || verb.to - verb.from > 1 || object?.kind !== 'noun' || object.join !== null || above.grammar.causative?.test(above.lemma) !== true) return false;
  open.settle(open.open({ kind: 'infinitive', parent: current }), { ...verb, form: 'infinitive', tense: 'none' });
  return true;
}

/** "The guild met after the scribes had left": a preposition that is a conjunction too, and its phrase the subject. */
function openConjunctionClause(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const last = current.after.at(-1);
  if (open.join !== null || last?.kind !== 'preposition' || last.subordinator === null || last.nouns.at(-1)!.to > verb.from) return false;
  current.after.pop();
  open.settle(open.open({ kind: 'subordinate', parent: current, subordinator: last.subordinator, before: [{ kind: 'noun', nouns: last.nouns, join: null }] }), verb);
  return true;
}

/** "The guild trained ten scribes, the club said.": who says so, between a comma and the verb. */
function openSaying(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  if (!isSpeaker(current, verb)) return false;
  const speaker = current.after.pop()!;
  open.settle(open.open({ kind: 'main', before: [{ ...speaker, join: null }] }), verb);
  return true;
}

/** Whether the sentence ends with who said what is told, behind a comma. `next`: what stands behind the verb. */
export function saysAtEnd(clause: Clause, verb: VerbGroup, next: Item | undefined): boolean {
  return isSpeaker(clause, verb) && (next === undefined || next.kind === 'mark');
}

function isSpeaker({ verb: own, after }: Clause, verb: VerbGroup): boolean {
  const last = after.at(-1);
  return own !== null && verb.verb.kind === 'say' && verb.tense !== 'none' && last?.kind === 'noun' && last.join === 'comma' && last.nouns.length === 1 && last.nouns[0]!.to === verb.from && isParty(last.nouns[0]!);
}

/** "The guild learnt to film and taught its neighbours": a second verb with the same subject, or that of an unfinished clause. */
function coordinate(open: OpenClauses, verb: VerbGroup): boolean {
  if (!open.isJoined) return false;
  const { current } = open;
  const { kind, parent, subordinator, relative, antecedent, candidates } = current;
  const unfinished = unfinishedOver(current);
  const dependent = kind === 'relative' || kind === 'subordinate';
  if (unfinished && !dependent) open.settle(unfinished, verb);
  else open.settle(open.open({ kind: dependent ? kind : 'main', parent, shares: sharing(current), subordinator, relative, antecedent, candidates, preposition: null }), verb);
  return true;
}

/** "The guild learnt to film and, since March, has taught others": dates behind "and" open the clause. */
function openAfterDate(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const from = openingTail(current);
  if (from === null || unfinishedOver(current)) return false;
  const before = unjoined(current.after.splice(from));
  open.settle(open.open({ kind: 'main', shares: sharing(current), before }), verb);
  return true;
}

/** "The guild trained the scribes, and in April the scribes trained others": a coordinate clause with its own subject. */
function openCoordinate(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const from = joinedTail(current);
  if (from === null) return false;
  const own = current.after.splice(from);
  const above = unfinishedOver(current);
  const unfinished = current.kind === 'subordinate' || (current.kind === 'relative' && above?.before.every(({ kind }) => kind !== 'noun')) ? above : null;
  if (unfinished) {
    // "After the guild had learnt it, the scribes did": the subject of what comes behind the fronted clause.
    unfinished.before.push(...own);
    open.settle(unfinished, verb);
  } else open.settle(open.open({ kind: 'main', before: unjoined(own) }), verb);
  return true;
}

/** "The guild that Amal joined trained …": back to the clause that still waits for its verb. */
function resumeUnfinished(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const unfinished = unfinishedOver(current);
  if (!unfinished) return false;
  const pronoun = current.after.at(-1);
  if (pronoun?.kind === 'noun' && (pronoun.join === null || pronoun.join === 'comma') && pronoun.nouns[0]!.sort === 'pronoun' && pronoun.nouns[0]!.to <= verb.from && unfinished.before.some((part) => part.kind === 'noun' && part.nouns[0]!.sort === 'content')) {
    // "What the guild knows it learnt from Amal": the pronoun is the subject of the second verb.
    current.after.pop();
    unfinished.before.push(pronoun);
  }
  open.settle(unfinished, verb);
  return true;
}

/** "taught the method the guild had learnt": a phrase behind the object is the subject of a relative clause. */
function openContactClause(open: OpenClauses, verb: VerbGroup): boolean {
  const { current } = open;
  const subject = current.after.at(-1);
  if (subject?.kind !== 'noun') return false;
  current.after.pop();
  const object = current.after.at(-1);
  const before = [{ ...subject, join: null }];
  const relative = object?.kind === 'noun' || object?.kind === 'preposition';
  open.settle(open.open(relative ? { kind: 'relative', parent: current, relative: 'any', antecedent: object.nouns.slice(-1), before } : { kind: 'main', before }), verb);
  return true;
}

/** "The guild met in Kaya, trained ten scribes": a verb without a subject has that of the clause before. */
function shareSubject(open: OpenClauses, verb: VerbGroup): boolean {
  open.settle(open.open({ kind: 'main', shares: sharing(open.current) }), verb);
  return true;
}

function unjoined(parts: readonly Part[]): Clause['before'] {
  return parts.map((part, at) => (at === 0 ? { ...part, join: null } : part));
}
