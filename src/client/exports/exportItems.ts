import type { CharterStatus, ExportKind } from '../../protocol';
import type { ListItem } from '../imports/importItems';
import type { Translate } from '../words';

/** What can be exported, those that most people want first. */
export function exportItems(t: Translate): readonly ListItem<ExportKind>[] {
  return [
    { label: t('Tables'), choice: undefined },
    {
      label: `$(table) ${t('Excel Workbook')}`,
      detail: t('A sheet for each table, with filters, and links between them and to the tracker.'),
      choice: 'workbook',
    },
    {
      label: `$(symbol-array) ${t('Traceability Matrix')}`,
      description: 'CSV',
      detail: t('Every way from a work item to an objective, and what has none.'),
      choice: 'matrix',
    },
    {
      label: `$(files) ${t('All Tables')}`,
      description: 'CSV',
      detail: t('A file for each table, into a folder: for Power BI, Excel, DuckDB or Spark.'),
      choice: 'csv',
    },
    {
      label: `$(files) ${t('All Tables')}`,
      description: 'NDJSON',
      detail: t('The same with a JSON object a line, exact in every text.'),
      choice: 'ndjson',
    },
    { label: t('Purpose graph'), choice: undefined },
    {
      label: `$(type-hierarchy) Mermaid`,
      detail: t('A picture for a wiki or a README. A large one goes less far down.'),
      choice: 'mermaid',
    },
    { label: `$(type-hierarchy) Graphviz`, description: 'DOT', choice: 'dot' },
    { label: `$(json) JSON`, detail: t('Nodes and links, for programs.'), choice: 'json' },
  ];
}

/** The charters to export: all of them, or one. */
export function charterItems(
  charters: readonly CharterStatus[],
  pathOf: (charter: CharterStatus) => string,
  t: Translate,
): readonly ListItem<readonly string[] | 'all'>[] {
  return [
    { label: `$(layers) ${t('All {0} Charters', charters.length)}`, choice: 'all' },
    { label: t('One charter'), choice: undefined },
    ...charters.map((charter): ListItem<readonly string[]> => ({
      label: charter.name || pathOf(charter),
      description: pathOf(charter),
      choice: [charter.uri],
    })),
  ];
}

/** Who will read it. */
export function audienceItems(t: Translate): readonly ListItem<'team' | 'customer'>[] {
  return [
    {
      label: `$(organization) ${t('The Team')}`,
      detail: t('Everything, also levels of skills, capacity and stances.'),
      choice: 'team',
    },
    {
      label: `$(eye) ${t('The Customer and Others')}`,
      detail: t('Without what concerns single people.'),
      choice: 'customer',
    },
  ];
}

/** How a file of each kind is called, and what a dialog calls such files; undefined where a folder is wanted. */
export function fileFor(
  what: ExportKind,
): { readonly name: string; readonly extension: string; readonly kind: string } | undefined {
  switch (what) {
    case 'workbook':
      return { name: 'charters.xlsx', extension: 'xlsx', kind: 'Excel' };
    case 'matrix':
      return { name: 'matrix.csv', extension: 'csv', kind: 'CSV' };
    case 'mermaid':
      return { name: 'purpose.mmd', extension: 'mmd', kind: 'Mermaid' };
    case 'dot':
      return { name: 'purpose.dot', extension: 'dot', kind: 'Graphviz' };
    case 'json':
      return { name: 'purpose.json', extension: 'json', kind: 'JSON' };
    case 'csv':
    case 'ndjson':
      return undefined;
  }
}

/** What is to be written: a text, or of a workbook the bytes. */
export function bytesFor(what: ExportKind, content: string): Uint8Array {
  if (what !== 'workbook') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
