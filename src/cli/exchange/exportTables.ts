import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { check } from '../../core/engine';
import { tableCsv, tableNdjson, workbook } from '../../core/exports';
import { drained, type Bundle } from '../../core/model';
import { counted } from '../../core/report';
import { tabling, TABLES, type TableData } from '../../core/tables';
import { chartersAt, pathsFrom } from '../charters';
import type { TableRequest } from './exportOptions';
import { give, write } from '../output';
import { UsageError, type ExitStatus } from '../status';
import type { World } from '../world';

/** Writes tables of charters: one to where it is wanted, several into a folder, or all into a workbook. */
export async function exportTables(request: TableRequest, world: World): Promise<ExitStatus> {
  refuseNowhere(request);
  const { paths, today, audience } = request;
  const bundles = await chartersAt(paths, world.folder);
  const results = bundles.map((bundle) => check(bundle, { today }));
  const wanted = TABLES.filter(({ name }) => isWanted(name, request));
  const tables = drained(tabling(wanted, results, { pathOf: pathsFrom(world.folder), audience }));
  if (request.format === 'xlsx') await giveWorkbook(tables, request, bundles, world);
  else if (request.output !== undefined && wanted.length > 1)
    await giveFolder(tables, request.output, request, bundles, world);
  else for (const table of tables) await give(request.output, textOf(table, request), bundles, world);
  return 0;
}

function isWanted(name: string, { format, table }: TableRequest): boolean {
  if (format === 'matrix') return name === 'matrix';
  return table === undefined || name === table;
}

function refuseNowhere({ format, output, table }: TableRequest): void {
  if (output !== undefined) return;
  if (format === 'xlsx')
    throw new UsageError('A workbook is no text to print. Say where to write it: --output FILE.xlsx');
  if (format === 'tables' && table === undefined)
    throw new UsageError(
      'There are many tables. Say into which folder to write them (--output FOLDER), or which one to print (--table NAME).',
    );
}

function textOf(table: TableData, { form, mark, isExact }: TableRequest): string {
  return drained(form === 'ndjson' ? tableNdjson(table) : tableCsv(table, { mark, isExact }));
}

async function giveWorkbook(
  tables: readonly TableData[],
  { output = '', today }: TableRequest,
  bundles: readonly Bundle[],
  world: World,
): Promise<void> {
  const bytes = await workbook(tables, { today });
  await write(output, bytes, bundles, world);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  world.out.write(`${summaryOf(filled, bundles)} written to ${output}\n`);
}

async function giveFolder(
  tables: readonly TableData[],
  output: string,
  request: TableRequest,
  bundles: readonly Bundle[],
  world: World,
): Promise<void> {
  try {
    await mkdir(resolve(world.folder, output), { recursive: true });
  } catch {
    throw new UsageError(`${output} cannot be made a folder. Name another one with --output.`);
  }
  for (const table of tables)
    await write(join(output, `${table.name}.${request.form}`), textOf(table, request), bundles, world);
  world.out.write(`${summaryOf(tables, bundles)} written to ${output}\n`);
}

/** «44 tables of 3 charters, 12480 rows» */
function summaryOf(tables: readonly TableData[], bundles: readonly Bundle[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return `${counted(tables.length, 'table')} of ${counted(bundles.length, 'charter')}, ${counted(rows, 'row')},`;
}
