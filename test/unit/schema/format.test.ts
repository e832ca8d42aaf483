import assert from 'node:assert/strict';
import { flawsOf, onlyFlaw, project, told } from './flaws';

const RULE = 'schema/format';

/** The flaw of a work item with one further line. */
const ofWorkItem = (line: string) => onlyFlaw(`workItems:\n  - title: Route new cases\n    ${line}\n`);
const suggested = (line: string) => ofWorkItem(line).data['suggestions'];

describe('schema/format', () => {
  describe('of a date', () => {
    it('asks for a day of the calendar', () => {
      const flaw = ofWorkItem('due: 2026-02-30');
      assert.deepEqual(told(flaw), [
        RULE,
        '2026-02-30',
        '“2026-02-30” is not a day of the calendar. Write a date like 2026-11-21.',
      ]);
      assert.deepEqual(flaw.data, { key: 'due', expected: 'date', suggestions: [] });
      assert.deepEqual(flaw.path, ['workItems', 0, 'due']);
    });

    it('accepts the 29th of February in leap years only', () => {
      assert.deepEqual(flawsOf(project('workItems: [{ due: 2028-02-29 }]')), []);
      assert.equal(ofWorkItem('due: 2027-02-29').rule, RULE);
    });

    const dates: readonly (readonly [written: string, meant: readonly string[]])[] = [
      ['21.11.2026', ['2026-11-21']],
      ['3. 4. 2026', ['2026-04-03']],
      ['2026/11/21', ['2026-11-21']],
      ['2026-3-4', ['2026-03-04']],
      ['2026-11-21T09:30:00Z', ['2026-11-21']],
      ['20261121', ['2026-11-21']],
      ['1 September 2026', ['2026-09-01']],
      ['21st Nov. 2026', ['2026-11-21']],
      ['21. Dec 2026', ['2026-12-21']],
      ['May 3, 2027', ['2027-05-03']],
      ['31 June 2026', []],
      ['1 Octember 2026', ['2026-10-01']],
      ['1 Smarch 2026', []],
      ['September 2026', []],
      ['11/21/2026', ['2026-11-21']],
      ['3/4/2026', ['2026-04-03', '2026-03-04']],
      ['3/3/2026', ['2026-03-03']],
      ['31.2.2026', []],
      ['next week', []],
      ['2026', []],
      ['2026-11', []],
    ];
    for (const [written, meant] of dates) {
      it(`reads ${written} as ${meant.join(' or ') || 'no date'}`, () => {
        const flaw = ofWorkItem(`due: ${written}`);
        assert.deepEqual(flaw.data['suggestions'], meant);
        assert.equal(flaw.message.includes('Did you mean'), meant.length > 0);
      });
    }

    it('offers both readings where day and month could change places', () => {
      assert.equal(
        ofWorkItem('due: 3/4/2026').message,
        '“3/4/2026” is not a day of the calendar. Did you mean `2026-04-03` or `2026-03-04`?',
      );
    });
  });

  describe('of a duration', () => {
    const ofEvery = (value: string) => onlyFlaw(`objectives: [{ measures: [{ every: ${value} }] }]`);

    it('asks for a unit', () => {
      assert.deepEqual(told(ofWorkItem('estimate: 5')), [
        RULE,
        '5',
        '“5” has no unit. Write working time like 4h or 3d, or story points like 5pt.',
      ]);
      assert.equal(ofEvery('2').message, '“2” has no unit. Write a time like 4h, 3d, 2w or 1mo.');
    });

    it('accepts every form that there is', () => {
      const values = ['30m', '4h', '1.5d', '2w', '3mo', '1d 4h', 'PT4H', 'P1DT12H', '5pt', '0.5pt'];
      assert.deepEqual(
        flawsOf(project(`workItems:\n${values.map((value) => `  - estimate: ${value}\n`).join('')}`)),
        [],
      );
    });

    const durations: readonly (readonly [written: string, meant: readonly string[]])[] = [
      ['3 days', ['3d']],
      ['1 week', ['1w']],
      ['2 months', ['2mo']],
      ['45 min', ['45m']],
      ['1,5 hours', ['1.5h']],
      ['1h30m', ['1h 30m']],
      ['1 day, 4 hrs', ['1d 4h']],
      ['3D', ['3d']],
      ['5 story points', ['5pt']],
      ['8 SP', ['8pt']],
      ['weekly', ['1w']],
      ['Bi-weekly', ['2w']],
      ['quarterly', ['3mo']],
      ['every 2 weeks', ['2w']],
      ['40h/week', ['40h']],
      ['3 days a week', ['3d']],
      ['often', []],
      ['5 points 3d', []],
      ['3M', []],
      ['3 moons', []],
      ['three days', []],
      ['3d or so', []],
      ['', []],
    ];
    for (const [written, meant] of durations) {
      it(`reads “${written}” as ${meant.join(' or ') || 'no duration'}`, () =>
        assert.deepEqual(suggested(`estimate: "${written}"`), meant));
    }

    it('takes no story points where time passes', () => {
      assert.deepEqual(told(ofEvery('5pt')), [
        RULE,
        '5pt',
        '“5pt” is not a length of time. Write a time like 4h, 3d, 2w or 1mo.',
      ]);
    });
  });

  describe('of an id', () => {
    const ids: readonly (readonly [written: string, meant: readonly string[]])[] = [
      ['WI 12', ['WI-12']],
      ['"WI: 12"', ['WI-12']],
      ['WI--12', ['WI-12']],
      ['"#WI-12"', ['WI-12']],
      ['"[WI-12]"', ['WI-12']],
      ['WI-12.', ['WI-12']],
      ['12', []],
      ['Größe', []],
      ['two words', []],
    ];
    for (const [written, meant] of ids) {
      it(`reads ${written} as ${meant.join(' or ') || 'no id'}`, () =>
        assert.deepEqual(onlyFlaw(`workItems:\n  - id: ${written}\n`).data['suggestions'], meant));
    }

    it('says what an id looks like', () => {
      assert.deepEqual(told(onlyFlaw('workItems:\n  - id: 12\n')), [
        RULE,
        '12',
        '“12” cannot be an id. Write letters and digits, beginning with a letter, like OBJ-1.',
      ]);
    });

    it('accepts the ids of trackers', () => {
      const ids = ['OBJ-1', 'CRM-17', 'AB#1234', 'W-12345', 'a/b.c_d'];
      assert.deepEqual(flawsOf(project(`workItems:\n${ids.map((id) => `  - id: ${id}\n`).join('')}`)), []);
    });
  });

  describe('of a link', () => {
    it('asks for the id of what may stand there', () => {
      const flaw = ofWorkItem('supports: [OBJ-1, Reduce churn]');
      assert.deepEqual(told(flaw), [
        RULE,
        'Reduce churn',
        '“Reduce churn” is not an id. Write the `id` of a requirement or an objective, like REQ-1.',
      ]);
      assert.deepEqual(flaw.path, ['workItems', 0, 'supports', 1]);
      assert.deepEqual(flaw.data, { key: 'supports', expected: 'id', suggestions: [] });
    });

    it('asks for any id where anything may stand', () => {
      assert.equal(
        onlyFlaw('decisions: [{ affects: [all of it] }]').message,
        '“all of it” is not an id. Write the `id` of an entry, like OBJ-1.',
      );
      assert.equal(
        onlyFlaw('workItems: [{ parent: the epic }]').message,
        '“the epic” is not an id. Write the `id` of a work item, like WI-1.',
      );
    });

    it('gives an id as the example that looks like what is asked for', () => {
      assert.equal(
        onlyFlaw('people: [{ skills: [{ skill: Apex coding }] }]').message,
        '“Apex coding” is not an id. Write the `id` of a skill, like SK-1.',
      );
    });

    it('sees several ids in one item', () => {
      const flaw = ofWorkItem('supports: ["OBJ-1, OBJ-2"]');
      assert.equal(
        flaw.message,
        '“OBJ-1, OBJ-2” is more than one id. Write each of them as an item of its own.',
      );
      assert.deepEqual(flaw.data['suggestions'], []);
    });

    it('does not make one id of two', () => {
      assert.deepEqual(suggested('parent: WI-1, WI-2'), []);
      assert.deepEqual(suggested('parent: WI-1 WI-2'), []);
    });
  });
});
