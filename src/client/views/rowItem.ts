import type { SeverityName, ViewNode } from '../../protocol';
import type { Translate } from '../words';

/** What a tree item shows of a row, in plain data. */
export interface RowItem {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly icon: string;
  /** Theme colour of the icon, which only repeats what icon and description already tell; null for none. */
  readonly color: string | null;
  readonly expansion: 'none' | 'collapsed' | 'expanded';
  readonly spoken: string;
  /** Words that menus match: the kind, `hasRule`, `hasLocation`, `hasId`, `waived`, `external`, and what the row offers. */
  readonly context: string;
}

const severityColors: Readonly<Record<SeverityName, string | null>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  info: 'problemsInfoIcon.foreground',
  hint: null,
};

/** Maps a row. Rows of the kinds in `openKinds` start expanded; what a user folds later stays as they left it. */
export function rowItem(row: ViewNode, openKinds: ReadonlySet<ViewNode['kind']>, t: Translate): RowItem {
  return {
    id: row.id,
    label: row.label,
    description: describe(row, t),
    tooltip: row.tooltip,
    icon: row.icon,
    color: colorOf(row),
    expansion: expansionOf(row, openKinds),
    spoken: row.spoken,
    context: contextOf(row),
  };
}

function describe(row: ViewNode, t: Translate): string {
  const waived = t('waived');
  const alreadySaid = row.description.toLowerCase().includes(waived.toLowerCase());
  if (!row.waived || alreadySaid) return row.description;
  return row.description === '' ? waived : `${waived} · ${row.description}`;
}

function colorOf(row: ViewNode): string | null {
  if (row.waived) return 'disabledForeground';
  const color = row.severity === null ? null : severityColors[row.severity];
  return row.attention && row.severity !== 'error' ? severityColors.warning : color;
}

function expansionOf(row: ViewNode, openKinds: ReadonlySet<ViewNode['kind']>): RowItem['expansion'] {
  if (!row.hasChildren) return 'none';
  return openKinds.has(row.kind) ? 'expanded' : 'collapsed';
}

function contextOf(row: ViewNode): string {
  const words: string[] = [row.kind];
  if (row.rule !== null) words.push('hasRule');
  if (row.location !== null) words.push('hasLocation');
  if (row.entryId !== null) words.push('hasId');
  if (row.waived) words.push('waived');
  if (row.external !== undefined) words.push('external');
  words.push(...(row.offers ?? []));
  return words.join(' ');
}
