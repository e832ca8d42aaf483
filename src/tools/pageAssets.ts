/**
 * Writes src/core/page/assets.generated.ts: the style and the script of the report, made from src/page, so that they
 * travel as texts in the product's bundles. `--check` names the file where it is stale, and exits with 1.
 */
import { buildSync, transformSync } from 'esbuild';
import { join } from 'node:path';
import { CHART_STYLE } from '../core/charts';
import { publish } from './generated';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'src', 'page');

/** Browsers and webviews of the last years. */
const TARGET = ['es2022', 'chrome118', 'firefox120', 'safari17'];

const SHARED = { minify: true, charset: 'utf8', target: TARGET, legalComments: 'none' } as const;

function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    ...SHARED,
    entryPoints: [join(PAGE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The style of the pictures first, so that the page has the last word. */
const style = `${transformSync(CHART_STYLE, { ...SHARED, loader: 'css' }).code.trim()}${bundled('page.css')}`;

function quoted(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, '\\$&')}\``;
}

const text = [
  '// Made from src/page by `npm run generate`.',
  '',
  '/** The style of a report: may stand between the tags of a `style` element as it is. */',
  `export const PAGE_STYLE = ${quoted(style)};`,
  '',
  '/** The script of a report: may stand between the tags of a `script` element as it is. */',
  `export const PAGE_SCRIPT = ${quoted(bundled('main.ts'))};`,
  '',
].join('\n');

const generated = new Map([['src/core/page/assets.generated.ts', text]]);
process.exitCode = publish(ROOT, generated, 'src/tools/pageAssets.ts');
