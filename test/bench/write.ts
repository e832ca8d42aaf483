import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const SECTION = /(?<=<!-- bench:begin -->\n)[\s\S]*(?=<!-- bench:end -->)/u;

/** Puts text between the marks in a page of the project, laid out as the project lays out its pages. */
export async function writeSection(page: string, text: string): Promise<void> {
  const path = resolve(__dirname, '../..', page);
  const before = readFileSync(path, 'utf8');
  if (!SECTION.test(before))
    throw new Error(`${page} has no lines <!-- bench:begin --> and <!-- bench:end -->`);
  const after = before.replace(SECTION, () => `\n${text}\n\n`);
  writeFileSync(path, await format(after, { ...(await resolveConfig(path)), filepath: path }));
}
