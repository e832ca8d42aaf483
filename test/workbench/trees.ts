import { equal } from 'node:assert/strict';

import type { Locator } from 'playwright-core';

import type { WorkbenchPage } from '../../src/tools/workbench/page';

/** How long a tree may take to look as expected, in milliseconds. */
const patience = 90_000;

/** The parts of the page's own objects that are needed here. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}
interface PageGlobals {
  getComputedStyle(element: unknown, part: string): { readonly content: string };
}

/** All rows at one moment: the tree draws them anew as it likes, in any order. */
async function draw(page: WorkbenchPage, view: string): Promise<string> {
  const rows = await page
    .tree(view)
    .locator('.monaco-list-row')
    .evaluateAll((elements: readonly PageElement[]) =>
      elements.map((row) => ({
        index: Number(row.getAttribute('data-index')),
        indent: '  '.repeat(Number(row.getAttribute('aria-level')) - 1),
        expanded: row.getAttribute('aria-expanded'),
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
      })),
    );
  return rows
    .toSorted((one, other) => one.index - other.index)
    .map(({ indent, expanded, label, description }) => {
      const arrow = expanded === null ? '' : expanded === 'true' ? '▾ ' : '▸ ';
      return `${indent}${arrow}${label}${description === '' ? '' : ` | ${description}`}\n`;
    })
    .join('');
}

/**
 * Waits until a tree shows exactly these rows, and fails with the difference where it does not come to that. A row is
 * a line: `▾` for an open one with others below it, `▸` for a closed one, the label, the dimmed text after a bar.
 */
export async function waitForTree(page: WorkbenchPage, view: string, expected: string): Promise<void> {
  const deadline = Date.now() + patience;
  let drawn = await draw(page, view);
  while (drawn !== expected && Date.now() < deadline) {
    await page.page.evaluate('new Promise((done) => requestAnimationFrame(done))');
    drawn = await draw(page, view);
  }
  equal(drawn, expected);
}

/** The character of the icon font that a row begins with: its shape, whatever its colour and the theme. */
export function glyphOf(row: Locator): Promise<string> {
  return row
    .locator('.custom-view-tree-node-item-icon')
    .evaluate((icon) => (globalThis as unknown as PageGlobals).getComputedStyle(icon, '::before').content);
}
