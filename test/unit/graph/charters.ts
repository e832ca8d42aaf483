import * as fc from 'fast-check';
import type { Bundle, CharterFile, Entry, EntryChange } from '../../../src/core/model';
import { readCharterFile } from '../../../src/core/parse';

/** An entry as it is written: the section and the item. */
export interface Written {
  readonly section: string;
  readonly text: string;
}

/** What happens to one entry of a charter, or to none where there is nothing at that place. */
export interface Edit {
  readonly kind: 'replace' | 'remove' | 'insert' | 'move';
  readonly file: number;
  readonly at: number;
  /** Where a moved entry goes to. */
  readonly to: number;
  readonly written: Written;
}

/** A charter in several files whose entries come and go, while the others stay the same objects. */
export class LivingBundle {
  private readonly files: readonly { readonly entries: Entry[]; readonly file: CharterFile }[];
  readonly practice: LivingBundle | undefined;
  private calendar: object = {};

  constructor(files: readonly (readonly Written[])[], practice?: readonly Written[]) {
    this.files = files.map((each, i) => fileOf(`file:///${i}.yaml`, each, () => this.calendar));
    this.practice = practice && new LivingBundle([practice]);
  }

  get bundle(): Bundle {
    const files = this.files.map(({ file }) => file);
    const root = files[0] as CharterFile;
    return { root, files, practice: this.practice?.bundle, missing: [], unused: false, hosts: [] };
  }

  set hoursPerDay(hoursPerDay: number) {
    this.calendar = { hoursPerDay };
  }

  /** Makes the edits and tells what came and what went. */
  change(edits: readonly Edit[]): EntryChange {
    const removed = new Set<Entry>();
    const added = new Set<Entry>();
    for (const edit of edits) {
      const change = this.edit(edit);
      for (const entry of change.removed) if (!added.delete(entry)) removed.add(entry);
      for (const entry of change.added) added.add(entry);
    }
    return { removed: [...removed], added: [...added] };
  }

  private edit({ kind, file, at, to, written }: Edit): EntryChange {
    const { entries } = this.files[file % this.files.length] as { entries: Entry[] };
    // A change is one of whole pieces of the text: with an entry goes what is written in it.
    const tops = entries.filter(({ within }) => within === undefined);
    const [first, behind] = [tops[at % (tops.length + 1)], tops[(at % (tops.length + 1)) + 1]];
    const start = first ? entries.indexOf(first) : entries.length;
    const end = behind ? entries.indexOf(behind) : entries.length;
    const news = kind === 'replace' || kind === 'insert' ? entriesOf(written) : [];
    const removed = entries.splice(start, kind === 'insert' ? 0 : end - start, ...news);
    if (kind !== 'move') return { removed, added: news };
    const left = entries.filter(({ within }) => within === undefined);
    const target = left[to % (left.length + 1)];
    entries.splice(target ? entries.indexOf(target) : entries.length, 0, ...removed);
    return { removed, added: removed };
  }
}

function fileOf(
  uri: string,
  written: readonly Written[],
  calendar: () => object,
): { readonly entries: Entry[]; readonly file: CharterFile } {
  const entries = written.flatMap(entriesOf);
  const file = Object.create(readCharterFile(uri, '', new Map()), {
    entries: { get: () => [...entries] },
    settings: { get: () => ({ calendar: calendar() }) },
  }) as CharterFile;
  return { entries, file };
}

/** The entries that a text holds, as objects of their own. */
export function entriesOf({ section, text }: Written): readonly Entry[] {
  return readCharterFile('file:///part.yaml', `${section}:\n  - ${text}\n`, new Map()).entries;
}

const IDS =
  'G-1 G-2 ST-1 OBJ-1 OBJ-2 OBJ-3 REQ-1 REQ-2 MS-1 WI-1 WI-2 WI-3 WI-4 WI-5 WI-6 P-1 P-2 R-1 Sales PG-1 PO-1 X-1'.split(
    ' ',
  );
/** Mostly the ids that a kind has, and now and then any other, so that ids clash and change hands. */
function idLike(...prefixes: readonly string[]): fc.Arbitrary<string> {
  const own = IDS.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...own) }, fc.constantFrom(...IDS));
}

function ids(...prefixes: readonly string[]): fc.Arbitrary<string> {
  return fc.array(idLike(...prefixes), { maxLength: 2 }).map((each) => `[${each.join(', ')}]`);
}

function item(
  section: string,
  fields: Readonly<Record<string, fc.Arbitrary<string>>>,
): fc.Arbitrary<Written> {
  return fc.record(fields, { requiredKeys: ['id'] }).map((values) => ({
    section,
    text: `{ ${Object.entries(values)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} }`,
  }));
}

const person = idLike('P-', 'R-', 'Sales');

export const written: fc.Arbitrary<Written> = fc.oneof(
  item('goals', { id: idLike('G-'), supports: ids('G-', 'PG-', 'PO-') }),
  item('strategies', { id: idLike('ST-'), supports: ids('G-') }),
  {
    weight: 3,
    arbitrary: item('objectives', {
      id: idLike('OBJ-'),
      supports: ids('G-', 'ST-', 'OBJ-', 'PO-'),
      conflictsWith: ids('OBJ-'),
      owner: person,
      status: fc.constantFrom('active', 'achieved', 'retired'),
      measures: idLike('X-').map((id) => `[{ id: ${id} }]`),
    }),
  },
  {
    weight: 2,
    arbitrary: item('requirements', {
      id: idLike('REQ-'),
      supports: ids('REQ-', 'OBJ-', 'G-'),
      stakeholder: person,
    }),
  },
  {
    weight: 8,
    arbitrary: item('workItems', {
      id: idLike('WI-'),
      parent: fc.oneof({ weight: 6, arbitrary: idLike('WI-') }, ids('WI-')),
      supports: ids('OBJ-', 'REQ-'),
      enables: ids('WI-', 'REQ-'),
      dependsOn: ids('WI-', 'MS-'),
      milestone: idLike('MS-'),
      assignee: person,
      skills: ids('X-'),
      state: fc.constantFrom('new', 'active', 'done', 'dropped'),
      estimate: fc.constantFrom('1d', '3h', '0.1d', '2pt', '5pt', 'soon'),
    }),
  },
  item('milestones', { id: idLike('MS-'), supports: ids('OBJ-') }),
  item('decisions', { id: idLike('X-'), affects: ids('WI-', 'OBJ-', 'PO-') }),
  item('risks', { id: idLike('R-'), threatens: ids('OBJ-') }),
  item('people', { id: idLike('P-') }),
  item('roles', { id: idLike('R-') }),
);

const editOf = (written: fc.Arbitrary<Written>): fc.Arbitrary<Edit> =>
  fc.record({
    kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'insert', 'insert', 'move'),
    file: fc.nat(1),
    at: fc.nat(20),
    to: fc.nat(20),
    written,
  });

export const edit = editOf(written);

const inPractice = fc.oneof(
  item('goals', { id: idLike('PG-') }),
  {
    weight: 2,
    arbitrary: item('objectives', { id: idLike('PO-'), supports: ids('PG-', 'PO-'), owner: person }),
  },
  item('workItems', { id: idLike('WI-'), parent: idLike('WI-'), supports: ids('PO-') }),
  item('decisions', { id: idLike('X-'), affects: ids('PO-') }),
  item('people', { id: idLike('P-') }),
  item('skills', { id: idLike('X-') }),
);

export const practice: fc.Arbitrary<readonly Written[] | undefined> = fc.option(
  fc.array(inPractice, { maxLength: 4 }),
  { nil: undefined },
);

export const practiceEdit = editOf(inPractice);
