import type { Finding } from '../model/finding.ts';
import type { HarvestRecord, KnownField } from '../model/record.ts';
import type { Reason } from './reasons.ts';

/** A file to read: its name as it is shown, and its bytes, which may be asked for more than once. */
export interface HarvestFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** True where it was found in a folder and not named by itself: it may be there for other reasons. */
  readonly found?: boolean;
}

export interface ReadOptions {
  /** `Heading=field` for headings that reading cannot be sure of; nothing after `=` leaves a heading unread. */
  readonly map?: readonly string[];
  /** The sheet to read, hidden ones too; without it every visible sheet that is data. */
  readonly sheet?: string;
  /** Mappings that were confirmed for files with the same headings, by `keyOfHeadings`: heading to what `map` takes as a field. */
  readonly remembered?: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** What reading a file gives, in the file's order; a `sheet` comes after its records. */
export type HarvestItem =
  | { readonly kind: 'record'; readonly record: HarvestRecord; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut; readonly known?: undefined }
  /** `known`: how many headings are known of a sheet that was left out for having too few. */
  | { readonly kind: 'left-out'; readonly leftOut: Unread; readonly known: number }
  | { readonly kind: 'sheet'; readonly sheet: SheetReading };

/** Something that was not read though it was meant to be: where, why, and what to do. */
export interface Refusal {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly why: string;
  readonly do: string;
  readonly reason?: Reason;
}

/** A file, sheet or row that was passed over because it is no part of a harvest. */
export interface LeftOut {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly why: string;
  readonly reason?: Reason;
}

/** What was left out, with the reason that it gives where nothing else was read. */
export type Unread = LeftOut & { readonly reason: Reason };

/** How a sheet, or a file without sheets, was understood. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string | null;
  /** What a mapping is remembered under: the same for files with the same headings. */
  readonly key: string;
  readonly headings: readonly HeadingReading[];
  /** Records read from it. */
  readonly records: number;
  /** Doubts about the sheet as a whole: its headings, or a column that it lacks. */
  readonly findings: readonly Finding[];
}

/** How one heading was understood. */
export interface HeadingReading {
  readonly heading: string;
  /** The field that it was read as; null where it is kept unread, under its own name. */
  readonly field: KnownField | null;
  /** `choice`: one of several columns that fold into a list; `mapped`: someone said so. */
  readonly how: 'sure' | 'misspelt' | 'likely' | 'unknown' | 'mapped' | 'choice';
  /** The fields that it may be, best first; what to choose from where `how` is `likely`. */
  readonly candidates: readonly KnownField[];
  /** True where yes under it means that a record may be shown. */
  readonly opposite: boolean;
  /** Records that have something under it. */
  readonly filled: number;
}
