import { Command } from 'commander';
import type { SettingFlags } from '../platform/settings.ts';
import { readSettings } from '../platform/settings.ts';
import { exitCodes, print, say } from './console.ts';
import { findRoot } from './find-root.ts';
import { startServer } from './start-server.ts';

/** `serve [--port N] [--empty]`: the screens and the GraphQL API, until it is stopped. */
export function serveCommand(done: (code: number) => void): Command {
  return new Command('serve')
    .description('Serves the screens and the GraphQL API on this machine.')
    .option('--port <number>', 'port to listen on (PORT; default: 4000)')
    .option('--host <name>', 'a name of this machine itself (HOST; default: 127.0.0.1)')
    .option('--empty', 'load no samples into a new data folder')
    .action(async (flags: SettingFlags & { empty?: boolean }) => {
      const stopped = stopSignal();
      const server = await startServer(readSettings(flags), { empty: flags.empty ?? false, root: findRoot(), print, say });
      await stopped;
      await server.close();
      done(exitCodes.done);
    });
}

/** Resolves when the process is asked to stop; asked again, it stops at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
