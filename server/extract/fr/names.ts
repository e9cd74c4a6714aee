import type { NameWords } from '../grammar/NameWords.ts';

/** The small words of French names. */
export const names: NameWords = {
  articles: "la|le|les|l'",
  of: "de|des|du|d'",
  for: 'pour',
  against: 'contre',
  by: '',
  to: 'à|aux|au',
  articled: 'des|du',
  and: 'et',
  or: 'ou',
  in: 'en|dans|sur',
  with: 'avec|sans',
  townOpeners: 'saint|sainte|port|mont|fort|grand|grande|petit|petite|haut|haute|bas|basse|cap|lac|nouvelle|la|le|les',
  titles: 'm|mme|mlle|me|maître|cheikh|hadja|el hadj',
  small: 'le|la|les|l|de|du|des|d|et|en|pour|au|aux',
  embassies: 'ambassade|ambassades|consulat|consulats',
};
