/**
 * What is kept: the truth from which every view is made. One row per thing; `body` is JSON with sorted keys.
 * `claims` rows are derived (keyed by the hash of the record's text and the version of the reading) and are
 * left out of the export.
 */
export const keptTables = ['record', 'claims', 'decision', 'import', 'mapping', 'registry', 'setting'] as const;
export type KeptTable = (typeof keptTables)[number];

export interface KeptRow {
  readonly table: KeptTable;
  readonly key: string;
  readonly body: string;
}
