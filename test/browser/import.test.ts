import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './support/find-browser.ts';
import { closePage, expectAccessible, looks, openBrowser, openPage, type PageSettings } from './support/open-browser.ts';
import { type RunningOutspread, startOutspread } from './support/start-outspread.ts';

const executable = findBrowser();

const row = (id: string, text: string, confidential: string, period = 'harvest 1') => `${id},${period},Togo,2023,"${text}",The programme helped,${confidential},note`;
const csvOf = (...rows: string[]) => ['FragmentID,OH-harvesting period,coutnry,Year,Outcome description,Contribution,Outcome statements is CONFIDENTIAL,Colonne1', ...rows].join('\r\n');
const own = csvOf(
  row('L-1', 'In May 2023 the Lantern Programme trained the Kara Farmers Union (KFU) in Kara on land law.', 'No'),
  row('L-2', 'In October 2023 the Kara Farmers Union (KFU) trained the Sokode Market Committee in Sokode on land law.', 'No', 'harvest 2'),
  row('L-3', 'The council published its budget.', ''),
);

describe.skipIf(executable === null)('the Import screen', () => {
  let outspread: RunningOutspread;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    [outspread, browser, folder] = await Promise.all([startOutspread(), openBrowser(executable!), mkdtemp(join(tmpdir(), 'outspread-import-'))]);
  });
  afterAll(async () => {
    await browser?.close();
    await outspread?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function openImport(settings: PageSettings = {}): Promise<Page> {
    const page = await openPage(browser, outspread.address, settings);
    await page.goto('/import');
    return page;
  }

  async function keep(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  const give = (page: Page, ...paths: string[]) => page.locator('input[data-choose=files]').setInputFiles(paths);
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  test('names what cannot be read and what to do, beside what can', async () => {
    const page = await openImport();
    await page.getByRole('heading', { name: 'Load a harvest' }).waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.7 no workbook'], 'report.xlsx'));
      dataTransfer.items.add(new File([], 'empty.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => heading(page)).toBe('No record could be read.');
    const main = await page.locator('main').innerText();
    expect(main).toContain('report.xlsx: it is a PDF that is named .xlsx; ask for the table that it was made from');
    expect(main).toContain('empty.csv: it is empty');
    expect(await page.getByRole('button', { name: /^Load/u }).count()).toBe(0);
    await closePage(page);
  });

  test('says in French what cannot be read and what to do', async () => {
    const page = await openImport({ language: 'fr' });
    await give(page, await keep('report.xlsx', '%PDF-1.7 no workbook'), await keep('cut.json', '[{"FragmentID":"A-1","Country":"Togo","Year":2023,"Outcome description":"x"},\n{"Frag'));
    await expect.poll(() => heading(page)).toContain('1 fiche');
    const main = await page.locator('main').innerText();
    expect(main).toMatch(/report\.xlsx\s: c’est un PDF nommé \.xlsx\s; demander le tableau dont il est fait, en \.xlsx ou \.csv/u);
    expect(main).toMatch(/cut\.json, ligne 2\s: ce JSON n’est pas entier\s: il s’arrête à la ligne 2/u);
    await closePage(page);
  });

  test('keeps files of the same name apart that stand in different folders', async () => {
    const page = await openImport();
    const harvest = join(folder, 'harvest');
    for (const each of ['north', 'south']) {
      await mkdir(join(harvest, each), { recursive: true });
      await writeFile(join(harvest, each, 'row_1.txt'), `FragmentID: ${each}\nCountry: Togo\nYear: 2023\nOutcome description: The council met.\nConfidential: No\n`);
    }
    await writeFile(join(harvest, 'picture.png'), 'x');
    await page.locator('input[data-choose=folder]').setInputFiles(harvest);
    await expect.poll(() => heading(page)).toContain('2 records were read.');
    expect(await page.locator('main').innerText()).toContain('picture.png: not a file that holds a harvest');
    await page.getByRole('button', { name: 'south', exact: true }).click();
    await expect.poll(() => page.getByRole('complementary').innerText()).toContain('south/row_1.txt, row 1');
    await closePage(page);
  });

  test('asks about a heading in doubt, shows every record, and narrows them by a finding', async () => {
    const page = await openImport();
    await give(page, await keep('own.csv', own));
    await expect.poll(() => heading(page)).toContain('3 records were read.');
    await page.getByRole('button', { name: /Read “Contribution” as/u }).click();
    await page.getByRole('option', { name: 'Contribution of the programme' }).click();
    await expect.poll(() => page.getByRole('row', { name: /^Contribution/u }).innerText()).toContain('as you said');
    const rows = page.getByRole('table', { name: 'Records' }).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.first().innerText()).toMatch(/L-1[\s\S]*Togo[\s\S]*2023[\s\S]*open[\s\S]*KFU/u);
    await page.getByRole('button', { name: 'L-1', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('complementary').innerText()).toContain('own.csv, row 3');
    await page.getByRole('link', { name: /Confidential is blank/u }).click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('blank: closed');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Findings as CSV' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/own\.csv,,4,L-3,Confidential is blank or not understood,/u);
    await closePage(page);
  });

  test.each(looks)('axe finds nothing wrong in %o', async (look) => {
    const page = await openImport(look);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    await give(page, await keep('own.csv', own), await keep('report.xlsx', '%PDF-1.7 no workbook'));
    await page.getByRole('button', { name: 'L-1', exact: true }).click();
    await page.getByRole('complementary').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await closePage(page);
  });

  test('a list of organizations is known by its headings, shows what it would change, and is taken out again', async () => {
    const page = await openImport({ language: 'fr' });
    const list = 'Nom;Nom anglais;Sigle;Pays\r\nMédiation de Quartier;Lebanese Coalition of Neighbourhood Mediators;LCNM;Liban\r\nSans pays;;;\r\n';
    await give(page, await keep('organisations.csv', list));
    await expect.poll(() => heading(page)).toBe('1 organisation dans organisations.csv');
    const main = page.locator('main');
    const told = await main.innerText();
    expect(told).toContain('1 acteur change de nom');
    expect(told).toContain('jusqu’ici Coalition Libanaise des Médiateurs de Quartier');
    expect(told).toContain('ligne 3, colonne « Pays » : aucun pays n’est donné');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Utiliser cette liste' }).click();
    await page.getByText('Votre liste est en usage : 1 organisation de organisations.csv').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Enregistrer la liste' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Médiation de Quartier,Lebanese Coalition of Neighbourhood Mediators,,,LCNM,LB');
    await page.goto('/explore?chosen=lb-coalition-libanaise-des-mediateurs-de-quartier');
    await expect.poll(() => page.getByRole('complementary').filter({ hasText: 'Écrit aussi' }).innerText()).toContain('la liste des organisations le donne pour Médiation de Quartier');
    await page.goto('/import');
    await page.getByRole('button', { name: 'Revenir à la liste d’Outspread' }).click();
    await page.getByRole('button', { name: 'Utiliser cette liste' }).click();
    await page.getByText('La liste fournie avec Outspread est en usage').waitFor();
    await closePage(page);
  });

  test('an open reader is shown nothing of a file', async () => {
    const page = await openImport({ view: 'open' });
    await page.getByText('Loading is for the full view.').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await closePage(page);
  });

  test('a file is loaded, and every screen shows what it tells', async () => {
    const page = await openPage(browser, outspread.address);
    await page.goto('/');
    await page.getByText('Invented sample records are loaded.').waitFor();
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await give(page, await keep('own.csv', own));
    await page.getByRole('button', { name: 'Load 3 records' }).click();
    await expect.poll(() => heading(page)).toContain('3 records were added');
    await expect.poll(() => page.getByText('Invented sample records are loaded.').count()).toBe(0);
    const harvests = page.getByRole('table').filter({ hasText: 'chains that grew' });
    await expect.poll(() => harvests.getByRole('row', { name: /harvest 2/u }).innerText()).toContain('from 1 to 2 reached');
    await page.getByRole('link', { name: /The widest chain: from/u }).click();
    await expect.poll(() => page.getByRole('tree').innerText()).toContain('Sokode Market Committee');
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('3 records are loaded');

    await page.goto('/import');
    await give(page, await keep('own.csv', csvOf(row('l-1 ', 'The council published its budget.', 'No'))));
    await expect.poll(() => heading(page)).toContain('1 record was read.');
    await page.getByRole('checkbox', { name: /Also remove them/u }).check();
    await page.getByRole('button', { name: 'Load 1 record' }).click();
    await expect.poll(() => heading(page)).toBe('No record was added, 1 was changed, 2 were removed.');

    await page.goto('/import');
    await give(page, await keep('kept.jsonl', '{"body":{"record":{"confidential":true}},"key":"T-1","table":"record"}\n'));
    await expect.poll(() => heading(page)).toBe('kept.jsonl holds 1 record.');
    expect(await page.locator('main').innerText()).toContain('1 record of your own is kept here already.');
    expect(await page.getByRole('button', { name: /^Restore/u }).count()).toBe(0);
    await expectAccessible(page);
    await closePage(page);
  });
});
