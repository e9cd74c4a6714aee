import type { Reading } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { KeptRow } from '../model/kept.ts';
import type { KeptImport, KeptRecord } from '../model/kept-record.ts';
import { digest } from '../model/digest.ts';
import { readingVersion } from './reading-version.ts';

export function recordRow(kept: KeptRecord): KeptRow {
  return { table: 'record', key: kept.record.id, body: canonicalJson(kept) };
}

export function importRow(run: KeptImport): KeptRow {
  return { table: 'import', key: run.id, body: canonicalJson(run) };
}

export function decisionRow(decision: Decision): KeptRow {
  return { table: 'decision', key: decision.id, body: canonicalJson(decision) };
}

/** A record's claims under the hash of its text and the version of the reading: derived, and droppable. */
export function claimsRow(kept: KeptRecord, reading: Reading): KeptRow {
  return { table: 'claims', key: kept.record.id, body: canonicalJson({ stamp: claimsStamp(kept), reading }) };
}

export function claimsStamp({ record }: KeptRecord): string {
  return `${readingVersion} ${digest(canonicalJson({ ...record, source: null }))}`;
}

/** JSON with sorted keys: the same for the same value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner);
}
