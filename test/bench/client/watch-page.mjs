const frame = { width: 1280, height: 800 };
const steps = 60;

/**
 * Runs in a page before its own code: notes when a network's data had arrived whole, and when something was first and
 * last drawn on a canvas that the page shows.
 */
function noteTimes() {
  const times = { arrived: null, drawn: null };
  window.benchTimes = times;
  const own = window.fetch;
  window.fetch = async (...given) => {
    const answer = await own(...given);
    if (typeof given[1]?.body !== 'string' || !given[1].body.includes('query Network')) return answer;
    const text = await answer.text();
    [times.arrived, times.drawn] = [performance.now(), null];
    return new Response(text, answer);
  };
  for (const name of ['fill', 'stroke', 'drawImage']) {
    const draw = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function drawAndNote(...given) {
      draw.apply(this, given);
      if (times.arrived === null || times.drawn !== null || !this.canvas.isConnected) return;
      times.drawn = Infinity;
      requestAnimationFrame(() => setTimeout(() => { times.drawn = performance.now(); }));
    };
  }
}

/** The Explore screen at an address, and the seconds from its data's arrival to its first picture. */
export async function openExplore(browser, address, search) {
  const page = await pageOf(browser, address);
  await page.addInitScript(noteTimes);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().postData()?.includes('query Network') ?? false, { timeout: 60_000 }),
    page.goto(`/explore${search}`),
  ]);
  const { data: { network } } = await answer.json();
  await page.waitForFunction(() => Number.isFinite(window.benchTimes.drawn ?? Infinity), null, { timeout: 60_000 });
  const first = await page.evaluate(() => (window.benchTimes.drawn - window.benchTimes.arrived) / 1000);
  return { page, first, network, picture: page.locator('[class*=canvas]').first() };
}

/** What the picture shows, as nodes and edges with their places. */
export async function readElements(page, network) {
  await page.getByRole('button', { name: 'Save and share' }).click();
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('bench');
  await page.keyboard.press('Enter');
  const places = await page.evaluate(() => JSON.parse(localStorage.getItem('outspread.explore-views'))[0].places);
  await page.keyboard.press('Escape');
  const node = (id, size, label) => (places[id] ? [{ id, x: places[id][0], y: -places[id][1], size, label, color: '#14467e' }] : []);
  const nodes = [
    ...network.actors.flatMap(({ id, label }) => node(id, 6, label)), ...network.trainings.flatMap(({ id }) => node(id, 3, '')),
    ...network.others.flatMap(({ id, label }) => node(id, 6, label)), ...network.stacks.flatMap(({ key, actors }) => node(key, 13, `${key} ${actors}`)),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const edges = [...network.links, ...network.flows].filter(({ from, to }) => known.has(from) && known.has(to)).map(({ from, to }) => ({ from, to, size: 1.3, color: '#4b463e' }));
  return { nodes, edges };
}

/** Sigma's page in a box as large as the picture, and the seconds that it takes to the first picture of these elements. */
export async function openPeer(browser, address, script, { width, height }, elements) {
  const page = await pageOf(browser, address);
  const html = `<!doctype html><meta charset="utf-8"><style>body{margin:0}main{width:${width}px;height:${height}px}</style><main></main><script type="module">${script}</script>`;
  await page.route('**/peer', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/peer');
  const first = await page.evaluate(async (given) => {
    const start = performance.now();
    await window.drawNetwork(given);
    return (performance.now() - start) / 1000;
  }, elements);
  return { page, first, picture: page.locator('main') };
}

async function pageOf(browser, address) {
  const context = await browser.newContext({ viewport: frame, baseURL: address });
  return context.newPage();
}

/** What a reader does with the window over a picture. */
export const gestures = {
  'panning by drag': async (page, { x, y, width, height }) => {
    await page.mouse.move(x + width - 6, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= steps; step += 1) await page.mouse.move(x + width - 6 - 280 * Math.sin((step * Math.PI) / steps), y + height / 2 + step);
    await page.mouse.up();
  },
  'panning by wheel': async (page, { x, y, width, height }) => {
    await page.mouse.move(x + width / 2, y + height / 2);
    for (let step = 0; step < steps; step += 1) await page.mouse.wheel(step < steps / 2 ? 24 : -24, step < steps / 2 ? 12 : -12);
  },
  zooming: async (page, { x, y, width, height }) => {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.keyboard.down('Control');
    for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, step < steps / 3 ? -20 : 10);
    await page.keyboard.up('Control');
  },
};

const settled = 700;

/** The longest task of the page's main thread, in milliseconds, during a gesture and until the picture has settled after it. */
export async function longestTask(browser, { page, picture }, gesture) {
  const box = await picture.boundingBox();
  await page.waitForTimeout(settled);
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('gesture'));
  await gesture(page, box);
  await page.waitForTimeout(settled);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const from = traceEvents.find(({ name }) => name === 'gesture')?.ts ?? 0;
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ ph, ts, pid, tid }) => ph === 'X' && ts > from && mains.has(`${pid} ${tid}`));
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}
