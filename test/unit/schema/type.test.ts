import assert from 'node:assert/strict';
import { boolean, object } from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse';
import { explain } from '../../../src/core/schema/explain';
import { rootSpot } from '../../../src/core/schema/spot';
import { flawsOf, onlyFlaw, project, told } from './flaws';

const RULE = 'schema/type';
const WORK_ITEM = 'workItems:\n  - id: WI-2\n    title: Upgrade the plug-in framework\n';
const NAMED = 'WI-2 “Upgrade the plug-in framework”';

/** The flaw of a work item with one further line. */
const ofWorkItem = (line: string) => onlyFlaw(`${WORK_ITEM}    ${line}\n`);

describe('schema/type', () => {
  it('accepts what is meant in spite of its type: numbers as texts, sections with nothing in them', () => {
    const text = project(
      `goals:\n  - { title: 2026, description: 1.5, tags: [2026], owner: 42 }\ninclude:\n`,
    );
    assert.deepEqual(flawsOf(text), []);
  });

  describe('where keys belong', () => {
    const maps: readonly (readonly [
      sections: string,
      marked: string,
      message: string,
      suggestion: string,
    ])[] = [
      [
        'purpose: Solved on the first call.',
        'Solved on the first call.',
        '`purpose` takes keys of its own. Write `{ statement: Solved on the first call. }`.',
        '{ statement: Solved on the first call. }',
      ],
      [
        'objectives: [{ measures: [{ id: M-1, baseline: 72 }] }]',
        '72',
        '`baseline` of M-1 takes keys of its own. Write `{ value: 72 }`.',
        '{ value: 72 }',
      ],
      [
        'workItems: [Route new cases]',
        'Route new cases',
        '“Route new cases” stands where a work item belongs. Write `{ title: Route new cases }`.',
        '{ title: Route new cases }',
      ],
      [
        'workItems: [2026]',
        '2026',
        '“2026” stands where a work item belongs. Write `{ title: 2026 }`.',
        '{ title: 2026 }',
      ],
    ];
    for (const [sections, marked, message, suggestion] of maps) {
      it(`makes a map of ${marked}`, () => {
        const flaw = onlyFlaw(sections);
        assert.deepEqual(told(flaw), [RULE, marked, message]);
        assert.deepEqual(flaw.data['suggestions'], [suggestion]);
      });
    }

    const numbers: readonly (readonly [written: string, suggestions: readonly string[]])[] = [
      ['55%', ['{ value: 55 }']],
      ['72 h', ['{ value: 72 }']],
      ['-3.5 points', ['{ value: -3.5 }']],
      ['3/5', []],
      ['1,5', []],
      ['2026-09-01', []],
      ['250k', []],
      ['true', []],
    ];
    for (const [written, suggestions] of numbers) {
      it(`takes ${suggestions[0] ?? 'nothing'} out of ${written}`, () => {
        const flaw = onlyFlaw(
          `objectives: [{ measures: [{ id: M-1, baseline: ${JSON.stringify(written)} }] }]`,
        );
        assert.deepEqual(flaw.data['suggestions'], suggestions);
      });
    }

    it('makes a map of an id or a time where the map begins with one', () => {
      const skill = (written: string) => onlyFlaw(`people: [{ id: P-1, skills: [${written}] }]`);
      assert.deepEqual(skill('SK-1').data['suggestions'], ['{ skill: SK-1 }']);
      assert.equal(
        skill('Apex coding').message,
        '“Apex coding” stands where a skill of a person belongs. Write at least `skill`: the id of an entry in `skills`.',
      );
      const within = (written: string) =>
        onlyFlaw(`escalation: { levels: [{ level: L1, resolveWithin: ${written} }] }`);
      assert.deepEqual(within('4h').data['suggestions'], ['{ P1: 4h }']);
      assert.match(within('soon').message, /Its keys are `P1`, `P2`, `P3` and `P4`\.$/u);
    });

    it('names the keys where none of them fits', () => {
      const scope = onlyFlaw('scope: everything');
      assert.equal(
        scope.message,
        '`scope` takes keys of its own. Its keys are `inScope`, `outOfScope`, `constraints`, `exitCriteria` and so on.',
      );
      const calendar = onlyFlaw('settings: { calendar: 8h }');
      assert.equal(
        calendar.message,
        '`calendar` of the settings takes keys of its own. Its keys are `hoursPerDay` and `daysPerWeek`.',
      );
      const baseline = onlyFlaw('objectives: [{ title: Faster, measures: [{ baseline: low }] }]');
      assert.equal(
        baseline.message,
        '`baseline` of this measure takes keys of its own. Its keys are `value` and `asOf`.',
      );
      assert.deepEqual(onlyFlaw('workItems: [true]').data['suggestions'], []);
    });

    it('names no keys where the section has none yet', () => {
      const { root } = parseYaml('all of it');
      assert.ok(root);
      const spot = rootSpot(object('the plan', 'The plan.', {}), root);
      const flaw = explain(spot, { instancePath: '', keyword: 'type', params: {} }, 'project');
      assert.match(flaw?.message ?? '', /belongs\. Write them below it\.$/u);
    });

    it('does not repeat a long text in its message', () => {
      const flaw = onlyFlaw(`workItems: [${'a long title '.repeat(6)}]`);
      assert.match(
        flaw.message,
        /^“a long title a long title a long title…” stands where a work item belongs\. Its keys are/u,
      );
    });

    it('finds a list among them', () => {
      const flaw = onlyFlaw('purpose:\n  - Solved on the first call.\n');
      assert.deepEqual(told(flaw), [
        RULE,
        'purpose',
        '`purpose` takes keys of its own, not a list. Remove the dashes or brackets.',
      ]);
      assert.equal(
        onlyFlaw('escalation:\n  - { level: L1 }\n').message,
        '`escalation` takes keys of its own, not a list. Put the list below its key `levels`.',
      );
      const item = onlyFlaw('workItems:\n  - [ { title: Route new cases } ]\n');
      assert.deepEqual(told(item), [
        RULE,
        '[ { title: Route new cases } ]',
        'A list stands where a work item belongs. Remove one of the two dashes or brackets.',
      ]);
    });

    it('expects rules by name', () => {
      const flaw = onlyFlaw('settings: { rules: [trace/cycle] }');
      assert.deepEqual(told(flaw), [
        RULE,
        '[trace/cycle]',
        '`rules` of the settings takes names, each with a value behind a colon.',
      ]);
    });
  });

  describe('where a text belongs', () => {
    it('quotes true and false', () => {
      const flaw = ofWorkItem('rationale: true');
      assert.deepEqual(told(flaw), [
        RULE,
        'true',
        `\`rationale\` of ${NAMED} takes a text, and true is none. Put it in quotes: \`"true"\`.`,
      ]);
      assert.deepEqual(flaw.data['suggestions'], ['"true"']);
      assert.match(ofWorkItem('tags: [a, false]').message, /takes texts, and false is none/u);
    });

    it('does not quote what may be written in another way', () => {
      const flaw = ofWorkItem('rationale: .NaN');
      assert.match(flaw.message, /Put it in quotes: `"NaN"`|Put it in quotes\.$/u);
      assert.deepEqual(flaw.data['suggestions'], []);
    });

    it('takes the text of what was written as an entry', () => {
      const flaw = onlyFlaw('scope:\n  constraints:\n    - { id: C-1, title: No change in December }\n');
      assert.equal(
        flaw.message,
        '`constraints` of the scope takes texts, not keys of their own. Write `No change in December` alone.',
      );
      assert.deepEqual(flaw.data['suggestions'], []);
      const alone = onlyFlaw('quality:\n  gates:\n    - name: No blocking fault\n');
      assert.deepEqual(alone.data['suggestions'], ['No blocking fault']);
      assert.equal(
        onlyFlaw('objectives: [{ title: Faster, description: { text: For all } }]').message,
        '`description` of “Faster” takes one text, not keys of its own. Write `For all` alone.',
      );
    });

    it('sees that a colon made a key of a text', () => {
      const flaw = onlyFlaw(`${WORK_ITEM}    acceptance:
      - The agent is told
      - Note: the customer is not
`);
      assert.deepEqual(told(flaw), [
        RULE,
        'Note: the customer is not',
        `The colon makes this a key with a value, and \`acceptance\` of ${NAMED} takes texts. Put the text in quotes.`,
      ]);
      assert.deepEqual(flaw.data['suggestions'], ['"Note: the customer is not"']);
      assert.deepEqual(flaw.path, ['workItems', 0, 'acceptance', 1]);
    });

    it('does not put a text together that was not written so', () => {
      for (const item of ['Note: "quoted"', 'Note: 1.10', 'Note: 12']) {
        assert.deepEqual(ofWorkItem(`tags:\n      - ${item}`).data['suggestions'], [], item);
      }
      assert.deepEqual(ofWorkItem('rationale:\n      Note: this').data['suggestions'], []);
    });

    it('refuses keys and lists', () => {
      assert.equal(
        ofWorkItem('rationale: { a: 1 }').message,
        `\`rationale\` of ${NAMED} takes one text, not keys of its own.`,
      );
      assert.equal(
        ofWorkItem('rationale: [a]').message,
        `\`rationale\` of ${NAMED} takes one text, not a list. Write it as one sentence.`,
      );
      assert.match(ofWorkItem('rationale:\n      a: 1\n      b: 2').message, /not keys of its own/u);
      assert.match(ofWorkItem('rationale:\n      a:\n        - b').message, /not keys of its own/u);
      assert.match(ofWorkItem('rationale: {}').message, /not keys of its own/u);
    });
  });

  describe('where a number belongs', () => {
    const ofWeight = (value: string) => onlyFlaw(`objectives: [{ id: OBJ-1, weight: ${value} }]`);

    it('takes off quotes and units', () => {
      assert.deepEqual(told(ofWeight('"30"')), [
        RULE,
        '"30"',
        '`weight` of OBJ-1 takes a number, and “30” is none. Remove the quotes: `30`.',
      ]);
      assert.deepEqual(told(ofWeight('30 %')), [
        RULE,
        '30 %',
        '`weight` of OBJ-1 takes a number, and “30 %” is none. Did you mean `30`?',
      ]);
      assert.deepEqual(ofWeight('30 %').data, { key: 'weight', expected: 'number', suggestions: ['30'] });
    });

    const numbers: readonly (readonly [written: string, suggestions: readonly string[]])[] = [
      ['7,5', ['7.5']],
      ['12,5 %', ['12.5']],
      ['"1,200"', ['1200', '1.200']],
      ['12 000', ['12000']],
      ['1,200.50', ['1200.50']],
      ['1.200,50', ['1200.50']],
      ['-3,25 h', ['-3.25']],
      ['300k', []],
      ['2M', []],
      ['300 kEUR', []],
      ['1.2.3', []],
    ];
    for (const [written, suggestions] of numbers) {
      it(`proposes ${suggestions.join(' or ') || 'nothing'} for ${written}`, () => {
        const flaw = onlyFlaw(`objectives:\n  - id: OBJ-1\n    weight: ${written}\n`);
        assert.deepEqual(flaw.data['suggestions'], suggestions);
      });
    }

    it('knows the words for a scale from 1 to 5', () => {
      const ofRisk = (line: string) => onlyFlaw(`risks: [{ id: R-1, ${line} }]`);
      assert.equal(
        ofRisk('impact: Medium').message,
        '`impact` of R-1 takes a number, and “Medium” is none. Did you mean `3`?',
      );
      assert.deepEqual(ofRisk('probability: very high').data['suggestions'], ['5']);
      assert.match(ofRisk('probability: who knows').message, /Write a whole number from 1 to 5\.$/u);
      assert.deepEqual(ofWeight('high').data['suggestions'], []);
    });

    it('says which numbers there are', () => {
      assert.match(ofWeight('much').message, /“much” is none\. Write a number from 0 to 100\.$/u);
      assert.match(ofWeight('[30]').message, /this is none\. Write a number from 0 to 100\.$/u);
      assert.match(ofWeight('true').message, /“true” is none\./u);
    });
  });

  describe('where one value belongs', () => {
    it('refuses lists and keys', () => {
      const cases: readonly (readonly [line: string, marked: string, takes: string])[] = [
        [
          'type: [story]',
          '[story]',
          'takes `epic`, `feature`, `story`, `task`, `bug`, `spike` or `chore`, not a list',
        ],
        ['due: [2026-11-21]', '[2026-11-21]', 'takes a date like 2026-11-21, not a list'],
        ['due: { on: 1 }', '{ on: 1 }', 'takes a date like 2026-11-21, not keys of its own'],
        ['estimate: [3d]', '[3d]', 'takes working time like 3d or story points like 5pt, not a list'],
        ['parent:\n      - WI-1', 'parent', 'takes an id like WI-1, not a list'],
      ];
      for (const [line, marked, takes] of cases) {
        const flaw = ofWorkItem(line);
        assert.deepEqual([flaw.rule, flaw.marked], [RULE, marked]);
        assert.ok(flaw.message.includes(takes), flaw.message);
      }
    });

    it('refuses a list in a list of ids', () => {
      assert.match(ofWorkItem('supports: [[OBJ-1]]').message, /takes an id like REQ-1, not a list/u);
    });
  });

  describe('where nothing is written', () => {
    const empty: readonly (readonly [line: string, write: string])[] = [
      ['rationale:', 'a text'],
      ['type:', '`epic`, `feature`, `story`, `task`, `bug`, `spike` or `chore`'],
      ['due:', 'a date like 2026-11-21'],
      ['estimate:', 'working time like 3d or story points like 5pt'],
      ['parent:', 'an id like WI-1'],
    ];
    for (const [line, write] of empty) {
      it(`says what “${line}” waits for`, () => {
        const key = line.slice(0, -1);
        assert.deepEqual(told(ofWorkItem(line)), [
          RULE,
          key,
          `\`${key}\` of ${NAMED} is empty. Write ${write} behind it, or remove the key.`,
        ]);
      });
    }

    it('says so of a number, a duration and a severity, too', () => {
      const text = project(`objectives: [{ weight: , measures: [{ every: }] }]
settings: { rules: { trace/cycle: } }
`);
      assert.deepEqual(
        flawsOf(text).map(({ message }) => message),
        [
          '`weight` of this objective is empty. Write a number from 0 to 100 behind it, or remove the key.',
          '`every` of this measure is empty. Write a time like 4h or 3d behind it, or remove the key.',
          '`trace/cycle` of the settings is empty. Write a severity behind it, or remove the key.',
        ],
      );
    });

    it('marks the dash of an item that is empty', () => {
      const flaw = ofWorkItem('tags:\n      - a\n      -\n');
      assert.deepEqual(told(flaw), [
        RULE,
        '-',
        `An item of \`tags\` of ${NAMED} is empty. Write a text behind the dash, or remove the dash.`,
      ]);
    });

    it('marks a null that is written', () => {
      assert.equal(ofWorkItem('rationale: null').marked, 'null');
      assert.equal(ofWorkItem('tags: [ ~ ]').marked, '~');
    });

    it('accepts an entry that is yet to be written', () => {
      assert.deepEqual(flawsOf(project('workItems:\n  -\n')), []);
    });
  });

  describe('in settings.rules', () => {
    it('takes a severity, with options or without', () => {
      const text = project(`settings:
  rules:
    trace/cycle: off
    drift/technical-share: [warning, { limit: 40 }]
    drift/orphan-work-item: [error]
`);
      assert.deepEqual(flawsOf(text), []);
    });

    for (const value of ['3', '{ warning: true }', '[]', '[warning, {}, 1]', '[warning, 40]']) {
      it(`explains what stands there instead of ${value}`, () => {
        assert.equal(
          onlyFlaw(`settings: { rules: { trace/cycle: ${value} } }`).message,
          '`trace/cycle` takes a severity, or a list of a severity and options: `[warning, { limit: 5 }]`.',
        );
      });
    }
  });

  describe('where true or false belongs', () => {
    const ofSwitch = (text: string) => {
      const { root } = parseYaml(text);
      assert.ok(root);
      return explain(
        rootSpot(boolean('Whether it counts.'), root),
        { instancePath: '', keyword: 'type', params: {} },
        'project',
      );
    };

    it('reads the words that people use', () => {
      assert.deepEqual(ofSwitch('yes')?.data['suggestions'], ['true']);
      assert.deepEqual(ofSwitch('Off')?.data['suggestions'], ['false']);
      assert.deepEqual(ofSwitch('1')?.data['suggestions'], ['true']);
    });

    it('guesses nothing else', () => {
      assert.deepEqual(ofSwitch('perhaps')?.data['suggestions'], []);
      assert.deepEqual(ofSwitch('[yes]')?.data, { key: '', expected: 'boolean', suggestions: [] });
      assert.match(ofSwitch('~')?.message ?? '', /Write `true` or `false` behind/u);
    });
  });
});
