import type { ColumnInfo, TableInfo } from './table';
import { TABLES, TABLES_VERSION } from './tables';

/**
 * The JSON Schema, draft 7, of a line of NDJSON: any row of any table. Each table has a definition of its own. Columns
 * that stay in the team are not required, since they are left out for the customer.
 */
export function tableSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A row of an exported table',
    description:
      'One line of what `throughline export tables --format ndjson` writes; the files of `--format csv` have the same columns in the same order. docs/tables.md tells of all tables.',
    type: 'object',
    required: ['table', 'version'],
    oneOf: TABLES.map(({ name }) => ({ $ref: `#/definitions/${name}` })),
    definitions: Object.fromEntries(TABLES.map((each) => [each.name, definitionOf(each)])),
  };
}

function definitionOf({ name, describe, columns }: TableInfo): object {
  return {
    description: describe,
    type: 'object',
    required: [
      'table',
      'version',
      ...columns.filter((each) => each.personal !== true).map((each) => each.name),
    ],
    properties: {
      table: { description: 'The table that the row is of.', const: name },
      version: {
        description: 'The version of this form. It is raised whenever a reader would have to change.',
        const: TABLES_VERSION,
      },
      ...Object.fromEntries(columns.map((each) => [each.name, propertyOf(each)])),
    },
  };
}

function propertyOf(column: ColumnInfo): object {
  return { description: column.describe, ...shapeOf(column) };
}

function shapeOf({ type, values, isFilled = false }: ColumnInfo): object {
  if (type === 'list') return { type: 'array', items: { description: 'One of them.', type: 'string' } };
  const types = type === 'text' || type === 'date' ? 'string' : type;
  return {
    type: isFilled ? types : [types, 'null'],
    ...(type === 'date' && { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }),
    ...(values && { enum: isFilled ? values : [...values, null] }),
  };
}
