import { isAcronym } from '../lexicon/acronyms.ts';
import { slug } from '../lexicon/folding.ts';
import type { RegistryColumn } from '../lexicon/registry-headings.ts';
import type { RegisteredBody } from '../model/registry.ts';
import type { Refusal } from './HarvestItem.ts';
import { faultIn } from './read-registry-row.ts';
import type { RowFault } from './read-registry-row.ts';

/** The rows of a registry so far. A name belongs to one body in a country: a later row that has it too is refused. */
export class RegistryRows {
  readonly bodies: RegisteredBody[] = [];
  readonly refused: Refusal[] = [];
  readonly #file: string;
  /** By country and folded name, the row that has it. */
  readonly #rowOf = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  add(row: number, read: readonly RegisteredBody[] | RowFault, heading: (column: RegistryColumn) => string): void {
    const fault = 'because' in read ? read : read.map((body) => this.#takenBy(body)).find((each) => each !== null);
    if (fault) {
      this.refused.push({ file: this.#file, sheet: null, row, column: heading(fault.column), ...fault.because });
      return;
    }
    for (const body of read as readonly RegisteredBody[]) {
      this.bodies.push(body);
      for (const { text } of namesOf(body)) this.#rowOf.set(keyOf(body, text), row);
    }
  }

  #takenBy(body: RegisteredBody): RowFault | null {
    for (const { column, text } of namesOf(body)) {
      const row = this.#rowOf.get(keyOf(body, text));
      if (row === undefined) continue;
      return faultIn(column, 'name-taken', { name: text, country: body.country ?? '', row });
    }
    return null;
  }
}

function namesOf({ name, names, acronym, aliases }: RegisteredBody): { readonly column: RegistryColumn; readonly text: string }[] {
  return [
    { column: 'name', text: name },
    ...Object.entries(names).map(([column, text]) => ({ column: column as RegistryColumn, text })),
    ...(acronym === null ? [] : [{ column: 'acronym' as const, text: acronym }]),
    ...aliases.map((text) => ({ column: 'aliases' as const, text })),
  ];
}

/** An acronym is the same with dots and hyphens and without. */
function keyOf({ country }: RegisteredBody, text: string): string {
  return `${country ?? ''}|${isAcronym(text) ? slug(text).replaceAll('-', '') : slug(text)}`;
}
