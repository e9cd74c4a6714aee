import { OutspreadError } from '../platform/errors.ts';

/** Why something was not read, and what to do: in English, and as facts from which it can be said in another language. */
export interface Because {
  readonly why: string;
  readonly do: string;
  readonly reason: Reason;
}

export interface Reason {
  readonly kind: ReasonKind;
  readonly values: Readonly<Record<string, string>>;
}

type Value = (name: string) => string;
type Sentences = readonly [why: string | ((value: Value) => string), remedy: string | ((value: Value) => string)];

const saveAnew = 'open it in its program and save it anew';
const damaged = `${saveAnew}, or ask for it again`;
const saveAsTable = 'open it in its program and save it as .xlsx or .csv';
const headingsAbove = 'put the headings in one row above the records, or say what they mean with --map "Heading=field"';
const rows = (value: Value) => (value('count') === '1' ? 'this row has' : `this row and the ${Number(value('count')) - 1} after it have`);
const onwards = 'nothing from here on could be read';

const sentences = {
  'file-empty': ['it is empty', 'check that it was saved'],
  'zip-empty': ['it is a zip file with nothing in it', 'check that it was saved'],
  pdf: [(value) => (value('ending') === 'pdf' ? 'it is a PDF' : `it is a PDF that is named .${value('ending')}`), 'ask for the table that it was made from, as .xlsx or .csv'],
  'web-page': [(value) => `it is a web page or XML that is named .${value('ending')}`, saveAsTable],
  'no-workbook': [(value) => `it is named .${value('ending')} and is no workbook`, `${saveAnew}, or give it the ending that fits`],
  'kind-unknown': ['files of this kind are not read', saveAsTable],
  password: ['it is protected by a password', 'open it, take the password off and save it anew'],
  'old-excel': ['it is in the old format of Excel (.xls), or protected by a password', 'open it in Excel or LibreOffice and save it as .xlsx, without a password'],
  'open-document': ['it is an OpenDocument file', 'open it and save it as .xlsx'],
  'text-document': ['it is a text document', 'copy its table into a sheet and save that as .xlsx'],
  'binary-workbook': ['it is a binary workbook (.xlsb)', 'save it as .xlsx'],
  'zip-of-others': ['it is a zip file without a workbook in it', 'unpack it and give the files in it'],
  'zip-damaged': ['it is cut or damaged', damaged],
  'zip-cut': ['it is cut or damaged: its end is missing', damaged],
  'parts-too-many': [(value) => `it holds ${value('count')} parts, more than any workbook has`, damaged],
  'part-missing': [(value) => `its part ${value('part')} is missing`, saveAnew],
  'part-too-large': [(value) => `its part ${value('part')} would unpack from ${value('packed')} to ${value('size')} MB`, 'part the workbook into smaller ones, or save the sheet as .csv'],
  'part-larger': [(value) => `its part ${value('part')} is larger than its directory says`, damaged],
  'part-packed': [(value) => `its part ${value('part')} is packed in a way that is not known (${value('method')})`, damaged],
  'part-damaged': [(value) => `its part ${value('part')} is damaged`, damaged],
  doctype: ['it holds a document type definition, which no workbook needs and which can be made to do harm', saveAnew],
  'no-xml': ['one of its parts is no XML', saveAnew],
  'workbook-too-large': ['it is larger than 256 MB', 'part it into smaller workbooks, or save the sheet as .csv'],
  'no-such-sheet': [(value) => `it has no sheet "${value('sheet')}"`, (value) => `name one of ${value('sheets')}`],
  'no-sheet': ['it has no sheet', 'open it, show the sheet that holds the records and save it anew'],
  'all-hidden': ['all of its sheets are hidden', 'open it, show the sheet that holds the records and save it anew'],
  'sheet-hidden': ['it is hidden, and hidden sheets are read only when they are named', 'name it'],
  'no-headings': [
    (value) => `no headings of a harvest were found: it has one for the id or the description, and at least ${value('least')} that are known; ${
      value('found') === '' ? 'none was found' : `only ${value('found')} ${value('found').includes(',') ? 'were' : 'was'} found`}`, headingsAbove,
  ],
  'nothing-in-it': ['it is empty', headingsAbove],
  'no-block': ['no line of it begins with a heading that is known', headingsAbove],
  'above-headings': ['it stands above the headings', 'leave it'],
  'before-headings': ['this text stands before the first heading', 'leave it'],
  'columns-too-many': [(value) => `it has ${value('count')} columns, more than the ${value('most')} that are read`, 'take out those that are no part of the harvest'],
  'row-too-wide': [
    (value) => `this row has ${value('cells')} cells under ${value('headings')} headings`,
    (value) => `put texts that hold ${({ ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' })[value('delimiter')] ?? 'a bar'} between quotation marks`,
  ],
  'quote-open': ['a quotation mark opens in this row and is never closed', 'close it, or double it where it is part of the text'],
  'quote-open-last': [`a quotation mark opens in this row and is never closed; ${onwards}`, 'close it, or double it where it is part of the text'],
  'row-endless': [`this row does not end within 64 million characters; ${onwards}`, 'look for a quotation mark that is not closed'],
  'row-cut': ['the file ends in the middle of this row', 'export it again, whole'],
  'block-endless': [`a record goes on for more than 64 million characters here; ${onwards}`, 'part it into several files'],
  'cell-too-large': [(value) => `this cell holds ${value('millions')} million characters; no cell may hold more than one`, 'shorten it, or move the text to a file of its own'],
  'only-id': [(value) => `${rows(value)} nothing but an id`, 'fill it in'],
  'no-text': [(value) => `${rows(value)} neither an id nor a description`, 'fill one in, or take the row out'],
  'json-cut': [(value) => `this is no whole JSON: it ends on line ${value('line')}, before its end; ${onwards}`, 'export it again, whole'],
  'json-wrong': [(value) => `this is no whole JSON: line ${value('line')} is where it goes wrong; ${onwards}`, 'mend that line, or export it again, whole'],
  'json-endless': [(value) => `what begins on line ${value('line')} goes on for more than 64 million characters; ${onwards}`, 'mend that line, or export it again, whole'],
  'json-too-long': ['it is longer than 64 million characters, which is more than one record may be', 'save it as JSON lines, one record to a line'],
  'json-line-wrong': ['this line is no whole JSON', 'write one whole object to a line'],
  'json-line-too-long': [`this line is longer than 64 million characters; ${onwards}`, 'write one record to a line'],
  'json-no-object': ['this is no object with headings as keys', 'write an object for each record'],
  'json-no-list': ['it holds no list of records', headingsAbove],
  'json-several-lists': ['it holds several lists, and which of them is the harvest is not known', 'leave only the list of records in it'],
  'no-such-file': ['there is no such file', 'check the path'],
  'may-not-read': ['you may not read this file', 'ask its owner, or copy it to where you may'],
  'link-nowhere': ['this link leads nowhere', 'give the file itself'],
  unreadable: [(value) => `it could not be read (${value('reason')})`, 'close it in other programs, or save it anew and try again'],
  'is-export': ['it is an export of all that Outspread kept, and no harvest', 'restore it by itself into an empty data folder: `outspread import FILE --data FOLDER`'],
  'is-registry': ['it is a list of organizations, and no harvest', 'use it as the registry: `outspread registry FILE`, or drop it by itself on the Import screen'],
  'body-unnamed': ['this row names no body', 'write a name or an acronym, or take the row out'],
  'name-long': [(value) => `“${value('name')}…” is longer than ${value('most')} characters`, 'write a name, and nothing about the body'],
  'name-short': [(value) => `“${value('name')}” has fewer than two letters, and would name anything`, 'write more of it, or take it out'],
  'kind-of-body': [(value) => `“${value('kind')}” is no kind of body`, 'write coalition, organization or programme'],
  'country-blank': ['no country is given', 'write its country, or “international” where it is of none'],
  'country-unread': [(value) => `“${value('country')}” was not understood as a country`, 'write its name or its two-letter code, or “international”'],
  'name-taken': [
    (value) => `“${value('name')}”${value('country') === '' ? '' : ` in ${value('country')}`} is already the body of row ${value('row')}`, 'make the two rows one, or keep the name in one of them',
  ],
} satisfies Record<string, Sentences>;

export type ReasonKind = keyof typeof sentences;
export const reasonKinds = Object.keys(sentences) as readonly ReasonKind[];

/** A reason in English, with its facts. */
export function because(kind: ReasonKind, facts: Readonly<Record<string, string | number>> = {}): Because {
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
  const say = (sentence: Sentences[number]) => (typeof sentence === 'string' ? sentence : sentence((name) => values[name] ?? ''));
  const [why, remedy]: Sentences = sentences[kind];
  return { why: say(why), do: say(remedy), reason: { kind, values } };
}

/** A file that cannot be read. */
export class Unreadable extends OutspreadError {
  readonly because: Because;

  constructor(kind: ReasonKind, facts: Readonly<Record<string, string | number>> = {}) {
    const told = because(kind, facts);
    super('file-damaged', told.why, { remedy: told.do });
    this.because = told;
  }
}
