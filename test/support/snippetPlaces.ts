import type snippets from '../../snippets/charter.json';

export type SnippetName = keyof typeof snippets;

/** Marks the place where a snippet goes. */
export const here = '# here';

export const header = `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }
purpose: { statement: Somebody answers when a household calls at night., ownedBy: Head of service }
`;
const goals = 'goals:\n  - { id: G-1, title: Nobody waits alone for an engineer }\n';
const objectives = `objectives:
  - id: OBJ-1
    title: Answer every night call within a minute
    perspective: customer
    measures:
      - { id: M-1, title: Night calls answered, unit: "%", direction: increase, kind: customer-feedback,
          baseline: { value: 40, asOf: 2020-01-31 }, target: { value: 95, by: 2999-12-31 } }
`;
const work = (id: string, links: string) =>
  `  - { id: ${id}, title: Build the night queue, estimate: 2d${links} }\n`;

const base = header + goals + objectives;
const working = `${base}workItems:\n${work('WI-1', ', supports: [OBJ-1]')}`;
const at = (before: string, section: string): string => `${before}${section}:\n  ${here}\n`;

const milestones = `milestones:
  - { id: MS-1, title: Pilot with six agents, kind: pilot, due: 2999-03-31, gate: [Every agent was asked], supports: [OBJ-1] }
`;
const skills = 'skills:\n  - { id: SK-1, title: Listening at night }\n';
const people =
  'people:\n  - { id: P-9, name: Noor, mentor: Head of service, skills: [{ skill: SK-1, level: 4 }] }\n';
const assigned = (...ids: readonly string[]): string =>
  `${base}workItems:\n${ids.map((id) => work(`WI-${id}`, `, supports: [OBJ-1], assignee: ${id}`)).join('')}`;
const decisionRights =
  'decisionRights:\n  - { decision: Changes of scope, heldBy: ROLE-lead, limit: Five days, escalateTo: Head of service }\n';

const practice = `charter: 1
kind: practice
practice: { name: CRM practice, lead: Head of the practice }
purpose: { statement: Companies keep their customers because somebody answers., ownedBy: Head of the practice }
goals:
  - { id: PG-1, title: Customers come back }
objectives:
  - id: PO-1
    title: Raise the share of customers who come back from 60 % to 75 %
    supports: [PG-1]
    perspective: customer
    measures:
      - { id: PM-1, title: Customers who come back, unit: "%", direction: increase, kind: customer-feedback,
          baseline: { value: 60, asOf: 2020-01-31 }, target: { value: 75, by: 2999-12-31 } }
`;
const learned = `${practice}${skills}${people}cadences:
  - { id: CAD-9, title: Talk with the mentor, kind: one-on-one, every: 100mo, last: 2026-11-20, audience: [P-9] }
`;

/** Charters in which each snippet leaves nothing to find. */
export const places: Readonly<Record<SnippetName, string>> = {
  'Project charter': here,
  'Practice charter': here,
  V2MOM: `charter: 1\nkind: project\nproject: { name: Night desk, phase: initiate }\n${here}\n`,
  Purpose: `${header.replace(/^purpose.*$/mu, here)}${goals}${objectives}`,
  Scope: `${base}${here}\n`,
  Goal: `${header}goals:\n  ${here}\n${objectives}`,
  Strategy: at(base, 'strategies'),
  'Objective with measure': `${header}${goals}objectives:\n  ${here}\n`,
  Measure: `${header}${goals}objectives:
  - id: OBJ-1
    title: Answer every night call within a minute
    supports: [G-1]
    perspective: customer
    measures:
      ${here}
`,
  Benefit: at(working, 'benefits'),
  Commitment: at(base, 'commitments'),
  Requirement: `${base}workItems:\n${work('WI-1', ', supports: [REQ-1]')}requirements:\n  ${here}\n`,
  Gap: `${base}workItems:\n${work('WI-1', ', supports: [REQ-2]')}requirements:\n  ${here}\n`,
  Story: `${base}workItems:\n  ${here}\n`,
  'Technical item': `${working}  ${here}\n`,
  Milestone: `${working}milestones:\n  ${here}\n`,
  'Pilot milestone': `${working}milestones:
  ${here}
`,
  Deliverable: at(working + milestones, 'deliverables'),
  Pilot: `${working}${here}\n`,
  Person: at(assigned('P-1') + skills, 'people'),
  'Skill of a person': `${assigned('P-1')}${skills}people:
  - id: P-1
    name: Noor
    mentor: Head of service
    skills:
      ${here}
`,
  Role: at(working + decisionRights, 'roles'),
  Skill: at(working, 'skills'),
  'Skills matrix': `${assigned('P-1', 'P-2')}${here}\n`,
  'RACI row': at(working, 'raci'),
  'Decision right': at(working, 'decisionRights'),
  Stakeholder: at(working, 'stakeholders'),
  'Escalation matrix': `${working}${milestones}${here}\n`,
  'Escalation level': `${working}${milestones}escalation:
  pilot: MS-1
  levels:
    ${here}
    - { level: L2, title: Application team, owner: Lead consultant, resolveWithin: { P1: 4h, P2: 12h }, escalateTo: L3 }
    - { level: L3, title: Developers, owner: Architect, resolveWithin: { P1: 12h, P2: 2d } }
`,
  Training: at(working + skills, 'training'),
  'Resource request': at(working + skills, 'resourceRequests'),
  Cadence: at(working, 'cadences'),
  'RAID log': `${working}${here}\n`,
  Risk: at(working, 'risks'),
  Assumption: at(working, 'assumptions'),
  Issue: at(working, 'issues'),
  Dependency: at(working, 'dependencies'),
  Decision: at(working, 'decisions'),
  Action: at(working, 'actions'),
  Question: at(working, 'questions'),
  'Continuity plan': at(working, 'continuity'),
  Feedback: at(working, 'feedback'),
  Lesson: at(working, 'lessons'),
  Quality: `${working}${here}\n`,
  'Quality attribute': `${working}quality:
  definition: Nobody waits at night without a voice.
  definitionOfDone: [A night call was answered with it.]
  attributes:
    ${here}
`,
  Community: at(practice, 'communities'),
  Investment: at(practice, 'investments'),
  Asset: at(practice, 'assets'),
  Offering: at(learned, 'offerings'),
  Influencer: at(learned, 'influencers'),
  Settings: `${working}${here}\n`,
  Waiver: `${working}${work('WI-2', '')}waivers:\n  ${here}\n`,
  Include: `charter: 1\nkind: project\n${here}\n${working.replace('charter: 1\nkind: project\n', '')}`,
};

/** Whether the charter of a place is that of a practice. */
export function isPractice(name: SnippetName): boolean {
  return name === 'Practice charter' || places[name].includes('kind: practice');
}
