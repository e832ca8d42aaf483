/**
 * Writes docs/tables.md from the declarations of the tables. `--check` names the page where it is stale, and exits with 1.
 */
import { join } from 'node:path';
import { TABLES, TABLES_VERSION } from '../core/tables';
import { publish } from './generated';
import { tablesPage } from './tablesPage';

const ROOT = join(__dirname, '..', '..');

process.exitCode = publish(
  ROOT,
  new Map([['docs/tables.md', tablesPage(TABLES, TABLES_VERSION)]]),
  'src/tools/tableDocs.ts',
);
