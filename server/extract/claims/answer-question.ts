import type { Draft } from '../events/Draft.ts';
import { gatherComplements } from '../events/gather-complements.ts';
import { mentionOf } from '../events/mention-of.ts';
import { isParty } from '../events/sorts.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Clause, Part } from '../parse/Clause.ts';
import { isCleft } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { ParsedSentence } from './ParsedSentence.ts';

/** A question that asks who gave a training: "Who trained the scribes?" */
export interface Question {
  readonly draft: Draft;
  readonly parsed: ParsedSentence;
}

/** What a sentence that ends in a question mark asks, if it asks who gave a training; else null. */
export function questionOf(parsed: ParsedSentence, { grammar }: Lexicon): Question | null {
  const { tokens } = parsed.sentence;
  const asks = ({ from }: NounPhrase): boolean => [tokens[from], tokens[from - 1]].some((token) => token !== undefined && grammar.interrogative.test(token.lower));
  const draft = parsed.drafts.find(({ kind, fact, givers, shared, segments }) =>
    kind === 'event' && fact.took !== 'not' && givers.every(asks) && [shared, ...segments].some(({ receivers }) => receivers.some((noun) => !asks(noun))));
  return draft ? { draft: { ...draft, givers: [] }, parsed } : null;
}

/** "The guild, in May, in Kaya.", "By the guild.", "It was the guild.": who gave it, when and where. `nobody` where the answer denies it; null where the sentence is no answer. */
export function answerOf(parsed: ParsedSentence): Draft | 'nobody' | null {
  if (parsed.drafts.some(({ kind }) => kind === 'event')) return null;
  const clause = parsed.clauses[0];
  if (!clause) return null;
  const parts = answeringParts(clause);
  const nouns = parts.flatMap((part) => (part.kind === 'noun' || (part.kind === 'preposition' && part.senses[0] === 'agent') ? part.nouns : []));
  if (nouns.some(({ pronoun, determiner }) => pronoun === 'nobody' || determiner === 'none')) return 'nobody';
  const givers = nouns.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
  if (givers.length === 0) return null;
  const draft: Draft = { ...mentionOf(givers[0]!, clause), kind: 'event', training: null, repeats: false, givers };
  gatherComplements(draft, parts.filter((part) => part.kind === 'date' || (part.kind === 'preposition' && part.senses[0] !== 'agent')), [], new Set(), new Set(), false);
  return draft;
}

function answeringParts(clause: Clause): readonly Part[] {
  if (clause.verb === null) return clause.before;
  return isCleft(clause) && !clause.verb.negated ? clause.after : [];
}
