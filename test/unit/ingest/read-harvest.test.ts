import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHarvest, streamHarvest } from '../../../server/ingest/read-harvest.ts';
import { delimited, headings, row } from '../../support/read-bytes.ts';

let folder: string;
const put = (name: string, content: string) => writeFile(join(folder, name), content);
const block = (id: string) => headings.map((heading, index) => `**${heading}**: ${row(id)[index]}`).join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outspread-read-'));
  await mkdir(join(folder, 'more'));
  await put('row_10.txt', block('A-10'));
  await put('row_2.txt', block('A-2'));
  await put('row_1.txt', block('A-1'));
  await put('more/harvest.csv', delimited([[...headings], row('B-1')]));
  await put('about.md', '# Nothing to read');
  await put('budget.csv', 'Item,Cost\nRent,100');
  await put('expected.json', '{"facts":[{"a":1}]}');
  await put('.hidden.csv', delimited([[...headings], row('C-1')]));
  await put('~$harvest.xlsx', 'lock');
  await put('broken.xlsx', '%PDF-1.4');
  await put('half.csv', 'Country,Year,Status\nMali,2023,Outcome');
  await symlink(join(folder, 'row_1.txt'), join(folder, 'link.txt'));
  await symlink(folder, join(folder, 'more', 'round'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
});
afterAll(() => rm(folder, { recursive: true }));

test('records that come one by one are those that are held, duplicates and findings of files and all', async () => {
  const inner = join(folder, 'twice');
  await mkdir(inner);
  await writeFile(join(inner, 'a.csv'), delimited([[...headings, 'Visa'], [...row('D-1', 'One.'), 'x'], [...row('D-2'), ''], [...row('d-1', 'Two.'), ''], [...row('D-3'), 'y']]));
  await writeFile(join(inner, 'b.csv'), delimited([['FragmentID', 'coutnry', 'Year', 'Outcome description'], row('D-2').slice(0, 4), row('D-1', 'Three.').slice(0, 4), ['', '', '2020', '']]));
  await writeFile(join(inner, 'c.jsonl'), '{"body":{},"key":"T-1","table":"record"}\n');
  const held = await readHarvest([inner], {});
  const { records, ...rest } = await streamHarvest([inner], {});
  const streamed: unknown[] = [];
  for await (const record of records) streamed.push(record);
  expect({ ...rest, records: streamed }).toEqual(held);
  expect(held.records.length).toBeGreaterThan(4);
  expect(held.refused.map(({ file }) => file)).toEqual(['b.csv', 'c.jsonl']);
  await rm(inner, { recursive: true });
});

describe('a folder', () => {
  test('is read in natural order, with names from the folder on', async () => {
    const harvest = await readHarvest([folder], {});
    expect(harvest.records.map(({ record }) => [record.id, record.source.file])).toEqual([['B-1', 'more/harvest.csv'], ['A-1', 'row_1.txt'], ['A-2', 'row_2.txt'], ['A-10', 'row_10.txt']]);
  });

  test('what is no harvest is named and passed over; what seems to be one and cannot be read is refused', async () => {
    const harvest = await readHarvest([folder], {});
    const left = harvest.leftOut.map(({ file }) => file).sort();
    expect(left).toEqual(['about.md', 'budget.csv', 'expected.json', 'link.txt', 'more/round', ...(process.platform === 'win32' ? [] : ['pipe.csv'])]);
    expect(harvest.refused.map(({ file }) => file).sort()).toEqual(['broken.xlsx', 'half.csv']);
  });
});

describe('files by name', () => {
  test('keep their base name; a link that is named is followed', async () => {
    const harvest = await readHarvest([join(folder, 'link.txt')], {});
    expect(harvest.records.map(({ record }) => [record.id, record.source.file])).toEqual([['A-1', 'link.txt']]);
  });

  test('a file that is not there, a pipe and a table of something else are refused, and the others read', async () => {
    const paths = ['none.csv', 'budget.csv', ...(process.platform === 'win32' ? [] : ['pipe.csv']), 'row_1.txt'].map((name) => join(folder, name));
    const harvest = await readHarvest(paths, {});
    expect(harvest.records.map(({ record }) => record.id)).toEqual(['A-1']);
    expect(new Set(harvest.refused.map(({ file }) => file))).toEqual(new Set(paths.slice(0, -1).map((path) => path.slice(folder.length + 1))));
    expect(JSON.stringify(harvest)).not.toContain(folder);
  });
});

describe('mappings', () => {
  const write = (name: string, rows: readonly (readonly string[])[]) => put(name, delimited(rows)).then(() => join(folder, name));
  const contribution = [[...headings, 'Contribution', 'May be published'], [...row('A-1', 'A law.', { confidential: '' }), 'We trained them.', 'yes']];

  test('what is likely is asked, kept under its own heading, and read once someone says what it is', async () => {
    const path = await write('map.csv', contribution);
    const before = await readHarvest([path], {});
    expect(before.sheets[0]!.headings.find(({ heading }) => heading === 'Contribution')).toMatchObject({ field: null, how: 'likely', filled: 1, candidates: expect.arrayContaining(['programmeContribution', 'otherContribution']) as unknown });
    expect(before.records[0]!.findings.filter(({ kind }) => kind === 'heading-likely').map(({ quote, settle }) => [quote, settle.includes('--map')])).toEqual([['Contribution', true], ['May be published', true]]);
    expect(before.records[0]!.record.confidential).toBe(true);
    const after = await readHarvest([path], { map: ['contribution=programmeContribution', 'May be published=not confidential'] });
    expect(after.records[0]!.record).toMatchObject({ confidential: false, cells: expect.arrayContaining([{ field: 'programmeContribution', heading: 'Contribution', text: 'We trained them.' }]) as unknown });
  });

  test('a mapping for a heading that asks the opposite, for no field or for no heading is refused', async () => {
    const path = await write('map.csv', contribution);
    for (const [map, remedy] of [['May be published=confidential', 'not confidential'], ['Contribution=nothing', 'programmeContribution'], ['Nothing=country', 'Outcome description'], ['Contribution', '--map']] as const) {
      await expect(readHarvest([path], { map: [map] })).rejects.toMatchObject({ code: 'argument-bad', remedy: expect.stringContaining(remedy) as string });
    }
  });

  test('nothing after the sign leaves a heading unread', async () => {
    const path = await write('map.csv', [[...headings], row('A-1')]);
    const harvest = await readHarvest([path], { map: ['Country='] });
    expect(harvest.records[0]!.record).toMatchObject({ countries: [], cells: expect.arrayContaining([{ field: 'Country', heading: 'Country', text: 'Mali' }]) as unknown });
  });

  test('one that was confirmed is applied to files with the same headings, in whatever order, and to no others', async () => {
    const path = await write('map.csv', contribution);
    const { key } = (await readHarvest([path], {})).sheets[0]!;
    const remembered = new Map([[key, { Contribution: 'programmeContribution' }]]);
    const moved = await write('moved.csv', contribution.map((cells) => [...cells].reverse()));
    const other = await write('other.csv', contribution.map((cells) => cells.slice(0, -1)));
    const fieldOf = async (file: string) => (await readHarvest([file], { remembered })).sheets[0]!.headings.find(({ heading }) => heading === 'Contribution')!.field;
    expect([await fieldOf(path), await fieldOf(moved), await fieldOf(other)]).toEqual(['programmeContribution', 'programmeContribution', null]);
  });

  test('a sheet that knows too few headings is read once they are mapped', async () => {
    const path = await write('own.csv', [['Nr', 'Land', 'Jahr', 'Wirkung'], ['A-1', 'Mali', '2023', 'A law.']]);
    expect((await readHarvest([path], {})).records).toEqual([]);
    const harvest = await readHarvest([path], { map: ['Nr=id', 'Land=country', 'Jahr=year', 'Wirkung=description'] });
    expect(harvest.records[0]!.record).toMatchObject({ id: 'A-1', countries: ['ML'], year: 2023 });
  });
});

describe('an id twice in one import', () => {
  const read = async (first: readonly string[][], second: readonly string[][]) => {
    const paths = await Promise.all([first, second].map(async (rows, index) => {
      await put(`twice-${index}.csv`, delimited([[...headings], ...rows]));
      return join(folder, `twice-${index}.csv`);
    }));
    return { once: await readHarvest(paths, {}), turned: await readHarvest([...paths].reverse(), {}) };
  };

  test('identical rows are read once, also where white space, numbers and yes and no are written otherwise', async () => {
    const { once, turned } = await read([row('A-1', 'A law.', { year: '2023', confidential: 'No' })], [row('a-1 ', 'A  law.', { year: '2023.0', confidential: '0' })]);
    expect(once.records.map(({ record, findings }) => [record.id, record.source.file, findings])).toEqual([['A-1', 'twice-0.csv', []]]);
    expect(turned.records).toEqual(once.records);
  });

  test('others are all kept, each under an id of its own, whatever the order of the files', async () => {
    const { once, turned } = await read([row('A-1', 'A law.'), row('B-1')], [row('A-1', 'A decree.'), row('A-1', 'A law.')]);
    const ids = once.records.map(({ record }) => record.id).sort();
    expect(ids).toEqual([expect.stringMatching(/^A-1~[0-9a-f]{8}$/u), expect.stringMatching(/^A-1~[0-9a-f]{8}$/u), 'B-1']);
    expect(turned.records.map(({ record }) => record.id).sort()).toEqual(ids);
    for (const { record, findings } of once.records) {
      expect(findings.map(({ kind }) => kind)).toEqual(record.id === 'B-1' ? [] : ['duplicate-id']);
      for (const finding of findings) expect(finding.records).toEqual([record.id]);
    }
  });
});

test('an id that an open and a confidential record share tells an open reader nothing', async () => {
  const [open, other, closed] = [row('A-1', 'A law.'), row('A-1', 'A decree.'), row('A-1', 'A secret law.', { confidential: 'Yes' })];
  const read = async (rows: readonly string[][]) => {
    await put('shared.csv', delimited([[...headings], ...rows]));
    return (await readHarvest([join(folder, 'shared.csv')], {})).records;
  };
  const openOnes = (records: Awaited<ReturnType<typeof read>>) => records.filter(({ record }) => !record.confidential).map(({ record: { id, cells }, findings }) => ({ id, cells, findings }));
  expect(openOnes(await read([open, closed]))).toEqual(openOnes(await read([open])));
  expect(openOnes(await read([open, other, closed]))).toEqual(openOnes(await read([open, other])));
  const all = await read([open, closed]);
  expect(all.map(({ record }) => record.id)).toEqual(['A-1', expect.stringMatching(/^A-1~[0-9a-f]{8}$/u)]);
  expect(all[1]!.findings.map(({ kind, values }) => [kind, values.count])).toEqual([['duplicate-id', '2']]);
});

describe('what a row says of itself', () => {
  const read = async (rows: readonly (readonly string[])[]) => {
    await put('row.csv', delimited(rows));
    return readHarvest([join(folder, 'row.csv')], {});
  };

  test('columns of choices fold into a list', async () => {
    const harvest = await read([[...headings, 'MCQType of change_Capacity change', 'MCQType of change_Policy change', 'MCQType of change_Practice change', 'MCQType of change_Other'], [...row('A-1'), '1.0', '0', 'x', 'maybe'], [...row('A-2'), '', '', '', '']]);
    const cells = harvest.records.map(({ record }) => record.cells.slice(5));
    expect(cells[0]).toEqual([{ field: 'changeType', heading: 'MCQType of change', text: 'Capacity change; Practice change' }, { field: 'MCQType of change_Other', heading: 'MCQType of change_Other', text: 'maybe' }]);
    expect(cells[1]).toEqual([{ field: 'changeType', heading: 'MCQType of change', text: '' }]);
    expect(harvest.records[0]!.findings).toMatchObject([{ kind: 'value-unread', field: 'MCQType of change_Other', quote: 'maybe' }]);
  });

  test('of several cells on confidentiality one yes is enough, and a doubtful one closes', async () => {
    const answers = [['No', 'Oui'], ['Yes', ''], ['No', ''], ['No', '?'], ['', ''], ['No', 'Non']];
    const harvest = await read([[...headings, 'Confidentiel'], ...answers.map(([first, second], index) => row(`A-${index}`, 'A law.', { confidential: first! }).concat(second!))]);
    expect(harvest.records.map(({ record, findings }) => [record.confidential, findings.filter(({ kind }) => kind === 'confidentiality-unread').map(({ quote }) => quote)])).toEqual([[true, []], [true, []], [false, []], [true, ['?']], [true, [null]], [false, []]]);
  });

  test('without a column on it every record is confidential, with one finding for the file', async () => {
    const harvest = await read([headings.slice(0, 4), row('A-1').slice(0, 4), row('A-2').slice(0, 4)]);
    expect(harvest.records.map(({ record, findings }) => [record.confidential, record.confidentialRaw, findings.map(({ kind, field }) => [kind, field])])).toEqual([[true, null, [['confidentiality-unread', null]]], [true, null, []]]);
  });

  test('what a record may not lack is named; a row with neither id nor text is refused', async () => {
    const harvest = await read([[...headings], ['', 'Mali', '', 'A law.', 'No'], ['A-2', '', '2023', '', 'No'], ['', 'Mali', '2023', '', 'No']]);
    expect(harvest.records.map(({ findings }) => findings.map(({ kind, field }) => `${kind} ${field}`))).toEqual([['empty-required id', 'empty-required year'], ['empty-required description', 'empty-required country']]);
    expect(harvest.refused).toMatchObject([{ row: 4, why: expect.stringContaining('neither an id nor a description') as string }]);
  });

  test('of two columns for one field the first that is filled is read, and the other kept', async () => {
    const harvest = await read([['FragmentID', 'Country', 'Pays', 'Year', 'Outcome description', 'Confidential'], ['A-1', 'Mali', 'Niger', '2023', 'A law.', 'No'], ['A-2', '', 'Togo', '2023', 'A law.', 'No']]);
    expect(harvest.records.map(({ record }) => [record.countries, record.cells.filter(({ text }) => text === 'Niger')])).toEqual([[['ML'], [{ field: 'Pays', heading: 'Pays', text: 'Niger' }]], [['TG'], []]]);
    expect(harvest.records[0]!.findings).toMatchObject([{ kind: 'heading-likely', quote: 'Pays' }]);
  });

  test('a column moved, renamed or dressed otherwise changes no record', async () => {
    const plain = await read([[...headings], row('', 'A law.')]);
    const other = await read([['Statut confidentiel', "Description de l'incidence", 'Année', 'PAYS', 'Confidentiel'], ['', 'A  law.', '2023', 'Mali', 'non']]);
    expect(other.records[0]!.record.id).toBe(plain.records[0]!.record.id);
  });

  test('every field of a record is its own, and none is lost', async () => {
    const harvest = await read([[...headings, 'Note', 'Note', '', 'country', 'note'], [...row('A-1'), 'one', 'two', 'three', 'four', 'five']]);
    const { cells } = harvest.records[0]!.record;
    expect(new Set(cells.map(({ field }) => field)).size).toBe(cells.length);
    expect(cells.map(({ text }) => text).slice(5)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
});
