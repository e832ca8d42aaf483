import { deepEqual, equal, fail, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, RULES, RULE_IDS, type Rule } from '../../../src/core/rules';
import { silencingFixes } from '../../../src/core/silence';
import { exampleFiles } from '../../support/examples';
import { fixFixturesOf, fixturesOf } from '../../support/ruleFixtures';
import { expectFix, expectMarks, expectWording } from '../../support/ruleExpectations';
import { checkWith, findingsOf, withFix } from '../../support/workspace';
import { MENDING_RULES, RULE_IDS_IN_ORDER } from './catalogue';

describe('the catalogue of rules', () => {
  it('holds every rule once', () => {
    deepEqual([...RULE_IDS].toSorted(), [...RULE_IDS_IN_ORDER].toSorted());
  });

  it('tells of each rule in one line and a few sentences', () => {
    for (const rule of CATALOGUE) {
      match(rule.summary, /^\p{Lu}[^\n]*[^.]\.$/u, rule.id);
      ok(rule.summary.length <= 160, `${rule.id}: summary fits a line`);
      match(rule.why, /^[\p{Lu}“`][^\n]*\.$/u, rule.id);
      ok(!/undefined|—/u.test(`${rule.summary}${rule.why}`), rule.id);
    }
  });

  it('says how to mend what it grants a fix for', () => {
    const mending = new Set<string>(RULES.filter((rule) => rule.fixes !== undefined).map(({ id }) => id));
    const missing = MENDING_RULES.filter((id) => !mending.has(id));
    deepEqual(
      missing.filter((id) => RULES.some((rule) => rule.id === id)),
      [],
    );
    deepEqual(
      MENDING_RULES.filter((id) => !RULE_IDS.includes(id)),
      [],
    );
  });

  it('has fixtures for its own rules only', () => {
    const root = join(process.cwd(), 'test', 'fixtures', 'rules');
    const folders = readdirSync(root).flatMap((group) =>
      readdirSync(join(root, group)).map((name) => `${group}/${name}`),
    );
    deepEqual(
      folders.filter((id) => !RULES.some((rule) => rule.id === id)),
      [],
    );
  });
});

for (const rule of RULES) describe(rule.id, () => describeRule(rule));

function describeRule(rule: Rule): void {
  it('lies in the file that its id names', () => {
    ok(existsSync(join(process.cwd(), 'src', 'core', 'rules', `${rule.id}.ts`)));
  });

  it('says how to put it right', () => {
    match(rule.mend, /^[\p{Lu}“`].*\.$/su);
    for (const [name, option] of Object.entries(rule.options ?? {})) {
      match(option.describe, /^\p{Lu}.*\.$/u, name);
      ok(option.min <= option.value && option.value <= option.max, name);
    }
  });

  it('speaks in its drifting example and is silent in the mended one', async () => {
    const drifting = await findingsOf(rule.id, exampleFiles(rule.example.drifting));
    ok(drifting.length > 0, 'silent in the drifting example');
    for (const { problem } of drifting) expectWording(problem);
    const mended = await findingsOf(rule.id, exampleFiles(rule.example.mended));
    deepEqual(
      mended.map(({ problem }) => problem.message),
      [],
    );
  });

  describeFixtures(rule);
  describeFixes(rule);
}

function describeFixtures(rule: Rule): void {
  const speaking = fixturesOf(rule.id, 'speaks');
  const silent = fixturesOf(rule.id, 'silent');

  it('has a fixture where it speaks and a look-alike where it does not', () => {
    ok(speaking.length > 0 && silent.length > 0, 'a fixture is missing');
    ok(
      speaking.some(({ files }) => Object.values(files).some((text) => /^\s*# says: /mu.test(text))),
      'no message is quoted',
    );
  });

  for (const { name, files } of speaking) {
    it(`speaks where ${name} marks it`, async () => {
      const found = await findingsOf(rule.id, files);
      ok(found.length > 0);
      expectMarks(rule.id, files, found);
      for (const { problem } of found) expectWording(problem);
    });
  }

  for (const { name, files } of silent) {
    it(`is silent in ${name}`, async () => {
      ok(
        Object.values(files).some((text) => text.includes('#')),
        'says why it must be silent',
      );
      const found = await findingsOf(rule.id, files);
      deepEqual(
        found.map(({ problem }) => problem.message),
        [],
      );
    });
  }
}

function describeFixes(rule: Rule): void {
  const pairs = fixFixturesOf(rule.id);

  it('has a pair of charters for its fixes', () => {
    equal(
      pairs.length > 0,
      rule.fixes !== undefined,
      'a rule with fixes has a pair of fixtures, and one without has none',
    );
  });

  for (const { name, title, before, after } of pairs) {
    it(`${name}: ${title}`, async () => {
      const found = await checkWith(rule.id, before);
      const offered = found
        .filter(({ problem }) => problem.rule === rule.id)
        .flatMap(({ problem, result }) => result.fixesFor(problem).map((fix) => ({ problem, fix })));
      const chosen = offered.find(({ fix }) => fix.title === title);
      if (chosen === undefined) {
        fail(`“${title}” is not among the fixes offered:\n${offered.map(({ fix }) => fix.title).join('\n')}`);
      }
      deepEqual(withFix(before, chosen.fix), after);
      await expectFix({ files: before, found }, chosen.problem, chosen.fix);
    });
  }

  for (const { name, files } of fixturesOf(rule.id, 'speaks')) {
    it(`puts right what it marks in ${name}`, async () => {
      const found = await checkWith(rule.id, files);
      for (const { problem, result } of found.filter((each) => each.problem.rule === rule.id)) {
        const fixes = result.fixesFor(problem);
        deepEqual(new Set(fixes.map((fix) => fix.title)).size, fixes.length, 'titles differ');
        ok(fixes.filter((fix) => fix.safe).length <= 1, 'at most one safe fix');
        for (const fix of fixes) await expectFix({ files, found }, problem, fix);
        const silencing = silencingFixes(problem, result.bundle);
        equal(silencing.length > 0, rule.waivable !== false, 'can be silenced where it is waivable');
        for (const fix of silencing) equal(fix.safe, false);
      }
    });
  }
}
