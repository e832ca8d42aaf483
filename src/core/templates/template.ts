import type { IsoDate } from '../model';

/** A charter to begin with. It is whole and clean as it stands; what it says is an example. */
export interface CharterTemplate {
  /** What the command line calls it: `dynamics-365-sales`. */
  readonly id: string;
  /** As people call it: "Dynamics 365 Sales". */
  readonly title: string;
  /** Whom it suits, as short as a line of a dialog. */
  readonly about: string;
  readonly kind: 'project' | 'practice';
  /** The file that a charter of this kind is kept in. */
  readonly fileName: 'project-charter.yaml' | 'practice-charter.yaml';
  /** What its author is asked, in this order. */
  readonly asks: readonly Answer[];
  /** The day that counts as today in its text, a Monday. */
  readonly written: IsoDate;
  /** The charter, with no header but its own. */
  readonly text: string;
}

/** What the author of a new charter can answer. */
export const ANSWERS = ['name', 'customer', 'purpose', 'objective'] as const;

export type Answer = (typeof ANSWERS)[number];

/** The header of a template, and an empty line behind it. */
const HEADER = /^# template: (.+)\n# for: (.+)\n# asks: (.+)\n# written: (\d{4}-\d\d-\d\d)\n\n/u;

/** Reads a template as its file has it; throws for one without the four lines of the header. */
export function readTemplate(id: string, file: string): CharterTemplate {
  const [header, title, about, asked, written] = HEADER.exec(file) ?? [];
  if (header === undefined || !title || !about || !asked || !written)
    throw new Error(`The template ${id} must begin with the lines “template”, “for”, “asks” and “written”.`);
  const text = file.slice(header.length);
  const kind = /^kind: practice$/mu.test(text) ? 'practice' : 'project';
  const asks = ANSWERS.filter((answer) => asked.split(', ').includes(answer));
  return { id, title, about, kind, fileName: `${kind}-charter.yaml`, asks, written, text };
}
