import type { Location, Trace } from '../../../protocol';
import type { Translate } from '../../words';

/** A row of the list that leads from work to the purpose, in plain data; without a place it parts two work items. */
export interface TraceRow {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly location: Location | undefined;
}

/** Each work item with what it serves below it, level by level, and with what is wrong with it. */
export function traceRows({ work }: Trace): readonly TraceRow[] {
  return work.flatMap(({ id, steps, warnings }) => [
    ...(work.length > 1 ? [{ label: id, location: undefined }] : []),
    ...steps.map(({ label, noun, state, icon, location }, index) => ({
      label: `$(${icon}) ${label}`,
      description: [noun, state].filter((part) => part !== '').join(' · '),
      ...(index === 0 && warnings.length > 0 && { detail: `$(warning) ${warnings.join(' ')}` }),
      location,
    })),
  ]);
}

/** What the list answers. */
export function traceTitle({ of, name }: Trace, t: Translate): string {
  return of === 'file' ? t('Why {0} Exists', name) : t('What the Branch {0} Is For', name);
}

/** The line that ties a file to a work item, as it is written into a charter. */
export function artifactLine(path: string): string {
  const isPlain = /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u.test(path);
  return `artifacts: [${isPlain ? path : JSON.stringify(path)}]`;
}
