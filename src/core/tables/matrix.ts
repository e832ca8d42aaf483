import { isDropped, type Link, type Objective, type Requirement, type WorkItem } from '../graph';
import type { Entry, Steps } from '../model';
import type { Charted } from './charted';

export const MATRIX_LINKS = ['own', 'inherited', 'enables', 'none', 'no work'] as const;

/**
 * How the work of a row is linked: by what it says it `supports` itself, by the same of a parent, by what it `enables`,
 * by nothing; `no work` stands for a requirement or objective that no work reaches.
 */
export type MatrixLink = (typeof MATRIX_LINKS)[number];

/** One way from work to an objective, or the end of a way that is missing. */
export interface MatrixRow {
  /** Undefined for a requirement or objective without work. */
  readonly item: WorkItem | undefined;
  /** The requirement that the way begins with; undefined where it leads to the objective without one. */
  readonly requirement: Requirement | undefined;
  /** Undefined where the way leads to none. */
  readonly objective: Objective | undefined;
  readonly link: MatrixLink;
  /** What the item enables, or takes its links from, where that is something else. */
  readonly via: Entry | undefined;
  /** The link that the way begins with, as it is written; undefined for a way that begins with no work, or leads nowhere. */
  readonly first: Link | undefined;
  /** How many rows the item has: its effort is split evenly among them. */
  readonly rows: number;
}

/** How many items are looked at between two steps. */
const STEP = 200;

/**
 * The traceability matrix of a charter: a row for each work item that is not dropped and each objective that comes first
 * on one of its ways up; then what no work reaches. In the order of the bundle.
 */
export function* matrixOf(charter: Charted): Steps<readonly MatrixRow[]> {
  const { graph } = charter.result;
  const rows: MatrixRow[] = [];
  for (const [i, item] of graph.all('workItem').entries()) {
    if (!isDropped(item)) rows.push(...rowsFor(item, charter));
    if (i % STEP === STEP - 1) yield;
  }
  return [...rows, ...gaps(charter)];
}

type Way = Omit<MatrixRow, 'item' | 'rows'>;

function rowsFor(item: WorkItem, charter: Charted): readonly MatrixRow[] {
  const ways = distinct(waysOf(item, charter));
  const none: Way = {
    requirement: undefined,
    objective: undefined,
    link: 'none',
    via: undefined,
    first: undefined,
  };
  return (ways.length === 0 ? [none] : ways).map((way, _, all) => ({ item, ...way, rows: all.length }));
}

function waysOf(item: WorkItem, charter: Charted): readonly Way[] {
  const { graph } = charter.result;
  const source = graph.sourceOfLinks(item);
  return graph.up(item).flatMap((link): readonly Way[] => {
    const { to } = link;
    const objectives = charter.objectivesOf(to);
    const way = {
      requirement: to.kind === 'requirement' ? to : undefined,
      ...linkOf(link, source === item ? undefined : source),
      first: link,
    };
    return objectives.length === 0
      ? [{ ...way, objective: undefined }]
      : objectives.map((objective) => ({ ...way, objective }));
  });
}

function linkOf({ field, to }: Link, inheritedFrom: WorkItem | undefined): Pick<Way, 'link' | 'via'> {
  if (field === 'enables') return { link: 'enables', via: to };
  return { link: inheritedFrom ? 'inherited' : 'own', via: inheritedFrom };
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const found: Way[] = [];
  for (const way of ways) if (!found.some((each) => isSame(each, way))) found.push(way);
  return found;
}

function isSame(a: Way, b: Way): boolean {
  return (
    a.requirement === b.requirement && a.objective === b.objective && a.link === b.link && a.via === b.via
  );
}

/** Requirements that no work reaches, and objectives that neither work nor such a requirement reaches. */
function gaps(charter: Charted): readonly MatrixRow[] {
  const { graph } = charter.result;
  const isBare = (entry: Entry): boolean => graph.workFor(entry).length === 0;
  const gap = { item: undefined, link: 'no work', via: undefined, first: undefined, rows: 1 } as const;
  const requirements = graph
    .all('requirement')
    .filter((each) => each.value.status !== 'dropped' && isBare(each))
    .flatMap((requirement) => {
      const objectives = charter.objectivesOf(requirement);
      return (objectives.length === 0 ? [undefined] : objectives).map((objective) => ({
        ...gap,
        requirement,
        objective,
      }));
    });
  const told = new Set(requirements.map(({ objective }) => objective));
  const objectives = graph.all('objective').filter((each) => !told.has(each) && isBare(each));
  return [...requirements, ...objectives.map((objective) => ({ ...gap, requirement: undefined, objective }))];
}
