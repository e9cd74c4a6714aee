import type { Cast } from './Cast.ts';
import { haveNearAcronyms } from './Party.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import type { NounPhrase } from '../parse/Item.ts';

/** "In Niger, the network (ABC) trained …": the country in front is that of the body whose act is told. */
export function placeBodies(sentences: readonly ParsedSentence[], cast: Cast): void {
  for (const { items } of sentences) for (const item of items) if (item.kind === 'noun') placeByOrigin(item, cast);
  for (const { clauses } of sentences) {
    for (const { before } of clauses) {
      const [first] = before;
      const country = first?.kind === 'preposition' && first.senses.includes('place') ? first.nouns.find(({ sort }) => sort === 'country')?.name?.country : null;
      if (!country) continue;
      const subject = before.find(({ kind }) => kind === 'noun');
      for (const noun of subject?.kind === 'noun' ? subject.nouns : []) for (const name of namesIn(noun)) {
        const body = cast.find(name);
        if (body) body.country ??= country;
      }
    }
  }
}

/** "the Rights Post from Nigeria", "la Vigie, du Togo": a body with its country behind it. */
function placeByOrigin(noun: NounPhrase, cast: Cast): void {
  for (const inner of [...noun.of, ...noun.origin, ...noun.also]) placeByOrigin(inner, cast);
  if (noun.name?.sort !== 'body' || noun.owner) return;
  const country = [...noun.origin, ...noun.of].find(({ sort }) => sort === 'country')?.name?.country;
  const body = country ? cast.find(noun.name.text) : undefined;
  if (body && country) body.country ??= country;
}

/** An acronym one letter off another body's is likely a slip for it, so that body's country is its own too. */
export function shareCountries(cast: Cast): void {
  for (const body of cast.bodies) {
    if (body.country !== null) continue;
    const near = cast.recent.filter((other) => other.country !== null && haveNearAcronyms(body, other));
    if (near.length === 1) body.country = near[0]!.country;
  }
}

function namesIn(noun: NounPhrase): string[] {
  const own = noun.name?.sort === 'body' ? [noun.name.text] : [];
  return [...own, ...[...noun.brackets, ...noun.of, ...noun.also, ...(noun.owner ? [noun.owner] : [])].flatMap(namesIn)];
}
