import type { ViewNode } from '../../protocol';
import { pageStep, rowId } from './rows';
import { plainRow, type Twig } from './twigs';
import { escapeMarkdown } from './words';

/** Longer lists are cut into stretches: nobody reads on, and an editor would take seconds to draw them. */
const MOST = 250;

/** So many rows stand in a stretch. */
const LENGTH = 200;

/** A row, and what it is called where it is the first or last of its stretch. */
interface Named {
  readonly twig: Twig;
  readonly name: string;
}

/** Rows below one, the stretches of a long list folded away. */
export function paged(rows: readonly Named[]): readonly Twig[] {
  if (rows.length <= MOST) return rows.map(({ twig }) => twig);
  const count = Math.ceil(rows.length / LENGTH);
  return Array.from({ length: count }, (_, i) => pageTwig(rows.slice(i * LENGTH, (i + 1) * LENGTH), i + 1));
}

function pageTwig(rows: readonly Named[], page: number): Twig {
  const twigs = rows.map(({ twig }) => twig);
  const label = `${rows[0]?.name ?? ''} – ${rows.at(-1)?.name ?? ''}`;
  return {
    step: pageStep(page),
    draw: (parent) => pageRow(label, rows.length, rowId(parent, pageStep(page)), parent),
    below: () => twigs,
    holds: new Set(twigs.map(({ step }) => step)),
  };
}

function pageRow(label: string, count: number, id: string, parent: string | null): ViewNode {
  return {
    ...plainRow(id, parent, true),
    label,
    description: String(count),
    tooltip: escapeMarkdown(label),
    kind: 'group',
    icon: 'list-unordered',
    spoken: `${label}, ${count} entries`,
    location: null,
  };
}
