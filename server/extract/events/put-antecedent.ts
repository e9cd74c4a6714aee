import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { isCleft } from '../parse/copula.ts';
import { nounParts, withPreposition } from './Found.ts';
import type { Found, PrepositionPart } from './Found.ts';
import { isParty, isPlace, isTraining } from './sorts.ts';

/** "scribes who taught", "scribes trained in Kaya", "scribes having taught": the phrase before is subject or object. */
export function putAntecedent(found: Found): void {
  const { clause, verb, antecedent, subject } = found;
  if (clause.kind === 'relative') putRelative(found);
  else if (clause.kind === 'participle' && antecedent.length > 0) found.subject = [...antecedent];
  else if (clause.kind === 'gerund' && verb?.tense === 'past' && !clause.loose && clause.preposition === null && subject.length === 0) found.subject = antecedent.filter(isParty);
}

function putRelative(found: Found): void {
  const { clause, antecedent, extra, subject } = found;
  if (clause.preposition) extra.push(withPreposition(clause.preposition, antecedent));
  else if (clause.relative === 'where') extra.push(withPreposition({ key: 'where', senses: antecedent.some(isTraining) ? ['during'] : ['place'] }, antecedent));
  else if (clause.relative === 'whose') putOwned(found);
  else if (clause.parent && isCleft(clause.parent)) putCleft(found, clause.parent);
  else if (subject.length === 0) found.subject = [...antecedent];
  else found.objects = [...antecedent, ...found.objects];
  const { objects } = found;
  if (found.subject.length === 0 && !clause.preposition && objects[0] === antecedent[0] && objects.length > antecedent.length) {
    found.subject = objects.slice(antecedent.length);
    found.objects = objects.slice(0, antecedent.length);
  }
}

/** "scribes whose guild had closed", "scribes whose guild Amal had trained": what is owned is subject, or object before a second phrase. */
function putOwned(found: Found): void {
  const [owner] = found.antecedent;
  for (const noun of found.subject) noun.owner ??= owner ?? null;
  const owned = found.subject;
  const second = nounParts(found.before)[1];
  if (second?.join !== null) {
    found.subject = owned;
    return;
  }
  found.subject = second.nouns;
  found.objects = [...owned, ...found.objects];
}

/** "In May it was in Kaya that they learnt it": place, date and preposition of the phrases before hold for the clause behind. */
function putCleft(found: Found, above: Clause): void {
  const { antecedent, extra } = found;
  const held = above.after.find((part): part is PrepositionPart => part.kind === 'preposition' && part.nouns.some((noun) => antecedent.includes(noun)));
  extra.push(...[...above.before, ...above.after].filter((part) => part.kind === 'date' || (part.kind === 'preposition' && part.nouns.every(isPlace))));
  if (held) extra.push(...(extra.includes(held) ? [] : [held]));
  else if (found.subject.length === 0) found.subject = [...antecedent];
  else found.objects = [...antecedent, ...found.objects];
}

/** "el curso que ofreció la escuela": what the pronoun stands for is the object, and the subject comes behind. */
export function invertRelative(found: Found): void {
  const { clause, verb, antecedent, objects } = found;
  const [first] = found.subject;
  if (clause.kind !== 'relative' || clause.relative !== 'any' || !first || !antecedent.includes(first) || !(isTraining(first) || first.sort === 'content' || isSaidOf(found, first))) return;
  if (!objects.some(isParty) || verb?.passive || verb?.verb.kind === 'happen') return;
  found.subject = objects.filter(isParty);
  found.objects = [...antecedent];
}

/** "les juges qu'a formés la guilde": people whom the verb is said of, where its subject comes behind. */
function isSaidOf({ clause, verb, objects }: Found, first: NounPhrase): boolean {
  if (!verb?.grammar.subjectsFollow || verb.grammar.personalObject !== null || clause.loose || !isParty(first) || verb.pronouns.length > 0) return false;
  return verb.verb.frames.some(({ object }) => object === 'receiver') && objects.some((noun) => noun.sort === 'body' || noun.sort === 'person' || noun.sort === 'people');
}

/** "l'école dans laquelle étudiaient les juristes": behind a pronoun with a preposition the subject may follow. */
export function invertAfterPreposition(found: Found): void {
  const { clause } = found;
  if (clause.kind !== 'relative' || !clause.preposition || found.subject.length > 0) return;
  found.subject = found.objects;
  found.objects = [];
}
