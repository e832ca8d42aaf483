import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { launchBrowser } from '../../src/tools/workbench/browser';
import { repositoryRoot } from '../../src/tools/workbench/paths';
import { runProcess } from '../../src/tools/workbench/processes';
import { createTempFolder, type TempFolder } from '../../src/tools/workbench/tempFolder';

const axe = readFileSync(join(repositoryRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** How long anything on the page may take, in milliseconds. */
const patience = 60_000;

/** The part of what axe tells that is needed here. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A charter of a size that teams have after some years. */
function manyItems(count: number): string {
  const items = Array.from({ length: count }, (_, i) => {
    const links = i % 9 === 0 ? '' : `, supports: [OBJ-${i % 5}]`;
    return `  - { id: WI-${i}, title: Piece ${i} of the desk, estimate: ${(i % 7) + 1}d${links} }`;
  });
  const objectives = [0, 1, 2, 3, 4].map((i) => `  - { id: OBJ-${i}, title: Solve more cases of kind ${i} }`);
  return `charter: 1\nkind: project\nproject: { name: Large desk }\nobjectives:\n${objectives.join('\n')}\nworkItems:\n${items.join('\n')}\n`;
}

describe('the report as a file, in a browser alone', () => {
  let browser: Browser;
  let folder: TempFolder;
  let desk: string;
  let large: string;

  async function report(charter: string, name: string): Promise<string> {
    const output = join(folder.path, name);
    const program = join(repositoryRoot, 'dist', 'cli.js');
    await runProcess(
      'throughline',
      process.execPath,
      [program, 'report', charter, '--today', '2026-11-22', '--output', output],
      { timeout: 120_000 },
    );
    return pathToFileURL(output).href;
  }

  before(async function () {
    this.timeout(300_000);
    browser = await launchBrowser();
    folder = createTempFolder('report');
    desk = await report(join(repositoryRoot, 'examples', 'service-desk'), 'desk.html');
    const charter = join(folder.path, 'large.charter.yaml');
    writeFileSync(charter, manyItems(5000));
    large = await report(charter, 'large.html');
  });

  after(async () => {
    await browser.close();
    folder.dispose();
  });

  /** Opens a page; what the browser complains of is told at the end. */
  async function open(
    url: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith('blob:')) complaints.push(request.url());
    });
    await page.goto(url);
    return { page, complaints };
  }

  /** The texts of a column of the matrix, as far as its rows are seen. */
  async function column(page: Page, number: number): Promise<readonly string[]> {
    return page.locator(`#matrix-table tbody tr:visible td:nth-child(${number})`).allInnerTexts();
  }

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['light in high contrast', { colorScheme: 'light', forcedColors: 'active' }],
    ['dark in high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const) {
    it(`leaves axe nothing to complain of, ${name}`, async () => {
      const { page } = await open(desk, { ...options, bypassCSP: true });
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.addScriptTag({ content: axe });
      const violations = await page.evaluate<readonly Violation[]>(
        'axe.run().then((found) => found.violations)',
      );
      deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
    });
  }

  it('loads nothing, and is allowed all that it does', async () => {
    const { page, complaints } = await open(desk);
    await page.getByRole('searchbox').fill('REQ');
    deepEqual(complaints, []);
    ok(await page.locator('.tools').isVisible());
  });

  it('wears the colours that somebody prefers', async () => {
    const groundIn = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const { page } = await open(desk, { colorScheme });
      return page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    };
    equal(await groundIn('light'), 'rgb(255, 255, 255)');
    equal(await groundIn('dark'), 'rgb(21, 24, 27)');
  });

  it('sorts the matrix by a head, up, down, and back', async () => {
    const { page } = await open(desk);
    const before = await column(page, 3);
    const head = page.getByRole('columnheader', { name: 'Work', exact: true });
    await head.getByRole('button').click();
    equal(await head.getAttribute('aria-sort'), 'ascending');
    const up = await column(page, 3);
    ok(up.indexOf(up.find((text) => text.startsWith('WI-110')) ?? '') >= 0);
    await head.getByRole('button').click();
    equal(await head.getAttribute('aria-sort'), 'descending');
    const named = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');
    deepEqual(named(await column(page, 3)).map(idOf), named(up).map(idOf).toReversed());
    await head.getByRole('button').click();
    equal(await head.getAttribute('aria-sort'), null);
    deepEqual(await column(page, 3), before);
  });

  it('filters the matrix, and says how much is left', async () => {
    const { page } = await open(desk);
    await page.getByRole('searchbox', { name: 'Filter' }).fill('drifts');
    const verdicts = await column(page, 7);
    ok(verdicts.length > 0 && verdicts.every((text) => text === 'Drifts'));
    const all = await page.locator('#matrix-table tbody tr').count();
    equal(await page.getByRole('status').innerText(), `${verdicts.length} of ${all} rows`);
  });

  it('gives the rows away as CSV, as they are sorted and filtered', async () => {
    const { page } = await open(desk);
    await page.getByRole('searchbox', { name: 'Filter' }).fill('drifts');
    await page.getByRole('columnheader', { name: 'Work', exact: true }).getByRole('button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    equal(download.suggestedFilename(), 'traceability.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    match(
      lines[0] ?? '',
      /^\uFEFFObjective,Requirement,Work,Type,State,Effort \(hours\),Reaches the purpose$/u,
    );
    equal(lines.length - 1, (await column(page, 3)).length);
  });

  it('can be walked by keyboard, the skip link first, and shows where one is', async () => {
    const { page } = await open(desk);
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        '`${document.activeElement.tagName} ${document.activeElement.textContent.trim().slice(0, 20)}`',
      );
    await page.keyboard.press('Tab');
    equal(await focused(), 'A Skip to the report');
    ok(await page.getByRole('link', { name: 'Skip to the report' }).isVisible());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    match(await focused(), /^SUMMARY/u);
    equal(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid');
    await page.keyboard.press('Enter');
    ok(await page.evaluate('document.querySelector("#effort details").open'));
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('WI-1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    match(await focused(), /^DIV Traceability matrix/u);
    await page.keyboard.press('Tab');
    match(await focused(), /^BUTTON Objective/u);
    await page.keyboard.press('Enter');
    equal(await page.locator('[aria-sort]').innerText(), 'Objective');
  });

  it('has landmarks, and headings in their order', async () => {
    const { page } = await open(desk);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const)
      ok(
        (await page.getByRole(role).count()) <= 1 &&
          (role === 'banner' || (await page.getByRole(role).count()) === 1),
        role,
      );
    const levels = await page.evaluate<readonly number[]>(
      '[...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]))',
    );
    equal(levels.filter((level) => level === 1).length, 1);
    for (const [i, level] of levels.entries()) ok(level <= (levels[i - 1] ?? 0) + 1);
  });

  it('prints to A4 with numbered pages, without what only a screen has', async () => {
    const { page } = await open(desk);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    match(text, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
    const pages = text.match(/\/Type \/Page\b/gu)?.length ?? 0;
    ok(pages > 4 && pages < 20, `${pages} pages`);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['nav', '.tools', 'summary >> nth=0'])
      ok(!(await page.locator(gone).isVisible()), gone);
    equal(
      await page.evaluate('getComputedStyle(document.querySelector("#matrix-table th")).position'),
      'static',
    );
  });

  it('opens with 5,000 work items, and finds any of them', async () => {
    const { page, complaints } = await open(large);
    equal(await page.locator('#matrix-table tbody tr').count(), 5000);
    equal(await page.locator('#matrix-table tbody tr:visible').count(), 100);
    equal(await page.getByRole('status').innerText(), '5,000 rows, 100 shown');
    await page.getByRole('button', { name: 'Show 500 more' }).click();
    equal(await page.locator('#matrix-table tbody tr:visible').count(), 600);
    await page.getByRole('searchbox', { name: 'Filter' }).fill('WI-4321');
    deepEqual(await column(page, 3), ['WI-4321 Piece 4321 of the desk']);
    ok(!(await page.getByRole('button', { name: 'Show all' }).isVisible()));
    await page.getByRole('searchbox', { name: 'Filter' }).fill('');
    await page
      .getByRole('columnheader', { name: /^Effort/u })
      .getByRole('button')
      .click();
    await page
      .getByRole('columnheader', { name: /^Effort/u })
      .getByRole('button')
      .click();
    equal((await column(page, 6))[0], '56');
    deepEqual(complaints, []);
  });

  it('shows all rows where scripts do not run', async () => {
    const { page } = await open(large, { javaScriptEnabled: false });
    equal(await page.locator('#matrix-table tbody tr:visible').count(), 5000);
    doesNotMatch(await page.locator('body').innerText(), /Download CSV/u);
  });
});

function idOf(text: string): string {
  return text.split(/\s/u)[0] ?? '';
}
