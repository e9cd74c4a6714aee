import { fold } from './folding.ts';

/** Words by which a cell says that there was nobody and nothing, in English, French and Spanish. */
const nothing = new Set('no none nil nobody nothing non neant aucun aucune personne rien ningun ninguno ninguna nadie nada'.split(' '));

/** Words that may stand beside them without naming anyone. */
const around = new Set((
  'other others another actor actors factor factors contribution contributions contributor contributors contributed one was were is are there any and or of the known identified else ' +
  'autre autres acteur acteurs facteur facteurs contribution contributions a ont n ne il y et ou de d des du le la les connu identifie ' +
  'otro otros otra otras actor actores factor factores contribucion hay hubo y o de el los se identificado'
).split(' '));

/** Whether a cell says in so many words that no one else had a part ("No", "Aucun autre acteur", "Ninguno"). Blank says nothing. */
export function saysNoOne(text: string): boolean {
  const words = fold(text).split(' ').filter((word) => word !== '');
  return words.length > 0 && words.length <= 10 && words.some((word) => nothing.has(word)) && words.every((word) => nothing.has(word) || around.has(word));
}
