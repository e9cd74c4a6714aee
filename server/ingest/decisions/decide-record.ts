import { extractClaims } from '../../extract/extract-claims.ts';
import type { Reading } from '../../model/claim.ts';
import type { ClaimDecision, NameDecision } from '../../model/decision.ts';
import type { ViewRecord } from '../../model/view-parts.ts';
import { remember } from '../../platform/remember.ts';
import { formKey } from '../../resolve/cluster-names.ts';
import { readClaims } from '../read-claims.ts';
import { comparableId } from '../unite-duplicates.ts';
import { decideReading } from './decide-reading.ts';
import type { Placing } from './place-decision.ts';
import type { Standing } from './standing-decisions.ts';

/** A record with what persons decided on it. */
export interface DecidedRecord {
  readonly record: ViewRecord;
  /** As read, with its names as decisions leave them, and before decisions on its claims. */
  readonly undecided: Reading;
  /** Where the decisions on its claims stand, by id. */
  readonly placings: ReadonlyMap<string, Placing>;
}

/** Applies to a record the decisions that hold on its claims, and those on names that it makes one. */
export function decideRecord(seen: ViewRecord, { claims, names }: Standing): DecidedRecord {
  return decide(seen, claims.get(comparableId(seen.record.id)) ?? none, names.length === 0 ? none : namesWithin(seen.reading, names));
}

const none: readonly never[] = [];
const nowhere: ReadonlyMap<string, Placing> = new Map();

const decide = remember((seen: ViewRecord, claims: readonly ClaimDecision[], names: readonly NameDecision[]): DecidedRecord => {
  const undecided = names.length === 0 ? seen.reading : readClaims(seen.record, extractClaims(seen.record), names);
  if (claims.length === 0) return { record: names.length === 0 ? seen : { ...seen, reading: undecided }, undecided, placings: nowhere };
  const { reading, placings } = decideReading(seen.record, undecided, claims);
  return { record: { ...seen, reading }, undecided, placings };
});

/** The decisions of which one actor of the record has both forms. */
function namesWithin(reading: Reading, names: readonly NameDecision[]): NameDecision[] {
  const forms = formsOf(reading);
  return names.filter(({ forms: [a, b] }) => a.group === null && b.group === null && forms.some((own) => own.has(formKey(a.form)) && own.has(formKey(b.form))));
}

const formsOf = remember((reading: Reading) =>
  reading.actors.filter(({ forms }) => forms.length > 1).map(({ forms }) => new Set(forms.map(({ form }) => formKey(form)))));
