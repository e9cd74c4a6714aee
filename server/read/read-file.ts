import type { HarvestFile, HarvestItem, Refusal, Unread } from './HarvestItem.ts';
import { kindOf } from './kind-of-file.ts';
import type { Mapping } from './parse-mapping.ts';
import { readDelimited } from './read-delimited.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readTextFile } from './read-text-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { because, Unreadable } from './reasons.ts';
import type { Because } from './reasons.ts';
import { whyUnreadable } from './why-unreadable.ts';

const readers = { text: readTextFile, delimited: readDelimited, json: readJson, 'json-lines': readJsonLines, workbook: readWorkbook };

/**
 * Reads one file, whatever its format. What cannot be read gives a refusal, never an error; a file that was found in a
 * folder and knows no heading is left out.
 */
export async function* readFile(file: HarvestFile, mapping: Mapping, sheet?: string): AsyncGenerator<HarvestItem> {
  let sheets = 0;
  let refusals = 0;
  const left: { leftOut: Unread; known: number }[] = [];
  try {
    const kind = await kindOf(file);
    if ('why' in kind) {
      yield { kind: 'refused', refusal: { file: file.name, sheet: null, row: null, column: null, ...kind } };
      return;
    }
    for await (const item of readers[kind.kind](file, mapping, sheet)) {
      if (item.kind === 'sheet') sheets += 1;
      if (item.kind === 'refused') refusals += 1;
      if (item.kind === 'left-out' && item.known !== undefined) left.push({ leftOut: item.leftOut, known: item.known });
      else yield item;
    }
  } catch (error) {
    yield { kind: 'refused', refusal: { file: file.name, sheet: null, row: null, column: null, ...whyNot(error) } };
    return;
  }
  const passedOver = sheets > 0 || refusals > 0 || (file.found === true && left.every(({ known }) => known === 0));
  for (const { leftOut } of left) yield passedOver ? { kind: 'left-out', leftOut } : { kind: 'refused', refusal: noHarvest(leftOut) };
}

function whyNot(error: unknown): Because {
  return error instanceof Unreadable ? error.because : whyUnreadable(error);
}

/** What was left out would be passed over beside a harvest; where there is none, it is what was meant to be read. */
function noHarvest({ file, sheet, row, reason }: Unread): Refusal {
  return { file, sheet, row, column: null, ...because(reason.kind, reason.values) };
}
