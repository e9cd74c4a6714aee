import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { readOnce } from '../ingest/read-once.ts';
import { readHarvest } from '../ingest/read-harvest.ts';
import { describeReading } from './describe-reading.ts';
import { exitCodes, print, printJson, say } from './console.ts';
import { sayRefusals } from './say-refusals.ts';

/** `read FILE…|FOLDER --json [--out DIR]`: what each record tells, without a store. */
export function readCommand(done: (code: number) => void): Command {
  return new Command('read')
    .description('Reads files and prints what each record tells. Touches no store.')
    .argument('<path...>', 'files or folders')
    .option('--sheet <name>', 'read only this sheet of a workbook, also a hidden one')
    .option('--json', 'an array, one object for each record')
    .option('--out <folder>', 'one JSON file for each record, named after its source file')
    .action(async (paths: string[], options: { sheet?: string; json?: boolean; out?: string }) => {
      const harvest = await readHarvest(paths, { ...(options.sheet === undefined ? {} : { sheet: options.sheet }), say });
      const records = harvest.records.map(({ record, findings }) => describeReading(record, findings, readOnce(record)));
      if (options.out !== undefined) await writeEach(options.out, records);
      else if (options.json) printJson(records);
      else for (const record of records) print(`${record.record}: ${record.trainings.length} trainings, ${record.actors.length} actors, ${record.findings.length} findings`);
      sayRefusals(harvest.refused);
      done(records.length === 0 ? exitCodes.wrong : harvest.refused.length > 0 ? exitCodes.refused : exitCodes.done);
    });
}

async function writeEach(folder: string, records: readonly ReturnType<typeof describeReading>[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const used = new Map<string, number>();
  for (const record of records) {
    const name = basename(record.source.file, extname(record.source.file));
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    await writeFile(join(folder, `${name}${count === 1 ? '' : `-${count}`}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
}
