import { isParty } from '../events/sorts.ts';
import { isCopula } from '../parse/copula.ts';
import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { ParsedSentence } from './ParsedSentence.ts';

/** "We, the weavers of Kaya, …", "Nous, c'est le comité X.", "nous = comité X": whom those who write say that they are; null where they do not. */
export function whoWeAre(sentences: readonly ParsedSentence[]): { readonly parsed: ParsedSentence; readonly noun: NounPhrase } | null {
  for (const parsed of sentences) {
    for (const clause of parsed.clauses) {
      const noun = toldOfUs(clause);
      if (noun) return { parsed, noun };
    }
  }
  return null;
}

function toldOfUs({ before, after, verb }: Clause): NounPhrase | null {
  for (const parts of [before, after]) {
    const at = parts.findIndex((part) => part.kind === 'noun' && part.nouns.some(({ pronoun }) => pronoun === 'us'));
    const us = parts[at];
    if (us?.kind !== 'noun') continue;
    const beside = parts[at + 1];
    const apposed = us.nouns.flatMap(({ also }) => also).find(isSomebody);
    if (apposed) return apposed;
    const next = beside?.kind === 'noun' && (beside.join === null || beside.join === 'comma') ? beside.nouns.find(isSomebody) : undefined;
    if (next) return next;
    const pointing = beside?.kind === 'noun' && beside.nouns.some(({ pronoun }) => pronoun === 'impersonal') && parts === before && verb !== null && isCopula(verb) && !verb.negated;
    const [told] = pointing ? after : [];
    if (told?.kind === 'noun') return told.nouns.find(isSomebody) ?? null;
  }
  return null;
}

function isSomebody(noun: NounPhrase): boolean {
  return isParty(noun) && noun.sort !== 'pronoun' && noun.sort !== 'person' && noun.determiner !== 'indefinite';
}
