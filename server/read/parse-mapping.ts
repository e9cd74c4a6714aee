import { fold } from '../lexicon/folding.ts';
import { digest } from '../model/digest.ts';
import { knownFields } from '../model/record.ts';
import type { KnownField } from '../model/record.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { ReadOptions } from './HarvestItem.ts';
import { matchHeading } from './match-heading.ts';

/** What someone said about a heading: its field, or null to leave it unread. */
export interface Told {
  readonly heading: string;
  readonly field: KnownField | null;
  /** Yes under it means not confidential. */
  readonly inverted: boolean;
}

/** What is told about each of some headings that stand together, by `toldKey`. */
export type Mapping = (headings: readonly string[]) => ReadonlyMap<string, Told>;

/** What someone says now comes before what was confirmed for a file with the same headings. Throws as `parseMapping`. */
export function makeMapping({ map = [], remembered }: Pick<ReadOptions, 'map' | 'remembered'>): Mapping {
  const told = parseMapping(map);
  if (!remembered || remembered.size === 0) return () => told;
  return (headings) => {
    const before = Object.entries(remembered.get(keyOfHeadings(headings)) ?? {});
    return new Map([...before.map(([heading, field]): [string, Told] => [toldKey(heading), tell(heading, field)]), ...told]);
  };
}

/** Names the headings of a file: the same for files with the same headings, in whatever order and case. */
export function keyOfHeadings(headings: readonly string[]): string {
  return digest([...new Set(headings.map(toldKey))].filter((key) => key !== '').sort().join('\n'));
}

/** Headings told apart as reading does: without case, accents, spaces and punctuation. */
export function toldKey(heading: string): string {
  return fold(heading).replaceAll(' ', '') || heading.normalize('NFC').trim();
}

/**
 * Reads `Heading=field` texts. The field is a canonical name, or a heading that surely means one; nothing leaves the
 * heading unread; `not confidential` reads a heading that asks the opposite. Throws `argument-bad` for anything else.
 */
export function parseMapping(map: readonly string[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const text of map) {
    const at = text.lastIndexOf('=');
    const heading = text.slice(0, Math.max(0, at)).trim();
    if (heading === '') throw new OutspreadError('argument-bad', `"${text}" is no mapping`, { remedy: 'write --map "Heading=field"' });
    told.set(toldKey(heading), tell(heading, text.slice(at + 1).trim()));
  }
  return told;
}

/** What is told about one heading; throws `argument-bad` where the field is none, or would read a yes as a no. */
export function tell(heading: string, field: string): Told {
  if (field === '') return { heading, field: null, inverted: false };
  if (/^(?:not|non)[\s-]*confidential$/iu.test(field)) return { heading, field: 'confidential', inverted: true };
  const known = knownFields.find((each) => each.toLowerCase() === field.toLowerCase()) ?? sureField(field);
  if (!known) {
    throw new OutspreadError('argument-bad', `"${field}" is no field`, { remedy: `choose one of ${knownFields.join(', ')}` });
  }
  if (known === 'confidential' && matchHeading(heading).opposite) {
    throw new OutspreadError('argument-bad', `a yes under "${heading}" says that a record may be shown, which is the opposite of confidential`, {
      remedy: `write --map "${heading}=not confidential"`,
    });
  }
  return { heading, field: known, inverted: false };
}

function sureField(text: string): KnownField | null {
  const match = matchHeading(text);
  return match.how === 'sure' ? match.fields[0]! : null;
}
