import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

/** A Neo4j server for tests, on the loopback, with a database of its own. */
export interface TestServer {
  /** `neo4j://user:password@host:port` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Why this machine can run no server: what is missing, as the end of a sentence. */
export class NoServer extends Error {}

const sources = join(dirname(fileURLToPath(import.meta.url)), 'neo4j');
const version = '5.26.20';
const password = 'outspread-test';
const readyWithin = 120_000;

/**
 * Starts a Neo4j server from its jars, which Maven fetches once into the user's cache folder. Throws NoServer on a
 * machine without Java 17, or with neither the jars nor Maven.
 */
export async function startNeo4jServer(): Promise<TestServer> {
  const java = /version "(\d+)/u.exec(spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr ?? '')?.[1];
  if (java === undefined || Number(java) < 17) throw new NoServer('there is no Java 17 or newer');
  const jars = await fetchJars();
  const folder = await mkdtemp(join(tmpdir(), 'outspread-neo4j-'));
  const port = await freePort();
  const child = spawn('java', ['-Xmx512m', '-cp', join(jars, '*'), join(sources, 'Server.java'), folder, String(port)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const stop = async () => {
    // The server ends when its standard input does.
    child.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilReady(child);
    await setPassword(port);
  } catch (error) {
    child.kill('SIGKILL');
    await stop();
    throw error;
  }
  return { url: `neo4j://neo4j:${password}@127.0.0.1:${port}`, stop };
}

async function fetchJars(): Promise<string> {
  const cache = join(cacheFolder(), 'outspread');
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'fetching-'));
  const words = ['-q', '-B', '-f', join(sources, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}`];
  const { error, status, stdout } = spawnSync('mvn', words, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (error) throw new NoServer('there is no Maven to fetch its jars with');
  if (status !== 0) throw new NoServer(`Maven could not fetch its jars (${/ERROR\] (.*)/u.exec(stdout)?.[1] ?? `exit ${status}`})`);
  // Whole or not at all; another run may have been faster.
  await rename(draft, jars).catch(() => rm(draft, { recursive: true }));
  return jars;
}

function cacheFolder(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => { probe.listen(0, '127.0.0.1', resolve); });
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => { probe.close(() => resolve()); });
  return port;
}

function untilReady(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`the Neo4j server was not up within ${readyWithin / 1000} s`)), readyWithin);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    child.once('exit', (code) => settle(() => reject(new Error(`the Neo4j server ended with ${code}: ${said}`))));
    child.stderr?.on('data', (chunk: Buffer) => { said = `${said}${chunk.toString()}`.slice(-2000); });
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready')) settle(resolve);
    });
  });
}

async function setPassword(port: number): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from: 'neo4j', to: password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}
