import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { readOnce } from '../ingest/read-once.ts';
import { streamHarvest } from '../ingest/read-harvest.ts';
import type { ReadRecord } from '../ingest/unite-duplicates.ts';
import { describeReading } from './describe-reading.ts';
import { exitCodes, print, say } from './console.ts';
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
      const { records, refused } = await streamHarvest(paths, { ...(options.sheet === undefined ? {} : { sheet: options.sheet }), say });
      const told = describeEach(records);
      const count = options.out !== undefined ? await writeEach(options.out, told) : options.json ? await printEach(told) : await sayEach(told);
      sayRefusals(refused);
      done(count === 0 ? exitCodes.wrong : refused.length > 0 ? exitCodes.refused : exitCodes.done);
    });
}

type Told = ReturnType<typeof describeReading>;

async function* describeEach(records: AsyncIterable<ReadRecord>): AsyncGenerator<Told> {
  for await (const { record, findings } of records) yield describeReading(record, findings, readOnce(record));
}

async function sayEach(records: AsyncIterable<Told>): Promise<number> {
  let count = 0;
  for await (const { record, trainings, actors, findings } of records) {
    count += 1;
    print(`${record}: ${trainings.length} trainings, ${actors.length} actors, ${findings.length} findings`);
  }
  return count;
}

/** One array, an object at a time: a harvest may be larger than any text. */
async function printEach(records: AsyncIterable<Told>): Promise<number> {
  let count = 0;
  for await (const record of records) {
    const text = JSON.stringify([record], null, 2).slice('[\n'.length, -'\n]'.length);
    if (!process.stdout.write(`${count === 0 ? '[' : ','}\n${text}`)) await once(process.stdout, 'drain');
    count += 1;
  }
  process.stdout.write(count === 0 ? '[]\n' : '\n]\n');
  return count;
}

async function writeEach(folder: string, records: AsyncIterable<Told>): Promise<number> {
  await mkdir(folder, { recursive: true });
  const used = new Map<string, number>();
  let written = 0;
  for await (const record of records) {
    const name = basename(record.source.file, extname(record.source.file));
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    await writeFile(join(folder, `${name}${count === 1 ? '' : `-${count}`}.json`), `${JSON.stringify(record, null, 2)}\n`);
    written += 1;
  }
  return written;
}
