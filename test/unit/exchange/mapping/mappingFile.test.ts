import assert from 'node:assert/strict';
import { readMapping } from '../../../../src/core/exchange';

function flawsOf(text: string): readonly (readonly [number, string])[] {
  return readMapping(text).flaws.map(({ line, message }) => [line, message] as const);
}

describe('a mapping file', () => {
  it('says what the words of a tracker mean', () => {
    const { mapping, flaws } = readMapping(`types:
  Feature Request: requirement
  Chore-ish: Story
states: { Ready for UAT: resolved }
priorities:
  1: wont
fields:
  Business Value: x-value
idPrefix: CRM-
columns: { title: Summary }
dateOrder: day-first
x-note: ours
`);
    assert.deepEqual(flaws, []);
    assert.equal(mapping.types.get('feature-request'), 'requirement');
    assert.equal(mapping.types.get('Choreish'), 'story');
    assert.equal(mapping.states.get('ready for uat'), 'resolved');
    assert.equal(mapping.priorities.get('1'), 'wont');
    assert.equal(mapping.fields.get('Business Value'), 'x-value');
    assert.equal(mapping.idPrefix, 'CRM-');
    assert.equal(mapping.columns?.get('title'), 'Summary');
    assert.equal(mapping.dateOrder, 'day-first');
  });

  it('may be empty', () => {
    assert.deepEqual(flawsOf(''), []);
    assert.deepEqual(flawsOf('types:\n# to come\n'), []);
  });

  it('says in plain words what is wrong, and where', () => {
    assert.deepEqual(flawsOf('tpyes: { A: story }\n'), [
      [1, 'There is no key `tpyes` in a mapping. Did you mean `types`?'],
    ]);
    const [[line, message] = [0, '']] = flawsOf('types:\n  A: story\n  B: stroy\n');
    assert.equal(line, 3);
    assert.match(
      message,
      /^“stroy” is none of the words for this\. Did you mean `story`\? Take epic, feature, .* or skip\.$/u,
    );
    assert.deepEqual(flawsOf('states: done\n'), [
      [1, '`states` takes lines below it, like `Ready for UAT: resolved`.'],
    ]);
    assert.deepEqual(flawsOf('fields:\n  Value: valeu\n  Risk: [a]\n'), [
      [2, 'Entries have no key `valeu`. Take one of theirs, or one of your own that begins with `x-`.'],
      [3, '`Risk` takes one word or text behind its colon.'],
    ]);
    assert.deepEqual(flawsOf('- types\n'), [
      [1, 'A mapping says `types:`, `states:`, `priorities:` or `fields:`, each with lines below it.'],
    ]);
    assert.equal(flawsOf('types: { A: story\n').length, 1);
  });

  it('counts for what is right in it', () => {
    assert.equal(readMapping('types: { A: bug, B: nonsense }\n').mapping.types.get('A'), 'bug');
  });
});
