import type { OpenWork } from '../../../protocol';

/** A row of the list of open work, in plain data. */
export interface WorkRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly id: string;
}

/** Open work as a list, each row with what tells it apart: words of any part find it. */
export function workRows(work: readonly OpenWork[]): readonly WorkRow[] {
  return work.map(({ id, title, type, state, icon, assignee, serves }) => ({
    label: `$(${icon}) ${title === '' ? id : `${id} ${title}`}`,
    description: [type, state, assignee].filter((part) => part !== '').join(' · '),
    detail: serves.length === 0 ? '' : `→ ${serves.join(', ')}`,
    id,
  }));
}
