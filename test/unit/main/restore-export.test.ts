import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openCommandLine } from '../../support/run-command.ts';

const harvest = `FragmentID,Country,Year,Outcome description,Confidential
T-1,Togo,2023,"In May 2023 the Lantern Programme trained the Kara Farmers Union (KFU) in Kara.",No
T-2,Togo,2023,The council met.,Yes
`;

/** An export of two records, and a command line over an empty data folder. */
async function openEmpty() {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-restore-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [own, file] = [join(folder, 'harvest.csv'), join(folder, 'kept.jsonl')];
  await writeFile(own, harvest);
  const { run } = await openCommandLine([]);
  await run('import', own, '--yes');
  await run('export', '--out', file);
  return { folder, file, own, run: (await openCommandLine([])).run };
}

it('an export is shown, restored, and comes out as it went in', async () => {
  const { folder, file, run } = await openEmpty();
  const shown = await run('import', file, '--dry-run');
  expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('2 records, 1 of them confidential; 0 decisions, 1 imports') as string });
  expect(JSON.parse((await run('import', file, '--dry-run', '--json')).stdout)).toMatchObject({ new: ['T-1', 'T-2'], refused: [], actors: null });
  const { code, stdout } = await run('import', file, '--yes', '--json');
  expect([code, JSON.parse(stdout)]).toEqual([0, { new: ['T-1', 'T-2'], changed: [], unchanged: 0, missing: [], refused: [], findings: {}, actors: 2, trainings: 1 }]);
  const again = join(folder, 'again.jsonl');
  await run('export', '--out', again);
  expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
});

it('it is not restored over records of one’s own', async () => {
  const { file, own, run } = await openEmpty();
  await run('import', own, '--yes');
  expect(await run('import', file, '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('2 records of your own are kept in it; restore the export into a new folder') as string });
});
