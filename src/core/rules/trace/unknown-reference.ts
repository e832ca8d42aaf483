import { replaceScalar } from '../../edit';
import { linkKeys, type BrokenLink, type IdIndex, type PurposeGraph } from '../../graph';
import {
  Candidates,
  foldedWord,
  haveSameItems,
  nameOf,
  type Bundle,
  type CharterFile,
  type Entry,
  type Finding,
  type LinkField,
} from '../../model';
import { calledWords, nameableSo, type Nameable } from '../facts/called';
import { wholeBundle } from '../look';
import { about, fix, type Fix, type Rule } from '../rule';
import { pathOfLink, removeLink } from './linkPath';
import { keyOfLink } from './words';

const MOST = 3;

export const unknownReference: Rule = {
  id: 'trace/unknown-reference',
  severity: 'error',
  preset: 'recommended',
  summary: 'A link to an id that nothing defines.',
  why: 'The link is there and leads nowhere. What it should hold together has come apart, mostly by a typing error or because something was renamed or deleted.',
  mend: 'Correct the id, define what it names, or take the link out. Where the thing is defined in another file, pull that file in with `include`, or name the charter of the practice in `project.practice`. Where a name may stand as well, such as in `owner`, only a text that begins like the id of a person or role of the charter is taken for an id. A title or name that stands for an id is told as what it is.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
workItems:
  - { id: WI-1, title: Route cases by skill, supports: [OBJ1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
workItems:
  - { id: WI-1, title: Route cases by skill, supports: [OBJ-1] }`,
  },
  waivable: false,
  check: wholeBundle(function* ({ bundle, graph }) {
    const unknown = graph.broken.filter(({ why }) => why === 'unknown');
    const open = withoutMissing(bundle, unknown);
    if (open.length === 0) return;
    const written = idsInBrokenFiles(bundle);
    for (const link of open) if (!written.has(link.id)) yield findingOf(graph, link);
  }),
  *fixes({ place }, { graph }) {
    for (const link of graph.broken.filter((each) => each.place === place)) {
      const called = calledTargets(graph, link);
      const near = nearTargets(graph, link).filter((each) => !called.some((other) => other === each));
      for (const target of called) yield* replacement(link, target, called.length === 1);
      const isSure = called.length === 0 && near.length === 1;
      for (const target of near) yield* replacement(link, target, isSure && isSameId(link.id, target));
      yield* fix(`Take ${link.id} out of ${keyOfLink(link.field)}`, link.from.file, removeLink(link));
    }
  },
};

/** A file that is not there may define every id that is not known; the practice only what is looked for there. */
function withoutMissing(
  { root, missing, practice }: Bundle,
  links: readonly BrokenLink[],
): readonly BrokenLink[] {
  if (missing.some(({ place }) => place.span !== root.practice?.span)) return [];
  const isPracticeThere = missing.length === 0 && (practice === undefined || isWhole(practice));
  return isPracticeThere ? links : links.filter((link) => !mayLeadToPractice(link));
}

/** False for a practice of which something is not there: a part, or all of its text. */
function isWhole({ root, missing }: Bundle): boolean {
  return missing.length === 0 && root.root !== undefined;
}

function mayLeadToPractice(link: BrokenLink): boolean {
  const slot = slotOf(link);
  return slot === undefined || slot.to === 'any' || slot.practice.length > 0;
}

/** What the key of a link may hold; undefined for a key that holds people. */
function slotOf({ from, field }: BrokenLink): LinkField | undefined {
  return linkKeys(from.kind).find(({ key }) => key === field)?.field;
}

/**
 * The ids that stand in files which could not be read completely: what defines one there is not known, and a link to it
 * is not to blame.
 */
function idsInBrokenFiles({ files, practice }: Bundle): ReadonlySet<string> {
  const broken = [...files, ...(practice?.files ?? [])].filter(({ flaws }) => flaws.some(hidesIds));
  return new Set(broken.flatMap(({ text }) => [...text.matchAll(DEFINITION)].flatMap(([, id]) => id ?? [])));
}

const DEFINITION = /\b[Ii][Dd]["']?\s*:\s*["']?([A-Za-z](?:[-_.#/]?[A-Za-z0-9])*)["']?\s*(?=[,}#\r\n]|$)/gu;

function hidesIds({ rule }: CharterFile['flaws'][number]): boolean {
  return rule === 'schema/syntax' || rule === 'schema/unknown-key' || rule === 'schema/type';
}

/** The finding about a link, the same one for as long as it says the same: a charter can have thousands. */
function findingOf(graph: PurposeGraph, link: BrokenLink): Finding {
  const { names } = graph;
  const { findings } = keptOf(graph);
  const known = findings.get(link);
  const called = calledTargets(graph, link);
  const isSameCalled = known !== undefined && haveSameItems(known.called, called);
  if (known?.names === names && isSameCalled && known.near.every((each) => graph.find(idOf(each)) === each)) {
    return known.finding;
  }
  const near = nearTargets(graph, link);
  const finding = about(link.from, {
    place: link.place,
    message: `${nameOf(link.from)} names ${link.id} in \`${keyOfLink(link.field)}\`, and nothing has that id. ${adviceFor(link, called, near)}`,
    data: { field: link.field, id: link.id, candidates: [...new Set([...called, ...near].map(idOf))] },
  });
  const isSame = known !== undefined && isSameCalled && haveSameItems(known.near, near);
  const told = { names, called, near, finding: isSame ? known.finding : finding };
  findings.set(link, told);
  return told.finding;
}

/** The things that the field may name and that are called by what is written: no title is an id, but some are one word. */
function calledTargets(graph: PurposeGraph, link: BrokenLink): readonly Nameable[] {
  if (/\d/u.test(link.id)) return [];
  const { allowed } = link;
  const practice = slotOf(link)?.practice ?? [];
  return nameableSo(graph, link.from, link.id, { to: allowed, practice });
}

/** The things that the field may name and whose ids look like the one that is written, the likeliest first. */
function nearTargets(graph: PurposeGraph, link: BrokenLink): readonly Entry[] {
  return nearIds(graph, link).flatMap((each) => graph.find(each) ?? []);
}

/** A finding, with the entries that it proposes, found when the ids were those. */
interface Told {
  readonly names: object;
  readonly called: readonly Nameable[];
  readonly near: readonly Entry[];
  readonly finding: Finding;
}

interface Kept {
  readonly names: object;
  readonly findings: WeakMap<BrokenLink, Told>;
  /** The ids that a link may name, by the kinds that it may lead to: found once for as long as they stay the same. */
  readonly candidates: Map<string, Candidates>;
}

const kept = new WeakMap<PurposeGraph, Kept>();

function keptOf(graph: PurposeGraph): Kept {
  const { names } = graph;
  const known = kept.get(graph);
  if (known?.names === names) return known;
  const made: Kept = { names, findings: known?.findings ?? new WeakMap(), candidates: new Map() };
  kept.set(graph, made);
  return made;
}

function nearIds(graph: PurposeGraph, link: BrokenLink): readonly string[] {
  const { from, field, id } = link;
  const without = new Set([idOf(from), ...graph.written(from, field).map(({ to }) => idOf(to))]);
  return candidatesFor(graph, link).nearest(id, MOST, (each) => !without.has(each));
}

function candidatesFor(graph: PurposeGraph, link: BrokenLink): Candidates {
  const { allowed } = link;
  const inPractice = allowed === 'any' ? allowed : (slotOf(link)?.practice ?? allowed);
  const { candidates } = keptOf(graph);
  const key = JSON.stringify([allowed, inPractice]);
  const known = candidates.get(key);
  if (known) return known;
  const idsIn = (index: IdIndex | undefined, kinds: BrokenLink['allowed']): readonly string[] =>
    [...(index?.byId ?? [])].flatMap(([each, { kind }]) =>
      kinds === 'any' || kinds.includes(kind) ? [each] : [],
    );
  const practice = idsIn(graph.practice?.ids, inPractice).filter((each) => !graph.ids.byId.has(each));
  const made = new Candidates([...idsIn(graph.ids, allowed), ...practice].toSorted());
  candidates.set(key, made);
  return made;
}

/** What a link writes to name an entry. */
function idOf({ id, subject }: Entry): string {
  return id ?? subject;
}

function adviceFor({ id }: BrokenLink, called: readonly Nameable[], near: readonly Entry[]): string {
  const [named, ...others] = called;
  if (named !== undefined && others.length === 0)
    return `It is ${calledWords(named, id)}: write ${named.id}.`;
  const [first, second] = [...called, ...near];
  if (first === undefined) return 'Correct the id, give it to the entry that is meant, or take it out.';
  return second === undefined
    ? `Did you mean ${nameOf(first)}?`
    : `Did you mean ${nameOf(first)} or ${nameOf(second)}?`;
}

/** True where case and separators are all that differs. */
function isSameId(id: string, target: Entry): boolean {
  return foldedWord(id) === foldedWord(idOf(target));
}

function replacement(link: BrokenLink, target: Entry, safe: boolean): readonly Fix[] {
  const edits = replaceScalar(link.from.file, pathOfLink(link), idOf(target));
  return fix(`Link to ${nameOf(target)}`, link.from.file, edits, { safe });
}
