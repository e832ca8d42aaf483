import assert from 'node:assert/strict';
import { number } from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse';
import { explain } from '../../../src/core/schema/explain';
import { rootSpot } from '../../../src/core/schema/spot';
import { flawsOf, onlyFlaw, project, told } from './flaws';

const RULE = 'schema/value';

/** The flaw of a work item with one further line. */
const ofWorkItem = (line: string) => onlyFlaw(`workItems:\n  - id: WI-1\n    ${line}\n`);

describe('schema/value', () => {
  it('marks a value that is not on the list, and guesses what is meant', () => {
    const flaw = ofWorkItem('type: storry');
    assert.deepEqual(told(flaw), [
      RULE,
      'storry',
      '`type` of WI-1 cannot be “storry”. Did you mean `story`?',
    ]);
    assert.deepEqual(flaw.data, { key: 'type', expected: 'choice', suggestions: ['story'] });
    assert.deepEqual(flaw.path, ['workItems', 0, 'type']);
  });

  it('lists the values where nothing is meant', () => {
    const flaw = ofWorkItem('priority: urgent');
    assert.equal(
      flaw.message,
      '`priority` of WI-1 cannot be “urgent”. Write `must`, `should`, `could` or `wont`.',
    );
    assert.deepEqual(flaw.data['suggestions'], []);
  });

  const words: readonly (readonly [line: string, value: string])[] = [
    ['type: Story', 'story'],
    ['type: user story', 'story'],
    ['type: Product Backlog Item', 'story'],
    ['type: defect', 'bug'],
    ['state: in progress', 'active'],
    ['state: To Do', 'new'],
    ['state: closed', 'done'],
    ['state: cancelled', 'dropped'],
    ['priority: high', 'must'],
    ["priority: won't", 'wont'],
    ['horizon: NEXT', 'next'],
  ];
  for (const [line, value] of words) {
    it(`takes “${line}” for ${value}`, () =>
      assert.equal((ofWorkItem(line).data['suggestions'] as string[])[0], value));
  }

  it('finds the one value that is among the words', () => {
    const ofTraining = (source: string) => onlyFlaw(`training: [{ title: Routing, source: ${source} }]`);
    assert.deepEqual(ofTraining('pilot finding').data['suggestions'], ['pilot']);
    assert.deepEqual(ofTraining('gap or pilot').data['suggestions'], []);
    assert.deepEqual(ofTraining('not a gap').data['suggestions'], []);
  });

  it('knows a value by another spelling', () => {
    assert.equal(
      onlyFlaw('milestones: [{ title: Launch, kind: Go Live }]').message,
      '`kind` of “Launch” cannot be “Go Live”. Did you mean `go-live`?',
    );
  });

  it('takes no number, true or false for a word', () => {
    assert.deepEqual(told(ofWorkItem('priority: 1')).slice(0, 2), [RULE, '1']);
    assert.deepEqual(told(ofWorkItem('state: true')).slice(0, 2), [RULE, 'true']);
  });

  it('holds numbers to their limits', () => {
    const flaw = onlyFlaw('objectives: [{ id: OBJ-1, title: Faster, weight: 120 }]');
    assert.deepEqual(told(flaw), [
      RULE,
      '120',
      '`weight` of OBJ-1 “Faster” cannot be 120. Write a number from 0 to 100.',
    ]);
    assert.deepEqual(flaw.data, { key: 'weight', expected: 'number', suggestions: [] });
    assert.equal(onlyFlaw('objectives: [{ weight: -1 }]').marked, '-1');
    assert.equal(onlyFlaw('objectives: [{ weight: .inf }]').marked, '.inf');
    assert.deepEqual(flawsOf(project('objectives: [{ weight: 0 }, { weight: 100 }, { weight: 33.3 }]')), []);
  });

  it('says which numbers there are, whatever the limits', () => {
    const { root } = parseYaml('-0.5');
    assert.ok(root);
    const ofLimits = (limits: Parameters<typeof number>[1]) =>
      explain(
        rootSpot(number('How many.', limits), root),
        { instancePath: '', keyword: 'minimum', params: {} },
        'part',
      )?.message;
    assert.match(ofLimits({ min: 1 }) ?? '', /Write a number that is 1 or more\.$/u);
    assert.match(ofLimits({ max: -1 }) ?? '', /Write a number that is -1 or less\.$/u);
    assert.match(ofLimits({ min: 1, max: 5, integer: true }) ?? '', /Write a whole number from 1 to 5\.$/u);
    assert.match(ofLimits({ integer: true }) ?? '', /Write a whole number\.$/u);
  });

  describe('of a severity', () => {
    it('guesses what is meant', () => {
      const flaw = onlyFlaw('settings: { rules: { trace/cycle: warn } }');
      assert.deepEqual(told(flaw), [RULE, 'warn', '“warn” is not a severity. Did you mean `warning`?']);
      assert.deepEqual(flaw.data, { key: 'trace/cycle', expected: 'severity', suggestions: ['warning'] });
    });

    it('lists the severities where nothing is meant', () => {
      const flaw = onlyFlaw('settings: { rules: { drift/technical-share: [loud, { limit: 40 }] } }');
      assert.deepEqual(told(flaw), [
        RULE,
        'loud',
        '“loud” is not a severity. Write `off`, `hint`, `info`, `warning` or `error`.',
      ]);
      assert.deepEqual(flaw.path, ['settings', 'rules', 'drift/technical-share', 0]);
    });
  });
});
