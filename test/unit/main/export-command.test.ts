import { mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphFormats } from '../../../server/share/share-view.ts';
import { exploreRecords } from '../../support/explore-records.ts';
import { openCommandLine } from '../../support/run-command.ts';

describe('export', () => {
  it.each(graphFormats)('writes the graph of a view as %s, readable by its owner only', async (format) => {
    const { run, folder } = await openCommandLine(exploreRecords);
    const path = join(folder, 'new', 'graph');
    const { code, stderr } = await run('export', '--out', path, '--graph', format);
    expect(code).toBe(0);
    const files = format === 'csv' ? [join(path, 'nodes.csv'), join(path, 'edges.csv')] : [path];
    expect(stderr).toBe(files.map((file) => `Wrote ${file}\n`).join(''));
    for (const file of files) {
      expect(await readFile(file, 'utf8')).toContain('ke-kcd');
      if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
    }
  });

  it('puts the two tables beside a path that ends in .csv', async () => {
    const { run, folder } = await openCommandLine(exploreRecords);
    await run('export', '--out', join(folder, 'all.csv'), '--graph', 'csv');
    expect((await readdir(folder)).filter((name) => name.endsWith('.csv')).sort()).toEqual(['all-edges.csv', 'all-nodes.csv']);
  });

  it('holds nothing of a confidential record in the open view, and the same bytes each time', async () => {
    const { run, folder } = await openCommandLine(exploreRecords);
    const write = async (name: string, view: string) => {
      await run('export', '--out', join(folder, name), '--graph', 'jsonl', '--view', view);
      return readFile(join(folder, name), 'utf8');
    };
    expect(await write('full', 'full')).toContain('X3#');
    const open = await write('open', 'open');
    expect(open).not.toContain('X3');
    expect(await write('again', 'open')).toBe(open);
  });

  it('replaces a file and leaves no draft behind', async () => {
    const { run, folder } = await openCommandLine(exploreRecords);
    await writeFile(join(folder, 'graph.jsonl'), 'old');
    await run('export', '--out', join(folder, 'graph.jsonl'), '--graph', 'jsonl');
    expect(await readFile(join(folder, 'graph.jsonl'), 'utf8')).not.toContain('old');
    expect((await readdir(folder)).sort()).toEqual(['data', 'graph.jsonl']);
  });

  it('says why a path cannot be written', async () => {
    const { run, folder } = await openCommandLine(exploreRecords);
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'file'), 'kept');
    const out = (path: string) => run('export', '--out', path, '--graph', 'jsonl');
    expect(await out(join(folder, 'folder'))).toMatchObject({ code: 2, stderr: `${join(folder, 'folder')} is a folder; give another path to --out\n` });
    expect(await out(join(folder, 'file', 'below'))).toMatchObject({ code: 2, stderr: `${join(folder, 'file', 'below')} goes through a file; give another path to --out\n` });
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept');
    if (process.platform === 'win32') return;
    await symlink('/dev/null', join(folder, 'nothing'));
    expect(await out(join(folder, 'nothing'))).toMatchObject({ code: 2, stderr: `${join(folder, 'nothing')} is no file; give another path to --out\n` });
  });

  it.each([[['--graph', 'jsonl'], /--out/u], [['--out', 'x', '--graph', 'pdf'], /Allowed choices are csv/u]])('refuses %s with 2', async (words, sentence) => {
    const { run } = await openCommandLine([]);
    const { code, stderr } = await run('export', ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
