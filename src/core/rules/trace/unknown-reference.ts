import { replaceScalar } from '../../edit';
import { linkKeys, type BrokenLink, type PurposeGraph } from '../../graph';
import {
  foldedWord,
  nameOf,
  nearest,
  type Bundle,
  type CharterFile,
  type Entry,
  type LinkField,
} from '../../model';
import { about, fix, type Fix, type Rule } from '../rule';
import { pathOfLink, removeLink } from './linkPath';

const MOST = 3;

export const unknownReference: Rule = {
  id: 'trace/unknown-reference',
  severity: 'error',
  preset: 'recommended',
  summary: 'A link to an id that nothing defines.',
  why: 'The link is there and leads nowhere. What it should hold together has come apart, mostly by a typing error or because something was renamed or deleted.',
  mend: 'Correct the id, define what it names, or take the link out. Where the thing is defined in another file, pull that file in with `include`, or name the charter of the practice in `project.practice`.',
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
  *check({ bundle, graph }) {
    const files = filesOf(bundle);
    for (const link of graph.broken) {
      if (link.why !== 'unknown' || mayBeMissing(bundle, link) || isWrittenSomewhere(link.id, files))
        continue;
      const near = nearTargets(graph, link);
      yield about(link.from, {
        place: link.place,
        message: `${nameOf(link.from)} names ${link.id} in \`${link.field}\`, and nothing has that id. ${adviceFor(near)}`,
        data: { field: link.field, id: link.id, candidates: near.map((entry) => entry.subject) },
      });
    }
  },
  *fixes({ place }, { graph }) {
    for (const link of graph.broken.filter((each) => each.place === place)) {
      const near = nearTargets(graph, link);
      for (const target of near)
        yield* replacement(link, target, near.length === 1 && isSameId(link.id, target));
      yield* fix(`Take ${link.id} out of ${link.field}`, link.from.file, removeLink(link));
    }
  },
};

/** A file that is not there may define every id that is not known; the practice only what is looked for there. */
function mayBeMissing({ root, missing, practice }: Bundle, link: BrokenLink): boolean {
  const lost = [...missing, ...(practice?.missing ?? [])];
  const parts = missing.filter(({ place }) => place.span !== root.practice?.span);
  return parts.length > 0 || (lost.length > 0 && mayLeadToPractice(link));
}

function mayLeadToPractice(link: BrokenLink): boolean {
  const slot = slotOf(link);
  return slot === undefined || slot.to === 'any' || slot.practice.length > 0;
}

/** What the key of a link may hold; undefined for a key that holds people. */
function slotOf({ from, field }: BrokenLink): LinkField | undefined {
  return linkKeys(from.kind).find(({ key }) => key === field)?.field;
}

function filesOf({ files, practice }: Bundle): readonly CharterFile[] {
  return [...files, ...(practice?.files ?? [])];
}

/**
 * True where a file that could not be read completely writes the id: what it defines there is not known, and the link
 * is not to blame.
 */
function isWrittenSomewhere(id: string, files: readonly CharterFile[]): boolean {
  const definition = new RegExp(
    `\\b[Ii][Dd]["']?\\s*:\\s*["']?${id.replace(/[.#/]/gu, '\\$&')}["']?\\s*(?:[,}#\\r\\n]|$)`,
    'u',
  );
  return files.some(({ flaws, text }) => flaws.some(hidesIds) && definition.test(text));
}

function hidesIds({ rule }: CharterFile['flaws'][number]): boolean {
  return rule === 'schema/syntax' || rule === 'schema/unknown-key' || rule === 'schema/type';
}

/** The things that the field may name and whose ids look like the one that is written, the likeliest first. */
function nearTargets(graph: PurposeGraph, link: BrokenLink): readonly Entry[] {
  const { from, field, id, allowed } = link;
  const inPractice = allowed === 'any' ? allowed : (slotOf(link)?.practice ?? allowed);
  const named = new Set(graph.written(from, field).map(({ to }) => to));
  const fits = (entry: Entry, kinds: BrokenLink['allowed']): boolean =>
    (kinds === 'any' || kinds.includes(entry.kind)) && entry !== from && !named.has(entry);
  const own = [...graph.ids.byId.values()].filter((entry) => fits(entry, allowed));
  const practice = [...(graph.practice?.ids.byId.values() ?? [])].filter((entry) => fits(entry, inPractice));
  const byId = new Map([...practice, ...own].map((entry) => [entry.subject, entry]));
  return nearest(id, [...byId.keys()], MOST).flatMap((near) => byId.get(near) ?? []);
}

function adviceFor(near: readonly Entry[]): string {
  const [first, second] = near;
  if (first === undefined) return 'Correct the id, or take it out.';
  return second === undefined
    ? `Did you mean ${nameOf(first)}?`
    : `Did you mean ${nameOf(first)} or ${nameOf(second)}?`;
}

/** True where case and separators are all that differs. */
function isSameId(id: string, target: Entry): boolean {
  return foldedWord(id) === foldedWord(target.subject);
}

function replacement(link: BrokenLink, target: Entry, safe: boolean): readonly Fix[] {
  const edits = replaceScalar(link.from.file, pathOfLink(link), target.subject);
  return fix(`Link to ${nameOf(target)}`, link.from.file, edits, { safe });
}
