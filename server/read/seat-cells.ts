import { fold } from '../lexicon/folding.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { knownFields } from '../model/record.ts';
import type { Cell, KnownField } from '../model/record.ts';
import { doubtAbout } from './Doubt.ts';
import type { Doubt } from './Doubt.ts';
import type { RawCell } from './RawRow.ts';
import { shorten } from './split-cell.ts';

interface Seated {
  readonly cells: readonly Cell[];
  readonly doubts: readonly { readonly field: string; readonly doubt: Doubt }[];
}

/**
 * Gives each cell a field of its own, in the file's order. Where several columns mean one field, the one that someone
 * mapped has it, else the first that is filled; the others keep their headings. Columns of choices fold into a list.
 */
export function seatCells(raw: readonly RawCell[]): Seated {
  const holders = new Map<KnownField, RawCell>();
  const chosen = new Map<KnownField, string[]>();
  for (const cell of raw) {
    const { field, choice, how } = cell.column;
    if (field === null) continue;
    if (choice !== null) {
      const list = chosen.get(field) ?? [];
      chosen.set(field, list);
      if (isChosen(cell.text, choice)) list.push(choice);
      continue;
    }
    const holder = holders.get(field);
    const better = !holder || (cell.text !== '' && (holder.text === '' || (how === 'mapped' && holder.column.how !== 'mapped')));
    if (better) holders.set(field, cell);
  }
  const taken = new Set<string>(knownFields);
  const own = (heading: string) => {
    const name = heading.normalize('NFC');
    let field = name;
    for (let count = 2; taken.has(field); count += 1) field = `${name} (${count})`;
    taken.add(field);
    return field;
  };
  const cells: Cell[] = [];
  const doubts: { field: string; doubt: Doubt }[] = [];
  const folded = new Set<KnownField>();
  for (const cell of raw) {
    const { field, choice, heading } = cell.column;
    const at = cells.length;
    if (field !== null && choice !== null) {
      if (!folded.has(field) && !holders.has(field)) {
        cells.push({ field, heading: heading.slice(0, heading.lastIndexOf(choice)).replace(/[\s_/:[]+$/u, ''), text: chosen.get(field)!.join('; ') });
      }
      folded.add(field);
      if (isChosen(cell.text, choice) === null) {
        const name = own(heading);
        cells.push({ field: name, heading, text: cell.text });
        doubts.push({ field: name, doubt: unreadChoice(cell.text) });
      }
    } else if (field !== null && holders.get(field) === cell) {
      cells.push({ field, heading, text: withChoices(cell.text, chosen.get(field) ?? []) });
    } else if (cell.text !== '') {
      cells.push({ field: own(heading), heading, text: cell.text });
    }
    if (cell.doubt) doubts.push({ field: cells[at]?.field ?? field ?? heading, doubt: cell.doubt });
  }
  return { cells, doubts };
}

/** Null where a cell of a choice is neither yes, no, blank nor the choice itself. */
function isChosen(text: string, choice: string): boolean | null {
  if (text === '') return false;
  return yesOrNo(text) ?? (fold(text) === fold(choice) ? true : null);
}

/** A list cell with the choices that only columns of their own tell. */
function withChoices(text: string, choices: readonly string[]): string {
  const more = choices.filter((choice) => !fold(text).includes(fold(choice)));
  return [text, ...more].filter((each) => each !== '').join('; ');
}

function unreadChoice(text: string): Doubt {
  return doubtAbout('value-unread', text, {
    values: { value: shorten(text) }, message: `"${shorten(text)}" does not say whether the choice holds.`, settle: 'Write yes or no.',
  });
}
