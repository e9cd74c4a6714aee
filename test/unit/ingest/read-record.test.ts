import { expect, test } from 'vitest';
import { readRecord } from '../../../server/ingest/read-record.ts';
import { delimited, headings, readBytes, row } from '../../support/read-bytes.ts';

test.each([
  ['In May 2023 the Alliance du  Lac (ALAC) trained the Kara   Farmers Union (KFU) in Kara on land law. In June 2023 the Kara Farmers Union trained the Union of Sokode.', ['Alliance du Lac', 'Kara Farmers Union', 'Union of Sokode']],
  ['En mai 2023, l’Alliance du  Lac a formé le Réseau   des Femmes de Kara à Kara.', ['Alliance du Lac', 'Réseau des Femmes de Kara']],
])('runs of spaces within a name are one space, and the passage stays as written: %s', async (text, names) => {
  const { record } = (await readBytes('h.csv', delimited([[...headings], row('A-1', text, { country: 'Togo' })]))).records[0]!;
  const { actors, trainings } = readRecord(record);
  expect(actors.map(({ name }) => name)).toEqual(names);
  expect(actors.flatMap(({ forms }) => forms.map(({ form }) => form)).filter((form) => /\s\s/u.test(form))).toEqual([]);
  const passages = [...actors, ...trainings].flatMap((each) => each.passages);
  expect(passages.length).toBeGreaterThan(2);
  for (const { field, start, end, quote } of passages) expect(record.cells.find((cell) => cell.field === field)!.text.slice(start, end)).toBe(quote);
  expect(trainings[0]!.passages[0]!.quote).toContain('Alliance du  Lac');
});
