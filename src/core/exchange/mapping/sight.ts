import type { Bundle, Entry, EntryKind } from '../../model';
import type { Person } from '../backlog';
import type { ImportKind } from './kinds';
import { folded } from './words';

/** An entry of the charter that an item of the tracker has become before. */
export interface Known {
  readonly id: string;
  readonly kind: ImportKind;
}

/** What the mapping has to know of the charter that a backlog comes into. */
export interface CharterSight {
  /** Ids that are in use, in the charter and in its practice. */
  readonly ids: ReadonlySet<string>;
  /** What an item has become; `removed` where somebody has taken it out of the charter since. */
  known(identity: string): Known | 'removed' | undefined;
  /** The ids of what the charter or its practice has under such a name; undefined where it has none. */
  person(who: Person): string | undefined;
  skill(tag: string): string | undefined;
  milestone(iteration: string): string | undefined;
  /** What an entry of a kind can support, by the id that a tag or a field of the tracker says. */
  supported(kind: ImportKind, id: string): string | undefined;
}

/** @param known what items have become, by their identity */
export function sightOf(bundle: Bundle, known: ReadonlyMap<string, Known | 'removed'>): CharterSight {
  const own = bundle.files.flatMap((file) => file.entries);
  const all = [...own, ...(bundle.practice?.files.flatMap((file) => file.entries) ?? [])];
  const people = namesOf(all.filter((entry) => entry.kind === 'person'));
  const skills = namesOf(all.filter((entry) => entry.kind === 'skill'));
  const milestones = namesOf(own.filter((entry) => entry.kind === 'milestone'));
  const targets = new Map(own.map((entry) => [entry.id?.toLowerCase() ?? '', entry]));
  return {
    ids: new Set(all.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    known: (identity) => known.get(identity),
    person: ({ name, mail }) => people.get(folded(name)) ?? people.get(folded(mail ?? '')),
    skill: (tag) => skills.get(folded(tag)),
    milestone: (iteration) => deepest(iteration, milestones),
    supported: (kind, id) => {
      const target = targets.get(id.trim().toLowerCase());
      return target && canSupport(kind, target.kind) ? target.id : undefined;
    },
  };
}

/** What entries of each kind that comes from a tracker may support. */
const SUPPORTED: Readonly<Partial<Record<ImportKind, readonly EntryKind[]>>> = {
  workItem: ['requirement', 'objective'],
  requirement: ['requirement', 'objective', 'goal'],
  milestone: ['requirement', 'objective', 'goal'],
  deliverable: ['requirement', 'objective', 'goal'],
};

export function canSupport(kind: ImportKind, target: EntryKind): boolean {
  return SUPPORTED[kind]?.includes(target) ?? false;
}

/** The ids of entries by all that they are called; of two with one name the first counts. */
function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries.toReversed()) {
    const { id } = entry;
    if (id === undefined) continue;
    for (const name of [id, entry.title, ...mailsOf(entry)]) {
      if (name !== undefined && folded(name) !== '') names.set(folded(name), id);
    }
  }
  return names;
}

const MAIL = /[^\s<>:;,"']+@[^\s<>:;,"']+/u;

/** Addresses among the links of a person: `mailto:ana@contoso.com`. */
function mailsOf(entry: Entry): readonly string[] {
  if (entry.kind !== 'person') return [];
  return (entry.value.links ?? []).flatMap((link) => MAIL.exec(link) ?? []);
}

/** `Desk\Release 1\Sprint 3` is the milestone `Sprint 3` where there is one, else `Release 1`. */
function deepest(iteration: string, milestones: ReadonlyMap<string, string>): string | undefined {
  const whole = milestones.get(folded(iteration));
  if (whole !== undefined) return whole;
  const steps = iteration.split(/[\\/]/u).toReversed();
  for (const step of steps) {
    const id = milestones.get(folded(step));
    if (id !== undefined) return id;
  }
  return undefined;
}
