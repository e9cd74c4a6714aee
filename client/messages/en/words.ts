/** Words that many screens use. */
export const words = {
  'kind.PROGRAMME': 'programme',
  'kind.COALITION': 'coalition',
  'kind.ORGANIZATION': 'organization',
  'kind.GROUP': 'group',
  'kinds.PROGRAMME': '{count, plural, one {programme} other {programmes}}',
  'kinds.COALITION': '{count, plural, one {coalition} other {coalitions}}',
  'kinds.ORGANIZATION': '{count, plural, one {organization} other {organizations}}',
  'kinds.GROUP': '{count, plural, one {group} other {groups}}',
  'kinds.actors': '{count, plural, one {actor} other {actors}}',
  'country.unknown': 'country not stated',
  'country.likely': '{country}, likely',
  'date.none': 'no date',
  'date.since': 'since {start}',
  'date.until': 'until {end}',
  'date.range': '{start} to {end}',
} as const;
