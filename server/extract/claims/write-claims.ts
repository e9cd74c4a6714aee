import type { Claims, EventClaim, Language, NameClaim, NoClaim, PartnershipClaim, PlaceClaim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import { comparePassages } from '../../model/passage.ts';
import { knownFields } from '../../model/record.ts';
import type { Cast } from './Cast.ts';
import type { Body, Group, Party } from './Party.ts';
import type { NearMiss, StoryEvent } from './StoryEvent.ts';
import type { Sentence } from '../text/Token.ts';

interface Told {
  readonly record: string;
  readonly language: Language;
  readonly cast: Cast;
  readonly events: readonly StoryEvent[];
  readonly nearMisses: readonly NearMiss[];
  readonly partnerships: readonly { readonly of: Body; readonly with: Body; readonly passage: Passage }[];
  readonly memberships: readonly { readonly part: Body; readonly whole: Body; readonly passage: Passage }[];
  readonly places: readonly PlaceClaim[];
}

/** Writes what was told as claims; groups and the programme only where they have a part in a training. */
export function writeClaims({ record, language, cast, events, nearMisses, partnerships, memberships, places }: Told): Claims {
  const order = new Map<string, number>(knownFields.map((field, at) => [field, at]));
  const sorted = [...events].sort((a, b) => (order.get(a.field) ?? 99) - (order.get(b.field) ?? 99) || a.sentence - b.sentence || a.at - b.at);
  const used = new Set(sorted.flatMap((event) => [...event.givers, ...event.receivers, ...event.others.map(({ party }) => party)]).flatMap((party) => (party.kind === 'person' ? [] : [party.kind === 'body' ? party.body : party.group])));
  const groups = cast.groups.filter((group) => used.has(group));
  const bodies = cast.bodies.filter((body) => body.kind !== 'programme' || body.kindFrom !== 'name' || used.has(body) || !body.forms.some(({ reason }) => reason?.startsWith("the record's id")));
  return {
    record, language,
    names: [...bodies.flatMap(namesOfBody), ...namesOfGroups(groups)],
    events: sorted.map((event, at) => writeEvent(event, at + 1, record)),
    partnerships: partnerships.map(({ of, with: other, passage }): PartnershipClaim => ({ of: of.ref, with: other.ref, passages: [passage] })),
    memberships: memberships.map(({ part, whole, passage }) => ({ part: part.ref, whole: whole.ref, passages: [passage] })),
    places,
    noClaims: distinctMisses(nearMisses).map(({ why, sentence }): NoClaim => ({ why, passage: passageOf(sentence, record) })),
    findings: [],
  };
}

function distinctMisses(nearMisses: readonly NearMiss[]): NearMiss[] {
  const told = new Map<Sentence, Set<NearMiss['why']>>();
  return nearMisses.filter(({ sentence, why }) => {
    const known = told.get(sentence) ?? new Set();
    told.set(sentence, known);
    return known.size < known.add(why).size;
  });
}

function namesOfBody(body: Body): NameClaim[] {
  return body.forms.map(({ form, acronym, passages, reason }, at) => ({
    ref: form, form, kind: body.kind, acronym, equates: at === 0 ? [] : [{ ref: body.ref, reason: reason ?? 'told as the same in this record' }], country: body.country, place: null, passages: distinct(passages),
  }));
}

/** A group's ref: its noun phrase and where it is. */
export function refOfGroup({ noun, place, country }: Group): string {
  return [noun, place ?? country ?? ''].join(' @ ').replace(/ @ $/u, '');
}

function namesOfGroups(groups: readonly Group[]): NameClaim[] {
  const byRef = new Map<string, NameClaim>();
  for (const group of groups) {
    const ref = refOfGroup(group);
    const known = byRef.get(ref);
    byRef.set(ref, {
      ref, form: group.noun, kind: 'group', acronym: false, equates: [], country: group.country, place: group.place, passages: distinct([...(known?.passages ?? []), ...group.passages]),
    });
    if (group.acronym !== null) {
      byRef.set(`${group.acronym} @ ${ref}`, {
        ref: `${group.acronym} @ ${ref}`, form: group.acronym, kind: 'group', acronym: true, equates: [{ ref, reason: 'acronym given in this record' }], country: group.country, place: group.place, passages: distinct(group.passages),
      });
    }
  }
  return [...byRef.values()];
}

function refOf(party: Party): string {
  return party.kind === 'body' ? party.body.ref : party.kind === 'group' ? refOfGroup(party.group) : party.name;
}

function writeEvent(event: StoryEvent, ordinal: number, record: string): EventClaim {
  const doubts = [...new Set(event.doubts)];
  const named = event.givers.filter(({ kind }) => kind !== 'person');
  return {
    ordinal,
    givers: unique(named.map(refOf)),
    receivers: unique(event.receivers.filter(({ kind }) => kind !== 'person').map(refOf)),
    others: event.others.map(({ party, role }) => ({ ref: refOf(party), role })),
    persons: unique(event.givers.filter(({ kind }) => kind === 'person').map(refOf)),
    when: event.when, place: event.place, country: event.country, abroad: event.abroad, topics: unique(event.topics), participants: event.participants,
    strength: doubts.length > 0 ? 'likely' : 'sure', reason: doubts.length > 0 ? doubts.join('; ') : null,
    passages: event.sentences.map((sentence) => passageOf(sentence, record)),
  };
}

function passageOf(sentence: Sentence, record: string): Passage {
  return { record, field: sentence.field, start: sentence.start, end: sentence.end, quote: sentence.text };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Map(passages.map((passage) => [`${passage.field}@${passage.start}-${passage.end}`, passage]));
  return [...seen.values()].sort(comparePassages);
}
