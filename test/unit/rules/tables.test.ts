import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CATALOGUE, type RuleInfo } from '../../../src/core/rules';
import { RULE_GROUPS, inCatalogueOrder } from '../../../src/core/rules/groups';
import {
  rulesIndex,
  rulesOverview,
  rulesTable,
  withRuleSettings,
  withRulesTable,
} from '../../../src/tools/ruleTables';
import { staleFiles } from '../../../src/tools/generated';
import { RULE_NAMES } from './catalogue';

const LATER: RuleInfo = {
  id: 'people/skill-gap',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A skill that nobody has.',
  why: 'It takes months.',
};

describe('what is told of the rules elsewhere', () => {
  it('has every group of the catalogue, in its order', () => {
    deepEqual(Object.keys(RULE_GROUPS), Object.keys(RULE_NAMES));
    deepEqual(inCatalogueOrder(CATALOGUE.toReversed()), CATALOGUE);
  });

  it('lists every rule in the index', () => {
    const index = JSON.parse(rulesIndex(CATALOGUE)) as readonly Record<string, unknown>[];
    equal(index.length, CATALOGUE.length);
    deepEqual(
      index.find(({ id }) => id === 'trace/cycle'),
      {
        id: 'trace/cycle',
        summary:
          'Links of `parent`, `dependsOn`, `supports`, `enables` or `escalateTo` that lead back to where they start.',
        severity: 'error',
        checked: true,
      },
    );
    equal((JSON.parse(rulesIndex([LATER])) as readonly Record<string, unknown>[])[0]?.['checked'], false);
  });

  it('marks what is not checked yet in the overview, and leaves it out of the README', () => {
    const strict: RuleInfo = {
      ...LATER,
      id: 'people/lead-without-measure',
      severity: 'hint',
      preset: 'strict',
    };
    const rules = [...CATALOGUE.filter(({ id }) => id === 'trace/cycle'), LATER, strict];
    ok(rulesOverview(rules).includes('| [people/skill-gap](people/skill-gap.md) | warning, *not yet* |'));
    ok(
      rulesOverview(rules).includes(
        '| [people/lead-without-measure](people/lead-without-measure.md) | hint, strict, *not yet* |',
      ),
    );
    const table = rulesTable(rules);
    ok(table.includes('| [trace/cycle](docs/rules/trace/cycle.md) | error |'));
    ok(!table.includes('people/skill-gap'));
  });

  it('replaces the table of the README and nothing else', () => {
    const text = 'Before\n<!-- rules:begin -->\nold $& table\n<!-- rules:end -->\nAfter\n';
    const once = withRulesTable(text, '| $1 |');
    equal(once, 'Before\n<!-- rules:begin -->\n\n| $1 |\n\n<!-- rules:end -->\nAfter\n');
    equal(withRulesTable(once, '| $1 |'), once);
    equal(withRulesTable('No table\n', '| x |'), 'No table\n');
  });

  it('writes a setting for each rule into package.json, wherever it stands', () => {
    const properties = {
      'throughline.rules': { type: 'object', additionalProperties: { type: 'string' } },
      'throughline.preset': {},
    };
    const one = JSON.stringify({ name: 'x', contributes: { configuration: { properties }, views: {} } });
    const several = JSON.stringify({ contributes: { configuration: [{ title: 'A' }, { properties }] } });
    const expected = {
      type: 'object',
      additionalProperties: false,
      properties: {
        'people/skill-gap': {
          type: 'string',
          enum: ['off', 'hint', 'info', 'warning', 'error'],
          description: 'A skill that nobody has. Default: warning. Not checked yet.',
        },
      },
    };
    const single = JSON.parse(withRuleSettings(one, [LATER])) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    deepEqual(single.contributes.configuration.properties, {
      'throughline.rules': expected,
      'throughline.preset': {},
    });
    ok(withRuleSettings(several, [LATER]).includes('people/skill-gap'));
    equal(withRuleSettings(withRuleSettings(one, [LATER]), [LATER]), withRuleSettings(one, [LATER]));
  });

  it('leaves a package.json without that setting alone', () => {
    for (const text of [
      '{}',
      '{"contributes":{}}',
      '{"contributes":{"configuration":{"properties":{"a":{}}}}}',
    ]) {
      equal(withRuleSettings(text, [LATER]), text);
    }
  });
});

describe('generated files', () => {
  it('are stale where they differ from what they should be, are missing, or should not be there', () => {
    const license = readFileSync('LICENSE', 'utf8');
    const files = (text: string | undefined): ReadonlyMap<string, string | undefined> =>
      new Map([['LICENSE', text]]);
    deepEqual(staleFiles(process.cwd(), files(license)), []);
    deepEqual(staleFiles(process.cwd(), files(`${license} `)), ['LICENSE']);
    deepEqual(staleFiles(process.cwd(), files(undefined)), ['LICENSE']);
    deepEqual(
      staleFiles(
        process.cwd(),
        new Map([
          ['b/nowhere', 'x'],
          ['a/nowhere', ''],
          ['c/nowhere', undefined],
        ]),
      ),
      ['a/nowhere', 'b/nowhere'],
    );
  });
});
