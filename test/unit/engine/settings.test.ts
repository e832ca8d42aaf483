import { deepEqual, equal, throws } from 'node:assert/strict';
import type { Bundle, SeveritySetting } from '../../../src/core/model';
import { CATALOGUE, ruleById, ruleInfoById, RULES, type Rule, type RuleInfo } from '../../../src/core/rules';
import { effectiveSettings, type EffectiveSettings, type RuleSettings } from '../../../src/core/settings';
import { bundleOf, oneCharter } from '../../support/workspace';

function ruleInfo(id: string): RuleInfo {
  const info = ruleInfoById(id);
  if (info === undefined) throw new Error(`No rule ${id}`);
  return info;
}

function bundle(settings: string): Promise<Bundle> {
  return bundleOf(oneCharter(`charter: 1\nkind: project\nproject: { name: Desk }\nsettings: ${settings}\n`));
}

async function settingsOf(
  charter: string,
  commandLine: RuleSettings = {},
  editor: RuleSettings = {},
): Promise<EffectiveSettings> {
  return effectiveSettings(await bundle(charter), commandLine, editor);
}

async function severity(
  rule: string,
  charter: string,
  commandLine?: RuleSettings,
  editor?: RuleSettings,
): Promise<SeveritySetting> {
  return (await settingsOf(charter, commandLine, editor)).severityOf(ruleInfo(rule));
}

const ORPHAN = 'drift/orphan-work-item';
const orphan = (level: SeveritySetting): RuleSettings => ({ rules: { [ORPHAN]: level } });

describe('the severity of a rule', () => {
  it('is that of the command line, then of the charter, then of the editor, then its own', async () => {
    const charter = `{ rules: { ${ORPHAN}: info } }`;
    equal(await severity(ORPHAN, charter, orphan('error'), orphan('hint')), 'error');
    equal(await severity(ORPHAN, charter, {}, orphan('hint')), 'info');
    equal(await severity(ORPHAN, '{}', {}, orphan('hint')), 'hint');
    equal(await severity(ORPHAN, '{}'), 'warning');
    equal(await severity(ORPHAN, charter, orphan('off')), 'off');
  });

  it('may stand before the options of the rule in the charter', async () => {
    equal(await severity(ORPHAN, `{ rules: { ${ORPHAN}: [error, { x: 1 }] } }`), 'error');
    equal(await severity(ORPHAN, `{ rules: { ${ORPHAN}: [error] } }`), 'error');
  });

  for (const nonsense of ['loud', '3', '[]', '[loud]', '{ a: 1 }', 'null', '']) {
    it(`is not changed by what is no severity: ${nonsense}`, async () => {
      equal(await severity(ORPHAN, `{ rules: { ${ORPHAN}: ${nonsense} } }`, {}, orphan('hint')), 'hint');
    });
  }

  it('is not changed by what only looks like a rule', async () => {
    equal(await severity(ORPHAN, '{ rules: { toString: error, constructor: off } }'), 'warning');
    equal(
      await severity(ORPHAN, '{}', {
        rules: Object.create({ [ORPHAN]: 'off' }) as Record<string, SeveritySetting>,
      }),
      'warning',
    );
  });

  it('of a rule set by name does not depend on the preset', async () => {
    equal(
      await severity('purpose/no-owner', '{ preset: essential, rules: { purpose/no-owner: warning } }'),
      'warning',
    );
    equal(await severity(ORPHAN, `{ preset: strict, rules: { ${ORPHAN}: off } }`), 'off');
  });
});

describe('a preset', () => {
  it('is that of the command line, then of the charter, then of the editor, then the recommended one', async () => {
    const strictOnly = 'purpose/no-owner';
    equal(await severity(strictOnly, '{ preset: recommended }', { preset: 'strict' }, {}), 'info');
    equal(await severity(strictOnly, '{ preset: recommended }', {}, { preset: 'strict' }), 'off');
    equal(await severity(strictOnly, '{}', {}, { preset: 'strict' }), 'info');
    equal(await severity(strictOnly, '{}'), 'off');
    equal(await severity(strictOnly, '{ preset: all }'), 'off');
  });

  async function onIn(preset: string): Promise<readonly string[]> {
    const settings = await settingsOf(`{ preset: ${preset} }`);
    return CATALOGUE.filter((rule) => settings.severityOf(rule) !== 'off').map(({ id }) => id);
  }

  it('holds rules by their group and severity', async () => {
    const ids = (isIn: (rule: RuleInfo) => boolean): readonly string[] =>
      CATALOGUE.filter((rule) => rule.severity !== 'off' && isIn(rule)).map(({ id }) => id);
    deepEqual(
      await onIn('strict'),
      ids(() => true),
    );
    deepEqual(
      await onIn('recommended'),
      ids(({ preset }) => preset === 'recommended'),
    );
    deepEqual(
      await onIn('essential'),
      ids(
        ({ id, severity: level, preset }) =>
          /^(?:schema|trace)\//u.test(id) ||
          (id.startsWith('drift/') && level === 'warning' && preset === 'recommended'),
      ),
    );
  });
});

describe('an option of a rule', () => {
  const rule = ruleById('drift/technical-share') as Rule;
  const optionOf = async (options: string): Promise<number> =>
    (await settingsOf(`{ rules: { drift/technical-share: [warning, ${options}] } }`)).optionOf(rule, 'limit');

  it('is its default where nothing is said', async () => {
    const fallback = rule.options?.['limit']?.value;
    equal((await settingsOf('{}')).optionOf(rule, 'limit'), fallback);
    equal(
      (await settingsOf('{ rules: { drift/technical-share: warning } }')).optionOf(rule, 'limit'),
      fallback,
    );
    for (const options of [
      '{}',
      '{ limit: many }',
      '{ limit: .nan }',
      '{ limit: .inf }',
      'null',
      '40',
      '[40]',
    ]) {
      equal(await optionOf(options), fallback, options);
    }
  });

  it('is what the charter says, within its bounds', async () => {
    equal(await optionOf('{ limit: 40 }'), 40);
    equal(await optionOf('{ limit: -5 }'), rule.options?.['limit']?.min);
    equal(await optionOf('{ limit: 100000 }'), rule.options?.['limit']?.max);
  });

  it('may have another default in the strict preset, which the charter can set back', async () => {
    const strict = ruleById('quality/undefined') as Rule;
    const required = async (charter: string, commandLine?: RuleSettings): Promise<number> =>
      (await settingsOf(charter, commandLine)).optionOf(strict, 'required');
    equal(await required('{}'), 0);
    equal(await required('{ preset: strict }'), 1);
    equal(await required('{}', { preset: 'strict' }), 1);
    equal(await required('{ preset: strict }', { preset: 'essential' }), 0);
    const setBack = '{ preset: strict, rules: { quality/undefined: [warning, { required: 0 }] } }';
    equal(await required(setBack), 0);
    equal((await settingsOf('{ preset: strict }')).optionOf(rule, 'limit'), rule.options?.['limit']?.value);
  });

  it('must be one that the rule has', async () => {
    const settings = await settingsOf('{}');
    throws(() => settings.optionOf(rule, 'colour'), /has no option colour/u);
  });

  it('has a default within its bounds, in every rule', () => {
    for (const { id, options } of RULES) {
      for (const [name, { value, strict = value, min, max }] of Object.entries(options ?? {})) {
        equal(min <= value && value <= max, true, `${id} ${name}`);
        equal(min <= strict && strict <= max, true, `${id} ${name}`);
      }
    }
  });
});
