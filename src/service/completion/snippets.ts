import library from '../../../snippets/charter.json';
import { LIST_SECTIONS, type EntryKind } from '../../core/model';

/** A whole entry, section or charter, as the package's snippets have it. */
export interface Snippet {
  readonly name: string;
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly isFileTemplate: boolean;
}

export const SNIPPETS: readonly Snippet[] = Object.entries(library).map(([name, snippet]) => ({
  name,
  isFileTemplate: false,
  ...snippet,
}));

const BY_SECTION: Readonly<Record<string, readonly string[]>> = {
  goals: ['Goal'],
  strategies: ['Strategy'],
  objectives: ['Objective with measure'],
  benefits: ['Benefit'],
  commitments: ['Commitment'],
  requirements: ['Requirement', 'Gap'],
  workItems: ['Story', 'Technical item'],
  milestones: ['Milestone', 'Pilot milestone'],
  deliverables: ['Deliverable'],
  people: ['Person'],
  roles: ['Role'],
  skills: ['Skill'],
  raci: ['RACI row'],
  decisionRights: ['Decision right'],
  stakeholders: ['Stakeholder'],
  training: ['Training'],
  resourceRequests: ['Resource request'],
  cadences: ['Cadence'],
  risks: ['Risk'],
  assumptions: ['Assumption'],
  issues: ['Issue'],
  dependencies: ['Dependency'],
  decisions: ['Decision'],
  actions: ['Action'],
  questions: ['Question'],
  continuity: ['Continuity plan'],
  feedback: ['Feedback'],
  lessons: ['Lesson'],
  communities: ['Community'],
  investments: ['Investment'],
  assets: ['Asset'],
  offerings: ['Offering'],
  influencers: ['Influencer'],
  waivers: ['Waiver'],
  'objectives.measures': ['Measure'],
  'people.skills': ['Skill of a person'],
  'escalation.levels': ['Escalation level'],
  'quality.attributes': ['Quality attribute'],
};

/** An id as it is usually written for the first one of a kind, like `WI-1`; undefined where there is no such usage. */
export function firstIdOf(kind: EntryKind): string | undefined {
  const section = Object.entries(LIST_SECTIONS).find(([, { of }]) => of.entry === kind)?.[0] ?? '';
  const [line = ''] = snippetsOf(section)[0]?.body ?? [];
  const prefix = /^- id: (\w+-)\$\{1:\d+\}$/u.exec(line)?.[1] ?? OTHER_PREFIXES.get(kind);
  return prefix === undefined ? undefined : `${prefix}1`;
}

/** How ids begin that no snippet writes, or none with a number. */
const OTHER_PREFIXES: ReadonlyMap<EntryKind, string> = new Map([
  ['measure', 'M-'],
  ['role', 'ROLE-'],
  ['raci', 'RACI-'],
  ['decisionRight', 'DR-'],
]);

/** The snippets that are one entry of a section, or one item of a list in it: `objectives.measures`. */
export function snippetsOf(section: string): readonly Snippet[] {
  const names = BY_SECTION[section] ?? [];
  return SNIPPETS.filter(({ name }) => names.includes(name));
}
