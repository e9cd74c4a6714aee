import type { Claims, EventClaim, NameClaim } from '../../server/model/claim.ts';
import type { Passage } from '../../server/model/passage.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import { actor, harvestRecord, period } from './make-readings.ts';

/** A record with these fields, in this order, after its id. */
export function recordWith(fields: Readonly<Record<string, string>>, more: Partial<HarvestRecord> = {}): HarvestRecord {
  const record = harvestRecord(more.id ?? 'R1', '');
  return {
    ...record,
    ...more,
    cells: [record.cells[0]!, ...Object.entries(fields).map(([field, text]) => ({ field, heading: field, text }))],
  };
}

/** A name as `actor` writes it (`ACR=Full Name@BF`), told in a field; with `equates` the forms that the text equates it with. */
export interface NameText {
  readonly name: string;
  readonly equates?: readonly string[];
  readonly kind?: NameClaim['kind'];
  readonly told?: number;
}

export interface EventText {
  readonly givers?: readonly string[];
  readonly receivers?: readonly string[];
  readonly others?: EventClaim['others'];
  readonly persons?: readonly string[];
  readonly when?: string;
  readonly place?: string;
  readonly country?: string;
  readonly topics?: readonly string[];
  readonly participants?: number;
  readonly strength?: 'sure' | 'likely';
  readonly reason?: string;
  readonly field?: string;
  /** The sentence that tells it; two events of one sentence are given the same. */
  readonly quote?: string;
}

/** Claims said outright. Parties are names as written in `names`, or else become names of their own. */
export function claimsOf(told: { names?: readonly (string | NameText)[]; events?: readonly EventText[] } & Partial<Pick<Claims, 'partnerships' | 'memberships' | 'places' | 'noClaims' | 'findings'>>, record = 'R1'): Claims {
  const texts = (told.names ?? []).map((name): NameText => (typeof name === 'string' ? { name } : name));
  const given = texts.flatMap((text, index) => nameClaims(text, index, record));
  const events = (told.events ?? []).map((event, index) => eventClaim(event, index, record));
  const known = new Set(given.map(({ ref }) => ref));
  const parties = [...new Set(events.flatMap(({ givers, receivers, others }) => [...givers, ...receivers, ...others.map(({ ref }) => ref)]))];
  const rest = parties.filter((party) => !known.has(party)).flatMap((name, index) => nameClaims({ name }, texts.length + index, record));
  return {
    record, language: 'en', names: [...given, ...rest], events,
    partnerships: told.partnerships ?? [], memberships: told.memberships ?? [], places: told.places ?? [],
    noClaims: told.noClaims ?? [], findings: told.findings ?? [],
  };
}

function nameClaims({ name, equates = [], kind, told = 1 }: NameText, index: number, record: string): NameClaim[] {
  const { name: full, acronym, kind: own, country, place } = actor(name);
  const passages = Array.from({ length: told }, (_, time): Passage =>
    ({ record, field: 'description', start: 1000 * index + 100 * time, end: 1000 * index + 100 * time + full.length, quote: full }));
  const claim = { kind: kind ?? own, country, place, passages, equates: equates.map((ref) => ({ ref, reason: 'equated by the text' })) };
  const main: NameClaim = { ...claim, ref: name, form: full, acronym: acronym === full };
  if (acronym === null || acronym === full) return [main];
  return [main, { ...claim, ref: acronym, form: acronym, acronym: true, country: null, equates: [{ ref: name, reason: 'in brackets after it' }] }];
}

function eventClaim(event: EventText, index: number, record: string): EventClaim {
  const quote = event.quote ?? `Sentence ${index + 1}.`;
  const field = event.field ?? 'description';
  const start = event.quote === undefined ? 100 * index : 0;
  return {
    ordinal: index + 1,
    givers: event.givers ?? [], receivers: event.receivers ?? [], others: event.others ?? [], persons: event.persons ?? [],
    when: period(event.when), place: event.place ?? null, country: event.country ?? null, abroad: false,
    topics: event.topics ?? [], participants: event.participants ?? null,
    strength: event.strength ?? 'sure', reason: event.reason ?? null,
    passages: [{ record, field, start, end: start + quote.length, quote }],
  };
}
