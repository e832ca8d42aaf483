import { deepEqual, equal, match } from 'node:assert/strict';
import { alignmentText, findings, percent } from '../../../src/client/alignmentText';
import { charter, english } from './samples';

describe('alignment in the status bar', () => {
  const textOf = (differences: Parameters<typeof charter>[0]) => alignmentText(charter(differences), english);

  it('tells the share, and beside it the counts that it comes from', () => {
    const { text, tooltip, spoken } = textOf({ errors: 1, warnings: 3 });
    equal(text, '$(compass) 83% aligned');
    deepEqual(tooltip.split('\n'), [
      'Contoso service desk',
      '64 of 77 estimated hours reach the purpose',
      '1 error, 3 warnings',
      '4 objectives, 12 requirements, 57 work items',
      'Click to see what is drifting.',
    ]);
    equal(
      spoken,
      'Throughline: 83% aligned, Contoso service desk, 64 of 77 estimated hours reach the purpose, ' +
        '1 error, 3 warnings, 4 objectives, 12 requirements, 57 work items',
    );
  });

  it('keeps the unit of the estimates', () => {
    match(textOf({ effortUnit: 'points' }).tooltip, /64 of 77 story points reach/);
    match(textOf({ effortUnit: 'items' }).tooltip, /64 of 77 work items reach/);
    match(textOf({ alignedEffort: 10.04, totalEffort: 12.25 }).tooltip, /10 of 12\.3 estimated hours/);
  });

  it('claims everything or nothing only where that is so', () => {
    deepEqual([0, 0.001, 0.5, 0.997, 1].map(percent), [0, 1, 50, 99, 100]);
  });

  it('says why there is no share', () => {
    const none = { alignment: null, alignedEffort: 0, totalEffort: 0 };
    equal(textOf({ ...none, workItems: 0 }).text, '$(compass) No work items yet');
    equal(textOf({ ...none, workItems: 2 }).text, '$(compass) No work to align');
    equal(textOf({ ...none, kind: 'practice', workItems: 0 }).text, '$(compass) Practice charter');
    match(textOf(none).tooltip, /Nothing to compare with the purpose yet/);
  });

  it('tells of no share where the charter cannot be read', () => {
    const { text, tooltip } = textOf({ broken: true });
    equal(text, '$(error) Charter cannot be read');
    match(tooltip, /not valid YAML/);
    equal(tooltip.includes('83'), false);
  });

  it('counts one as one', () => {
    match(
      textOf({ objectives: 1, requirements: 1, workItems: 1 }).tooltip,
      /1 objective, 1 requirement, 1 work item$/m,
    );
    equal(findings({ errors: 0, warnings: 1 }, english), '1 warning');
    equal(findings({ errors: 2, warnings: 0 }, english), '2 errors');
    equal(findings({ errors: 0, warnings: 0 }, english), 'No errors or warnings');
  });
});
