import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './support/find-browser.ts';
import { closePage, expectAccessible, looks, openBrowser, openPage } from './support/open-browser.ts';
import { type RunningOutspread, startOutspread } from './support/start-outspread.ts';

const executable = findBrowser();

describe.skipIf(executable === null)('a newcomer', () => {
  let outspread: RunningOutspread;
  let bare: RunningOutspread;
  let browser: Browser;

  beforeAll(async () => {
    outspread = await startOutspread();
    [bare, browser] = await Promise.all([startOutspread({ empty: true }), openBrowser(executable!)]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([outspread?.stop(), bare?.stop()]);
  });

  const panel = (page: Page) => page.getByRole('complementary');
  const lit = (page: Page) => page.locator('mark').first();

  test('goes from a question to its chain, to a sentence, to its record, and back', async () => {
    const page = await openPage(browser, outspread.address);
    await page.goto('/');
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    await page.getByRole('link', { name: 'Trace the chain' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/trained/u);

    const training = await pressHop(page);
    await lit(page).waitFor();
    const quote = (await lit(page).textContent())!.trim();
    expect(quote.length).toBeGreaterThan(10);

    await panel(page).locator('a[href^="/record/"]').first().click();
    await expect.poll(async () => (await page.locator('mark').allTextContents()).join('')).toContain(quote);
    expect(await panel(page).getByRole('button', { pressed: true }).count()).toBe(1);

    await panel(page).getByRole('listitem').filter({ has: page.getByRole('button', { pressed: true }) }).getByRole('link').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toBe(training);
    await lit(page).waitFor();

    await page.goBack();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toBe(training);
    await expect.poll(async () => (await lit(page).textContent())?.trim()).toBe(quote);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    await closePage(page);
  });

  test('on a telephone presses a line of the outline for its sentence', async () => {
    const page = await openPage(browser, outspread.address, { width: 390, height: 844, touch: true });
    await page.goto('/');
    await page.getByRole('link', { name: 'Trace the chain' }).tap();
    await page.locator('svg :is(circle, rect)[data-part^="training:"]').first().tap();
    await lit(page).waitFor();
    expect((await lit(page).textContent())!.length).toBeGreaterThan(10);
    await closePage(page);
  });

  test('is told what was read, doubted and can be seen, and gets there', async () => {
    const page = await openPage(browser, outspread.address);
    await page.goto('/');
    const there = page.getByRole('main');
    await expect.poll(() => there.innerText()).toContain('61 invented records');
    expect(await there.innerText()).toMatch(/train-the-trainers\s+sample\s+1 record, 6 trainings/u);
    await page.getByRole('link', { name: 'A training without a date' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^A training without a date: \d+ findings?$/u);
    await page.goBack();
    await page.getByRole('link', { name: 'train-the-trainers' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 61 records');
    await page.goBack();
    await page.getByRole('link', { name: 'See the follow-up list' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\d+ actors were trained and have not trained others yet$/u);
    await closePage(page);
  });

  test('with nothing loaded is shown how to load', async () => {
    const page = await openPage(browser, bare.address);
    await page.goto('/');
    await expect.poll(() => page.getByRole('main').innerText()).toContain('Nothing is loaded yet.');
    await page.getByText('How a file should look').click();
    await page.getByText('Outcome description').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await expectAccessible(page);
    await page.goto('/records');
    await expect.poll(() => page.getByRole('main').innerText()).toContain('Nothing is loaded yet.');
    await expectAccessible(page);
    await closePage(page);
  });

  test.each(looks)('axe finds nothing wrong with the start and the follow-up list in %o', async (look) => {
    const page = await openPage(browser, outspread.address, look);
    await page.goto('/');
    await page.locator('article svg').nth(2).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.goto('/follow-up');
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await closePage(page);
  });
});

/** Presses down along the picture between two columns until a hop is chosen; its training. */
async function pressHop(page: Page): Promise<string> {
  await page.locator('canvas').last().waitFor();
  const { x, y, width, height } = await page.evaluate(() => document.querySelector('canvas')!.parentElement!.getBoundingClientRect().toJSON() as { x: number; y: number; width: number; height: number });
  await expect.poll(async () => {
    for (let down = y + 10; down < y + height; down += 6) {
      await page.mouse.click(x + width * 0.16, down);
      const chosen = new URL(page.url()).searchParams.get('chosen');
      if (chosen?.includes('#t')) return chosen;
    }
    return null;
  }, { timeout: 30_000 }).toMatch(/#t\d+$/u);
  return new URL(page.url()).searchParams.get('chosen')!;
}
