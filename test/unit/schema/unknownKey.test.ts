import assert from 'node:assert/strict';
import { flawsOf, onlyFlaw, project, soleFlaw, told } from './flaws';

const RULE = 'schema/unknown-key';

/** A work item with one further line, and the flaw of that line. */
const ofWorkItem = (line: string) =>
  onlyFlaw(`workItems:\n  - id: WI-1\n    title: Route new cases\n    ${line}\n`);

describe('schema/unknown-key', () => {
  it('marks a misspelt key and names the right one', () => {
    const flaw = onlyFlaw(`workItems:
  - id: WI-1
    suports: [OBJ-1] # schema/unknown-key
`);
    assert.deepEqual(told(flaw), [
      RULE,
      'suports',
      '“suports” is not a key of a work item. Did you mean `supports`?',
    ]);
    assert.deepEqual(flaw.path, ['workItems', 0, 'suports']);
    assert.deepEqual(flaw.data, { key: 'suports', suggestions: ['supports'] });
  });

  const spellings: readonly (readonly [line: string, key: string])[] = [
    ['depends_on: [WI-2]', 'dependsOn'],
    ['DependsOn: [WI-2]', 'dependsOn'],
    ['depends on: [WI-2]', 'dependsOn'],
    ['story points: 5', 'estimate'],
    ['assigned to: Ana', 'assignee'],
    ['status: active', 'state'],
    ['kind: task', 'type'],
    ['objectives: [OBJ-1]', 'supports'],
    ['deadline: 2026-11-21', 'due'],
    ['acceptance_criteria: [ok]', 'acceptance'],
    ['desc: more', 'description'],
    ['"state ": active', 'state'],
  ];
  for (const [line, key] of spellings) {
    it(`takes “${line}” for ${key}`, () => {
      const { message, data } = ofWorkItem(line);
      assert.match(message, new RegExp(`Did you mean \`${key}\``, 'u'));
      assert.equal((data['suggestions'] as string[])[0], key);
    });
  }

  it('finds a section by what other tools call it', () => {
    const flaw = onlyFlaw('backlog:\n  - id: WI-1\n');
    assert.equal(flaw.message, '“backlog” is not a key of a project charter. Did you mean `workItems`?');
  });

  it('says so where the right key is there already', () => {
    const flaw = onlyFlaw('work_items: []\nworkItems: []\n');
    assert.equal(
      flaw.message,
      '“work_items” is not a key of a project charter. There is `workItems` already: move the value there.',
    );
    assert.deepEqual(flaw.data['suggestions'], []);
  });

  const words: readonly (readonly [sections: string, key: string])[] = [
    ['risks: [{ likelihood: 4 }]', 'probability'],
    ['meetings: []', 'cadences'],
    ['obstacles: []', 'risks'],
    ['riskRegister: []', 'risks'],
    ['raci matrix: []', 'raci'],
    ['actionItems: []', 'actions'],
    ['methods: []', 'strategies'],
    ['raci: [{ about: Go-live, A: [Ana] }]', 'accountable'],
    ['stakeholders: [{ department: Finance }]', 'function'],
    ['cadences: [{ frequency: 1w }]', 'every'],
    ['continuity: [{ rto: 4h }]', 'recoverWithin'],
    ['escalation: { tiers: [] }', 'levels'],
    ['training: [{ attendees: [] }]', 'people'],
    ['training: [{ who: Ana }]', 'people'],
    ['resourceRequests: [{ from: 2027-01-11 }]', 'needBy'],
    ['dependencies: [{ due: 2027-01-11 }]', 'needBy'],
    ['risks: [{ affects: [OBJ-1] }]', 'threatens'],
    ['questions: [{ question: Which region is first? }]', 'title'],
  ];
  for (const [sections, key] of words) {
    it(`takes ${sections} for ${key}`, () =>
      assert.equal((onlyFlaw(sections).data['suggestions'] as string[])[0], key));
  }

  it('guesses by the looks only where no other word is known', () => {
    assert.deepEqual(ofWorkItem('sprint: 4').data['suggestions'], ['milestone', 'horizon']);
    assert.deepEqual(onlyFlaw('milestones: [{ date: 2027-01-31 }]').data['suggestions'], ['due']);
  });

  it('says where a key belongs: directly below, before anything further down', () => {
    const flaw = onlyFlaw('values: [Keep promises]\n');
    assert.equal(flaw.message, '“values” is not a key of a project charter. It belongs to the purpose.');
  });

  it('says what a key is called where it belongs', () => {
    assert.equal(
      onlyFlaw('objectives: [{ id: OBJ-1, baselineValue: 72 }]\n').message,
      '“baselineValue” is not a key of an objective. Did you mean `baseline` of a measure?',
    );
    assert.equal(
      onlyFlaw('successCriteria: []\n').message,
      '“successCriteria” is not a key of a project charter. Did you mean `exitCriteria` of the scope?',
    );
    assert.match(ofWorkItem('cost: 5').message, /Remove it, or keep it/u);
  });

  it('says that a section begins a line of its own', () => {
    assert.equal(
      onlyFlaw('scope: { assumptions: [] }\n').message,
      '“assumptions” is not a key of the scope. It is a section of its own: write it at the beginning of a line, beside the others.',
    );
  });

  it('tells the keys of a map that has few', () => {
    assert.equal(
      onlyFlaw('escalation: { levels: [{ level: L1, respondWithin: { P9: 4h } }] }').message,
      '“P9” is not a key of times by priority. Write `P1`, `P2`, `P3` or `P4`, or remove it.',
    );
  });

  it('says where a key belongs: below, for one that the map holds', () => {
    const flaw = onlyFlaw('objectives:\n  - id: OBJ-1\n    target: 24\n');
    assert.equal(flaw.message, '“target” is not a key of an objective. It belongs to a measure.');
  });

  it('says where a key belongs: elsewhere', () => {
    const flaw = ofWorkItem('gapApproach: workaround');
    assert.equal(flaw.message, '“gapApproach” is not a key of a work item. It belongs to a requirement.');
  });

  it('says where a section belongs that a part cannot hold', () => {
    const flaw = soleFlaw('charter: 1\nkind: part\npurpose: { statement: Solved on the first call. }\n');
    assert.equal(
      flaw.message,
      '“purpose” is not a key of a part. It belongs to a project charter or a practice charter.',
    );
  });

  it('sees a number with a comma within braces', () => {
    assert.equal(
      onlyFlaw('settings: { calendar: { hoursPerDay: 7,5 } }').message,
      '“5” is not a key of the calendar. Within braces a comma ends the value. Did you mean `7.5`?',
    );
    assert.match(
      onlyFlaw('benefits: [{ title: Less overtime, baseline: { value: 1,200 } }]').message,
      /Did you mean `1200` or `1\.200`\?$/u,
    );
    assert.doesNotMatch(onlyFlaw('settings: { calendar: { hoursPerDay: 7, 5: } }').message, /comma/u);
  });

  it('offers a key of one’s own where nothing is meant', () => {
    const flaw = ofWorkItem('colour of card: red');
    assert.equal(
      flaw.message,
      '“colour of card” is not a key of a work item. Remove it, or keep it as a key of your own: `x-colour-of-card`.',
    );
    assert.deepEqual(flaw.data['suggestions'], []);
  });

  it('does not propose a key that would be too long or empty', () => {
    assert.match(ofWorkItem(`${'long '.repeat(10)}: 1`).message, /Remove it\.$/u);
    assert.match(ofWorkItem('"?!": 1').message, /Remove it\.$/u);
  });

  it('accepts keys that begin with x-, and looks at nothing below them', () => {
    const text = project(`x-note: { suports: 1 }
workItems:
  - { id: WI-1, x-colour: red, x-due: 2026-02-30 }
settings: { rules: { x-mine: loud } }
`);
    assert.deepEqual(flawsOf(text), []);
  });

  it('marks a key with a merge where it is written, once', () => {
    const text = project(`x-defaults: &defaults { prioirty: must }
workItems:
  - { <<: *defaults, id: WI-1 }
  - { <<: *defaults, id: WI-2 }
`);
    assert.deepEqual(told(soleFlaw(text)), [
      RULE,
      'prioirty',
      '“prioirty” is not a key of a work item. Did you mean `priority`?',
    ]);
  });

  it('treats names from JavaScript as keys like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(ofWorkItem(`${key}: 1`).marked, key);
    }
  });

  describe('in settings.rules', () => {
    const ofRule = (id: string) => onlyFlaw(`settings:\n  rules:\n    ${id}: warning\n`);

    it('finds a misspelt rule', () => {
      assert.deepEqual(told(ofRule('drift/orphan-workitem')), [
        RULE,
        'drift/orphan-workitem',
        '“drift/orphan-workitem” is not a rule. Did you mean `drift/orphan-work-item`?',
      ]);
    });

    it('finds a rule without its group', () => {
      assert.deepEqual(ofRule('orphan-work-item').data, {
        key: 'orphan-work-item',
        suggestions: ['drift/orphan-work-item'],
      });
    });

    it('says what to do with a rule that resembles none', () => {
      const flaw = ofRule('foo/bar');
      assert.equal(
        flaw.message,
        '“foo/bar” is not a rule. Remove it, or look its name up in the list of rules.',
      );
      assert.deepEqual(flaw.path, ['settings', 'rules', 'foo/bar']);
    });

    it('does not look for settings in a part, which has none', () => {
      const flaw = soleFlaw('charter: 1\nkind: part\nsettings: { rules: { foo/bar: off } }\n');
      assert.equal(flaw.marked, 'settings');
    });
  });
});
