import { isDefinite } from '../events/sorts.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';

/** "the programme", "SCC staff", "the programme's trainers": the one that the record's own id names, by `acronym`. */
export function isProgramme(noun: NounPhrase, sentence: Sentence, acronym: string | null, lexicon: Lexicon): boolean {
  if (noun.name) return noun.owner === null && acronym !== null && noun.name.text === acronym;
  const owner = noun.owner?.name?.text;
  if (owner !== undefined && owner !== acronym) return false;
  const tokens = sentence.tokens.slice(noun.core[0], noun.core[1]);
  if (noun.sort === 'programme') return owner === acronym || (noun.of.length === 0 && !noun.plural && (isDefinite(noun) || noun.determiner === null) && tokens.length === 1);
  if (noun.sort !== 'people' && noun.sort !== 'facilitator') return false;
  const isWord = tokens.length > 1 && lexicon.word(tokens[0]!.lower).some((entry) => entry.pos === 'noun' && entry.noun === 'programme');
  return isWord || [...noun.of, ...noun.origin, ...(noun.owner ? [noun.owner] : [])].some((inner) => inner.sort === 'programme' && isProgramme(inner, sentence, acronym, lexicon));
}
