import type { NounPhrase } from '../parse/Item.ts';

const parties = new Set<NounPhrase['sort']>(['people', 'facilitator', 'body', 'person', 'collective', 'programme']);

/** Whether a phrase can give or receive a training. */
export function isParty(noun: NounPhrase): boolean {
  if (noun.sort === 'pronoun') return noun.pronoun !== 'impersonal' && noun.pronoun !== 'free';
  return parties.has(noun.sort);
}

/** A noun of the lexicon for a training, a weaker word for one, or a debrief. */
export function isTraining(noun: NounPhrase): boolean {
  return noun.sort === 'training' || noun.sort === 'workshop' || noun.sort === 'restitution';
}

export function isPlace(noun: NounPhrase): boolean {
  return noun.sort === 'place' || noun.sort === 'country' || noun.sort === 'region';
}

/** What is passed on: skills, the module, "what they had learned", or "it" for a training just told. */
export function isContent(noun: NounPhrase): boolean {
  return noun.sort === 'content' || (noun.sort === 'pronoun' && (noun.pronoun === 'singular' || noun.pronoun === 'impersonal' || noun.pronoun === 'plural') && noun.count === null) || (isTraining(noun) && isDefinite(noun));
}

export function isDefinite(noun: NounPhrase): boolean {
  return noun.determiner === 'definite' || noun.determiner === 'demonstrative' || noun.determiner === 'possessive' || noun.same || noun.owner !== null;
}

/** A phrase that is no party by its words and may be one by where it stands: "12 scouts". */
export function couldBePeople(noun: NounPhrase): boolean {
  return isParty(noun) || ((noun.sort === 'unknown' || noun.sort === 'workshop') && (noun.plural || noun.count !== null)) || (noun.sort === 'place' && noun.owner !== null);
}
