import type { EffortScale } from '../graph';
import { grouped } from '../model';
import { counted } from '../report';
import type { PageData } from './data';
import { labelOf, shortOf, type Named } from './named';
import type { Share, Stage } from './shares';

/** What is spent on one thing, and what of it drifts. */
export interface Effort {
  /** Undefined for what is gathered from several, and for work that serves nothing. */
  readonly name: Named | undefined;
  readonly label: string;
  readonly title: string;
  readonly effort: number;
  readonly drifting: number;
}

type Unit = EffortScale['unit'];

export interface EffortData {
  readonly unit: Unit;
  readonly total: number;
  readonly drifting: number;
}

/** What the charter spends in all. */
export function totalOf({ alignment: { unit }, shares }: Pick<PageData, 'alignment' | 'shares'>): EffortData {
  return { unit, total: sumOf(shares, 'effort'), drifting: sumOf(shares, 'drifting') };
}

export function sumOf(shares: readonly Share[], what: 'effort' | 'drifting'): number {
  return shares.reduce((sum, share) => sum + share[what], 0);
}

/** A picture shows so many objectives, requirements by themselves; the rest is gathered. */
const MOST_OBJECTIVES = 12;
const MOST_REQUIREMENTS = 16;

/** What has less of the effort than this is gathered as well: its band would be a line. */
const LEAST_SHARE = 0.015;

/** A key for what is gathered; no entry is called like this. */
const NONE = '(none)';

/** The objectives with the most effort, then what is gathered from all others, then work for no objective. */
export function effortByObjective({ shares, names }: Pick<PageData, 'shares' | 'names'>): readonly Effort[] {
  const groups = grouped(shares, ({ objective }) => objective);
  const none = groups.get(undefined);
  const own = [...groups]
    .flatMap(([objective, of]) => (objective ? [{ name: names.of(objective), of }] : []))
    .toSorted((a, b) => sumOf(b.of, 'effort') - sumOf(a.of, 'effort'));
  const others = own.slice(MOST_OBJECTIVES);
  return [
    ...own.slice(0, MOST_OBJECTIVES).map(({ name, of }) => ({
      name,
      label: shortOf(name),
      title: name.id === undefined ? '' : name.title,
      ...efforts(of),
    })),
    ...(others.length === 0
      ? []
      : [
          gathered(
            `${others.length} others`,
            'Objectives with less work',
            others.flatMap(({ of }) => of),
          ),
        ]),
    ...(none ? [gathered('No objective', 'Work that serves none', none)] : []),
  ];
}

function gathered(label: string, title: string, of: readonly Share[]): Effort {
  return { name: undefined, label, title, ...efforts(of) };
}

function efforts(of: readonly Share[]): { readonly effort: number; readonly drifting: number } {
  return { effort: sumOf(of, 'effort'), drifting: sumOf(of, 'drifting') };
}

/** A station of the flow from the purpose to the work. */
export interface Station {
  readonly id: string;
  readonly column: 0 | 1 | 2 | 3;
  readonly name: Named | undefined;
  readonly label: string;
  readonly effort: number;
  readonly drifting: number;
  /** `loose`: leads nowhere although it should. `pass`: stands for no requirement, where work is linked without one. */
  readonly kind: 'entry' | 'gathered' | 'loose' | 'pass';
}

/** What flows from a station to the next one on the way down. */
export interface Stream {
  readonly source: string;
  readonly target: string;
  readonly effort: number;
  readonly isDrifting: boolean;
}

export interface Flow {
  readonly stations: readonly Station[];
  readonly streams: readonly Stream[];
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  done: 'Done',
  'under-way': 'Under way',
  'not-begun': 'Not begun',
};

/** From the purpose over objectives and requirements to the work by how far it is. */
export function flowOf(data: Pick<PageData, 'shares' | 'names' | 'purpose'>): Flow {
  const { shares } = data;
  const lanes = new Lanes(data);
  const stations = new Map<string, Station>();
  const streams = new Map<string, Stream>();
  const gathered = new Map<string, Set<unknown>>();
  for (const share of shares) {
    const way = lanes.of(share);
    for (const { id, column, kind } of way) {
      if (kind !== 'gathered') continue;
      gathered.set(
        id,
        (gathered.get(id) ?? new Set()).add(column === 1 ? share.objective : share.requirement),
      );
    }
    for (const [i, station] of way.entries()) {
      const known = stations.get(station.id) ?? station;
      stations.set(station.id, {
        ...known,
        effort: known.effort + share.effort,
        drifting: known.drifting + share.drifting,
      });
      const next = way[i + 1];
      if (next) addTo(streams, station, next, share);
    }
  }
  const named = [...stations.values()].map((each) => withCount(each, gathered.get(each.id)?.size));
  return { stations: inColumns(named), streams: [...streams.values()] };
}

/** «23 requirements» */
function withCount(station: Station, count: number | undefined): Station {
  if (count === undefined) return station;
  return { ...station, label: counted(count, station.column === 1 ? 'objective' : 'requirement') };
}

/** What drifts comes to the objective that it is for, and no further up. */
function addTo(streams: Map<string, Stream>, from: Station, to: Station, share: Share): void {
  const parts = [
    { effort: share.effort - share.drifting, isDrifting: false },
    { effort: from.column === 0 ? 0 : share.drifting, isDrifting: true },
  ];
  for (const { effort, isDrifting } of parts) {
    if (effort <= 0) continue;
    const key = `${from.id}\n${to.id}\n${isDrifting}`;
    const known = streams.get(key)?.effort ?? 0;
    streams.set(key, { source: from.id, target: to.id, effort: known + effort, isDrifting });
  }
}

/** What is gathered and what is loose stands below the others. */
function inColumns(stations: readonly Station[]): readonly Station[] {
  return stations.toSorted(
    (a, b) =>
      a.column - b.column ||
      Number(a.name === undefined) - Number(b.name === undefined) ||
      b.effort - a.effort,
  );
}

/** Finds the stations of a share, from the purpose down. */
class Lanes {
  private readonly objectives: ReadonlySet<unknown>;
  private readonly requirements: ReadonlySet<unknown>;
  private readonly numbers = new Map<unknown, number>();

  constructor(private readonly data: Pick<PageData, 'shares' | 'names' | 'purpose'>) {
    this.objectives = largest(data.shares, ({ objective }) => objective, MOST_OBJECTIVES);
    this.requirements = largest(data.shares, ({ requirement }) => requirement, MOST_REQUIREMENTS);
  }

  of(share: Share): readonly Station[] {
    const objective = this.objective(share);
    return [
      ...(share.objective ? [this.purpose()] : []),
      objective,
      this.requirement(share, objective),
      station(3, share.stage, STAGE_WORDS[share.stage]),
    ];
  }

  private purpose(): Station {
    const { purpose } = this.data;
    return { ...station(0, 'purpose', 'Purpose'), name: purpose?.name };
  }

  private objective({ objective }: Share): Station {
    if (objective === undefined) return { ...station(1, NONE, 'No objective'), kind: 'loose' };
    if (!this.objectives.has(objective)) return { ...station(1, '(others)', ''), kind: 'gathered' };
    const name = this.data.names.of(objective);
    return { ...station(1, this.numbered(objective), labelOf(name)), name };
  }

  /** Those that are gathered are gathered for each objective. */
  private requirement({ requirement }: Share, objective: Station): Station {
    if (requirement === undefined) return { ...station(2, `${objective.id} (none)`, ''), kind: 'pass' };
    if (!this.requirements.has(requirement))
      return { ...station(2, `${objective.id} (others)`, ''), kind: 'gathered' };
    const name = this.data.names.of(requirement);
    return { ...station(2, this.numbered(requirement), labelOf(name)), name };
  }

  private numbered(of: unknown): string {
    const number = this.numbers.get(of) ?? this.numbers.size;
    this.numbers.set(of, number);
    return String(number);
  }
}

function station(column: Station['column'], id: string, label: string): Station {
  return {
    id: `${column} ${id}`,
    column,
    name: undefined,
    label,
    effort: 0,
    drifting: 0,
    kind: 'entry',
  };
}

function largest(
  shares: readonly Share[],
  keyOf: (share: Share) => unknown,
  most: number,
): ReadonlySet<unknown> {
  const groups = [...grouped(shares, keyOf)].filter(([key]) => key !== undefined);
  const least = groups.length > most ? sumOf(shares, 'effort') * LEAST_SHARE : 0;
  const sorted = groups
    .map(([key, of]) => ({ key, effort: sumOf(of, 'effort') }))
    .filter(({ effort }) => effort >= least)
    .toSorted((a, b) => b.effort - a.effort);
  return new Set(sorted.slice(0, most).map(({ key }) => key));
}
