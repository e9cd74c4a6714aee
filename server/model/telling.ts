import type { Language, RecordTraining } from './claim.ts';
import type { Passage } from './passage.ts';

/** One record's account of a training, its parties resolved to actors of the view. */
export interface Telling {
  /** `record#t1`: the record and the first ordinal of the events that it makes one of. */
  readonly id: string;
  /** The ids of all those events. */
  readonly ids: readonly string[];
  readonly record: string;
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  /** `receivers` and `givers` as they compare across records: a group by noun phrase and place, not by record. */
  readonly comparable: { readonly givers: readonly string[]; readonly receivers: readonly string[] };
  readonly others: readonly { readonly actor: string; readonly role: RecordTraining['others'][number]['role'] }[];
  readonly training: RecordTraining;
  readonly language: Language;
  /** The sentence that tells its topics tells them of another training too: they may be that one's alone. */
  readonly topicsShared: boolean;
  /** For parties that only some of its passages tell, those passages. */
  readonly toldIn: ReadonlyMap<string, readonly Passage[]>;
}

/** The id of a record's event. */
export function tellingId(record: string, ordinal: number): string {
  return `${record}#t${ordinal}`;
}
