import { applyEdits, setKey, type Editable, type PlainMap } from '../edit';
import { LIST_SECTIONS, type SectionKey } from '../model';
import { parseYaml } from '../parse';
import type { TrackerSystem } from './backlog';
import { writingOrder } from './mapping/kinds';
import type { MappedEntry } from './mapped';

/** As people call the trackers. */
export const TRACKERS: Readonly<Record<TrackerSystem, string>> = {
  'azure-devops': 'Azure DevOps',
  jira: 'Jira',
  github: 'GitHub',
  other: 'a table',
};

/** The list sections, in the order in which a charter tells them. */
export const SECTIONS = Object.keys(LIST_SECTIONS) as readonly SectionKey[];

/** A new part with entries, in their order. Line ends are those of `lineEnd`. */
export function partText(entries: readonly MappedEntry[], system: TrackerSystem, lineEnd: string): string {
  const header = [
    `# From ${TRACKERS[system]}. To bring it up to date, import again: what you write here stays.`,
    'charter: 1',
    'kind: part',
  ];
  const head = `${header.join('\n')}\n`;
  const sample = head + HABITS;
  const doc = { text: sample, root: parseYaml(sample).root };
  const sections = SECTIONS.flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section);
    return own.length === 0 ? [] : [sectionText(doc, section, own)];
  });
  const text = `${[head.trimEnd(), ...sections].join('\n\n')}\n`;
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}

/** Entries that are laid out at once: what that takes is free again before the next ones are. */
const STRETCH = 100;

function sectionText(doc: Editable, section: SectionKey, entries: readonly MappedEntry[]): string {
  const texts: string[] = [];
  for (let at = 0; at < entries.length; at += STRETCH) {
    const edits = setKey(doc, [], section, entries.slice(at, at + STRETCH).map(writtenEntry)) ?? [];
    const moved = edits.map((edit) => ({ ...edit, span: START }));
    const text = applyEdits('', moved).trim();
    // The name of the section stands above the first ones.
    texts.push(at === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
  return texts.join('\n');
}

/** Shows how the entries are to be written: one key a line, but for where they come from. It is no part of what is written. */
const HABITS = `x-habits:
  - id: A-1
    external: { key: 1 }
`;

const START = { start: 0, end: 0 };

/** An entry as it is written for the first time. */
export function writtenEntry({ kind, id, owned, initial }: MappedEntry): PlainMap {
  const order = writingOrder(kind);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const pairs = Object.entries({ id, ...owned, ...initial });
  return Object.fromEntries(pairs.toSorted(([a], [b]) => place(a) - place(b)));
}
