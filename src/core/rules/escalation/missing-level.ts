import { addToList, type Edits } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { keyPlace, nameOf, nodeAt, valuePlace, type Entry, type EntryOf } from '../../model';
import { lacksText } from '../facts/blank';
import { levelsOf, type Level } from '../facts/escalationTimes';
import { canBeNamed } from '../facts/links';
import { wholeBundle } from '../look';
import { fixOfSeveral, setValue, valueEdits } from '../mending/steps';
import { listed, shortNameOf } from '../phrases';
import { about, type Fix, type Rule } from '../rule';

type Path = EntryOf<'escalation'>;

export const missingLevel: Rule = {
  id: 'escalation/missing-level',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A gap in the escalation levels L1 to L3, or a level that does not say where a case goes next.',
  why: 'The day on which a case has to be passed on is the wrong one to look for a name.',
  mend: 'List the levels L1 to L3: those who are asked first, those who know the solution, and those who built it. L4 and L5 are there where they are needed. Give each level but the highest an `escalateTo`: the next level as `L2`, a role, a person, or words. An escalation path without any level is left alone.',
  example: {
    drifting: `escalation:
  levels:
    - { level: L1, title: Service desk, owner: Desk lead, escalateTo: L3 }
    - { level: L3, title: Makers of the connector, owner: Architect }`,
    mended: `escalation:
  levels:
    - { level: L1, title: Service desk, owner: Desk lead, escalateTo: L2 }
    - { level: L2, title: Functional consultants, owner: Lead consultant, escalateTo: L3 }
    - { level: L3, title: Makers of the connector, owner: Architect }`,
  },
  check: wholeBundle(function* ({ graph }) {
    for (const path of graph.all('escalation')) {
      const levels = levelsOf(graph, path);
      const absent = absentLevels(path, levels);
      if (absent.length > 0) {
        yield about(path, {
          place: keyPlace(path, 'levels'),
          message: `The escalation path lacks ${listed(absent)}. Add ${absent.length === 1 ? 'the level' : 'the levels'}, and say who takes a case there and where it goes next.`,
          data: { absent },
        });
      }
      for (const level of deadEnds(levels)) {
        yield about(level, {
          place: valuePlace(level, 'escalateTo'),
          message: `${nameOf(level)} does not say where a case goes next. Name the level, the role or the person in \`escalateTo\`.`,
        });
      }
      for (const level of levels.filter(namesLevelLoosely)) {
        yield about(level, {
          place: valuePlace(level, 'escalateTo'),
          message: `${nameOf(level)} passes cases on to “${level.value.escalateTo ?? ''}”, and no level is called so. Name it in \`escalateTo\` as L1 to L5.`,
        });
      }
    }
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'escalation') yield* addLevels(graph, entry);
    if (entry?.kind === 'escalationLevel') yield* passOn(graph, entry);
  },
};

/** The levels that every path needs, with who sits there. */
const NEEDED: Readonly<Record<string, string>> = {
  L1: 'Those who are asked first',
  L2: 'Those who know the solution',
  L3: 'Those who built it',
};

/** Nothing where there are no levels at all, or one of them cannot be read. */
function absentLevels(path: Path, levels: readonly Level[]): readonly string[] {
  const list = nodeAt(path.node, ['levels']);
  const isRead =
    list?.kind === 'sequence' &&
    list.items.length === levels.length &&
    levels.every(({ id }) => id !== undefined);
  if (levels.length === 0 || !isRead) return [];
  return Object.keys(NEEDED).filter((needed) => !levels.some(({ id }) => id === needed));
}

/**
 * The levels below the highest one that do not say where a case goes. Where the next one is a level that is missing, that
 * is told of the path, and there is nothing yet to name.
 */
function deadEnds(levels: readonly Level[]): readonly Level[] {
  const ids = levels.flatMap(({ id }) => id ?? []);
  return levels.filter((level) => {
    const { id } = level;
    if (id === undefined || !lacksText(level, 'escalateTo', level.value.escalateTo)) return false;
    const next = `L${rankOf(id) + 1}`;
    return ids.some((other) => other > id) && (ids.includes(next) || !(next in NEEDED));
  });
}

/** `2`, `level 2`, `l2`, `L9`: meant for a level, and led nowhere. */
const LOOSE_LEVEL = /^(?:(?:l|level|tier) ?)?\d$/iu;

function namesLevelLoosely({ value: { escalateTo = '' } }: Level): boolean {
  return LOOSE_LEVEL.test(escalateTo.trim()) && !/^L[1-5]$/u.test(escalateTo.trim());
}

function rankOf(id: string): number {
  return Number(id.slice(1));
}

/** To add all levels that are missing, each leading to the next, and to let those below lead there where they lead nowhere. */
function addLevels(graph: PurposeGraph, path: Path): readonly Fix[] {
  const levels = levelsOf(graph, path);
  const absent = absentLevels(path, levels);
  const ids = [...levels.flatMap(({ id }) => id ?? []), ...absent].toSorted();
  const nextOf = (id: string): string | undefined => ids.find((other) => other > id);
  const joined = levels.flatMap((level) => {
    const next = nextOf(level.id ?? '');
    const leadsNowhere = lacksText(level, 'escalateTo', level.value.escalateTo);
    if (next === undefined || !absent.includes(next) || !leadsNowhere) return [];
    return [{ file: level.file, edits: valueEdits(level, 'escalateTo', next) }];
  });
  const added = absent.map((id) => ({ file: path.file, edits: addLevel(path, id, nextOf(id)) }));
  return fixOfSeveral(`Add ${listed(absent)}`, [...joined, ...added]);
}

function addLevel(path: Path, level: string, escalateTo: string | undefined): Edits {
  return addToList(path.file, path.path, 'levels', { level, title: NEEDED[level], escalateTo });
}

/** To pass cases on to a higher level, the next one first; not to one that comes back here. */
function passOn(graph: PurposeGraph, level: Level): readonly Fix[] {
  const levels = graph.all('escalationLevel').filter(({ within }) => within === level.within);
  return levels
    .filter((other) => (other.id ?? '') > (level.id ?? '') && canBeNamed(graph, other))
    .filter((other) => !leadsTo(graph, other, level))
    .toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
    .flatMap((other) =>
      setValue(
        `Pass cases on from ${shortNameOf(level)} to ${nameOf(other)}`,
        level,
        'escalateTo',
        other.id ?? '',
      ),
    );
}

function leadsTo(graph: PurposeGraph, from: Level, end: Level): boolean {
  const seen = new Set<Entry>([from]);
  for (const at of seen) for (const { to } of graph.written(at, 'escalateTo')) seen.add(to);
  return seen.has(end);
}
