import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { changeRegistry, previewRegistry, registryFrom } from '../ingest/registry/change-registry.ts';
import type { RegistryReport } from '../ingest/registry/change-registry.ts';
import { readRegistryFile } from '../ingest/registry/read-registry-file.ts';
import type { RegistryInForce } from '../ingest/registry/registry-in-force.ts';
import { systemClock } from '../platform/clock.ts';
import { OutspreadError } from '../platform/errors.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { whyUnreadable } from '../read/why-unreadable.ts';
import { registryAsCsv } from '../share/registry-as-csv.ts';
import { confirm } from './confirm.ts';
import { exitCodes, print, printJson, say } from './console.ts';
import { keepCopy } from './keep-copy.ts';
import { sayRefusals } from './say-refusals.ts';
import { withPortfolio } from './with-store.ts';

interface RegistryFlags extends SettingFlags {
  readonly remove?: boolean;
  readonly none?: boolean;
  readonly csv?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `registry [FILE]`: which list of known bodies names are resolved with; with a file, that one from now on. */
export function registryCommand(done: (code: number) => void): Command {
  return new Command('registry')
    .description('Says which list of known organizations is in force, or puts another in force.')
    .argument('[file]', 'a list of your own as CSV: name, name en, name fr, name es, acronym, country, aliases, kind')
    .option('--remove', 'take your own list out: the one that ships is in force again')
    .option('--none', 'resolve names without any list')
    .option('--csv', 'print the list in force as CSV, to change and load again')
    .option('--dry-run', 'only show what would change')
    .option('--yes', 'change it without asking')
    .option('--json', 'print the report as JSON')
    .action(async (file: string | undefined, flags: RegistryFlags) => {
      const asked = [file !== undefined, flags.remove, flags.none].filter(Boolean).length;
      if (asked > 1) throw new OutspreadError('usage', 'a file, --remove and --none exclude each other', { remedy: 'give one of them' });
      if (asked === 1 && !flags.dryRun && !flags.yes && !process.stdin.isTTY) {
        throw new OutspreadError('usage', 'there is no terminal to ask in', { remedy: 'give --yes to change the registry, or --dry-run to look' });
      }
      done(await (asked === 0 ? show(flags) : change(file, flags)));
    });
}

function show(flags: RegistryFlags): Promise<number> {
  return withPortfolio(flags, ({ registry }) => {
    if (flags.csv) process.stdout.write([...registryAsCsv(registry.bodies)].join(''));
    else if (flags.json) printJson({ source: registry.source, bodies: registry.bodies.length, ...registry.said });
    else print(describeRegistry(registry));
    return Promise.resolve(exitCodes.done);
  });
}

function change(file: string | undefined, flags: RegistryFlags): Promise<number> {
  return withPortfolio(flags, async (portfolio, store, settings) => {
    const said = { at: systemClock.now(), by: userInfo().username };
    const read = file === undefined ? null : await readPath(file);
    if (read) sayRefusals(read.refused);
    const asked = registryFrom(read ? 'own' : flags.none ? 'none' : 'shipped', read, said);
    const report = previewRegistry(portfolio, asked);
    if (flags.json) printJson(report);
    else describeReport(report);
    if (!flags.dryRun && (flags.yes || (await confirm('Use it from now on?')))) {
      await changeRegistry(portfolio, asked);
      await keepCopy(store, settings);
      if (!flags.json) print(describeRegistry(asked.registry));
    }
    return report.refused.length > 0 ? exitCodes.refused : exitCodes.done;
  });
}

async function readPath(path: string) {
  const name = basename(path);
  try {
    return await readRegistryFile({ name, bytes: () => createReadStream(path) });
  } catch (error) {
    if (error instanceof OutspreadError) throw error;
    const { why, do: remedy } = whyUnreadable(error);
    throw new OutspreadError('file-unreadable', why, { where: { file: name }, remedy });
  }
}

function describeRegistry({ source, bodies, said }: RegistryInForce): string {
  if (source === 'shipped') return `The registry that ships with Outspread is in force: ${countOf(bodies.length)}.`;
  const by = said ? `, by ${said.by} on ${said.at.slice(0, 10)}` : '';
  return source === 'none' ? `No registry is in force${by}.` : `Your registry is in force: ${countOf(bodies.length)} from ${said?.file}${by}.`;
}

function countOf(bodies: number): string {
  return bodies === 1 ? '1 body' : `${bodies} bodies`;
}

const mostListed = 20;

function describeReport({ bodies, unused, actors, joined, parted, renamed, placed }: RegistryReport): void {
  print(`${countOf(bodies)}. Actors by name: ${actors.before} now, ${actors.after} with it.`);
  list(joined.map(({ name, country, from }) => `  one: ${placedName(name, country)} from ${from.join(' + ')}`));
  list(parted.map(({ name, country, into }) => `  apart: ${placedName(name, country)} into ${into.join(' + ')}`));
  list(renamed.map(({ name, country, from }) => `  name: ${placedName(name, country)}, until now ${from}`));
  list(placed.map(({ name, country, from }) => `  country: ${name}: ${country ?? 'none'}, until now ${from ?? 'unknown'}`));
  if (unused.length > 0) say(`Not used: ${unused.join(', ')}`);
}

function placedName(name: string, country: string | null): string {
  return country === null ? name : `${name}, ${country}`;
}

function list(lines: readonly string[]): void {
  for (const line of lines.slice(0, mostListed)) print(line);
  if (lines.length > mostListed) print(`  … and ${lines.length - mostListed} more (--json lists all)`);
}
