import { choice, date, estimate, link, list, number, object, path, party, person, text } from '../fields';
import { section } from './entry';
import { horizons, skill } from './people';
import { priorities } from './purpose';

export const requirements = section(
  'requirement',
  'a requirement',
  'A requirement is something that must be true for an objective to be reached.',
  {
    kind: choice('Whose need it is, or what sort of need.', {
      business: 'A need of the whole organisation.',
      stakeholder: 'A need of one group of people.',
      functional: 'Something that the solution must do.',
      'non-functional': 'How well it must do it: speed, safety, availability.',
      transition: 'Something needed only to get from the old to the new.',
    }),
    supports: list(
      link('The requirement, objective or goal that this requirement serves.', [
        'requirement',
        'objective',
        'goal',
      ]),
      'What this requirement serves: a wider requirement, an objective or a goal.',
    ),
    priority: choice('How much the project depends on it.', priorities),
    status: choice(
      'Where the requirement stands.',
      {
        proposed: 'Not agreed yet.',
        approved: 'Agreed.',
        implemented: 'Built.',
        verified: 'Built, and shown to be right.',
        dropped: 'No longer wanted.',
      },
      'approved',
    ),
    scope: choice('Whether the project answers for it.', {
      in: 'The project does it.',
      out: 'The project does not do it.',
      'not-applicable': 'It does not apply to this customer.',
      unspecified: 'Not decided yet.',
    }),
    fit: choice('Whether the standard product does it.', {
      fit: 'The standard product does it.',
      gap: 'It needs configuration, extension or another product.',
      unspecified: 'Not looked at yet.',
    }),
    gapApproach: text('How the gap is closed.', [
      'configuration',
      'low-code extension',
      'code extension',
      'third-party solution',
      'process change',
      'workaround',
    ]),
    rationale: text('Why it is needed; for a gap, why the standard is not enough.'),
    acceptance: list(text('Something that can be checked.'), 'What can be checked to say that it is met.'),
    stakeholder: party('Whose need it is: the id of a person, role or stakeholder, or a name.'),
    processId: text('The business process that it belongs to, as in the process catalogue.'),
  },
);

export const workItems = section(
  'workItem',
  'a work item',
  'A work item is a piece of work: an epic, feature, story, task, bug, spike or chore.',
  {
    type: choice('What sort of work it is.', {
      epic: 'A large piece of work, split into features or stories.',
      feature: 'Something a user would name, split into stories.',
      story: 'Something that one user gets from it.',
      task: 'A step on the way.',
      bug: 'Something that does not work as agreed.',
      spike: 'Work to find something out.',
      chore: 'Upkeep that nobody will notice unless it is missing.',
    }),
    nature: choice(
      'Whom the work serves directly.',
      {
        business: 'The people who use the solution.',
        enabler: 'Other work that serves them.',
        technical: 'The solution itself: platform, code, pipelines.',
      },
      'business',
    ),
    parent: link('The work item that this one is a part of.', ['workItem']),
    supports: list(
      link('The requirement or objective that this work serves.', ['requirement', 'objective']),
      'The requirements or objectives that this work serves. Without it, those of the parent hold.',
    ),
    enables: list(
      link('A work item or requirement that this work makes possible.', ['workItem', 'requirement']),
      'The work items or requirements that this work makes possible.',
    ),
    dependsOn: list(
      link('What must be finished first.', ['workItem', 'milestone', 'deliverable', 'dependency']),
      'What must be finished before this can be.',
    ),
    state: choice(
      'Where the work stands.',
      {
        new: 'Not begun.',
        active: 'Being worked on.',
        blocked: 'Begun, and waiting for something.',
        resolved: 'Finished, and waiting to be accepted.',
        done: 'Finished and accepted.',
        dropped: 'Will not be done.',
      },
      'new',
    ),
    priority: choice('How much the project depends on it.', priorities),
    horizon: choice('When it is meant to be done.', horizons),
    assignee: person('Who does it.'),
    pair: list(
      person('Someone who works on it beside the assignee.'),
      'Who works on it beside the assignee.',
    ),
    skills: list(skill('A skill that the work needs.'), 'The skills that the work needs.'),
    estimate: estimate('How much working time it will take, like 4h or 3d, or story points like 5pt.'),
    spent: estimate('How much working time it has taken so far.'),
    start: date('The day on which work begins.'),
    due: date('The day by which it must be finished.'),
    milestone: link('The milestone that it is planned for.', ['milestone']),
    acceptance: list(text('Something that can be checked.'), 'What can be checked to say that it is done.'),
    artifacts: list(
      path('A file that the work changes.'),
      'The files that the work changes, relative to the workspace folder.',
    ),
    rationale: text('Why the work is needed, where its links do not say it.'),
  },
);

export const milestones = section(
  'milestone',
  'a milestone',
  'A milestone is a day on which something must be true.',
  {
    kind: choice('What sort of point it is.', {
      checkpoint: 'A look at where things stand.',
      pilot: 'A first use by a few, to learn from.',
      training: 'People are able to use it.',
      'go-live': 'It is in use.',
      handover: 'Others take over.',
      closure: 'The project is finished.',
    }),
    due: date('The day of the milestone.'),
    status: choice('Where it stands.', {
      planned: 'It lies ahead.',
      active: 'It is being worked towards.',
      done: 'It was reached.',
      missed: 'It was not reached in time.',
    }),
    gate: list(text('Something that must be true.'), 'What must be true to pass it.'),
    supports: list(
      link('The requirement, objective or goal that it serves.', ['requirement', 'objective', 'goal']),
      'The requirements, objectives or goals that it serves.',
    ),
    findings: list(text('Something that was learned.'), 'What was learned; for a pilot, what must change.'),
    acceptedBy: party('Who accepted it.'),
  },
);

export const deliverables = section(
  'deliverable',
  'a deliverable',
  'A deliverable is something that is handed over.',
  {
    kind: text('What sort of thing it is.', [
      'document',
      'report',
      'integration',
      'configuration',
      'migration',
      'training',
      'environment',
    ]),
    supports: list(
      link('The requirement, objective or goal that it serves.', ['requirement', 'objective', 'goal']),
      'The requirements, objectives or goals that it serves.',
    ),
    milestone: link('The milestone at which it must be there.', ['milestone']),
    due: date('The day by which it must be there; without it, that of its milestone.'),
    audience: list(party('Someone whom it is for.'), 'Whom it is for.'),
    acceptedBy: party('Who accepts it, or has accepted it.'),
    status: choice(
      'Where it stands.',
      {
        planned: 'Not begun.',
        draft: 'Begun.',
        delivered: 'Handed over.',
        accepted: 'Handed over and accepted.',
        dropped: 'Will not be made.',
      },
      'planned',
    ),
  },
);

/** A number of hours in a working day or of days in a week, as `settings.calendar` holds them. */
export const calendar = object('the calendar', 'How long a working day and a working week are.', {
  hoursPerDay: number('Working hours in a day; 8 where nothing is said.', {
    min: 0.5,
    max: 24,
    usual: [
      [8, 'a week of 40 hours in five days'],
      [7.5, 'a week of 37.5 hours in five days'],
      [7, 'a week of 35 hours in five days'],
    ],
  }),
  daysPerWeek: number('Working days in a week; 5 where nothing is said.', {
    min: 0.5,
    max: 7,
    usual: [
      [5, 'from Monday to Friday'],
      [4, 'from Monday to Thursday'],
      [6, 'from Monday to Saturday'],
    ],
  }),
});
