import { describe, expect, it } from 'vitest';
import { exportKept } from '../../server/ingest/export-kept.ts';
import { restoreKept } from '../../server/ingest/restore-kept.ts';
import { sayInterrupted } from '../../server/main/say-interrupted.ts';
import { exampleRecords } from '../support/example-records.ts';
import { openApi } from '../support/open-api.ts';
import type { Answer, TestApi } from '../support/open-api.ts';

const csv = (rows: readonly (readonly [id: string, description: string, confidential: string])[], idHeading = 'FragmentID') =>
  [`${idHeading},Country,Year,Outcome description,Outcome statements is CONFIDENTIAL,Colonne1`, ...rows.map(([id, text, yes]) => `${id},Togo,2023,"${text}",${yes},note`)].join('\r\n');

const harvest = csv([
  ['T-1', 'The council published its budget.', 'No'],
  ['T-2', 'The ministry met the coalition.', 'Yes'],
  ['T-3', 'The court heard the case.', 'maybe'],
]);

const previewFields = `{
  id files new unchanged missing confidential actors trainings samplesRemoved
  changed { record fields } refused { file row column why remedy reason { kind values { name text } } } leftOut { file why } findings { key count }
  sheets { file records headings { heading field how filled } }
  records(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id state title confidential confidentialRaw countries year source { file row } findings { kind quote } } }
}`;

/** Sends files as a browser does. */
async function preview({ fetch }: TestApi, files: readonly [name: string, text: string][], mapping: object[] = [], view = 'full'): Promise<Answer> {
  const form = new FormData();
  const query = `mutation ($files: [File!]!, $mapping: [HeadingChoice!]) { previewImport(files: $files, mapping: $mapping) ${previewFields} }`;
  form.append('operations', JSON.stringify({ query, variables: { files: files.map(() => null), mapping } }));
  form.append('map', JSON.stringify(Object.fromEntries(files.map((_, index) => [index, [`variables.files.${index}`]]))));
  files.forEach(([name, text], index) => form.append(String(index), new Blob([text]), name));
  return (await (await fetch('/graphql', { method: 'POST', body: form, headers: { 'outspread-view': view } })).json()) as Answer;
}

const load = 'mutation ($preview: ID!, $missing: Boolean, $keep: Boolean) { loadImport(preview: $preview, removeMissing: $missing, keepSample: $keep) { id done files by new changed unchanged removed refused } }';
const idsQuery = '{ outcomes { nodes { id source { sample } } } }';
const ids = async ({ ask }: TestApi, view = 'full') => (await ask(idsQuery, {}, view)).data!.outcomes.nodes.map(({ id }: { id: string }) => id) as string[];

describe('an import', () => {
  it('is shown before anything is written, then loaded, then there is nothing left to load', async () => {
    const api = await openApi();
    const { data, errors } = await preview(api, [['harvest.csv', harvest]]);
    expect(errors).toBeUndefined();
    const shown = data!.previewImport;
    expect(shown).toMatchObject({ files: ['harvest.csv'], new: ['T-1', 'T-2', 'T-3'], changed: [], unchanged: 0, missing: [], refused: [], confidential: 2 });
    expect(shown.findings).toContainEqual({ key: 'confidentiality-unread', count: 1 });
    expect(shown.sheets[0].headings).toContainEqual({ heading: 'Colonne1', field: null, how: 'UNKNOWN', filled: 3 });
    expect(shown.records).toMatchObject({
      totalCount: 3, pageInfo: { hasNextPage: true },
      nodes: [
        { id: 'T-1', state: 'NEW', title: 'The council published its budget.', confidential: false, countries: ['TG'], year: 2023, source: { file: 'harvest.csv', row: 2 } },
        { id: 'T-2', state: 'NEW', confidential: true, confidentialRaw: 'Yes' },
      ],
    });
    expect(await ids(api)).toEqual([]);
    expect(api.changes()).toBe(0);

    const loaded = await api.ask(load, { preview: shown.id });
    expect(loaded.data!.loadImport).toMatchObject({ done: true, files: ['harvest.csv'], by: 'tester', new: 3, changed: 0, removed: 0 });
    expect(await ids(api)).toEqual(['T-1', 'T-2', 'T-3']);
    expect(await ids(api, 'open')).toEqual(['T-1']);
    expect(api.changes()).toBe(1);
    expect((await api.ask('{ imports { id new } importProgress { of } }')).data).toEqual({ imports: [{ id: loaded.data!.loadImport.id, new: 3 }], importProgress: null });

    expect((await preview(api, [['harvest.csv', harvest]])).data!.previewImport).toMatchObject({ new: [], changed: [], unchanged: 3 });
  });

  it('names what changed and what the file no longer holds, and removes that only on choice', async () => {
    const api = await openApi();
    const first = await preview(api, [['harvest.csv', harvest]]);
    await api.ask(load, { preview: first.data!.previewImport.id });
    const later = csv([['T-1', 'The council published its budget twice.', 'No'], ['T-2', 'The ministry met the coalition.', 'yes']]);
    const second = await preview(api, [['harvest.csv', later]]);
    expect(second.data!.previewImport).toMatchObject({ new: [], changed: [{ record: 'T-1', fields: ['description'] }], unchanged: 1, missing: ['T-3'] });
    await api.ask(load, { preview: second.data!.previewImport.id });
    expect(await ids(api)).toEqual(['T-1', 'T-2', 'T-3']);
    const third = await preview(api, [['harvest.csv', later]]);
    await api.ask(load, { preview: third.data!.previewImport.id, missing: true });
    expect(await ids(api)).toEqual(['T-1', 'T-2']);
  });

  it('knows a record again however its id is written, and keeps one of the two', async () => {
    const api = await openApi();
    const first = await preview(api, [['harvest.csv', csv([['É-1', 'The council met.', 'No']])]]);
    await api.ask(load, { preview: first.data!.previewImport.id });
    const same = await preview(api, [['harvest.csv', csv([[' é-1'.normalize('NFD'), 'The council met.', 'No']])]]);
    expect(same.data!.previewImport).toMatchObject({ new: [], changed: [], unchanged: 1, missing: [] });
    const other = await preview(api, [['harvest.csv', csv([['é-1', 'The council met twice.', 'No']])]]);
    expect(other.data!.previewImport).toMatchObject({ new: [], changed: [{ record: 'é-1', fields: ['description'] }], missing: [] });
    await api.ask(load, { preview: other.data!.previewImport.id });
    expect(await ids(api)).toEqual(['é-1']);
    expect((await api.ask('mutation { removeRecords(ids: ["É-1"]) }')).errors).toBeUndefined();
    expect(await ids(api)).toEqual([]);
  });

  it('sums up its headings, its findings and its records', async () => {
    const api = await openApi();
    const { data } = await preview(api, [['a.csv', harvest], ['b.csv', harvest.replaceAll('T-', 'U-')]]);
    const asked = await api.ask('query ($id: ID!) { importPreview(id: $id) { headings { heading how filled of } kinds { kind count records examples } sizes { all new withFindings open confidential unclear withoutTraining } findingRows { file row record finding { kind field quote } } } }', { id: data!.previewImport.id });
    const { headings, kinds, sizes, findingRows } = asked.data!.importPreview;
    expect(headings).toContainEqual({ heading: 'Colonne1', how: 'UNKNOWN', filled: 6, of: 6 });
    expect(headings).toHaveLength(6);
    expect(kinds[0]).toEqual({ kind: 'confidentiality-unread', count: 2, records: 2, examples: ['maybe'] });
    expect(kinds).toContainEqual({ kind: 'heading-unknown', count: 2, records: 0, examples: ['Colonne1'] });
    expect(sizes).toEqual({ all: 6, new: 6, withFindings: 2, open: 2, confidential: 4, unclear: 2, withoutTraining: 6 });
    expect(findingRows).toContainEqual({ file: 'b.csv', row: 4, record: 'U-3', finding: { kind: 'confidentiality-unread', field: 'confidential', quote: 'maybe' } });
    expect(findingRows.filter(({ finding }: { finding: { kind: string } }) => finding.kind === 'heading-unknown')).toMatchObject([{ file: 'a.csv', row: null, record: null }, { file: 'b.csv', row: null, record: null }]);
  });

  it('sends an export of all that is kept, given among other files, to where it can be restored', async () => {
    const api = await openApi();
    const { data } = await preview(api, [['kept.jsonl', '{"body":{},"key":"T-1","table":"record"}\n'], ['harvest.csv', harvest]]);
    expect(data!.previewImport).toMatchObject({ new: ['T-1', 'T-2', 'T-3'], refused: [{ file: 'kept.jsonl', why: expect.stringContaining('export') }] });
  });

  it('reads a heading as told', async () => {
    const api = await openApi();
    const told = await preview(api, [['harvest.csv', harvest]], [{ heading: 'Colonne1', field: 'additional' }]);
    expect(told.data!.previewImport.sheets[0].headings).toContainEqual({ heading: 'Colonne1', field: 'additional', how: 'MAPPED', filled: 3 });
    await api.ask(load, { preview: told.data!.previewImport.id });
    const later = await preview(api, [['later.csv', harvest.replaceAll('T-', 'U-')]]);
    expect(later.data!.previewImport.sheets[0].headings).toContainEqual(expect.objectContaining({ heading: 'Colonne1', field: 'additional' }));
    const wrong = await preview(api, [['harvest.csv', harvest]], [{ heading: 'Colonne1', field: 'nothing' }]);
    expect(wrong.errors?.[0]?.extensions?.code).toBe('ARGUMENT_BAD');
  });

  it('says what cannot be read beside what can', async () => {
    const api = await openApi();
    const { data } = await preview(api, [['harvest.csv', harvest], ['report.xlsx', '%PDF-1.7 not a workbook']]);
    expect(data!.previewImport.new).toHaveLength(3);
    expect(data!.previewImport.refused).toEqual([expect.objectContaining({ file: 'report.xlsx', why: expect.stringMatching(/./u), remedy: expect.stringMatching(/./u), reason: { kind: 'pdf', values: [{ name: 'ending', text: 'xlsx' }] } })]);
  });

  it('takes the samples out, unless they are to be kept', async () => {
    for (const [keep, left] of [[false, ['T-1', 'T-2', 'T-3']], [true, ['R1', 'R2', 'R3', 'R4', 'T-1', 'T-2', 'T-3']]] as const) {
      const api = await openApi(exampleRecords.map((record) => ({ ...record, sample: 'little' })));
      const { data } = await preview(api, [['harvest.csv', harvest]]);
      expect(data!.previewImport.samplesRemoved).toEqual(['little']);
      await api.ask(load, { preview: data!.previewImport.id, keep });
      expect(await ids(api)).toEqual(left);
    }
  });

  it('is refused where nothing is held under an id, or in the open view', async () => {
    const api = await openApi();
    expect((await api.ask(load, { preview: 'gone' })).errors?.[0]?.extensions?.code).toBe('PREVIEW_UNKNOWN');
    expect((await preview(api, [['harvest.csv', harvest]], [], 'open')).errors?.[0]?.extensions?.code).toBe('VIEW_REFUSED');
    expect((await preview(api, [])).errors?.[0]?.extensions?.code).toBe('NOTHING_READ');
    const { data } = await preview(api, [['harvest.csv', harvest]]);
    const { id } = data!.previewImport;
    expect((await api.ask('mutation ($id: ID!) { dropPreview(id: $id) }', { id })).data).toEqual({ dropPreview: true });
    expect((await api.ask('query ($id: ID!) { importPreview(id: $id) { id } }', { id })).data).toEqual({ importPreview: null });
    expect((await api.ask('mutation { stopImport }')).data).toEqual({ stopImport: false });
  });

  it('shows only the records asked for, by pages', async () => {
    const api = await openApi();
    const { data } = await preview(api, [['harvest.csv', harvest]]);
    const page = async (words: string) => (await api.ask(`query ($id: ID!) { importPreview(id: $id) { records(${words}) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } }`, { id: data!.previewImport.id }));
    expect((await page('first: 2, after: "2"')).data!.importPreview.records).toEqual({ totalCount: 3, pageInfo: { hasNextPage: false, endCursor: '3' }, nodes: [{ id: 'T-3' }] });
    expect((await page('first: 5, show: NEW, kind: "confidentiality-unread"')).data!.importPreview.records.nodes).toEqual([{ id: 'T-3' }]);
    expect((await page('first: 5, show: CHANGED')).data!.importPreview.records.totalCount).toBe(0);
    expect((await page('first: 5, show: CONFIDENTIAL')).data!.importPreview.records.nodes).toEqual([{ id: 'T-2' }, { id: 'T-3' }]);
    expect((await page('first: 5, after: "x"')).errors?.[0]?.extensions?.code).toBe('CURSOR_BAD');
  });
});

describe('an import that is stopped', () => {
  it('ends between two batches, is named as not done, and is completed by loading the same file again', async () => {
    const api = await openApi();
    const many = csv(Array.from({ length: 1300 }, (_, index) => [`T-${index}`, `The council met ${index} times.`, 'No'] as const));
    const first = await preview(api, [['many.csv', many]]);
    const loading = api.ask(load, { preview: first.data!.previewImport.id });
    const run = { over: false };
    void loading.then(() => {
      run.over = true;
    });
    // Without a socket an answer needs no turn of the event loop, so the import is given one.
    const running = async () => (await api.ask('{ importProgress { stage done of } }')).data!.importProgress !== null;
    while (!run.over && !(await running())) await new Promise(setImmediate);
    expect((await api.ask('{ importProgress { stage } } ')).data).toEqual({ importProgress: { stage: 'LOADING' } });
    expect((await api.ask('mutation { stopImport }')).data).toEqual({ stopImport: true });
    const { id, ...stopped } = (await loading).data!.loadImport;
    expect(stopped).toMatchObject({ done: false, new: 1300 });
    const kept = (await api.ask('{ portfolio { records } }')).data!.portfolio.records as number;
    expect((await api.ask('{ interruptedImports { id files written new } }')).data).toEqual({ interruptedImports: [{ id, files: ['many.csv'], written: kept, new: 1300 }] });
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(1300);

    const second = await preview(api, [['many.csv', many]]);
    expect(second.data!.previewImport).toMatchObject({ unchanged: kept });
    expect((await api.ask(load, { preview: second.data!.previewImport.id })).data!.loadImport).toMatchObject({ done: true, new: 1300 - kept });
    expect((await api.ask('{ portfolio { records } interruptedImports { id } }')).data).toEqual({ portfolio: { records: 1300 }, interruptedImports: [] });
  });
});

describe('a preview that is stopped', () => {
  it('is given up between two turns of its reading, and nothing is held or stored', async () => {
    const api = await openApi();
    const many = csv(Array.from({ length: 4000 }, (_, index) => [`T-${index}`, `The council met ${index} times.`, 'No'] as const));
    const reading = preview(api, [['many.csv', many]]);
    const running = async () => (await api.ask('{ importProgress { stage } }')).data!.importProgress !== null;
    while (!(await running())) await new Promise(setImmediate);
    expect((await api.ask('mutation { stopImport }')).data).toEqual({ stopImport: true });
    expect((await reading).errors?.[0]).toMatchObject({ message: expect.stringMatching(/stopped after \d+ of 4000 records/u), extensions: { code: 'PREVIEW_STOPPED' } });
    expect((await api.ask('{ importProgress { stage } portfolio { records } }')).data).toEqual({ importProgress: null, portfolio: { records: 0 } });
    expect((await preview(api, [['harvest.csv', harvest]])).data!.previewImport.new).toHaveLength(3);
  });
});

describe('an export of all that was kept', () => {
  const asked = '{ restore { records confidential decisions imports registry samplesRemoved inTheWay } new refused { why } }';
  const restore = 'mutation ($preview: ID!) { restoreExport(preview: $preview) }';
  const shown = async (api: TestApi, id: string) => (await api.ask(`query ($id: ID!) { importPreview(id: $id) ${asked} }`, { id })).data!.importPreview as object;

  async function textOf({ store }: TestApi): Promise<string> {
    let text = '';
    for await (const line of exportKept(store)) text += line;
    return text;
  }

  async function exported(): Promise<string> {
    const first = await openApi();
    const { data } = await preview(first, [['harvest.csv', harvest.replace('budget', 'budget\u2028twice')]]);
    await first.ask(load, { preview: data!.previewImport.id });
    return textOf(first);
  }

  it('is shown for what it is, then restored in place of the samples, so that its export is the same again', async () => {
    const file = await exported();
    const api = await openApi(exampleRecords.map((record) => ({ ...record, sample: 'little' })));
    const { data } = await preview(api, [['kept.jsonl', file]]);
    const { id } = data!.previewImport;
    expect(await shown(api, id)).toEqual({ restore: { records: 3, confidential: 2, decisions: 0, imports: 1, registry: false, samplesRemoved: ['little'], inTheWay: 0 }, new: [], refused: [] });
    expect(await ids(api)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect((await api.ask(restore, { preview: id })).data).toEqual({ restoreExport: 3 });
    expect(api.changes()).toBe(1);
    expect([await ids(api), await ids(api, 'open')]).toEqual([['T-1', 'T-2', 'T-3'], ['T-1']]);
    expect(await textOf(api)).toBe(file);
    expect((await preview(api, [['harvest.csv', harvest]])).data!.previewImport).toMatchObject({ new: [], changed: [{ record: 'T-1' }], unchanged: 2 });
  });

  it('is not restored over records of one’s own, nor where a line of it is broken', async () => {
    const file = await exported();
    const api = await openApi(exampleRecords);
    const { id } = (await preview(api, [['kept.jsonl', file]])).data!.previewImport;
    expect(await shown(api, id)).toMatchObject({ restore: { records: 3, inTheWay: 4 } });
    expect((await api.ask(restore, { preview: id })).errors?.[0]?.extensions?.code).toBe('ARGUMENT_BAD');
    expect(await ids(api)).toEqual(['R1', 'R2', 'R3', 'R4']);
    const broken = await preview(api, [['kept.jsonl', `${file}{"table":"record"\n`]]);
    expect(broken.errors?.[0]).toMatchObject({ message: expect.stringMatching(/line is no row/u), extensions: { code: 'FILE_DAMAGED' } });
  });

  it('that was broken off while it was restored is told at the next start, and restored again', async () => {
    const file = await exported();
    const api = await openApi();
    async function* cut() {
      for (const [index, line] of file.split('\n').entries()) {
        if (index > 0) throw new Error('the disk is gone');
        yield line;
      }
    }
    await expect(restoreKept(api.store, cut(), 'kept.jsonl')).rejects.toThrow('the disk is gone');
    const told: string[] = [];
    await sayInterrupted(api.store, (text) => told.push(text));
    expect(told).toEqual(['The restore of kept.jsonl was interrupted; restore the same file again to complete it.']);
    const { id } = (await preview(api, [['kept.jsonl', file]])).data!.previewImport;
    expect((await api.ask(restore, { preview: id })).data).toEqual({ restoreExport: 3 });
    expect(await textOf(api)).toBe(file);
  });
});

describe('removing records', () => {
  it('takes them out of both views, or none where one is unknown', async () => {
    const api = await openApi(exampleRecords);
    const remove = 'mutation ($ids: [ID!]!) { removeRecords(ids: $ids) }';
    expect((await api.ask(remove, { ids: ['R1', 'nobody'] })).errors?.[0]?.extensions?.code).toBe('RECORD_UNKNOWN');
    expect(await ids(api)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect((await api.ask(remove, { ids: ['R1', 'R4'] })).data).toEqual({ removeRecords: ['R1', 'R4'] });
    expect(await ids(api)).toEqual(['R2', 'R3']);
    expect(await ids(api, 'open')).toEqual(['R2']);
  });
});
