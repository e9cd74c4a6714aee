// npm run bench:client -- [--outcomes N]: the Explore screen in a browser, beside sigma.js drawing the same elements.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findDensest } from './client/find-densest.mjs';
import { servePortfolio } from './client/serve-portfolio.mjs';
import { gestures, longestTask, openExplore, openPeer, readElements } from './client/watch-page.mjs';
import { loadBundled, root } from './load-bundled.mjs';

const rounds = 3;
// `--address`: of a server that holds a portfolio already.
const { values } = parseArgs({ options: { outcomes: { type: 'string', default: '10000' }, address: { type: 'string' } } });

const { findBrowser } = await loadBundled('../browser/support/find-browser');
const executablePath = findBrowser();
if (executablePath === null) process.exit(0);
const [{ output: [{ code: script }] }] = await build({
  logLevel: 'error', configFile: false, root,
  build: { lib: { entry: join(root, 'test', 'bench', 'client', 'draw-sigma.mjs'), formats: ['es'] }, write: false, minify: true },
});

/** The middle one of three measurements of everything about one scene, for us and for the peer. */
async function measureScene(browser, address, search) {
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await openExplore(browser, address, search);
    const elements = await readElements(own.page, own.network);
    const measured = { count: elements, own: { first: own.first }, peer: {} };
    for (const [name, gesture] of Object.entries(gestures)) measured.own[name] = await longestTask(browser, own, gesture);
    const box = await own.picture.boundingBox();
    await own.page.context().close();
    const peer = await openPeer(browser, address, script, box, elements);
    measured.peer.first = peer.first;
    for (const [name, gesture] of Object.entries(gestures)) measured.peer[name] = await longestTask(browser, peer, gesture);
    await peer.page.context().close();
    taken.push(measured);
  }
  const middle = (of) => taken.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  const { nodes, edges } = taken[0].count;
  return { nodes: nodes.length, edges: edges.length, of: (name) => ({ own: middle(({ own }) => own[name]), peer: middle(({ peer }) => peer[name]) }) };
}

function say(title, { nodes, edges, of }) {
  const beside = ({ own, peer }, unit) => `${own.toFixed(unit === 's' ? 2 : 0)} ${unit}, ${(own / peer).toFixed(1)} times sigma.js's ${peer.toFixed(unit === 's' ? 2 : 0)} ${unit}`;
  process.stdout.write(`${title}, ${nodes} nodes and ${edges} lines\n  first picture after its data: ${beside(of('first'), 's')}\n`);
  for (const name of Object.keys(gestures)) process.stdout.write(`  longest task while ${name}: ${beside(of(name), 'ms')}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'outspread-bench-'));
const server = values.address ? { address: values.address, stop: () => Promise.resolve() } : await servePortfolio(Number(values.outcomes), folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
try {
  say(`overview of ${values.outcomes} outcomes`, await measureScene(browser, server.address, ''));
  say('densest picture of them', await measureScene(browser, server.address, await findDensest(server.address)));
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}
