import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openCommandLine } from '../../support/run-command.ts';

it('an import that is interrupted ends after its batch, says how many records it wrote, and is completed by the same file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-stopped-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'many.csv');
  await writeFile(file, ['FragmentID,Country,Year,Outcome description,Confidential', ...Array.from({ length: 1300 }, (_, index) => `T-${index},Togo,2023,The council met ${index} times.,No`)].join('\n'));
  const { run } = await openCommandLine([]);
  const once = process.once.bind(process);
  const spy = vi.spyOn(process, 'once').mockImplementation((name, listener) => {
    // As if Ctrl-C was pressed as soon as the command listens for it.
    if (name === 'SIGINT') setImmediate(() => (listener as () => void)());
    return once(name, listener);
  });
  const stopped = await run('import', file, '--yes', '--json');
  spy.mockRestore();
  expect(stopped.code).toBe(1);
  expect((JSON.parse(stopped.stdout) as { new: string[] }).new).toHaveLength(1300);
  expect(stopped.stderr).toContain('Stopped: 1000 of 1300 records were written; import the same files again to complete it.');
  const again = await run('import', file, '--yes');
  expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/300 new, 0 changed, 1000 unchanged[\s\S]*Loaded\. 1300 records are kept/u) as string });
  expect(again.stderr).toMatch(/The import of many\.csv begun at \S+ was interrupted after 1000 of 1300 records/u);
  expect((await run('import', file, '--dry-run')).stderr).not.toContain('interrupted');
}, 60_000);
