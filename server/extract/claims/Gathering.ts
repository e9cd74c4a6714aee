import { argumentsOf } from '../events/arguments.ts';
import { judgeFact } from '../events/judge-fact.ts';
import { isParty } from '../events/sorts.ts';
import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Around } from './borrow-around.ts';
import type { NounReader } from './NounReader.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { distinctParties, sameParty } from './Party.ts';
import type { Party } from './Party.ts';
import { settlePlace } from './settle-place.ts';
import type { Where } from './settle-place.ts';
import type { StoryEvent } from './StoryEvent.ts';

/** "The guild brought ten scribes together in Kaya in May.": who came together, where and when, with no word of a training. */
export interface Gathering extends Where {
  readonly sentence: number;
  readonly field: string;
  readonly parties: readonly Party[];
  readonly count: number | null;
  readonly when: StoryEvent['when'] | null;
  /** They only went there: what one of them gives next was given there. */
  readonly wentThere: boolean;
}

/** The last gathering that a sentence tells of without telling a training in the same clause; null where it tells none. */
export function readGathering(parsed: ParsedSentence, reader: NounReader, { timeline, facts }: Pick<Around, 'timeline' | 'facts'>): Gathering | null {
  const clause = parsed.clauses.findLast((each) => gathers(each) && !parsed.drafts.some((draft) => draft.clause === each && draft.kind === 'event'));
  const wentThere = clause !== undefined && !clause.verb!.grammar.gathering.test(clause.verb!.lemma);
  // "She went to Kaya for a course in May.": what she gives next is another.
  if (!clause || (wentThere && parsed.drafts.length > 0)) return null;
  const own = argumentsOf(clause);
  const all = [...own.before, ...own.order];
  const date = all.find((part) => part.kind === 'date' && part.date.said.kind === 'span');
  // "came to Kaya": the town is the verb's object.
  const moved = clause.verb!.verb.kind === 'motion' ? own.objects : [];
  const places = [...moved, ...all.flatMap((part) => (part.kind === 'preposition' && (part.senses.includes('place') || part.senses[0] === 'recipient') ? part.nouns : []))].filter(({ name }) => name?.sort === 'place' || name?.sort === 'country');
  const resolved = date?.kind === 'date' ? timeline.resolve(date.date, parsed, false)[0]?.period : undefined;
  const where = settlePlace(places, facts.countries);
  if (!resolved?.start && where.place === null) return null;
  const people = (clause.verb!.passive || clause.verb!.reflexive || own.objects.every((noun) => !isParty(noun)) ? own.subject : own.objects).filter(isParty);
  const read = people.map((noun: NounPhrase) => reader.read(noun, parsed.sentence, { role: 'receiver', adverbs: [], exclude: [] }));
  const counts = read.flatMap(({ count }) => (count === null ? [] : [count]));
  return {
    ...where, wentThere, sentence: parsed.number, field: parsed.sentence.field, when: resolved ?? null, parties: distinctParties(read.flatMap(({ parties }) => parties)),
    count: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
  };
}

function gathers(clause: Clause): boolean {
  const { verb } = clause;
  const goes = verb?.verb.kind === 'motion' && !verb.passive && clause.kind === 'main';
  return verb !== null && (goes || verb.grammar.gathering.test(verb.lemma)) && clause.kind !== 'infinitive' && judgeFact(clause, true).took !== 'not';
}

/** "There it taught them to film": a training told right behind a gathering was then and there, and those who came received it. */
export function lendGathering(event: StoryEvent, gathering: Gathering): void {
  if (event.field !== gathering.field || event.sentence - gathering.sentence > 1 || event.when.start !== null || event.when.text !== null || event.place !== null || event.online) return;
  if (gathering.wentThere && !event.givers.some((party) => gathering.parties.some((other) => sameParty(party, other)))) return;
  const shares = [...event.receivers, ...event.givers].some((party) => gathering.parties.some((other) => sameParty(party, other)));
  const open = event.receivers.length === 0 && event.participants === null;
  if (!shares && !(open && event.givers.length + event.organizers.length > 0)) return;
  if (gathering.when) event.when = gathering.when;
  if (gathering.place !== null) Object.assign(event, { place: gathering.place, country: gathering.country ?? event.country, countryFrom: gathering.countryFrom ?? event.countryFrom });
  if (gathering.wentThere) return;
  if (!open) {
    if (event.receivers.length === gathering.parties.length) event.participants ??= gathering.count;
    return;
  }
  event.receivers = gathering.parties.filter((party) => ![...event.givers, ...event.organizers].some((giver) => sameParty(giver, party)));
  event.participants = gathering.count;
}
