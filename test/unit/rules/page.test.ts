import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { CATALOGUE, ruleById, ruleInfoById, type Rule, type RuleInfo } from '../../../src/core/rules';
import { isChecked, rulePage } from '../../../src/core/rules/page';

function rule(id: string): Rule {
  const found = ruleById(id);
  ok(found, id);
  return found;
}

function info(id: string): RuleInfo {
  const found = ruleInfoById(id);
  ok(found, id);
  return found;
}

function headings(page: string): readonly string[] {
  return page.split('\n').filter((line) => line.startsWith('#'));
}

describe('the page of a rule', () => {
  it('tells what it says, why, how to put it right, and how to silence it', () => {
    const page = rulePage(rule('measure/missing'));
    deepEqual(headings(page), [
      '# measure/missing',
      '## Why it matters',
      '## How to put it right',
      '## Example',
      '## How to silence it',
      '# throughline-disable-next-line measure/missing -- agreed with the sponsor',
      '# throughline-disable measure/missing -- agreed with the sponsor',
    ]);
    ok(
      page.startsWith(
        '# measure/missing\n\nAn active objective with no measure.\n\nSeverity: **warning**. On in the presets `recommended` and `strict`.\n',
      ),
    );
    ok(page.includes(rule('measure/missing').example.drifting));
    ok(page.includes(rule('measure/missing').example.mended));
    ok(page.includes('    measure/missing: off\n'));
  });

  it('names the options with their limits', () => {
    const page = rulePage(rule('drift/technical-share'));
    match(page, /^## Options$/mu);
    match(page, /^- `limit`: .* From 0 to 100; 30 where nothing is said\.$/mu);
    ok(page.includes('    drift/technical-share: [warning, { limit: 30 }]'));
    ok(!rulePage(rule('measure/missing')).includes('## Options'));
  });

  it('says where an option has another value in the strict preset', () => {
    match(
      rulePage(rule('quality/undefined')),
      /^- `required`: .* From 0 to 1; 0 where nothing is said, 1 in the preset `strict`\.$/mu,
    );
  });

  it('says where no waiver helps', () => {
    const page = rulePage(rule('trace/cycle'));
    ok(page.includes('A waiver or a comment cannot accept it'));
    ok(!page.includes('waivers:'));
    ok(page.includes('    trace/cycle: off'));
  });

  it('says that waivers do not reach the code', () => {
    const page = rulePage(rule('code/unknown-work-item'));
    ok(page.includes('Waivers and comments are for what stands in charters'));
    ok(!page.includes('waivers:'));
    ok(page.includes('    code/unknown-work-item: off'));
    ok(rulePage(rule('code/artifact-not-found')).includes('waivers:'));
  });

  it('says where the findings stay in the team', () => {
    const open = rulePage(rule('measure/missing'));
    const page = rulePage({ ...rule('measure/missing'), personal: true });
    match(
      page,
      /^Severity: .* and `strict`\. It speaks about single people, so its findings stay in the team: /mu,
    );
    ok(!open.includes('single people'));
  });

  it('says that a rule is not checked yet', () => {
    const { id, severity, preset, summary, why } = info('measure/missing');
    const page = rulePage({ id, severity, preset, summary, why });
    deepEqual(headings(page), ['# measure/missing', '## Why it matters']);
    ok(page.includes('**This version does not check it yet.**'));
  });

  it('says in which presets a rule is on', () => {
    const standing = (id: string): string => rulePage(info(id)).split('\n')[4] ?? '';
    equal(
      standing('trace/cycle'),
      'Severity: **error**. On in the presets `essential`, `recommended` and `strict`.',
    );
    equal(standing('purpose/no-owner'), 'Severity: **info**. On in the preset `strict`.');
    equal(
      standing('code/untraced-file'),
      'Severity: **off**. It is off until you switch it on in `settings.rules`.',
    );
  });

  it('is whole Markdown for every rule', () => {
    for (const each of CATALOGUE) {
      const page = rulePage(each);
      equal(page.split('```').length % 2, 1, `${each.id}: code is closed`);
      ok(!/\n{3}|[ \t]\n/u.test(page), each.id);
      ok(page.endsWith('\n') && !page.endsWith('\n\n'), each.id);
      equal(page.includes('does not check it yet'), !isChecked(each), each.id);
    }
  });
});
