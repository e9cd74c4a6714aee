import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { saySkipped } from '../../support/say-skipped.ts';

const places = [
  process.env['OUTSPREAD_BROWSER'],
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  chromium.executablePath(),
];

/** Where a Chromium stands on this machine; null, and said so, where there is none. */
export function findBrowser(): string | null {
  const found = places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
  if (found === null) saySkipped('tests in a browser', 'no Chromium was found; set OUTSPREAD_BROWSER to one');
  return found;
}
