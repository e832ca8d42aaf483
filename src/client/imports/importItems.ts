import type { ImportConflict, ImportedFile, ImportPreview, TableColumn, UnsureDates } from '../../protocol';
import type { Translate } from '../words';

/** A row of a list in plain data; without a choice a line between others. */
export interface ListItem<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly choice: T | undefined;
}

/** What can be done with a plan. */
export type PlanChoice =
  | { readonly kind: 'import' | 'part' | 'report' | 'cancel' }
  | { readonly kind: 'compare'; readonly file: ImportedFile };

/**
 * What would be written, to be looked at and decided on.
 *
 * @param isReportOpen the notes stand in the editor then, which a long list would cover
 */
export function planItems(
  plan: ImportPreview,
  isReportOpen: boolean,
  t: Translate,
): readonly ListItem<PlanChoice>[] {
  const { headline, changes, files, isOtherQuery } = plan;
  const notes = isReportOpen ? [] : plan.notes;
  return [
    { label: `$(check) ${t('Import')}`, description: changes, detail: headline, choice: { kind: 'import' } },
    ...(isOtherQuery
      ? [
          {
            label: `$(new-file) ${t('Import into a Part of Its Own…')}`,
            detail: t('Most of what was imported before is not in this file: is it another query?'),
            choice: { kind: 'part' },
          } as const,
        ]
      : []),
    { label: `$(close) ${t('Cancel')}`, description: t('Nothing is written.'), choice: { kind: 'cancel' } },
    { label: t('What changes'), choice: undefined },
    ...files.map((file): ListItem<PlanChoice> => ({
      label: `$(diff) ${file.name}`,
      description: file.before === null ? t('new') : t('changed'),
      choice: { kind: 'compare', file },
    })),
    ...(notes.length > 0 ? [{ label: t('What to know'), choice: undefined }] : []),
    ...notes.map(({ icon, title, lines }): ListItem<PlanChoice> => ({
      label: `$(${icon}) ${title}`,
      detail: lines.slice(0, 3).join('; '),
      choice: { kind: 'report' },
    })),
  ];
}

/** All that there is to say about a plan, as a text. */
export function reportText({ headline, changes, files, notes }: ImportPreview, t: Translate): string {
  const changed = files.map(({ name, before }) => `${name} (${before === null ? t('new') : t('changed')})`);
  const parts = [
    [t('Nothing is written yet.'), headline, changes].filter((line) => line !== '').join('\n'),
    listed(t('What changes'), changed),
    ...notes.map(({ title, lines }) => listed(title, lines)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listed(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.map((line) => `  - ${line.replace(/\s+/gu, ' ')}`).join('\n')}`;
}

/** The two ways to read dates, with what that makes of some of them. */
export function dateItems(
  { examples }: UnsureDates,
  t: Translate,
): readonly ListItem<'day-first' | 'month-first'>[] {
  const shown = (side: 'dayFirst' | 'monthFirst'): string =>
    examples.map((example) => t('{0} is {1}', example.written, example[side])).join('; ');
  return [
    { label: t('Day first'), detail: shown('dayFirst'), choice: 'day-first' },
    { label: t('Month first'), detail: shown('monthFirst'), choice: 'month-first' },
  ];
}

/** The columns of a table, with what they hold. */
export function columnItems(columns: readonly TableColumn[]): readonly ListItem<string>[] {
  return columns.map(({ name, examples }) => ({ label: name, detail: examples.join('; '), choice: name }));
}

export type ConflictsChoice = 'charter' | 'tracker' | 'each' | 'later';

/** What to do with values that both sides have changed. */
export function conflictsItems(
  conflicts: readonly ImportConflict[],
  t: Translate,
): readonly ListItem<ConflictsChoice>[] {
  return [
    ...(conflicts.length > 1
      ? [
          {
            label: t('Decide One by One'),
            detail: conflicts
              .slice(0, 3)
              .map(({ name, field }) => `${name}: ${field}`)
              .join('; '),
            choice: 'each',
          } as const,
        ]
      : []),
    ...sideItems(conflicts.length === 1 ? conflicts[0] : undefined, t),
    {
      label: t('Leave It Open'),
      detail: t('The charter’s value stays for now, and the next import asks again.'),
      choice: 'later',
    },
  ];
}

/** The two values of one conflict, or, without one, the two sides of all. */
export function sideItems(
  conflict: ImportConflict | undefined,
  t: Translate,
): readonly ListItem<'charter' | 'tracker'>[] {
  return [
    {
      label: t('Keep the Charter’s'),
      ...(conflict && { detail: conflict.charter }),
      choice: 'charter',
    },
    {
      label: t('Take the Tracker’s'),
      ...(conflict && { detail: conflict.tracker }),
      choice: 'tracker',
    },
  ];
}

/** What a part may be called that takes a file of this name: `Open bugs.csv` goes into `open-bugs`. */
export function partNameFor(file: string): string {
  const words = file
    .replace(/\.[^.]*$/u, '')
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'backlog';
}
