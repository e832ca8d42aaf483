import { addToList, type TextEdit } from '../../edit';
import { linkKeys, writtenIds, type BrokenLink, type PurposeGraph } from '../../graph';
import { nameOf, namePlace, type CharterFile, type CharterKind, type Entry } from '../../model';
import { wholeBundle } from '../look';
import { about, fix, type FileChange, type Fix, type Rule } from '../rule';
import { removeLink } from './linkPath';
import { keyOfLink, kindsInWords } from './words';

const EVERY_KIND: readonly CharterKind[] = ['project', 'practice', 'part'];

export const wrongLevel: Rule = {
  id: 'trace/wrong-level',
  severity: 'error',
  preset: 'recommended',
  summary: 'A link downwards, or to a kind of thing that this key cannot hold.',
  why: 'Purpose flows one way: work serves requirements and objectives, objectives serve goals. A link that goes down, or skips what lies between, makes the chain from the work to the purpose unreadable, and counts for nothing.',
  mend: 'Let the lower thing name the higher one in its `supports`: a work item its requirements and objectives, a requirement its objectives, goals or a wider requirement, an objective its goals, strategies or a wider objective. Only goals and objectives of a project reach up to its practice. Between work items use `parent` for a part of something, `dependsOn` for what must be finished first, and `enables` for what the work makes possible.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours, supports: [REQ-1] }
requirements:
  - { id: REQ-1, title: Cases are routed by skill }`,
    mended: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
requirements:
  - { id: REQ-1, title: Cases are routed by skill, supports: [OBJ-1] }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: wholeBundle(function* ({ graph }) {
    for (const link of graph.broken.filter(isWrongLevel)) {
      const { from, to, field, id, place } = link;
      yield about(from, {
        place,
        message: messageFor(graph, link),
        related: to === from ? [] : [{ place: namePlace(to), message: `${nameOf(to)} is ${to.noun}.` }],
        data: { field, id },
      });
    }
  }),
  *fixes({ place }, { graph }) {
    for (const link of graph.broken.filter(isWrongLevel).filter((each) => each.place === place)) {
      if (!isElsewhere(graph, link)) yield* turnedRound(link);
      yield* fix(`Take ${link.id} out of ${keyOfLink(link.field)}`, link.from.file, removeLink(link));
    }
  },
};

/** A link to something that its key cannot hold. */
interface WrongLevel extends BrokenLink {
  readonly to: Entry;
  readonly allowed: readonly Entry['kind'][];
}

function isWrongLevel(link: BrokenLink): link is WrongLevel {
  return link.why === 'wrong-level';
}

function messageFor(graph: PurposeGraph, link: WrongLevel): string {
  const { from, field, to } = link;
  if (to === from) return `${nameOf(from)} names itself in \`${keyOfLink(field)}\`. Take it out.`;
  if (isElsewhere(graph, link)) return messageForPractice(link);
  if (field === 'supports' && isDownward(link)) {
    return `Links run upwards: ${nameOf(from)} is ${from.noun} and cannot support ${nameOf(to)}, ${to.noun}. Let ${to.subject} support ${from.subject}, or take the link out.`;
  }
  const rule = `\`${keyOfLink(field)}\` of ${from.noun} leads to ${kindsInWords(link.allowed)}`;
  return `${nameOf(from)} names ${nameOf(to)}, ${to.noun}, and ${rule}. ${adviceFor(link)}`;
}

/** True for a link into the charter of the practice, which is asked only for ids that the own charter lacks. */
function isElsewhere({ ids }: PurposeGraph, { id }: WrongLevel): boolean {
  return !ids.byId.has(id);
}

/** Things of the practice are reached from few places. */
function messageForPractice({ from, field, to }: WrongLevel): string {
  const kinds = linkKeys(from.kind).find(({ key }) => key === field)?.field.practice ?? [];
  const named = `${nameOf(from)} names ${nameOf(to)}, ${to.noun} of the practice`;
  if (kinds.length > 0)
    return `${named}, and can name only its ${kindsInWords(kinds)}. Name one of those, or take it out.`;
  if (field === 'supports')
    return `${named}. Only goals and objectives of the project reach up to the practice: name one of those.`;
  return `${named}, and \`${keyOfLink(field)}\` can name only things of the project. Name one of those, or take it out.`;
}

/** How far a thing stands from the purpose; what is not on the chain has no level. */
const LEVELS: Partial<Record<Entry['kind'], number>> = {
  goal: 0,
  strategy: 1,
  objective: 2,
  requirement: 3,
  workItem: 4,
};

function isDownward({ from, to }: WrongLevel): boolean {
  const above = LEVELS[from.kind];
  const below = LEVELS[to.kind];
  return above !== undefined && below !== undefined && above < below;
}

const BETWEEN_WORK = 'Between work items use `parent`, `dependsOn` or `enables`.';

function adviceFor({ from, field, to, allowed }: WrongLevel): string {
  if (field === 'supports' && from.kind === 'workItem' && to.kind === 'workItem') return BETWEEN_WORK;
  if (to.kind === 'measure' && to.within?.id !== undefined && allowed.includes('objective')) {
    return `Name ${nameOf(to.within)}, which it measures.`;
  }
  if (field === 'supports') return `Name one of them that serves it, or take it out.`;
  const isWorkedFor = from.kind === 'workItem' && (to.kind === 'objective' || to.kind === 'requirement');
  return isWorkedFor ? 'What the work is for belongs in `supports`.' : 'Name another one, or take it out.';
}

/** The same link from below, where the lower thing can hold it. */
function turnedRound(link: WrongLevel): readonly Fix[] {
  const { from, to } = link;
  const slot = linkKeys(to.kind).find(({ key }) => key === 'supports');
  if (link.field !== 'supports' || !isDownward(link) || !slot?.field.to.includes(from.kind)) return [];
  const out = removeLink(link);
  const added = isLinkedBack(link) ? [] : addToList(to.file, to.path, 'supports', from.subject);
  if (out === undefined || added === undefined) return [];
  const title = `Let ${to.subject} support ${from.subject} instead`;
  if (from.file === to.file) return fix(title, from.file, [...out, ...added]);
  const changes = [{ file: from.file, edits: out }, ...changeOf(to.file, added)];
  return [{ title, changes, safe: false }];
}

function isLinkedBack({ from, to }: WrongLevel): boolean {
  return writtenIds(to, 'supports').some(({ id }) => id === from.id);
}

function changeOf(file: CharterFile, edits: readonly TextEdit[]): readonly FileChange[] {
  return edits.length === 0 ? [] : [{ file, edits }];
}
