import type { Part } from '../parse/Clause.ts';
import { bare, isNamable } from './Found.ts';
import type { Found } from './Found.ts';
import { couldBePeople, isDefinite, isParty } from './sorts.ts';

/** "A las parteras las formó la red", "las parteras que formó la red": where objects are marked, who stands bare behind the verb acts. */
export function swapUnmarked(found: Found): void {
  const { clause, verb, antecedent, objects } = found;
  const mark = verb?.grammar.personalObject;
  if (!verb || !mark || verb.form !== 'finite' || verb.passive || verb.reflexive || verb.verb.frames.length === 0) return;
  const acting = bare(found.after).filter((noun) => isNamable(noun) && (noun.name !== null || isDefinite(noun)));
  if (acting.length === 0) return;
  const isMarked = (part: Part): boolean => part.kind === 'preposition' && part.key === mark && part.nouns.some(couldBePeople);
  const taken = verb.pronouns.filter(({ dative }) => !dative).map(({ noun }) => noun);
  const resumes = clause.kind === 'relative' && clause.relative === 'any' && antecedent.length > 0 && antecedent.every((noun) => isParty(noun) && found.subject.includes(noun));
  if (resumes) found.objects = [...antecedent, ...objects.filter((noun) => !acting.includes(noun))];
  else if (found.subject.length === 0 && (taken.length > 0 || [...found.before, ...found.after].some(isMarked))) {
    const told = found.before.some(isMarked);
    found.objects = objects.filter((noun) => !acting.includes(noun) && !(told && taken.includes(noun)));
  } else return;
  found.subject = acting;
}
