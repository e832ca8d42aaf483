/**
 * The charter format, written down once: every section with its fields, in the order in which the
 * documentation tells them.
 */
import type { Fields, ListField, ObjectField, ValuesOf } from '../fields';
import * as header from './header';
import * as people from './people';
import * as practice from './practice';
import * as purpose from './purpose';
import * as risk from './risk';
import * as work from './work';

export type { EntryKind } from './kinds';
export { REVIEWS, REVIEWS_ROOT } from './reviews';

/** List sections that every kind of charter may hold. */
export const LIST_SECTIONS = {
  goals: purpose.goals,
  strategies: purpose.strategies,
  objectives: purpose.objectives,
  benefits: purpose.benefits,
  commitments: purpose.commitments,
  requirements: work.requirements,
  workItems: work.workItems,
  milestones: work.milestones,
  deliverables: work.deliverables,
  people: people.people,
  roles: people.roles,
  skills: people.skills,
  raci: people.raci,
  decisionRights: people.decisionRights,
  stakeholders: people.stakeholders,
  training: people.training,
  resourceRequests: people.resourceRequests,
  cadences: people.cadences,
  risks: risk.risks,
  assumptions: risk.assumptions,
  issues: risk.issues,
  dependencies: risk.dependencies,
  decisions: risk.decisions,
  actions: risk.actions,
  questions: risk.questions,
  continuity: risk.continuity,
  feedback: risk.feedback,
  lessons: risk.lessons,
  communities: practice.communities,
  investments: practice.investments,
  assets: practice.assets,
  offerings: practice.offerings,
  influencers: practice.influencers,
  waivers: header.waivers,
} as const;

/** Sections that are one map each; only a root charter has them. */
export const SINGLE_SECTIONS = {
  purpose: purpose.purpose,
  scope: purpose.scope,
  escalation: people.escalation,
  quality: risk.quality,
  settings: header.settings,
} as const;

const opening = { charter: header.charter, kind: header.kind, include: header.include } as const;

function root<S extends Fields>(
  noun: string,
  describe: string,
  fields: S,
  required: readonly string[],
): ObjectField<S> {
  return { kind: 'object', noun, describe, fields, required };
}

/** The three kinds of file, each as the map that its root must be. */
export const CHARTER_KINDS = {
  project: root(
    'a project charter',
    'The charter of one delivery project: why it exists, what it must reach, and the work that gets it there.',
    { ...opening, project: header.project, ...SINGLE_SECTIONS, ...LIST_SECTIONS },
    ['charter', 'kind', 'project'],
  ),
  practice: root(
    'a practice charter',
    'The charter of a practice: the purpose, goals and objectives that its projects serve.',
    { ...opening, practice: header.practice, ...SINGLE_SECTIONS, ...LIST_SECTIONS },
    ['charter', 'kind', 'practice'],
  ),
  part: root(
    'a part',
    'A part of a charter, pulled in by `include`; it holds list sections only.',
    { ...opening, ...LIST_SECTIONS },
    ['charter', 'kind'],
  ),
} as const;

export type CharterKind = keyof typeof CHARTER_KINDS;
export type SectionKey = keyof typeof LIST_SECTIONS;

/** Values of the entries of each list section, as read: see `ValueOf`. */
type SectionValues = {
  [S in SectionKey as (typeof LIST_SECTIONS)[S]['of']['entry']]: (typeof LIST_SECTIONS)[S] extends ListField<
    ObjectField<infer F>
  >
    ? ValuesOf<F>
    : never;
};

type ObjectValues<O> = O extends ObjectField<infer F> ? ValuesOf<F> : never;

/** The typed values of each kind of entry. */
export type EntryValues = SectionValues & {
  purpose: ObjectValues<typeof purpose.purpose>;
  scope: ObjectValues<typeof purpose.scope>;
  project: ObjectValues<typeof header.project>;
  practice: ObjectValues<typeof header.practice>;
  escalation: EscalationValues;
  quality: QualityValues;
  measure: ItemOf<EntryValuesOfObjective['measures']>;
  escalationLevel: ItemOf<EscalationValues['levels']>;
  qualityAttribute: ItemOf<QualityValues['attributes']>;
};
type ItemOf<L> = NonNullable<L> extends readonly (infer I)[] ? I : never;
type EscalationValues = ObjectValues<typeof people.escalation>;
type QualityValues = ObjectValues<typeof risk.quality>;
type EntryValuesOfObjective = ObjectValues<(typeof LIST_SECTIONS)['objectives']['of']>;

export type SettingsValue = ObjectValues<typeof header.settings>;
