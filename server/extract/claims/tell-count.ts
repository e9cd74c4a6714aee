import { isCopula } from '../parse/copula.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { sameParty } from './Party.ts';
import type { ReadParties } from './ReadParties.ts';
import type { Story } from './Story.ts';
import type { StoryEvent } from './StoryEvent.ts';

/** "They were 25.", "25 shepherds, three days.": how many received the training told just before, where that was not told. */
export function tellCount(parsed: ParsedSentence, story: Story, lexicon: Lexicon): void {
  const event = story.lastEvent;
  if (!event || event.participants !== null || parsed.drafts.length > 0 || parsed.number - event.sentence > 2 || parsed.number === event.sentence) return;
  const counted = countedPeople(parsed) ?? countedBare(parsed, event, lexicon);
  if (counted === null) return;
  event.participants = counted;
  event.sentences.push(parsed.sentence);
}

/** "22 paralegals of the guild.": a sentence without a verb that begins with people, behind one that did not say who received its training. */
export function tellThose(parsed: ParsedSentence, story: Story, read: (noun: NounPhrase) => ReadParties): void {
  const event = story.lastEvent;
  if (!event || event.receivers.length > 0 || event.givers.length === 0 || parsed.drafts.length > 0 || parsed.number - event.sentence !== 1 || event.field !== parsed.sentence.field) return;
  if (parsed.clauses.some(({ verb }) => verb !== null)) return;
  const [first] = parsed.clauses[0]?.before ?? [];
  const noun = first?.kind === 'noun' && first.nouns.length === 1 ? first.nouns[0]! : null;
  if (!noun || noun.count === null || noun.count < 2 || noun.name !== null || (noun.sort !== 'people' && noun.sort !== 'facilitator')) return;
  const { parties } = read(noun);
  if (parties.length === 0 || parties.some((party) => event.givers.some((giver) => sameParty(giver, party)))) return;
  event.receivers = [...parties];
  event.participants ??= noun.count;
  event.sentences.push(parsed.sentence);
}

/** "They were 25": a copula whose subject points back to several. */
function countedPeople({ clauses }: ParsedSentence): number | null {
  for (const { verb, before, after, kind } of clauses) {
    if (!verb || kind !== 'main' || !isCopula(verb) || verb.negated || verb.tense === 'future' || verb.tense === 'conditional') continue;
    const [subject] = before.flatMap((part) => (part.kind === 'noun' ? part.nouns : []));
    const points = subject ? subject.pronoun === 'plural' || subject.pronoun === 'us' : verb.implied?.pronoun === 'plural';
    const [object] = after.flatMap((part) => (part.kind === 'noun' && part.join === null ? part.nouns : []));
    if (points && object && isCount(object)) return object.count;
  }
  return null;
}

function isCount({ count, pronoun, sort, of }: NounPhrase): boolean {
  return count !== null && count > 1 && (pronoun === 'everybody' || sort === 'people') && of.length === 0;
}

/** "25 shepherds, three days.": a sentence without a verb that begins with those who received it, or with "people". */
function countedBare({ clauses }: ParsedSentence, { receivers }: StoryEvent, lexicon: Lexicon): number | null {
  if (clauses.some(({ verb }) => verb !== null)) return null;
  const [first] = clauses[0]?.before ?? [];
  const noun = first?.kind === 'noun' ? first.nouns[0]! : null;
  if (!noun || noun.count === null || noun.count < 2 || noun.name !== null || (noun.sort !== 'people' && noun.sort !== 'unknown')) return null;
  const nobody = lexicon.grammar.nobodyInParticular.test(noun.lemma) || noun.byGender;
  return nobody || receivers.some((party) => party.kind === 'group' && party.group.lemma === noun.lemma) ? noun.count : null;
}
