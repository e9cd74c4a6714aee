import { extractClaims } from '../extract/extract-claims.ts';
import type { Claims, Reading } from '../model/claim.ts';
import type { HarvestRecord } from '../model/record.ts';
import { readClaims } from './read-claims.ts';

/** What one record tells, by itself: the same text always gives the same reading. */
export function readRecord(record: HarvestRecord): Reading {
  return readClaims(record, withSingleSpaces(extractClaims(record)));
}

/** Names and topics without the runs of blanks and line breaks that a cell may have inside them; passages stay as written. */
function withSingleSpaces(claims: Claims): Claims {
  return {
    ...claims,
    names: claims.names.map((name) => (name.place === null && !blanks.test(name.form) ? name : { ...name, form: single(name.form), place: name.place && single(name.place) })),
    events: claims.events.map((event) => ({ ...event, place: event.place && single(event.place), persons: event.persons.map(single), topics: event.topics.map(single) })),
  };
}

const blanks = /\s{2,}|[^\S ]/u;

const single = (text: string): string => text.replace(/\s+/gu, ' ').trim();
