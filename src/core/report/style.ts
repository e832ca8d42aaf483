import type { Severity } from '../model';

/** Puts a text in a colour or weight. */
export type Paint = (text: string) => string;

/** How a text report is coloured. Nothing in it is told by colour alone. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const same: Paint = (text) => text;

/** No colours: for files, pipes, and people who do without. */
export const PLAIN_STYLE: Style = {
  strong: same,
  faint: same,
  severity: { error: same, warning: same, info: same, hint: same },
};
