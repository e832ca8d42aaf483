import { deepEqual, equal } from 'node:assert/strict';
import { rowItem } from '../../../src/client/views/rowItem';
import type { ViewNode } from '../../../src/protocol';
import { english, row } from './samples';

describe('a row as tree item', () => {
  const item = (differences: Partial<ViewNode>) =>
    rowItem(row('WI-2', differences), new Set(['goal']), english);
  const location = {
    uri: 'file:///ws/project-charter.yaml',
    range: { start: { line: 3, character: 4 }, end: { line: 3, character: 8 } },
  };

  it('carries what the server says, under the same id', () => {
    deepEqual(item({ description: 'new', tooltip: '**Upgrade**', icon: 'tasklist', label: 'WI-2 Upgrade' }), {
      id: 'WI-2',
      label: 'WI-2 Upgrade',
      description: 'new',
      tooltip: '**Upgrade**',
      icon: 'tasklist',
      color: null,
      expansion: 'none',
      spoken: 'Label of WI-2, work item',
      context: 'workItem',
    });
  });

  it('starts expanded only for the kinds that give the overview', () => {
    equal(item({ kind: 'goal', hasChildren: true }).expansion, 'expanded');
    equal(item({ kind: 'objective', hasChildren: true }).expansion, 'collapsed');
    equal(item({ kind: 'goal', hasChildren: false }).expansion, 'none');
  });

  it('colours by the worst finding, in colours of the theme', () => {
    const colors = (['error', 'warning', 'info', 'hint', null] as const).map(
      (severity) => item({ severity }).color,
    );
    deepEqual(colors, [
      'list.errorForeground',
      'list.warningForeground',
      'problemsInfoIcon.foreground',
      null,
      null,
    ]);
  });

  it('colours what is late or missing like a warning, except where there is an error', () => {
    equal(item({ attention: true }).color, 'list.warningForeground');
    equal(item({ attention: true, severity: 'info' }).color, 'list.warningForeground');
    equal(item({ attention: true, severity: 'error' }).color, 'list.errorForeground');
    equal(item({ attention: true, waived: true }).color, 'disabledForeground');
  });

  it('greys what is waived and says so once', () => {
    equal(item({ waived: true, severity: 'warning' }).color, 'disabledForeground');
    equal(item({ waived: true }).description, 'waived');
    equal(
      item({ waived: true, description: 'drift/orphan-work-item' }).description,
      'waived · drift/orphan-work-item',
    );
    equal(item({ waived: true, description: 'Waived until March' }).description, 'Waived until March');
  });

  it('gives menus the words that they match', () => {
    equal(
      item({ kind: 'finding', rule: 'drift/stale-work', location, waived: true }).context,
      'finding hasRule hasLocation waived',
    );
    equal(item({ kind: 'rule', rule: 'drift/stale-work' }).context, 'rule hasRule');
    equal(item({ kind: 'entry', entryId: 'P-1' }).context, 'entry hasId');
    equal(item({ kind: 'group', offers: ['link'] }).context, 'group link');
    equal(item({ external: 'https://tracker.example/1' }).context, 'workItem external');
  });
});
