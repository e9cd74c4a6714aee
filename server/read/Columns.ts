import { fold } from '../lexicon/folding.ts';
import type { KnownField } from '../model/record.ts';
import type { HeadingReading } from './HarvestItem.ts';
import { matchHeading } from './match-heading.ts';
import type { Mapping, Told } from './parse-mapping.ts';
import { keyOfHeadings, toldKey } from './parse-mapping.ts';

/** One column of a table, or one heading of a file of blocks, and what was made of it. */
export interface Column extends HeadingReading {
  /** The choice that a column stands for which folds into the list of `field`. */
  readonly choice: string | null;
  /** Records that have something under it; counted as they are made. */
  filled: number;
}

/** Fields whose choices are sometimes spread over one column each. */
const listFields: ReadonlySet<KnownField> = new Set(['changeType', 'changeCluster', 'socialActor', 'scale', 'framework', 'objectives']);

/** The columns of one sheet or file. What someone said about a heading comes before what reading makes of it. */
export class Columns {
  readonly #told: ReadonlyMap<string, Told>;
  readonly #byHeading = new Map<string, Column>();
  readonly #all: Column[] = [];
  readonly key: string;

  /** `headings`: those by which a mapping for the file is remembered. */
  constructor(mapping: Mapping, headings: readonly string[]) {
    this.#told = mapping(headings);
    this.key = keyOfHeadings(headings);
  }

  get all(): readonly Column[] {
    return this.#all;
  }

  /** A further column of a table; two may have the same heading. */
  add(heading: string): Column {
    const column = this.#understand(heading.trim());
    this.#all.push(column);
    return column;
  }

  /** The column of a heading in a file whose records each bring their own headings. */
  named(heading: string): Column {
    const key = heading.normalize('NFC').trim();
    let column = this.#byHeading.get(key);
    if (!column) {
      column = this.add(heading);
      this.#byHeading.set(key, column);
    }
    return column;
  }

  /** Whether any column says if a record is confidential. */
  get speakOfConfidence(): boolean {
    return this.#all.some(({ field }) => field === 'confidential');
  }

  #understand(heading: string): Column {
    const told = this.#told.get(toldKey(heading));
    const { how, fields, opposite } = matchHeading(heading);
    const base = { heading, candidates: fields, opposite, choice: null, filled: 0 };
    if (told) return { ...base, field: told.field, how: 'mapped', opposite: told.inverted };
    if (how === 'sure' || how === 'misspelt') return { ...base, field: fields[0]!, how };
    const choice = choiceOf(heading);
    if (choice) return { ...base, candidates: [choice.field], field: choice.field, how: 'choice', choice: choice.choice };
    return { ...base, field: null, how };
  }
}

/** `MCQType of change_Capacity change` is the choice "Capacity change" of `changeType`; `Scale/Level` is no choice. */
function choiceOf(heading: string): { field: KnownField; choice: string } | null {
  for (const { index, 0: mark } of heading.matchAll(/_+|(?<=\S)\/(?=\S)|::|\s*\[/gu)) {
    const base = matchHeading(heading.slice(0, index));
    const choice = heading.slice(index + mark.length).replace(/\]\s*$/u, '').trim();
    const [field] = base.fields;
    if (base.how === 'sure' && listFields.has(field!) && fold(choice) !== '' && (mark !== '/' || matchHeading(choice).how === 'unknown')) return { field: field!, choice };
  }
  return null;
}
