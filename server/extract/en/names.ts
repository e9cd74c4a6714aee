import type { NameWords } from '../grammar/NameWords.ts';

/** The small words of English names. */
export const names: NameWords = {
  articles: 'the',
  of: 'of',
  for: 'for',
  against: 'against',
  by: '',
  to: '',
  articled: '',
  and: 'and|&',
  or: 'or',
  in: 'in|on|to|at',
  with: '',
  townOpeners: 'new|port|fort|lake|mount|saint|upper|lower|north|south|east|west|old|cape',
  titles: 'mr|mrs|ms|dr|prof|sir|madam|father|sister|brother|imam|sheikh',
  small: 'the|a|an|of|for|and|in|on|at|to',
  embassies: 'embassy|embassies',
};
