import { isParty, isTraining } from '../events/sorts.ts';
import type { Clause } from './Clause.ts';
import type { NounPhrase } from './Item.ts';
import { finiteFollows } from './look-ahead.ts';
import type { OpenClauses } from './OpenClauses.ts';

/**
 * "The guild trained, in a course held in Kaya in May, ten scribes": a bare phrase behind the comma is the object for which
 * a verb above still waits, not one more of what interrupted it.
 */
export function returnToObject(open: OpenClauses, noun: NounPhrase, at: number): void {
  const { current } = open;
  if (open.join !== 'comma' || open.preposition || !current.verb || (current.kind !== 'participle' && current.kind !== 'relative')) return;
  // "strengthened, in a course held in Kaya, the skills of ten scribes"
  const skills = noun.sort === 'content' && noun.of.some(isParty);
  if (!(isParty(noun) || skills) || noun.sort === 'pronoun' || finiteFollows(open.items, at)) return;
  for (let up = current.parent; up; up = up.parent) {
    if (!waits(up)) continue;
    open.current = up;
    open.join = null;
    return;
  }
}

/** A finite verb whose frames want those who received, and that has no bare phrase yet. */
function waits({ verb, after }: Clause): boolean {
  if (!verb || verb.form !== 'finite' || verb.passive || verb.reflexive || verb.pronouns.some(({ dative }) => !dative)) return false;
  const interrupted = after.some((part) => part.join === 'comma' || (part.kind === 'preposition' && part.nouns.some(isTraining)));
  return interrupted && after.every(({ kind }) => kind !== 'noun') && verb.verb.frames.some(({ object }) => object === 'receiver') && verb.verb.frames.every(({ object }) => object !== 'nothing');
}
