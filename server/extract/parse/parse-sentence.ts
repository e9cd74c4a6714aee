import type { NamedSentence } from '../names/NameBook.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import { findDrafts } from '../events/find-drafts.ts';
import { nameSpeakers } from '../events/name-speakers.ts';
import { isParty } from '../events/sorts.ts';
import type { ParsedSentence } from '../claims/ParsedSentence.ts';
import { attachMembers } from './attach-members.ts';
import { carryOn } from './carry-on.ts';
import { chunk } from './chunk.ts';
import type { Item, NounPhrase } from './Item.ts';
import { parseClauses } from './parse-clauses.ts';
import { unitsOf } from './Unit.ts';

/** Reads one sentence: its phrases, its clauses, and what these tell of trainings. */
export function parseSentence({ sentence, dates, names }: NamedSentence, number: number, lexicon: Lexicon, before: ParsedSentence | null = null): ParsedSentence {
  const units = unitsOf(sentence.tokens, dates, names, lexicon);
  const near = before?.sentence.field === sentence.field ? before : null;
  const items = chunk({ units, tokens: sentence.tokens, lexicon, trainings: near?.trainings ?? null });
  const clauses = carryOn(parseClauses(items), near?.clauses ?? []);
  attachMembers(clauses);
  const drafts = findDrafts(clauses);
  nameSpeakers(drafts, clauses, items);
  return { sentence, number, names, dates, items, clauses, drafts, nouns: partiesAmong(items), trainings: trainingsAmong(items) ?? (near && clauses.length > 0 && near.trainingsTold ? near.trainings : null), trainingsTold: trainingsAmong(items) !== null };
}

/** The plural training noun of a sentence, or the one that its "the first" stood for. */
function trainingsAmong(items: readonly Item[]): NounPhrase | null {
  const told = items.filter((item): item is NounPhrase => item.kind === 'noun' && (item.sort === 'training' || item.sort === 'workshop'));
  return told.find(({ plural }) => plural) ?? told.find(({ determiner }) => determiner === 'indefinite') ?? null;
}

function partiesAmong(items: readonly Item[]): NounPhrase[] {
  return items.flatMap((item) => (item.kind !== 'noun' ? [] : isParty(item) ? [item] : namedIn(item)));
}

/** "the work of the guild Nuru": a name inside a phrase for something else. */
function namedIn({ of }: NounPhrase): NounPhrase[] {
  return of.flatMap((inner) => (inner.sort === 'body' && inner.name !== null ? [inner] : isParty(inner) ? [] : namedIn(inner)));
}
