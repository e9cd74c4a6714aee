import type { ViewName } from '../model/graph.ts';
import type { ViewRecord } from '../model/view-parts.ts';

/**
 * The records from which a view is made. In the open view a record whose id is told apart only from confidential ones
 * has its plain id back: a trace of them would say that they exist.
 */
export function recordsOfView(records: readonly ViewRecord[], view: ViewName): ViewRecord[] {
  if (view === 'full') return [...records];
  const open = records.filter(({ record }) => !record.confidential);
  const sharing = new Map<string, number>();
  for (const { record } of open) sharing.set(plainId(record.id), (sharing.get(plainId(record.id)) ?? 0) + 1);
  return open.map((entry) => {
    const plain = plainId(entry.record.id);
    return plain === entry.record.id || sharing.get(plain)! > 1 ? entry : renamed(entry, plain);
  });
}

const twin = /~[0-9a-f]{8}$/u;

function plainId(id: string): string {
  return id.replace(twin, '');
}

function renamed(entry: ViewRecord, id: string): ViewRecord {
  const old = entry.record.id;
  const reading = JSON.parse(JSON.stringify(entry.reading), (key, value: unknown) =>
    (key === 'record' && value === old ? id : key === 'records' && Array.isArray(value) ? value.map((one) => (one === old ? id : one) as string) : value)) as ViewRecord['reading'];
  return {
    ...entry,
    record: { ...entry.record, id },
    reading,
    findings: entry.findings.filter(({ kind }) => kind !== 'duplicate-id'),
  };
}
