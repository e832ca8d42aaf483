import { LIST_SECTIONS, type SectionKey } from '../../model';

/** The kinds of entry that an item of a tracker can become, each with its section and the beginning of its ids. */
const KINDS = {
  goal: { section: 'goals', prefix: 'G' },
  objective: { section: 'objectives', prefix: 'OBJ' },
  requirement: { section: 'requirements', prefix: 'REQ' },
  workItem: { section: 'workItems', prefix: 'WI' },
  milestone: { section: 'milestones', prefix: 'MS' },
  deliverable: { section: 'deliverables', prefix: 'DEL' },
  risk: { section: 'risks', prefix: 'R' },
  assumption: { section: 'assumptions', prefix: 'A' },
  issue: { section: 'issues', prefix: 'I' },
  dependency: { section: 'dependencies', prefix: 'DEP' },
  decision: { section: 'decisions', prefix: 'DEC' },
  action: { section: 'actions', prefix: 'ACT' },
  question: { section: 'questions', prefix: 'Q' },
} as const satisfies Readonly<Record<string, { readonly section: SectionKey; readonly prefix: string }>>;

export type ImportKind = keyof typeof KINDS;

export function sectionOf(kind: ImportKind): SectionKey {
  return KINDS[kind].section;
}

export function idPrefixOf(kind: ImportKind): string {
  return KINDS[kind].prefix;
}

export function isImportKind(kind: string): kind is ImportKind {
  return Object.hasOwn(KINDS, kind);
}

/** The keys that an entry of a kind may have, in the order in which the format tells them. */
export function fieldsOf(kind: ImportKind): readonly string[] {
  return Object.keys(LIST_SECTIONS[sectionOf(kind)].of.fields);
}

export function hasField(kind: ImportKind, field: string): boolean {
  return Object.hasOwn(LIST_SECTIONS[sectionOf(kind)].of.fields, field);
}

/** Every key that entries of some kind may have. */
export const ALL_FIELDS: readonly string[] = [
  ...new Set(Object.values(KINDS).flatMap(({ section }) => Object.keys(LIST_SECTIONS[section].of.fields))),
];

/** Fields of every kind that are told after those that are particular to it. */
const LATE = ['owner', 'tags', 'links', 'description', 'external'];

/** The order in which the fields of an entry are written: what it is, where it stands, what it says, where it comes from. */
export function writingOrder(kind: ImportKind): readonly string[] {
  const early = fieldsOf(kind).filter(
    (field) => field !== 'id' && field !== 'title' && !LATE.includes(field),
  );
  return ['id', 'title', ...early, ...LATE];
}
