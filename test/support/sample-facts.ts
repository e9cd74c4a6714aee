import { fold } from '../../server/lexicon/folding.ts';
import type { Reading, RecordActor, RecordTraining } from '../../server/model/claim.ts';

/** A name of a record, and an event of it by its place in the record's expected trainings. */
export type NameOf = readonly [record: string, name: string];
export type EventOf = readonly [record: string, index: number];

export interface ExpectedActor {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: RecordActor['kind'];
  readonly aliases?: readonly string[];
}

export interface ExpectedEvent {
  readonly trainers: readonly string[];
  readonly trainees: readonly string[];
  readonly others: readonly { readonly name: string; readonly role: string }[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly participants: number | null;
  readonly evidence: string;
}

export interface ExpectedRecord {
  readonly file: string;
  readonly language: Reading['language'];
  readonly countries: readonly string[];
  readonly actors: readonly ExpectedActor[];
  readonly trainings: readonly ExpectedEvent[];
  readonly objectives: readonly string[];
  readonly confidential: boolean;
  readonly optional_actors?: readonly string[];
  readonly partners?: readonly { readonly of: string; readonly with: string }[];
  readonly memberships?: readonly { readonly part: string; readonly whole: string }[];
  /** Kinds that the record must raise by itself. */
  readonly findings: readonly string[];
}

interface ExpectedHop {
  readonly from: string;
  readonly to: string;
  readonly training: EventOf;
  readonly after: EventOf;
}

/** What the demo alliance's expected.json holds. */
export interface DemoFacts {
  readonly headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly same_event: readonly { readonly events: readonly [EventOf, EventOf]; readonly match: 'sure' | 'likely' }[];
  readonly not_one_event: readonly { readonly events: readonly [EventOf, EventOf]; readonly why: string }[];
  readonly same_actor: readonly (readonly NameOf[])[];
  readonly different_actor: readonly { readonly names: readonly NameOf[] }[];
  readonly findings_across: readonly { readonly kind: string; readonly records: readonly string[]; readonly quote?: string }[];
  readonly told_by_one_record: readonly ExpectedHop[];
  readonly stitched: readonly ExpectedHop[];
  readonly timing: readonly (ExpectedHop & { readonly timing: string })[];
  readonly way_back: { readonly to: string; readonly givers: readonly string[]; readonly records: readonly string[] };
  readonly trained_most: { readonly actor: string; readonly receivers: readonly string[] };
  readonly records: Readonly<Record<string, ExpectedRecord>>;
}

const formsOf = ({ name, acronym, aliases = [] }: ExpectedActor) => [name, ...(acronym === null ? [] : [acronym]), ...aliases].map(bare);
const bare = (form: string) => fold(form).replace(/^(?:the|le|la|les|l|el) /u, '');

/** The place in a reading's actors of one that a record is expected to name; -1 where it was not read. */
export function indexOfActor(reading: Reading, expected: ExpectedActor): number {
  const forms = formsOf(expected);
  const isGroup = expected.kind === 'group';
  return reading.actors.findIndex((actor) => (actor.kind === 'group') === isGroup
    && (isGroup ? [actor.name] : actor.forms.map(({ form }) => form)).some((form) => forms.includes(bare(form))));
}

/** Events as lines that a reader can compare: who, when, where. */
export function linesOf(reading: Reading, expected: ExpectedRecord): { readonly read: readonly string[]; readonly told: readonly string[] } {
  return { read: reading.trainings.map((training) => readLine(reading, training, expected)), told: expected.trainings.map(toldLine) };
}

/** The training of a reading that is an expected event. */
export function trainingOf(reading: Reading, expected: ExpectedRecord, index: number): RecordTraining | undefined {
  const { read, told } = linesOf(reading, expected);
  return reading.trainings[read.indexOf(told[index]!)];
}

function toldLine({ trainers, trainees, start, end, place, country, participants }: ExpectedEvent): string {
  return lineOf({ givers: trainers, receivers: trainees, start, end, place, country, participants });
}

function readLine(reading: Reading, training: RecordTraining, { actors }: ExpectedRecord): string {
  const named = new Map(actors.map((actor) => [indexOfActor(reading, actor), actor.name]));
  const name = (index: number) => named.get(index) ?? `“${reading.actors[index]!.name}”`;
  const { givers, receivers, when, place, country, participants } = training;
  return lineOf({
    givers: [...givers.map(name), ...training.persons], receivers: receivers.map(name), start: when.start, end: when.end, place, country, participants,
  });
}

function lineOf(event: {
  givers: readonly string[]; receivers: readonly string[]; start: string | null; end: string | null; place: string | null; country: string | null; participants: number | null;
}): string {
  const list = (names: readonly string[]) => [...names].sort().join(' + ') || '-';
  const when = event.start === event.end ? (event.start ?? '?') : `${event.start ?? '?'}..${event.end ?? '?'}`;
  return [`${list(event.givers)} > ${list(event.receivers)}`, when, event.place ?? '-', event.country ?? '-', event.participants ?? '-'].join(' | ');
}
