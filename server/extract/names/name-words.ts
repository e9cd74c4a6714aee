import { grammars } from '../grammar/lexicons.ts';
import type { NameWords } from '../grammar/NameWords.ts';

/** The words of these kinds in all languages. */
function wordsOf(...kinds: readonly (keyof NameWords)[]): ReadonlySet<string> {
  return new Set(Object.values(grammars).flatMap(({ names }) => kinds.flatMap((kind) => names[kind].split('|'))).filter((word) => word !== ''));
}

export const articles = wordsOf('articles');
export const of = wordsOf('of');
export const ofTheInOne = wordsOf('articled');
export const to = wordsOf('to');
export const and = wordsOf('and');
export const placing = wordsOf('in');
/** Prepositions between two plain words of one name: "Derechos en Red", "Mujeres con Voz". */
export const joining = wordsOf('in', 'with');
export const by = wordsOf('by');
/** "and", "or", which join the names of a list; a comma does as well. */
export const adding = wordsOf('and', 'or');
export const listing: ReadonlySet<string> = new Set([',', ...adding]);
/** "of", "pour": what follows says what a body is for, and not what it is. */
export const going = wordsOf('of', 'for');
/** Words by which a name goes on in small letters, "Ligue contre la torture", and between capitals. */
export const goingOn = wordsOf('of', 'for', 'against');
export const purpose = wordsOf('for');
export const linking = wordsOf('of', 'for', 'against', 'by', 'to');
export const small = wordsOf('small');
export const townOpeners = wordsOf('townOpeners');
const titles = wordsOf('titles');
const embassies = [...wordsOf('embassies')].join('|');

/** "Mrs", "Dr.". */
export function isTitle(lower: string): boolean {
  return titles.has(lower) || (lower.endsWith('.') && titles.has(lower.slice(0, -1)));
}

/** Text that ends with "the embassy of", which a country's name follows. */
export const endsWithEmbassy = new RegExp(`(?:${embassies})\\S*\\s+\\S*\\s*$`, 'iu');
