import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCommandLine } from '../../support/run-command.ts';

const harvest = [
  'FragmentID,Country,Year,Outcome description,Confidential',
  'A1,Togo,2023,"In May 2023, the Open Lantern Trust trained the Mono Watchers Network in Lomé on filing.",No',
  'A2,Togo,2023,"En juillet 2023, le Réseau des Veilleurs du Mono a formé des journalistes à Lomé sur le plaidoyer.",No',
].join('\n');
const bodies = 'name,name en,acronym,country,aliases,kind\nRéseau des Veilleurs du Mono,Mono Watchers Network,RVX,Togo,Veilleurs de Loma,network\nSomeone,,,Atlantis,,\n';

async function filled() {
  const line = await openCommandLine([]);
  const file = async (name: string, text: string) => {
    await writeFile(join(line.folder, name), text);
    return join(line.folder, name);
  };
  expect((await line.run('import', await file('harvest.csv', harvest), '--yes')).code).toBe(0);
  return { ...line, file };
}

describe('registry', () => {
  it('says what a list would change, changes it, and takes it out', async () => {
    const { run, file } = await filled();
    expect((await run('registry')).stdout).toMatch(/^The registry that ships with Outspread is in force: \d+ bodies\.\n$/u);
    const list = await file('bodies.csv', bodies);
    const dry = await run('registry', list, '--dry-run');
    expect(dry).toMatchObject({ code: 1, stderr: 'bodies.csv: row 3, column "country": “Atlantis” was not understood as a country; write its name or its two-letter code, or “international”\n' });
    expect(dry.stdout).toBe('1 body. Actors by name: 3 now, 2 with it.\n  one: Réseau des Veilleurs du Mono, TG from Mono Watchers Network + Réseau des Veilleurs du Mono\n');
    expect((await run('trace', 'Mono Watchers Network', '--json')).code).toBe(0);
    expect((JSON.parse((await run('trace', 'Mono Watchers Network', '--json')).stdout) as { actors: unknown[] }).actors).toHaveLength(1);

    expect((await run('registry', list, '--yes')).stdout).toContain('Your registry is in force: 1 body from bodies.csv');
    const traced = JSON.parse((await run('trace', 'RVX', '--json')).stdout) as { actors: { name: string; country: string }[]; hops: { stitched: boolean }[] };
    expect(traced.actors).toMatchObject([{ name: 'Réseau des Veilleurs du Mono', country: 'TG' }, { name: 'journalistes à Lomé' }]);
    expect((JSON.parse((await run('trace', 'veilleurs de loma', '--json')).stdout) as typeof traced).actors).toEqual(traced.actors);
    expect((await run('check')).code).toBe(0);
    expect(JSON.parse((await run('registry', '--json')).stdout)).toMatchObject({ source: 'own', bodies: 1, file: 'bodies.csv' });
    expect((await run('registry', '--csv')).stdout).toContain('Réseau des Veilleurs du Mono,Mono Watchers Network');

    const out = JSON.parse((await run('registry', '--remove', '--yes', '--json')).stdout) as object;
    expect(out).toMatchObject({ source: 'shipped', actors: { before: 2, after: 3 }, parted: [{ into: ['Mono Watchers Network', 'Réseau des Veilleurs du Mono'] }] });
    expect((await run('registry')).stdout).toContain('that ships');
    await run('registry', '--none', '--yes');
    expect((await run('registry')).stdout).toMatch(/^No registry is in force, by /u);
  });

  it('refuses what is no registry, and what nobody can answer', async () => {
    const { run, file } = await filled();
    expect(await run('registry', await file('harvest.csv', harvest), '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('harvest.csv: no headings of a registry were found') as string });
    expect(await run('registry', await file('empty.csv', 'name,acronym,country\n,,\nx,,TG\n'), '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('empty.csv: row 3, column "name": no row names a body') as string });
    expect(await run('registry', join('no', 'such.csv'), '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('such.csv: ') as string });
    expect(await run('registry', await file('bodies.csv', bodies))).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') as string });
    expect((await run('registry', '--none', '--remove', '--yes')).code).toBe(2);
  });

  it('is told from a harvest by import', async () => {
    const { run, file, folder } = await filled();
    expect(await run('import', await file('bodies.csv', bodies), '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('`outspread registry FILE`') as string });
    await mkdir(join(folder, 'all'));
    await file(join('all', 'bodies.csv'), bodies);
    await file(join('all', 'harvest.csv'), harvest);
    expect(await run('import', join(folder, 'all'), '--dry-run')).toMatchObject({ code: 0, stderr: expect.stringContaining('bodies.csv: it is a list of organizations, and no harvest; it was left out') as string });
  });
});
