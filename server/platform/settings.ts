import { resolve } from 'node:path';
import { OutspreadError } from './errors.ts';

/** Where things are and who may call: from flags, else the environment, else the defaults. */
export interface Settings {
  /** Folder of the embedded store; absolute. */
  readonly data: string;
  /** `neo4j://user:password@host`, or null for the embedded engine. */
  readonly store: string | null;
  /** Seconds that a Neo4j server may take for one query; a write may take longer. */
  readonly storeTimeout: number;
  readonly host: string;
  readonly port: number;
}

export interface SettingFlags {
  readonly data?: string;
  readonly store?: string;
  readonly port?: string | number;
  readonly host?: string;
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Throws `argument-bad` for a port that is none, `host-refused` for a host that others could reach. */
export function readSettings(flags: SettingFlags, environment: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(flags.port ?? environment.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new OutspreadError('argument-bad', `${flags.port ?? environment.PORT} is no port`, { remedy: 'give a number from 1 to 65535' });
  }
  const storeTimeout = Number(environment.OUTSPREAD_STORE_TIMEOUT ?? 30);
  if (!(storeTimeout > 0)) {
    throw new OutspreadError('argument-bad', `OUTSPREAD_STORE_TIMEOUT ${environment.OUTSPREAD_STORE_TIMEOUT} is no time`, { remedy: 'give a number of seconds, such as 30' });
  }
  const host = flags.host ?? environment.HOST ?? '127.0.0.1';
  if (!loopback.has(host) && environment.OUTSPREAD_IN_CONTAINER !== '1') {
    throw new OutspreadError('host-refused', `HOST ${host} would let other machines read these records, and there is no sign-in yet`, {
      remedy: 'leave HOST out, or set it to 127.0.0.1',
    });
  }
  return {
    data: resolve(flags.data ?? environment.OUTSPREAD_DATA ?? 'data'),
    store: flags.store ?? environment.OUTSPREAD_STORE ?? null,
    storeTimeout,
    host,
    port,
  };
}
