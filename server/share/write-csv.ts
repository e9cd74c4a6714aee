import { writeCsv } from 'hucre/csv';
import type { PropertyValue } from '../model/graph.ts';
import type { SharedFile, SharedGraph } from './SharedGraph.ts';

/** A cell: a list is written in one, its items parted by semicolons. */
export type CsvValue = PropertyValue | null | undefined;

const rowsAtOnce = 1000;

/**
 * Rows of a table as CSV: comma, CRLF, UTF-8 with the mark by which Excel knows it. A cell that begins with `=`, `+`,
 * `-` or `@` gets an apostrophe before it, so that no spreadsheet runs it.
 */
export function* csvOf(headings: readonly string[], rows: Iterable<readonly CsvValue[]>): Generator<string> {
  const write = (part: CsvValue[][], bom: boolean) => writeCsv(part.map((row) => row.map(cell)), { escapeFormulae: true, bom });
  let part: CsvValue[][] = [[...headings]];
  let first = true;
  for (const row of rows) {
    part.push([...row]);
    if (part.length < rowsAtOnce) continue;
    yield endLine(write(part, first));
    part = [];
    first = false;
  }
  if (part.length > 0) yield endLine(write(part, first));
}

function cell(value: CsvValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? value.join('; ') : value;
}

const endLine = (text: string): string => (text.endsWith('\r\n') ? text : `${text}\r\n`);

/** A graph as two tables, with the headings by which Gephi knows what is what. */
export function graphAsCsv({ nodes, edges }: SharedGraph): SharedFile[] {
  const columns = [...new Set(nodes.flatMap(({ values }) => Object.keys(values)))].sort();
  const edgeColumns = [...new Set(edges.flatMap(({ values }) => Object.keys(values)))].sort();
  return [
    {
      name: 'nodes.csv',
      text: csvOf(['Id', 'Label', 'Node', 'Key', ...columns], lazily(nodes, ({ key, id, label, caption, values }) => [key, caption, label, id, ...columns.map((name) => values[name])])),
    },
    {
      name: 'edges.csv',
      text: csvOf(['Source', 'Target', 'Type', 'Relation', ...edgeColumns], lazily(edges, ({ from, to, type, directed, values }) => [
        from, to, directed ? 'Directed' : 'Undirected', type, ...edgeColumns.map((name) => values[name]),
      ])),
    },
  ];
}

function* lazily<Item, Row>(items: readonly Item[], make: (item: Item) => Row): Generator<Row> {
  for (const item of items) yield make(item);
}
