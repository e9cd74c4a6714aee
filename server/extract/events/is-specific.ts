import type { Draft } from './Draft.ts';

/** Has a date, a place or a number of people of its own. */
export function isSpecific(draft: Draft): boolean {
  return [draft.shared, ...draft.segments].some(({ dates, places, receivers }) => dates.some(({ said }) => said.kind !== 'vague' && said.kind !== 'duration') || places.length > 0 || receivers.some(({ count }) => count !== null));
}
