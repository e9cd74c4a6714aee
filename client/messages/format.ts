import type { Say } from './say.ts';

/** When something took place, as the API gives it: ISO dates cut to what was told. */
export interface PeriodLike {
  readonly start?: string | null;
  readonly end?: string | null;
}

/** A cut ISO date in words: `2023-04` gives "April 2023", short "Apr 2023". */
export function formatDate(iso: string, locale: string, month: 'short' | 'long' = 'long'): string {
  return iso.length === 4 ? iso : dateFormat(locale, month, iso.length > 7).format(firstDayOf(iso));
}

/** Two dates of one precision as one, as short as they allow: "17–21 January 2022"; null where they differ in precision. */
function formatRange(start: string, end: string, locale: string, month: 'short' | 'long'): string | null {
  if (start.length !== end.length || start.length === 4) return null;
  return dateFormat(locale, month, start.length > 7).formatRange(firstDayOf(start), firstDayOf(end));
}

function firstDayOf(iso: string): Date {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number?];
  return new Date(Date.UTC(year, month - 1, day ?? 1));
}

/** A period in words; "no date" where nothing was told. */
export function formatPeriod({ start, end }: PeriodLike, say: Say, locale: string, month: 'short' | 'long' = 'long'): string {
  const [from, to] = [start, end].map((date) => (date ? formatDate(date, locale, month) : null)) as [string | null, string | null];
  if (from === null && to === null) return say('date.none');
  if (to === null) return say('date.since', { start: from });
  if (from === null) return say('date.until', { end: to });
  return from === to ? from : (formatRange(start!, end!, locale, month) ?? say('date.range', { start: from, end: to }));
}

/** A country's name in the reader's language; the code itself where there is no such country. */
export function formatCountry(code: string, locale: string): string {
  let names = countryNames.get(locale);
  if (!names) countryNames.set(locale, (names = new Intl.DisplayNames([regionOf(locale)], { type: 'region', fallback: 'code' })));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "A, B and C". */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(regionOf(locale), { type: 'conjunction' }).format(items);
}

/** English here is that of the officers' reports: "17 May 2024", "A, B and C". */
const regionOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

const countryNames = new Map<string, Intl.DisplayNames>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, month: 'short' | 'long', withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${withDay}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(regionOf(locale), { year: 'numeric', month, timeZone: 'UTC', ...(withDay ? { day: 'numeric' } : {}) });
    dateFormats.set(key, format);
  }
  return format;
}
