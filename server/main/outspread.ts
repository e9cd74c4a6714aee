import { Command, CommanderError, Option } from 'commander';
import { checkCommand } from './check-command.ts';
import { exitCodes, sayError } from './console.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { readCommand } from './read-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { registryCommand } from './registry-command.ts';
import { removeCommand } from './remove-command.ts';
import { serveCommand } from './serve-command.ts';
import { traceCommand } from './trace-command.ts';

/** The command line: one file for each command. Resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // Whoever reads the output may have had enough of it, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.wrong));
  const program = new Command('outspread')
    .description('Reads harvested outcomes, and shows how capacity spread from actor to actor.')
    .exitOverride()
    .configureHelp({ sortSubcommands: true });
  let code: number = exitCodes.done;
  const done = (result: number) => {
    code = result;
  };
  for (const build of [
    serveCommand, readCommand, importCommand, traceCommand, exportCommand, checkCommand, rebuildCommand, registryCommand, removeCommand,
  ]) {
    const command = build(done).exitOverride();
    if (command.name() !== 'read') {
      command.addOption(new Option('--data <folder>', 'folder of the embedded store (OUTSPREAD_DATA; default: data)'));
      command.addOption(new Option('--store <url>', 'a Neo4j server: neo4j://user:password@host (OUTSPREAD_STORE)'));
    }
    program.addCommand(command);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrong;
    sayError(error);
    return exitCodes.wrong;
  }
}
