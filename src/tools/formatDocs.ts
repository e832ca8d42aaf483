/**
 * Writes docs/format.md from the declarations of the charter format and the charters in examples/reference. `--check`
 * names the page where it is stale, and exits with 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesIn } from './formatExamples';
import { formatPage } from './formatPage';
import { publish } from './generated';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'examples', 'reference');

const read = (path: string): string => readFileSync(join(EXAMPLES, path), 'utf8');
const examples = examplesIn(read('practice/practice-charter.yaml'), read('desk/project-charter.yaml'));
process.exitCode = publish(
  ROOT,
  new Map([['docs/format.md', formatPage(examples)]]),
  'src/tools/formatDocs.ts',
);
