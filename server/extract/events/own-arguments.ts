import type { Clause, Part } from '../parse/Clause.ts';
import { argumentsOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { isParty, isTraining } from './sorts.ts';

/** "trained and then also equipped": words between two participles that one agent holds for. */
const furthestJoined = 3;

/** The arguments of a verb that tells of a training: with whom its infinitive names, without what a mention of another holds. */
export function ownArguments(clause: Clause, clauses: readonly Clause[]): Arguments {
  return withoutMention(withSharedAgent(withInfinitive(clause, clauses), clause, clauses), clause);
}

/** "were trained and equipped by the guild": the agent behind the second participle is that of the first too, and so are place and date. */
function withSharedAgent(own: Arguments, clause: Clause, clauses: readonly Clause[]): Arguments {
  const isAgent = (part: Part): boolean => part.kind === 'preposition' && part.senses[0] === 'agent' && part.nouns.some(isParty);
  if (!clause.verb!.passive || clause.after.some(({ kind }) => kind !== 'adverb') || [...own.before, ...own.after].some(isAgent)) return own;
  const next = clauses[clauses.indexOf(clause) + 1];
  const goesOn = next !== undefined && (next.shares === clause || (next.kind === 'participle' && clause.kind === 'participle' && next.antecedent === clause.antecedent && next.parent === clause.parent));
  // "were trained and were paid by": an auxiliary of its own begins anew.
  if (!goesOn || !next.verb?.passive || next.before.length > 0 || next.verb.to - next.verb.from > 1 || next.verb.from - clause.verb!.to > furthestJoined) return own;
  const from = next.after.findIndex(isAgent);
  if (from < 0) return own;
  const shared = next.after.slice(from).filter((part) => part.kind === 'date' || (part.kind === 'preposition' && (isAgent(part) || part.senses.includes('place'))));
  return { ...own, after: [...own.after, ...shared], order: [...own.order, ...shared] };
}

/** "After its training by A in Kaya in May, B trained …": who gave it, where and when belong to that training. */
function withoutMention(own: Arguments, clause: Clause): Arguments {
  const verb = clause.verb!.from;
  const held = [...heldBy(clause.before, clause).map(([from, to]) => [from, Math.min(to, verb)] as const), ...heldBy(clause.after, clause)];
  if (held.length === 0) return own;
  const isHeld = (part: Part): boolean => held.some(([from, to]) => {
    const at = part.kind === 'date' ? part.date.from : part.kind === 'adverb' ? -1 : part.nouns[0]!.from;
    return at >= from && at < to;
  });
  return { ...own, before: own.before.filter((part) => !isHeld(part)), after: own.after.filter((part) => !isHeld(part)), order: own.order.filter((part) => !isHeld(part)) };
}

/** Tokens from a training told with "after" to the end of what follows it without a comma. */
function heldBy(parts: readonly Part[], { verb }: Clause): [from: number, to: number][] {
  const spans: [number, number][] = [];
  parts.forEach((part, at) => {
    if (part.kind !== 'preposition' || !part.senses.includes('after') || !part.nouns.some(isTraining)) return;
    // "were strengthened thanks to a course": the verb itself takes it.
    if (verb!.verb.frames.some(({ prepositions }) => prepositions.get(part.key) === 'training')) return;
    const from = part.nouns[0]!.from;
    const end = parts.slice(at + 1).find((next) => (next.join !== null && next.join !== 'bracket') || (next.kind === 'noun' && next.join === null));
    spans.push([from, end === undefined ? Infinity : end.kind === 'date' ? end.date.from : end.kind === 'adverb' ? end.from : end.nouns[0]!.from]);
  });
  return spans;
}

/** "taught how to use the form to the fishers": what follows the infinitive may name those who were taught. */
function withInfinitive(clause: Clause, clauses: readonly Clause[]): Arguments {
  const own = argumentsOf(clause);
  const { frames } = clause.verb!.verb;
  const learns = own.objects.length === 0 && frames.some(({ subject, object, prepositions }) => subject === 'receiver' && object === 'any' && [...prepositions.values()].includes('giver'));
  const shows = frames.some(({ required }) => required.includes('how'));
  const says = learns || frames.some(({ object }) => object === 'topic');
  if (!says && !shows) return own;
  const infinitive = clauses.find((child) => child.kind === 'infinitive' && child.verb && (child.parent === clause || child.parent?.parent === clause) && child.verb.from >= clause.verb!.to);
  if (shows && clauses.some((child) => child.subordinator === 'how' && child.kind === 'subordinate' && child.parent === clause && child.verb?.form === 'finite')) return { ...own, infinitive: true };
  if (!infinitive || (!says && infinitive.subordinator !== 'how')) return own;
  // "learnt to monitor from X": the one behind the infinitive taught it.
  const givers = new Set(frames.flatMap(({ subject, prepositions }) => (subject === 'receiver' ? [...prepositions].flatMap(([key, slot]) => (slot === 'giver' ? [key] : [])) : [])));
  // "learnt to map in a course that the guild gave": so does the training where it was learnt.
  const isCourse = (part: Part): boolean => learns && part.kind === 'preposition' && part.senses.includes('place') && part.nouns.some(isTraining);
  const recipients = infinitive.after.filter((part) => isCourse(part) || part.kind === 'preposition' && (learns ? part.senses[0] === 'origin' || givers.has(part.key) && part.senses[0] !== 'of' : part.senses[0] === 'recipient') && part.nouns.some(isParty));
  return { ...own, infinitive: true, after: [...own.after, ...recipients], order: [...own.order, ...recipients] };
}
