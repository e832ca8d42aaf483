/**
 * Sections whose fields are not settled yet. Their ids count, so that other entries can name them; their own
 * keys and references are accepted as they stand.
 */
import { text, type Field } from '../fields';
import { looseSection } from './entry';

export const people = looseSection(
  'person',
  'a person',
  'Someone who works on the project or is asked by it.',
  {
    name: text('The name by which people call them.'),
  },
);
export const roles = looseSection('role', 'a role', 'What someone answers for, whoever it is.', {});
export const skills = looseSection('skill', 'a skill', 'Something that people must be able to do.', {});
export const raci = looseSection(
  'raci',
  'a RACI row',
  'Who is responsible, accountable, consulted and informed.',
  {},
);
export const decisionRights = looseSection(
  'decisionRight',
  'a decision right',
  'Who may decide what, up to which limit.',
  {},
);
export const stakeholders = looseSection(
  'stakeholder',
  'a stakeholder',
  'Someone whom the result touches.',
  {},
);
export const training = looseSection('training', 'a training', 'How people get a skill they lack.', {});
export const resourceRequests = looseSection(
  'resourceRequest',
  'a resource request',
  'A person or skill asked for.',
  {},
);
export const cadences = looseSection(
  'cadence',
  'a cadence',
  'A meeting or report that comes again and again.',
  {},
);
export const risks = looseSection('risk', 'a risk', 'Something that may happen and would hurt.', {});
export const assumptions = looseSection(
  'assumption',
  'an assumption',
  'Something taken as true and not yet shown.',
  {},
);
export const issues = looseSection('issue', 'an issue', 'Something that has happened and hurts.', {});
export const dependencies = looseSection(
  'dependency',
  'a dependency',
  'Something that others must do first.',
  {},
);
export const actions = looseSection('action', 'an action', 'Something that someone has promised to do.', {});
export const questions = looseSection(
  'question',
  'a question',
  'Something that the customer must answer.',
  {},
);
export const continuity = looseSection(
  'continuity',
  'a continuity plan',
  'How work goes on when something fails.',
  {},
);
export const feedback = looseSection('feedback', 'a piece of feedback', 'What customers or users said.', {});
export const lessons = looseSection('lesson', 'a lesson', 'What was learned, and where it helps next.', {});
export const communities = looseSection(
  'community',
  'a community',
  'People who learn a subject together.',
  {},
);
export const investments = looseSection(
  'investment',
  'an investment',
  'Nonbillable time that the practice spends on itself.',
  {},
);
export const assets = looseSection('asset', 'an asset', 'Something made once and used again.', {});
export const offerings = looseSection('offering', 'an offering', 'Something that the practice sells.', {});
export const influencers = looseSection(
  'influencer',
  'an influencer',
  'A trend that may change what customers need.',
  {},
);

const loose = (noun: string, describe: string): Field => ({
  kind: 'object',
  noun,
  describe,
  fields: {},
  required: [],
  open: true,
});

export const escalation = loose(
  'the escalation path',
  'Who helps when a level cannot solve a problem in time.',
);
export const quality = loose('the quality plan', 'What good work means, and how it is checked.');
