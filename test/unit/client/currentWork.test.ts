import { deepEqual, equal, match } from 'node:assert/strict';
import { traceText } from '../../../src/client/currentWork/traceText';
import { withId } from '../../../src/client/commands/work/commitMessage';
import { artifactLine, traceRows, traceTitle } from '../../../src/client/commands/work/traceRows';
import { workRows } from '../../../src/client/commands/work/workRows';
import type { Trace, TracedWork, TraceStep } from '../../../src/protocol';
import { english } from './samples';

const uri = 'file:///ws/project-charter.yaml';

function step(label: string, differences: Partial<TraceStep> = {}): TraceStep {
  const start = { line: 3, character: 4 };
  return {
    label,
    noun: 'objective',
    state: '',
    icon: 'target',
    location: { uri, range: { start, end: start } },
    ...differences,
  };
}

function work(differences: Partial<TracedWork> = {}): TracedWork {
  return {
    id: 'WI-204',
    targets: [{ id: 'OBJ-1', label: 'OBJ-1 Cut time to resolve' }],
    steps: [
      step('WI-204 Route cases', { noun: 'work item', state: 'active', icon: 'play-circle' }),
      step('OBJ-1 Cut time to resolve'),
    ],
    warnings: [],
    ...differences,
  };
}

function trace(...items: readonly TracedWork[]): Trace {
  return { of: 'file', name: 'Queue.cls', work: items };
}

const textOf = (each: Trace) => traceText(each, english);

describe('the current work in the status bar', () => {
  it('tells the work item and the objective that it serves', () => {
    const { text, tooltip, spoken } = textOf(trace(work()));
    equal(text, '$(target) WI-204 → OBJ-1 Cut time to resolve');
    equal(spoken, 'Throughline: WI-204 → OBJ-1 Cut time to resolve, Queue.cls belongs to this work item');
    const place = encodeURIComponent(JSON.stringify([{ uri, position: { line: 3, character: 4 } }]));
    deepEqual(tooltip.split('\n\n'), [
      'Queue.cls belongs to this work item:',
      `[WI\\-204 Route cases](command:throughline.goTo?${place}) · active  \n` +
        `→ [OBJ\\-1 Cut time to resolve](command:throughline.goTo?${place})`,
      'Click to see the way up to the purpose.',
    ]);
  });

  it('says so where the work drifts, by a sign and in words', () => {
    const warnings = ['WI-204 is lost. Link it with `supports`.'];
    const { text, tooltip, spoken } = textOf(trace(work({ warnings })));
    equal(text, '$(warning) WI-204 → OBJ-1 Cut time to resolve');
    match(tooltip, /\$\(warning\) WI\\-204 is lost\. Link it with `supports`\./u);
    match(spoken, /, WI-204 is lost\. Link it with `supports`\.$/u);
  });

  it('counts several work items, and names each objective once', () => {
    const other = { id: 'OBJ-2', label: 'OBJ-2 Ask' };
    const third = { id: 'OBJ-3', label: 'OBJ-3 Answer' };
    const [first] = work().targets;
    const all = first ? [first, other, third] : [];
    equal(textOf(trace(work(), work())).text, '$(target) 2 work items → OBJ-1 Cut time to resolve');
    equal(textOf(trace(work(), work({ targets: [other] }))).text, '$(target) 2 work items → OBJ-1, OBJ-2');
    equal(textOf(trace(work({ targets: all }))).text, '$(target) WI-204 → OBJ-1, OBJ-2 …');
    equal(textOf(trace(work({ targets: [] }))).text, '$(target) WI-204 serves nothing yet');
    match(textOf(trace(...Array.from({ length: 7 }, () => work()))).tooltip, /and 2 more/u);
  });

  it('tells what the branch is for', () => {
    const branch: Trace = { of: 'branch', name: 'feature/wi-204', work: [work()] };
    match(textOf(branch).tooltip, /^The branch feature\/wi\\-204 is for this work:/u);
  });

  it('takes nothing that an author writes for markup, a link or an icon', () => {
    const evil = 'x](command:evil) $(error) <b>';
    const { text, tooltip } = textOf(
      trace(work({ targets: [{ id: 'OBJ-1', label: evil }], steps: [step(evil)], warnings: [evil] })),
    );
    equal(text.includes('$(error)'), false);
    equal(/\]\(command:evil|(?<!\\)\$\(error|<b>/u.test(tooltip.replaceAll('\\<', '')), false);
  });
});

describe('the way up to the purpose as a list', () => {
  it('has a row for each step, in words and with its icon', () => {
    deepEqual(
      traceRows(trace(work({ warnings: ['It drifts.', 'It is late.'] }))).map(
        ({ label, description, detail }) => ({ label, description, ...(detail && { detail }) }),
      ),
      [
        {
          label: '$(play-circle) WI-204 Route cases',
          description: 'work item · active',
          detail: '$(warning) It drifts. It is late.',
        },
        { label: '$(target) OBJ-1 Cut time to resolve', description: 'objective' },
      ],
    );
  });

  it('parts several work items by a line without a place', () => {
    const rows = traceRows(trace(work(), work({ id: 'WI-205' })));
    deepEqual(
      rows.filter(({ location }) => location === undefined).map(({ label }) => label),
      ['WI-204', 'WI-205'],
    );
  });

  it('says what it answers', () => {
    equal(traceTitle(trace(), english), 'Why Queue.cls Exists');
    equal(traceTitle({ of: 'branch', name: 'wi-1', work: [] }, english), 'What the Branch wi-1 Is For');
  });

  it('has a line to be written that is valid YAML', () => {
    equal(artifactLine('src/Queue.cls'), 'artifacts: [src/Queue.cls]');
    equal(artifactLine('app/[id].tsx'), 'artifacts: ["app/[id].tsx"]');
    equal(artifactLine('.github/a.yml'), 'artifacts: [".github/a.yml"]');
    equal(artifactLine('a, b.ts'), 'artifacts: ["a, b.ts"]');
  });
});

describe('the list of open work', () => {
  it('tells what each item is, who has it and what it serves', () => {
    const item = { id: 'WI-1', title: 'Router', type: 'story', state: 'new', icon: 'circle-outline' };
    deepEqual(workRows([{ ...item, assignee: 'Ana', serves: ['OBJ-1 Faster', 'OBJ-2 Ask'] }]), [
      {
        label: '$(circle-outline) WI-1 Router',
        description: 'story · new · Ana',
        detail: '→ OBJ-1 Faster, OBJ-2 Ask',
        id: 'WI-1',
      },
    ]);
    deepEqual(workRows([{ ...item, title: '', assignee: '', serves: [] }])[0], {
      label: '$(circle-outline) WI-1',
      description: 'story · new',
      detail: '',
      id: 'WI-1',
    });
  });
});

describe('an id in a commit message', () => {
  it('is put in front of what is written', () => {
    equal(withId('', 'WI-2'), 'WI-2 ');
    equal(withId('\n', 'WI-2'), 'WI-2 ');
    equal(withId('Cut time\n\nBody', 'WI-2'), 'WI-2 Cut time\n\nBody');
  });

  it('is left where it stands already', () => {
    for (const message of ['WI-2 Cut', 'Cut (wi-2)', 'Cut\n\nRefs: WI-2.', 'WI-2: cut', 'WI-2'])
      equal(withId(message, 'WI-2'), message);
    equal(withId('Fix AB#2', 'AB#2'), 'Fix AB#2');
  });

  it('is not taken to stand in a longer one', () => {
    for (const message of ['WI-20 Cut', 'KIWI-2', 'WI-2.1', 'WI-2-1', 'WI-2nd', 'W.I-2'])
      equal(withId(message, 'WI-2'), `WI-2 ${message}`);
    equal(withId('WI_204', 'WI.204'), 'WI.204 WI_204');
  });
});
