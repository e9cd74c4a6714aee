import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

export interface PageSettings {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'fr';
  readonly view?: 'full' | 'open';
  readonly touch?: boolean;
}

/** Every look that a screen must bear. */
export const looks: readonly PageSettings[] = [
  { language: 'en', theme: 'light' }, { language: 'fr', theme: 'dark' },
  { language: 'fr', theme: 'light', width: 390, height: 844, touch: true }, { language: 'en', theme: 'dark', width: 390, height: 844, touch: true },
];

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * A page of a reader of one's own. It fails the test at its end (`page.context().close()` by `closePage`) if anything
 * was written to the console as an error, was thrown, or was asked of another host.
 */
export async function openPage(browser: Browser, address: string, { width = 1280, height = 800, theme = 'light', language = 'en', view = 'full', touch = false }: PageSettings = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, baseURL: address, hasTouch: touch, locale: language === 'fr' ? 'fr-FR' : 'en-GB', reducedMotion: 'reduce' });
  await context.addInitScript(
    ([chosen, spoken, seen]) => {
      localStorage.setItem('outspread.theme', chosen!);
      localStorage.setItem('outspread.language', spoken!);
      localStorage.setItem('outspread.view', seen!);
    },
    [theme, language, view],
  );
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', ({ message }) => wrongs.push(`thrown: ${message}`));
  page.on('console', (message) => { if (message.type() === 'error') wrongs.push(`console: ${message.text()}`); });
  page.on('request', (request) => { if (new URL(request.url()).protocol.startsWith('http') && !request.url().startsWith(address)) wrongs.push(`asked elsewhere: ${request.url()}`); });
  wrongsOf.set(page, wrongs);
  return page;
}

const wrongsOf = new WeakMap<Page, readonly string[]>();

/** Ends a page; `expected`: what may have stood on its console, since the test itself brought it about. */
export async function closePage(page: Page, { expected = null }: { readonly expected?: RegExp | null } = {}): Promise<void> {
  await page.context().close();
  expect(wrongsOf.get(page)!.filter((wrong) => !(expected?.test(wrong) ?? false))).toEqual([]);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails where axe finds anything wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Injected by the debugger, so the page's own policy for scripts stays as it is.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
}
