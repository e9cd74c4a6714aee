import { distinctParties, sameParty } from './Party.ts';
import type { StoryEvent } from './StoryEvent.ts';

/** Adds to an event what a later phrase tells of it. */
export function addTo(event: StoryEvent, more: StoryEvent): void {
  if (more.givers.length > 0) {
    if (event.givers.length === 0) event.givers = more.givers;
    else event.givers = distinctParties([...event.givers, ...more.givers]);
  }
  event.organizers = distinctParties([...event.organizers, ...more.organizers]);
  if (event.receivers.length === 0) event.receivers = more.receivers;
  else event.receivers = distinctParties([...event.receivers, ...more.receivers.filter((party) => !event.givers.some((giver) => sameParty(giver, party)))]);
  event.others.push(...more.others);
  if (more.when.start !== null && (event.when.start === null || (more.when.start.length > event.when.start.length && !more.yearAssumed))) event.when = more.when;
  if (event.place === null && more.place !== null) {
    event.place = more.place;
    event.country = more.country ?? event.country;
    event.countryFrom = more.countryFrom ?? event.countryFrom;
  }
  event.country ??= more.country;
  event.topics = [...new Set([...event.topics, ...more.topics])];
  event.participants ??= more.participants;
  event.online ||= more.online;
  for (const noun of more.nouns) event.nouns.add(noun);
  for (const sentence of more.sentences) if (!event.sentences.includes(sentence)) event.sentences.push(sentence);
}
