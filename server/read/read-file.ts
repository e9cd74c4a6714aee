import { OutspreadError } from '../platform/errors.ts';
import type { HarvestFile, HarvestItem, LeftOut, Refusal } from './HarvestItem.ts';
import { kindOf } from './kind-of-file.ts';
import type { Mapping } from './parse-mapping.ts';
import { readDelimited } from './read-delimited.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readTextFile } from './read-text-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { whyUnreadable } from './why-unreadable.ts';

const readers = { text: readTextFile, delimited: readDelimited, json: readJson, 'json-lines': readJsonLines, workbook: readWorkbook };

/**
 * Reads one file, whatever its format. What cannot be read gives a refusal, never an error; a file that was found in a
 * folder and knows no heading is left out.
 */
export async function* readFile(file: HarvestFile, mapping: Mapping, sheet?: string): AsyncGenerator<HarvestItem> {
  let sheets = 0;
  let refusals = 0;
  const left: { leftOut: LeftOut; known: number }[] = [];
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

function whyNot(error: unknown): Pick<Refusal, 'why' | 'do'> {
  return error instanceof OutspreadError ? { why: error.message, do: error.remedy ?? 'save it anew and try again' } : whyUnreadable(error);
}

function noHarvest({ file, sheet, row, why }: LeftOut): Refusal {
  return {
    file, sheet, row, column: null, why,
    do: 'put the headings in one row above the records, or say what they mean with --map "Heading=field"',
  };
}
