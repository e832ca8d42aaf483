import type { Entry } from '../../model';

/** Which part of an entry says something: the title of a measure of an objective, a sentence of what is accepted. */
export type SaidPart = 'title' | 'description' | 'measure' | 'acceptance';

interface Said {
  readonly part: SaidPart;
  readonly text: string;
}

/** What an entry says of what it is about. The values of a file may be of another form than they should. */
export function saidBy(entry: Entry): readonly Said[] {
  const { title, value } = entry;
  const description: unknown = 'description' in value ? value.description : undefined;
  const all: readonly (readonly [SaidPart, unknown])[] = [
    ['title', title],
    ['description', description],
    ...furtherBy(entry),
  ];
  return all.flatMap(([part, text]) => (isText(text) ? [{ part, text }] : []));
}

function furtherBy(entry: Entry): readonly (readonly [SaidPart, unknown])[] {
  if (entry.kind === 'objective') return (entry.value.measures ?? []).map(({ title }) => ['measure', title]);
  const isWork = entry.kind === 'workItem' || entry.kind === 'requirement';
  return isWork ? (entry.value.acceptance ?? []).map((text) => ['acceptance', text]) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const texts = new WeakMap<Entry, string>();

/** The same as one text, to be compared with others. */
export function textOf(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = saidBy(entry)
    .map((said) => said.text)
    .join('. ');
  texts.set(entry, text);
  return text;
}
