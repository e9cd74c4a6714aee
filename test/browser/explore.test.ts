import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './support/find-browser.ts';
import { closePage, expectAccessible, looks, openBrowser, openPage, type PageSettings } from './support/open-browser.ts';
import { type RunningOutspread, startOutspread } from './support/start-outspread.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('the network of the samples', () => {
  let outspread: RunningOutspread;
  let browser: Browser;

  beforeAll(async () => {
    [outspread, browser] = await Promise.all([startOutspread(), openBrowser(executable!)]);
  });
  afterAll(async () => {
    await browser?.close();
    await outspread?.stop();
  });

  async function openExplore(settings: PageSettings = {}, search = ''): Promise<Page> {
    const page = await openPage(browser, outspread.address, settings);
    await page.goto(`/explore${search}`);
    await page.locator('canvas').last().waitFor();
    await expect.poll(() => foot(page)).toMatch(/\d+ (of|sur) \d+/u);
    return page;
  }
  /** What is drawn; names that wait for room depend on where the window stands. */
  const foot = async (page: Page) => (await page.locator('footer').innerText()).replace(/ Zoom in .*/u, '');
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
  const title = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent();

  test('says how much of the portfolio is drawn, and folds and unfolds a country with back and forward as undo and redo', async () => {
    const page = await openExplore({}, '?chosen=ke-kcgn');
    await page.getByRole('button', { name: 'Fold Kenya' }).click();
    await expect.poll(() => foot(page)).toMatch(/folded in 1/u);
    const folded = await foot(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => foot(page)).not.toMatch(/folded in/u);
    const whole = await foot(page);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => foot(page)).toBe(folded);
    await page.getByRole('link', { name: 'Unfold all' }).click();
    await expect.poll(() => foot(page)).toBe(whole);
    await closePage(page);
  });

  test('the keys walk the lines, choose, open relations and hide', async () => {
    const page = await openExplore();
    await page.getByRole('tree').focus();
    for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => parameter(page, 'chosen')).not.toBeNull();
    const chosen = parameter(page, 'chosen');
    await page.getByRole('complementary').locator('mark').first().waitFor();
    await page.keyboard.press('x');
    await page.getByRole('checkbox', { name: /^Records/u }).last().check();
    expect(new URL(page.url()).searchParams.get('expanded')).toBe(`record:${chosen}`);
    await page.keyboard.press('h');
    await expect.poll(() => parameter(page, 'hidden')).toBe(chosen);
    await page.keyboard.press('u');
    await expect.poll(() => parameter(page, 'hidden')).toBeNull();
    await closePage(page);
  });

  test('a filter that leaves nothing is named, and dropped', async () => {
    const page = await openPage(browser, outspread.address);
    await page.goto('/explore?topic=no-such-topic');
    await expect.poll(() => page.locator('main').innerText()).toContain('Nothing is left by these filters.');
    await page.getByRole('link', { name: 'Drop topic' }).click();
    await page.locator('canvas').last().waitFor();
    expect(parameter(page, 'topic')).toBeNull();
    await closePage(page);
  });

  test('filters count what is left under the others', async () => {
    const page = await openExplore();
    const before = await page.getByRole('checkbox', { name: /^Organization/u }).evaluate((box) => box.closest('label')!.textContent);
    await page.getByRole('checkbox', { name: /^KE Kenya/u }).uncheck();
    await expect.poll(() => page.getByRole('checkbox', { name: /^Organization/u }).evaluate((box) => box.closest('label')!.textContent)).not.toBe(before);
    expect(await foot(page)).toMatch(/left out by filters/u);
    await page.getByRole('button', { name: 'Only Uganda' }).click();
    await expect.poll(() => parameter(page, 'country')).toBe('UG');
    await closePage(page);
  });

  test('a filter takes several values, and says whether a person has confirmed what is left', async () => {
    const page = await openExplore();
    const trainings = async () => Number(/(\d+) of \d+ trainings/u.exec(await foot(page))![1]);
    const all = await trainings();
    await page.locator('summary', { hasText: 'Topic' }).click();
    const topics = page.getByRole('group', { name: 'Topic' }).getByRole('checkbox');
    await topics.nth(0).check();
    await expect.poll(() => trainings()).toBeLessThan(all);
    const one = await trainings();
    await topics.nth(1).check();
    await expect.poll(() => trainings()).toBeGreaterThan(one);
    expect(new URL(page.url()).searchParams.getAll('topic')).toHaveLength(2);
    await page.goto('/explore');
    const confirmed = page.getByRole('checkbox', { name: /by a person/u });
    expect(await confirmed.evaluate((box) => box.closest('label')!.innerText)).toMatch(/0$/u);
    await page.getByRole('checkbox', { name: /not yet/u }).uncheck();
    await expect.poll(() => page.locator('main').innerText()).toContain('Nothing is left by these filters.');
    await page.getByRole('link', { name: 'Drop confirmation' }).click();
    await expect.poll(() => trainings()).toBe(all);
    await closePage(page);
  });

  test('the wheel moves the picture as far as it is turned, and brings it no nearer', async () => {
    const page = await openExplore({}, '?only=ke-kcgn&only=xx-great-rift-legal-workshop');
    const [kenyan, waiting] = [() => findColour(page, '#B54A1F'), () => page.locator('footer').innerText()];
    await expect.poll(kenyan).not.toBeNull();
    const [before, names] = [(await kenyan())!, await waiting()];
    await page.mouse.move(before.x, before.y + 120);
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(5, 10);
    const moved = async () => {
      const { x, y } = (await kenyan())!;
      return [Math.round(before.x - x), Math.round(before.y - y)];
    };
    await expect.poll(moved).toEqual([30, 60]);
    expect(await waiting()).toBe(names);
    await closePage(page);
  });

  test('fingers come nearer by pinching, and choose several by pressing long', async () => {
    const page = await openExplore({ touch: true });
    const touch = await page.context().newCDPSession(page);
    const at = (points: readonly { x: number; y: number }[], type: 'touchStart' | 'touchMove' | 'touchEnd') => touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    const box = (await page.locator('canvas').last().boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const waiting = async () => Number(/Zoom in for (\d+)/u.exec(await page.locator('footer').innerText())?.[1] ?? 0);
    await expect.poll(waiting).toBeGreaterThan(0);
    const before = await waiting();
    const fingers = (apart: number) => [{ x: middle.x - apart, y: middle.y }, { x: middle.x + apart, y: middle.y }];
    await at(fingers(40), 'touchStart');
    for (let apart = 50; apart <= 140; apart += 10) await at(fingers(apart), 'touchMove');
    await at([], 'touchEnd');
    await expect.poll(waiting).toBeLessThan(before);
    await page.goto('/explore?only=ke-kcgn&only=xx-great-rift-legal-workshop&chosen=xx-great-rift-legal-workshop');
    await page.locator('canvas').last().waitFor();
    const kenyan = () => findColour(page, '#B54A1F');
    await expect.poll(kenyan).not.toBeNull();
    await at([(await kenyan())!], 'touchStart');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('chosen')).toEqual(['xx-great-rift-legal-workshop', 'ke-kcgn']);
    await at([], 'touchEnd');
    expect(new URL(page.url()).searchParams.getAll('chosen')).toEqual(['xx-great-rift-legal-workshop', 'ke-kcgn']);
    await closePage(page);
  });

  test('when the connection is lost the last picture stays, and comes on where it is there again', async () => {
    const page = await openExplore();
    const whole = await foot(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Only Uganda' }).click();
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await page.locator('main').innerText()).toContain('The picture is the last one that could be read.');
    expect(await foot(page)).toBe(whole);
    expect(await page.locator('canvas').count()).toBeGreaterThan(0);
    await page.unroute('**/graphql');
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => foot(page)).toMatch(/left out by filters/u);
    expect(await note.count()).toBe(0);
    await page.context().setOffline(true);
    await page.getByRole('checkbox', { name: /^KE Kenya/u }).check();
    await note.waitFor();
    await page.context().setOffline(false);
    await note.waitFor({ state: 'detached' });
    await closePage(page, { expected: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/u });
  });

  test('routes between two lead along the order of time, and one can be lit', async () => {
    const page = await openExplore({}, '?chosen=xx-kor&chosen=ke-kcgn');
    const route = page.getByRole('button', { name: /KOR → .* → KCGN/u }).first();
    await route.click();
    await expect.poll(() => route.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.getByRole('complementary').innerText()).toMatch(/No route in the order of time leads from KCGN to KOR/u);
    const link = page.url();
    await page.goBack();
    await expect.poll(() => route.getAttribute('aria-pressed')).toBe('false');
    await page.goForward();
    await expect.poll(() => route.getAttribute('aria-pressed')).toBe('true');
    const other = await openPage(browser, outspread.address);
    await other.goto(link);
    await expect.poll(() => other.getByRole('button', { name: /KOR → .* → KCGN/u }).first().getAttribute('aria-pressed')).toBe('true');
    expect(await other.getByRole('navigation', { name: 'What was done' }).innerText()).toMatch(/lit a route$/u);
    await Promise.all([closePage(page), closePage(other)]);
  });

  test('what is found by its name is chosen in the network', async () => {
    const page = await openExplore();
    await page.keyboard.press('/');
    await page.keyboard.type('guardians');
    await page.getByRole('option', { name: /^KCGN/u }).click();
    await expect.poll(() => title(page)).toBe('Kenya Civic Guardians Network');
    await closePage(page);
  });

  test('the table has the same lines, and becomes a file', async () => {
    const page = await openExplore();
    await page.keyboard.press('t');
    const rows = page.getByRole('table').locator('tbody tr[aria-rowindex]');
    await rows.first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\r\n')[0]).toBe('\uFEFFFrom,Relation,To,When,Trainings');
    const [, trainings] = /(\d+) of \d+ trainings/u.exec(await foot(page))!;
    expect(text.split('\r\n')).toHaveLength(Number(trainings) + 1);
    await closePage(page);
  });

  test('the picture becomes a file with its title, what was left out, and that it is confidential', async () => {
    const page = await openExplore({}, '?folded=KE');
    await page.getByRole('button', { name: 'Save and share' }).click();
    const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as SVG' }).click()]);
    const text = await readFile(await svg.path(), 'utf8');
    expect(text).toMatch(/^<svg/u);
    for (const words of ['Confidential: from the full view.', 'Folded: Kenya', 'Full view']) expect(text).toContain(words);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as PNG' }).click()]);
    const bytes = await readFile(await png.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1280);
    await closePage(page);
  });

  test('a view that was saved by name comes back', async () => {
    const page = await openExplore({}, '?kind=COALITION,GROUP');
    await page.getByRole('button', { name: 'Save and share' }).click();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Coalitions');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Coalitions', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto('/explore');
    await expect.poll(() => foot(page)).toMatch(/drawn/u);
    await page.getByRole('button', { name: 'Save and share' }).click();
    await page.getByRole('button', { name: 'Coalitions', exact: true }).click();
    await expect.poll(() => parameter(page, 'kind')).toBe('COALITION,GROUP');
    await closePage(page);
  });

  test.each(looks)('axe finds nothing wrong in %o', async (look) => {
    const page = await openExplore(look);
    await expectAccessible(page);
    await page.goto('/explore?chosen=ke-kcgn');
    await page.getByRole('complementary').locator('mark').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await closePage(page);
  });
});

/** The middle of what a picture shows in a colour, as a point of the window; null: nothing. */
function findColour(page: Page, colour: string): Promise<{ x: number; y: number } | null> {
  return page.locator('canvas').last().evaluate((canvas: HTMLCanvasElement, wanted) => {
    const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(wanted.slice(start, start + 2), 16));
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const found: number[] = [];
    for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found.push(at / 4);
    if (found.length === 0) return null;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const mean = (of: (pixel: number) => number) => found.reduce((sum, pixel) => sum + of(pixel), 0) / found.length;
    return { x: left + mean((pixel) => pixel % canvas.width) / scale, y: top + mean((pixel) => Math.floor(pixel / canvas.width)) / scale };
  }, colour);
}
