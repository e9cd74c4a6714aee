import { isDateFormat } from 'hucre';
import { Unreadable } from '../reasons.ts';
import { CellText } from './CellText.ts';
import { openZip } from './open-zip.ts';
import type { Zip } from './open-zip.ts';
import { readPart } from './read-part.ts';
import { SharedStrings } from './SharedStrings.ts';
import { attributeOf } from './XmlScanner.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Workbook {
  readonly zip: Zip;
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: SharedStrings;
  /** For each cell style, whether its numbers are dates. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** Opens an .xlsx workbook: all but the rows of its sheets. Throws `file-damaged` with what is wrong and what to do. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const zip = openZip(bytes);
  const root = (await relations(zip, '')).find(({ type }) => type === 'officeDocument');
  if (!root || !zip.parts.has(root.target.toLowerCase())) throw noWorkbook(zip);
  if (root.target.endsWith('.bin')) throw new Unreadable('binary-workbook');
  const links = await relations(zip, root.target);
  const target = (id: string | null) => links.find((link) => link.id === id);
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  await readPart(zip, root.target, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const link = target(attributeOf(attributes, 'id'));
      const state = attributeOf(attributes, 'state') ?? 'visible';
      if (link?.type === 'worksheet') sheets.push({ name: attributeOf(attributes, 'name') ?? '', hidden: state !== 'visible', part: link.target });
    },
  });
  const shared = links.find(({ type }) => type === 'sharedStrings');
  const styles = links.find(({ type }) => type === 'styles');
  return {
    zip, sheets, from1904,
    strings: await readStrings(zip, shared?.target),
    dateStyles: styles ? await readDateStyles(zip, styles.target) : [],
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, by the last word of their type, with targets as names in the zip. */
async function relations(zip: Zip, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Relation[] = [];
  await readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      found.push({
        id: attributeOf(attributes, 'Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, attributeOf(attributes, 'Target') ?? ''),
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

async function readStrings(zip: Zip, part: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const text = new CellText();
  if (part === undefined) return strings;
  await readPart(zip, part, {
    open: (name) => text.open(name),
    text: (run) => text.text(run),
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.add(text.take());
    },
  });
  return strings;
}

async function readDateStyles(zip: Zip, part: string): Promise<boolean[]> {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let ofCells = false;
  await readPart(zip, part, {
    open: (name, attributes) => {
      const id = attributeOf(attributes, 'numFmtId') ?? '0';
      if (name === 'cellXfs') ofCells = true;
      if (name === 'numFmt') formats.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'xf' && ofCells) styles.push(isDateFormat(formats.get(id) ?? id));
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return styles;
}

/** What a zip file without a workbook may be instead. */
function noWorkbook({ parts }: Zip): Unreadable {
  const names = [...parts.keys()];
  if (names.includes('content.xml') && names.includes('mimetype')) return new Unreadable('open-document');
  if (names.some((name) => name.startsWith('word/'))) return new Unreadable('text-document');
  return new Unreadable('zip-of-others');
}
