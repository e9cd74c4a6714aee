import { couldBePeople, isParty, isPlace, isTraining } from '../events/sorts.ts';
import type { Clause, Part } from './Clause.ts';
import type { Item, NounPhrase, VerbGroup } from './Item.ts';
import { finiteFollows } from './look-ahead.ts';

/** "The guild trained the women and the club the youth": whether a phrase behind a whole clause begins one that leaves out the same verb. */
export function opensGap({ verb, after }: Clause, items: readonly Item[], at: number): boolean {
  const first = items[at];
  const second = items[at + 1];
  if (!verb || verb.verb.frames.length === 0 || first?.kind !== 'noun' || !(canBegin(first) || (verb.passive && first.determiner !== null && first.sort !== 'time')) || finiteFollows(items, at)) return false;
  const left = items[at - 1];
  if (left?.kind === 'mark' && left.mark === 'colon') return false;
  // "the first was held in May, the latter in June"
  if (second?.kind === 'date' && (first.pronoun === 'latter' || first.pronoun === 'second')) return true;
  if (second?.kind === 'noun') return !verb.passive && after.some((part) => part.kind === 'noun' && (isOther(second) || (isTraining(second) && part.nouns.some(isTraining))));
  const next = skipAside(items, at + 1);
  const preposition = items[next];
  const third = items[next + 1];
  return preposition?.kind === 'preposition' && third?.kind === 'noun' && isOther(third) && answers(preposition, verb, after);
}

/** "… and the club, in June, to the youth": what may stand between the two phrases. */
function skipAside(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at += 1) {
    const item = items[at]!;
    const behind = items[at + 1];
    if (item.kind === 'preposition' && behind?.kind === 'noun' && isPlace(behind)) at += 1;
    else if (item.kind !== 'date' && item.kind !== 'adverb' && !(item.kind === 'mark' && (item.mark === 'comma' || item.mark === 'open' || item.mark === 'close'))) break;
  }
  return at;
}

/** The verb that a clause leaves out, as if it stood behind the first phrase. */
export function leftOut(verb: VerbGroup, { to }: NounPhrase): VerbGroup {
  return { ...verb, from: to, to, adverbs: [], pronouns: [], implied: null };
}

/** "The guild trains the scribes; the scribes, in June, the women": clauses behind a semicolon that leave out the verb. */
export function fillGaps(clauses: readonly Clause[]): void {
  for (const clause of clauses) takeDate(clause);
  for (const { gapOf, after } of clauses.toReversed()) lendDate(gapOf, after.at(-1));
  clauses.forEach((clause, at) => {
    const whole = clauses.slice(0, at).findLast(({ verb, kind }) => verb !== null && kind !== 'relative' && verb.verb.frames.length > 0);
    const [first, ...rest] = clause.before;
    if (whole && !clause.verb && clause.kind === 'main' && isNextOne(clause, whole)) {
      const one = clause.before.find((part) => part.kind === 'noun')!;
      clause.verb = leftOut(whole.verb!, one.nouns.at(-1)!);
      clause.gapOf = whole;
      clause.after = clause.before.filter((part) => part !== one || !whole.verb!.passive).map((part) => ({ ...part, join: null }));
      clause.before = whole.verb!.passive ? [{ ...one, join: null }] : [];
      return;
    }
    if (clause.verb || clause.kind !== 'main' || !whole?.verb || first?.kind !== 'noun' || !canBegin(first.nouns[0]!)) return;
    if (!rest.some((part, i) => isSecond(part, whole, i > 0 && rest[i - 1]!.kind !== 'noun'))) return;
    clause.verb = leftOut(whole.verb, first.nouns.at(-1)!);
    clause.gapOf = whole;
    clause.before = [first];
    clause.after = rest.map((part) => ({ ...part, join: null }));
  });
}

/** "In May the scribes were trained by the guild; in June, the women": only who else, and when. */
function isNextOne({ before }: Clause, { verb, after, before: subject }: Clause): boolean {
  const [one, ...more] = before.filter(({ kind }) => kind === 'noun');
  const dated = before.some(({ kind }) => kind === 'date') && before.every((part) => part.kind === 'noun' || part.kind === 'date' || part.kind === 'adverb' || part.senses[0] === 'place');
  if (one?.kind !== 'noun' || more.length > 0 || !dated || one.nouns.some((noun) => !isParty(noun) || noun.pronoun !== null)) return false;
  const teaches = verb!.verb.frames.some(({ object, subject: giver }) => giver === 'giver' && object === 'receiver') && !verb!.negated && !verb!.modal;
  const told = verb!.passive ? after.some((part) => part.kind === 'preposition' && part.senses[0] === 'agent') : subject.some(({ kind }) => kind === 'noun') && after.some(({ kind }) => kind === 'noun');
  return teaches && told;
}

/** "A trained the women in May and, a month later, B the youth": a date behind "and" opens what comes. */
function takeDate({ gapOf, after }: Clause): void {
  const last = gapOf?.after.at(-1);
  if (last?.kind !== 'date' || (last.join !== 'and' && last.join !== 'comma and') || after.some(({ kind }) => kind === 'date')) return;
  gapOf!.after.pop();
  after.unshift({ ...last, join: null });
}

/** "A trained the women and B the youth, in May": a date told once, at the end, is that of both. */
function lendDate(whole: Clause | null, last: Part | undefined): void {
  if (whole && last?.kind === 'date' && last.join === 'comma' && ![...whole.before, ...whole.after].some(({ kind }) => kind === 'date')) whole.after.push(last);
}

/** A phrase that can be the second of a clause without a verb; a bare one only where something parts it from the first. */
function isSecond(part: Part, { verb, after }: Clause, parted: boolean): boolean {
  if (part.kind === 'noun') return parted && !verb!.passive && part.nouns.every(isOther) && after.some(({ kind }) => kind === 'noun');
  return part.kind === 'preposition' && part.nouns.every(isOther) && answers(part, verb!, after);
}

/** "… to the women, and the club to the youth", "… by the guild, the youth by the club": the same preposition as before. */
function answers({ key, senses }: Pick<Extract<Part, { kind: 'preposition' }>, 'key' | 'senses'>, { passive }: VerbGroup, after: readonly Part[]): boolean {
  if (senses[0] !== 'recipient' && !(passive && senses[0] === 'agent')) return false;
  return after.some((part) => part.kind === 'preposition' && part.key === key && part.nouns.every(isParty));
}

function canBegin(noun: NounPhrase): boolean {
  if (!isParty(noun)) return false;
  return noun.name !== null || noun.determiner === 'definite' || noun.count !== null || noun.pronoun === 'latter' || noun.pronoun === 'latterPlural' || noun.pronoun === 'second';
}

function isOther(noun: NounPhrase): boolean {
  return couldBePeople(noun) && noun.sort !== 'time' && noun.sort !== 'workshop';
}
