import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './support/find-browser.ts';
import { closePage, expectAccessible, looks, openBrowser, openPage, type PageSettings } from './support/open-browser.ts';
import { type RunningOutspread, startOutspread } from './support/start-outspread.ts';

const executable = findBrowser();
const sample = '/record/UMJ-EAF2509%2FCIV004';

describe.skipIf(executable === null)('records', () => {
  let outspread: RunningOutspread;
  let browser: Browser;

  beforeAll(async () => {
    [outspread, browser] = await Promise.all([startOutspread(), openBrowser(executable!)]);
  });
  afterAll(async () => {
    await browser?.close();
    await outspread?.stop();
  });

  async function open(path: string, settings: PageSettings = {}): Promise<Page> {
    const page = await openPage(browser, outspread.address, settings);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
  const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
  const panel = (page: Page) => page.getByRole('complementary');
  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  test('a record stands in the order of its file, with its slips as they are', async () => {
    const page = await open(sample);
    const headings = await page.locator('main dl').first().locator('dt').allTextContents();
    expect(headings.slice(0, 6)).toEqual(['FragmentID', 'Outcome status', 'OH-harvesting period', 'counrty', 'Year', 'Outcome description']);
    expect(headings).toHaveLength(23);
    const country = page.locator('dl > div').filter({ has: page.locator('dt', { hasText: /^counrty$/u }) });
    expect(await country.innerText()).toMatch(/misspelt heading[\s\S]*names a region[\s\S]*What would settle it/u);
    expect(await page.getByRole('main').innerText()).toMatch(/Confidential, the file says “1\.0”/u);
    expect(await panel(page).innerText()).toContain('umj-eaf-civ004.txt, row 1');
    await closePage(page);
  });

  test('a training is chosen in the text, in the list or by the keys, is lit, and the address holds it', async () => {
    const page = await open(sample);
    const number = page.getByRole('button', { name: /^Training \d+: UGACWD trained JUWASI and TEO/u });
    await number.click();
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toMatch(/^In Uganda, members of .* in April 2023\.$/u);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('training')).toMatch(/#t\d$/u);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('mark').count()).toBe(0);
    await page.keyboard.press(']');
    await expect.poll(() => panel(page).getByRole('button', { pressed: true }).textContent()).toMatch(/^1/u);
    await panel(page).getByRole('button', { name: /JUWASI and TEO/u }).click();
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toContain('JUWASI and TEO');
    await page.getByText('on incident response and secure communication in Kampala').first().click();
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toContain('in Kampala');
    await panel(page).getByRole('listitem').filter({ hasText: 'JUWASI and TEO' }).getByRole('link').click();
    await expect.poll(() => page.getByRole('complementary').locator('mark').first().textContent()).toContain('JUWASI and TEO');
    await closePage(page);
  });

  test('an actor in the text leads to its chain', async () => {
    const page = await open(sample);
    await page.locator('dl').getByRole('link', { name: 'UGACWD', exact: true }).first().click();
    await expect.poll(() => title(page)).toMatch(/were trained|trained others/u);
    expect(new URL(page.url()).pathname).toBe('/chain');
    await closePage(page);
  });

  test('a doubt in the list leads to its place in the text', async () => {
    const page = await open(sample);
    await panel(page).getByRole('link', { name: /The year stands outside/u }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('The year field says 2023');
    await closePage(page);
  });

  test('steps lead from record to record, and the list of all back', async () => {
    const page = await open(sample);
    await page.getByRole('link', { name: 'Record before' }).click();
    await expect.poll(() => page.url()).not.toContain('UMJ');
    await page.getByRole('link', { name: 'Record after' }).click();
    await expect.poll(() => page.url()).toContain('UMJ');
    await page.getByText('The last record').waitFor();
    await page.getByRole('link', { name: 'All records' }).click();
    await expect.poll(() => title(page)).toBe('61 records');
    await closePage(page);
  });

  test('a record of the full view is none in the open one, nor is it listed there', async () => {
    const page = await open(sample, { view: 'open' });
    await expect.poll(() => title(page)).toBe('This record is not in your view.');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'All records' }).click();
    await expect.poll(() => title(page)).toMatch(/^\d+ records$/u);
    expect(await page.getByRole('main').innerText()).not.toMatch(/UMJ-|confidential/u);
    await closePage(page);
  });

  test('the list narrows and orders by what the address says, and shows fifty at a time', async () => {
    const page = await open('/records');
    await expect.poll(() => rows(page).count()).toBe(50);
    await page.getByRole('button', { name: 'Show 11 more' }).click();
    await expect.poll(() => rows(page).count()).toBe(61);
    await page.getByRole('button', { name: /Year/u }).click();
    await page.getByRole('option', { name: /^2025/u }).click();
    await expect.poll(() => title(page)).toBe('6 of 61 records');
    await page.getByRole('searchbox', { name: 'Words or record number' }).fill('conseil');
    await expect.poll(() => rows(page).count()).toBeLessThan(6);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ text: 'conseil', year: '2025' });
    await page.reload();
    await expect.poll(() => title(page)).toMatch(/^\d of 61 records$/u);
    await page.getByRole('searchbox').fill('nothing has these words');
    await page.getByText('No record of this view has all of this.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Drop all filters' }).last().click();
    await expect.poll(() => title(page)).toBe('61 records');
    await page.getByRole('button', { name: /Order/u }).click();
    await page.getByRole('option', { name: 'most doubts first' }).click();
    const doubts = async () => (await rows(page).locator('td:last-child').allTextContents()).map(Number);
    await expect.poll(async () => (await doubts())[0]).toBeGreaterThan(4);
    expect(await doubts()).toEqual((await doubts()).toSorted((a, b) => b - a));
    await closePage(page);
  });

  test('a kind of doubt lists what is doubtful, and leads to its passage', async () => {
    const page = await open('/records?finding=year-against-dates');
    await expect.poll(() => title(page)).toMatch(/^\d+ records with a doubt: The year stands outside the events’ dates$/u);
    expect(await rows(page).first().innerText()).toContain('The year field says');
    await rows(page).first().getByRole('link').click();
    await expect.poll(() => page.locator('mark').first().textContent()).toMatch(/^20\d\d$/u);
    await closePage(page);
  });

  test('findings are listed by kind, lead to their words, and are saved as a table in the reader’s language', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'See all of it' }).click();
    await expect.poll(() => title(page)).toMatch(/^\d+ things are doubtful$/u);
    await page.getByRole('button', { name: /Kind/u }).click();
    await page.getByRole('option', { name: /^A training without a date/u }).click();
    await expect.poll(() => title(page)).toMatch(/^A training without a date: \d+ findings$/u);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ kind: 'no-date' });
    const count = await rows(page).count();
    const quote = (await rows(page).first().getByRole('link', { name: /^“/u }).textContent())!;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
    const [headings, ...saved] = parse(await readFile(await download.path(), 'utf8'), { bom: true });
    expect(headings).toEqual(['record', 'kind', 'field', 'words', 'what is doubtful', 'what would settle it']);
    expect(saved).toHaveLength(count);
    expect(saved[0]).toContain(quote.slice(1, -1));
    await rows(page).first().getByRole('link', { name: /^“/u }).click();
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toBe(quote.slice(1, -1));
    await closePage(page);
  });

  test('arrows walk from row to row, Enter opens one', async () => {
    const page = await open('/records');
    await rows(page).first().getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    const second = (await rows(page).nth(1).getByRole('link').textContent())!;
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
    await page.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(new URL(page.url()).pathname)).toBe(`/record/${second}`);
    await closePage(page);
  });

  test.each(looks)('axe finds nothing wrong in %o', async (look) => {
    const page = await open(sample, look);
    await expectAccessible(page);
    await page.keyboard.press(']');
    await page.locator('mark').first().waitFor();
    await expectAccessible(page);
    expect(await fits(page)).toBe(true);
    for (const path of ['/records?finding=no-date', '/findings']) {
      await page.goto(path);
      await page.getByRole('table').waitFor();
      await expectAccessible(page);
      expect(await fits(page)).toBe(true);
    }
    await closePage(page);
  });
});
