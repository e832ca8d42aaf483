import assert from 'node:assert/strict';
import { flawsOf, onlyFlaw, project, soleFlaw, told } from './flaws';

const RULE = 'schema/missing-key';

describe('schema/missing-key', () => {
  it('says what the key is for', () => {
    const flaw = onlyFlaw('waivers:\n  - { rule: trace/cycle, reason: Agreed. }\n');
    assert.deepEqual(told(flaw), [
      RULE,
      'rule',
      'This waiver has no `about`. Add it: the id of the entry that the finding is about, or `charter` for the charter as a whole.',
    ]);
    assert.deepEqual(flaw.data, { key: 'about', value: '' });
    assert.deepEqual(flaw.path, ['waivers', 0]);
  });

  it('marks the first key of what has no name, or the whole where it has no key', () => {
    assert.equal(onlyFlaw('waivers:\n  - { about: WI-1, reason: Agreed. }\n').marked, 'about');
    assert.equal(soleFlaw('charter: 1\nkind: project\nproject: {}\n').marked, '{}');
  });

  it('names the project, whatever it is called', () => {
    const flaw = soleFlaw('charter: 1\nkind: project\nproject: { customer: Contoso Energy }\n');
    assert.deepEqual(told(flaw), [
      RULE,
      'customer',
      'The project has no `name`. Add it: what everybody calls the project.',
    ]);
  });

  it('tells of each key that is missing', () => {
    const flaws = flawsOf(project('waivers:\n  - { reason: Agreed. }\n'));
    assert.deepEqual(
      flaws.map(({ data }) => data['key']),
      ['rule', 'about'],
    );
  });

  it('keeps quiet about a key that is there with a typing error', () => {
    const flaw = onlyFlaw('waivers:\n  - { rule: trace/cycle, abuot: WI-1, reason: Agreed. }\n');
    assert.equal(flaw.rule, 'schema/unknown-key');
    assert.equal(soleFlaw('charter: 1\nkind: project\nPROJECT: { name: Desk }\n').rule, 'schema/unknown-key');
  });

  it('accepts a section with nothing in it', () => {
    assert.deepEqual(
      flawsOf(project('workItems:\nscope:\nsettings: { rules: }\nobjectives: [ { measures: } ]\n')),
      [],
    );
    assert.deepEqual(flawsOf('charter: 1\nkind: project\nproject:\n'), []);
  });

  describe('of the charter itself', () => {
    it('asks for the version', () => {
      const flaw = soleFlaw('kind: project\nproject: { name: Desk }\n');
      assert.deepEqual(told(flaw), [
        RULE,
        'kind',
        'This charter does not say which version of the format it follows. Add `charter: 1`.',
      ]);
      assert.deepEqual(flaw.data, { key: 'charter', value: '1' });
    });

    it('asks for the project', () => {
      const flaw = soleFlaw('charter: 1\nkind: project\n');
      assert.equal(
        flaw.message,
        'This project charter has no `project`. Add it: what the project is called, for whom it is, and where it stands.',
      );
      assert.equal(flaw.marked, 'kind');
    });

    it('asks an empty file to begin', () => {
      for (const text of ['', '\n', '# nothing yet\n']) {
        const flaw = soleFlaw(text);
        assert.deepEqual(told(flaw), [
          RULE,
          '',
          'This file is empty. Begin with `charter: 1` and `kind: project`.',
        ]);
      }
    });
  });
});
