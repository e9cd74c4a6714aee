import type { KnownField } from '../model/record.ts';
import { matchHeading } from './match-heading.ts';
import type { Mapping } from './parse-mapping.ts';
import { toldKey } from './parse-mapping.ts';
import { because } from './reasons.ts';
import type { Because } from './reasons.ts';

/** Rows within which the headings of a sheet must stand. */
export const headRows = 30;
/** A sheet is data if it has an id or a description, and at least so many known headings. */
const leastOfSheet = 4;
const lookFurther = 3;

/** What a row knows as a row of headings. */
export interface Known {
  readonly fields: ReadonlySet<KnownField>;
  readonly enough: boolean;
}

/** The fields that some headings surely mean, or that someone said they mean. */
export function knownAmong(headings: readonly string[], mapping: Mapping, least = leastOfSheet): Known {
  const told = mapping(headings);
  const fields = new Set<KnownField>();
  for (const heading of headings) {
    if (heading === '') continue;
    const said = told.get(toldKey(heading));
    const { how, fields: [field] } = matchHeading(heading);
    if (said) {
      if (said.field) fields.add(said.field);
    } else if (field && (how === 'sure' || how === 'misspelt')) fields.add(field);
  }
  return { fields, enough: fields.size >= least && (fields.has('id') || fields.has('description')) };
}

/** The row of headings among the first rows of a sheet: the first that knows enough, or a richer one just beneath it. */
export function findHeadings(rows: readonly (readonly string[])[], mapping: Mapping): { readonly at: number | null; readonly best: Known } {
  let at: number | null = null;
  let best: Known = { fields: new Set(), enough: false };
  for (const [index, texts] of rows.entries()) {
    if (at !== null && index > at + lookFurther) break;
    const known = knownAmong(texts, mapping);
    if (known.fields.size <= best.fields.size || (at !== null && !known.enough)) continue;
    best = known;
    if (known.enough) at = index;
  }
  return { at, best };
}

/** Why something is no harvest. */
export function notHarvest({ fields }: Known, least = leastOfSheet): Because {
  return because('no-headings', { least, found: [...fields].join(', ') });
}
