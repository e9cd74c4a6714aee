import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'kind.PROGRAMME': 'programme',
  'kind.COALITION': 'coalition',
  'kind.ORGANIZATION': 'organisation',
  'kind.GROUP': 'groupe',
  'kinds.PROGRAMME': '{count, plural, one {programme} other {programmes}}',
  'kinds.COALITION': '{count, plural, one {coalition} other {coalitions}}',
  'kinds.ORGANIZATION': '{count, plural, one {organisation} other {organisations}}',
  'kinds.GROUP': '{count, plural, one {groupe} other {groupes}}',
  'kinds.actors': '{count, plural, one {acteur} other {acteurs}}',
  'country.unknown': 'pays non précisé',
  'country.likely': '{country}, probable',
  'date.none': 'sans date',
  'date.since': 'depuis {start}',
  'date.until': 'jusqu’à {end}',
  'date.range': '{start} à {end}',
};
