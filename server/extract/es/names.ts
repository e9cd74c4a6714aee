import type { NameWords } from '../grammar/NameWords.ts';

/** The small words of Spanish names. */
export const names: NameWords = {
  articles: 'la|los|las|el',
  of: 'de|del',
  for: 'para',
  against: 'contra',
  by: 'por',
  to: 'a|al',
  articled: 'del',
  and: 'y|e',
  or: 'o',
  in: 'en',
  with: 'con|sin',
  townOpeners: 'san|santa|santo|villa|puerto|nueva|nuevo|ciudad|la|el|los|las|cerro|río|valle|boca|alto|bajo|isla',
  titles: 'sr|sra|srta|dra|don|doña|sor|fray',
  small: 'el|los|las|la|de|del|y|para|por|con|en|a',
  embassies: 'embajada|embajadas',
};
