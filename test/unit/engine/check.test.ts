import { deepEqual, equal, ok } from 'node:assert/strict';
import { check, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import { bundleOf, bundlesOf, markedText, oneCharter, TODAY, type Files } from '../../support/workspace';

const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk, phase: implement }
purpose: { statement: Customers get their problem solved on the first call. }
`;
const ORPHAN = 'drift/orphan-work-item';

async function checked(sections: string, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  return check(await bundleOf(oneCharter(HEADER + sections)), { today: TODAY, ...options });
}

/** What is found, as `rule subject`. */
function told({ problems }: Pick<CheckResult, 'problems'>): readonly string[] {
  return problems.map(({ rule, subject }) => `${rule} ${subject}`);
}

function waived({ waived: problems }: CheckResult): readonly string[] {
  return told({ problems });
}

describe('a waiver', () => {
  const WORK = 'workItems: [{ id: WI-1, title: Keep the fax line }]\n';
  const waiver = (keys: string): string => `${WORK}waivers: [{ rule: ${ORPHAN}, about: WI-1, ${keys} }]\n`;

  it('accepts a finding with a reason', async () => {
    const result = await checked(waiver('reason: The regulator asks for it, by: Ana, until: 2026-12-31'));
    deepEqual(told(result), []);
    deepEqual(waived(result), [`${ORPHAN} WI-1`]);
    const [problem] = result.waived;
    equal(problem?.waiver.reason, 'The regulator asks for it');
    equal(problem?.waiver.by, 'Ana');
    equal(problem?.waiver.until, '2026-12-31');
    const { file, span } = problem?.waiver.place ?? {};
    ok(file && span && file.text.slice(span.start, span.end).startsWith(`{ rule: ${ORPHAN}`));
  });

  it('accepts nothing without a reason, and says so', async () => {
    for (const keys of ['by: Ana', 'reason: ""', 'reason: "  "', 'reason: []']) {
      const result = await checked(waiver(keys));
      ok(told(result).includes(`${ORPHAN} WI-1`), keys);
      ok(told(result).includes('waiver/invalid waivers[0]'), keys);
      deepEqual(result.waived, []);
    }
  });

  it('ends after its last day', async () => {
    const charter = waiver('reason: Until the switch-over, until: 2026-11-21');
    deepEqual(waived(await checked(charter, { today: '2026-11-21' })), [`${ORPHAN} WI-1`]);
    const after = await checked(charter, { today: '2026-11-22' });
    deepEqual(told(after), [`${ORPHAN} WI-1`, 'waiver/invalid waivers[0]']);
  });

  it('is in force beside one that is not', async () => {
    const result = await checked(
      `${WORK}waivers:
  - { rule: ${ORPHAN}, about: WI-1, reason: Old, until: 2026-01-01 }
  - { rule: ${ORPHAN}, about: WI-1, reason: New }
`,
    );
    deepEqual(waived(result), [`${ORPHAN} WI-1`]);
    deepEqual(told(result), ['waiver/invalid waivers[0]']);
  });

  it('names its subject exactly', async () => {
    const result = await checked(`${WORK}waivers: [{ rule: ${ORPHAN}, about: wi-1, reason: Why }]\n`);
    deepEqual(told(result), [`${ORPHAN} WI-1`, 'waiver/invalid waivers[0]']);
    const byPath = await checked(
      `workItems: [{ title: No id }]\nwaivers: [{ rule: ${ORPHAN}, about: "workItems[0]", reason: Why }]\n`,
    );
    deepEqual(waived(byPath), [`${ORPHAN} workItems[0]`]);
  });

  it('may stand in a part', async () => {
    const files: Files = {
      'project-charter.yaml': `${HEADER}include: [work.charter.yaml]\n`,
      'work.charter.yaml': `charter: 1\nkind: part\n${waiver('reason: Why')}`,
    };
    deepEqual(waived(check(await bundleOf(files), { today: TODAY })), [`${ORPHAN} WI-1`]);
  });

  it('cannot accept what makes a charter unreadable', async () => {
    const result = await checked(
      'workItems: [{ id: WI-1, state: someday }]\nwaivers: [{ rule: schema/value, about: WI-1, reason: Why }]\n',
    );
    ok(told(result).some((each) => each.startsWith('schema/value ')));
    deepEqual(result.waived, []);
  });

  it('that is waived itself is still a finding', async () => {
    const result = await checked('waivers: [{ rule: waiver/invalid, about: "waivers[0]", reason: Why }]\n');
    deepEqual(result.waived, []);
    ok(told(result).includes('waiver/invalid waivers[0]'));
  });
});

describe('a comment that silences', () => {
  it('accepts a finding on the next line, and no other', async () => {
    const result = await checked(`workItems:
  # throughline-disable-next-line ${ORPHAN} -- the regulator asks for it
  - { id: WI-1, title: Keep the fax line }
  - { id: WI-2, title: Keep the telex line }
`);
    deepEqual(waived(result), [`${ORPHAN} WI-1`]);
    deepEqual(told(result), [`${ORPHAN} WI-2`]);
    const [problem] = result.waived;
    equal(problem?.waiver.reason, 'the regulator asks for it');
    equal(problem?.waiver.by, undefined);
    const { file, span } = problem?.waiver.place ?? {};
    ok(file && span && file.text.slice(span.start, span.end).startsWith('# throughline-disable-next-line'));
  });

  it('accepts all findings of a rule in its file, and none in another', async () => {
    const result = check(
      await bundleOf({
        'project-charter.yaml': `# throughline-disable ${ORPHAN}\n${HEADER}include: [work.charter.yaml]\nworkItems: [{ id: WI-1, title: Fax }, { id: WI-2, title: Telex }]\n`,
        'work.charter.yaml': 'charter: 1\nkind: part\nworkItems: [{ id: WI-3, title: Pager }]\n',
      }),
      { today: TODAY },
    );
    deepEqual(waived(result), [`${ORPHAN} WI-1`, `${ORPHAN} WI-2`]);
    deepEqual(told(result), [`${ORPHAN} WI-3`]);
    equal(result.waived[0]?.waiver.reason, undefined);
  });

  it('says nothing of other rules, nor of what cannot be accepted', async () => {
    const result = await checked(`workItems:
  # throughline-disable-next-line drift/closed-objective -- why
  - { id: WI-1, title: Keep the fax line }
# throughline-disable schema/unknown-key -- why
worcItems: []
`);
    deepEqual(told(result), [`${ORPHAN} WI-1`, 'schema/unknown-key charter']);
    deepEqual(result.waived, []);
  });
});

describe('the findings of a check', () => {
  it('stand in the order of the files, then of the text, then of the rules', async () => {
    const result = check(
      await bundleOf({
        'z.charter.yaml': `${HEADER}include: [m.yaml, a.yaml]
workItems: [{ id: WI-3, title: C }, { id: WI-1, title: A, state: someday }]
objectives: [{ id: OBJ-1, title: Faster }]
`,
        'a.yaml': 'charter: 1\nkind: part\nworkItems: [{ id: WI-0, title: B }]\n',
        'm.yaml': 'charter: 1\nkind: part\nworkItems: [{ id: WI-9, title: D, prioirty: must }]\n',
      }),
      { today: TODAY },
    );
    const files = result.problems.map(({ place }) => result.bundle.files.indexOf(place.file));
    deepEqual(
      files,
      files.toSorted((a, b) => a - b),
    );
    for (const [i, problem] of result.problems.entries()) {
      const next = result.problems[i + 1];
      if (next?.place.file !== problem.place.file) continue;
      ok(
        problem.place.span.start < next.place.span.start ||
          (problem.place.span.start === next.place.span.start &&
            (problem.place.span.end < next.place.span.end ||
              (problem.place.span.end === next.place.span.end && problem.rule <= next.rule))),
      );
    }
    ok(result.problems.length >= 6);
  });

  it('have the severity that is set, and the milder one where a finding says so', async () => {
    const sections = `objectives: [{ id: OBJ-1, title: Faster by 20 %, setOn: 2026-06-12 }]
workItems: [{ id: WI-1, title: Printer, supports: [OBJ-1], state: done, start: 2026-05-04 }]
`;
    const rule = 'drift/started-before-target';
    const severityWith = async (options: Partial<CheckOptions>): Promise<string | undefined> =>
      (await checked(sections, options)).problems.find((problem) => problem.rule === rule)?.severity;
    equal(await severityWith({}), 'info');
    equal(await severityWith({ commandLine: { rules: { [rule]: 'error' } } }), 'info');
    equal(await severityWith({ commandLine: { rules: { [rule]: 'hint' } } }), 'hint');
    equal(await severityWith({ editor: { rules: { [rule]: 'off' } } }), undefined);
  });

  it('are the same each time', async () => {
    const bundle = await bundleOf(
      oneCharter(`${HEADER}workItems: [{ id: WI-1, title: Fax }, { id: WI-1 }]\n`),
    );
    deepEqual(told(check(bundle, { today: TODAY })), told(check(bundle, { today: TODAY })));
  });

  it('come with ways to put them right', async () => {
    const result = await checked(
      'objectives: [{ id: OBJ-1, title: Answer faster }]\nworkItems: [{ id: WI-1, title: Fax }, { id: WI-2, title: Mail, supports: [OBJ-1] }]\n',
    );
    const orphan = result.problems.find(({ rule }) => rule === ORPHAN);
    ok(orphan);
    equal(markedText(orphan), 'WI-1');
    ok(result.fixesFor(orphan).length > 0);
    deepEqual(result.fixesFor({ ...orphan, rule: 'drift/unknown' }), []);
  });
});

describe('a part that no charter includes', () => {
  it('is looked at by few rules only, since its neighbours are not known', async () => {
    const [bundle] = await bundlesOf({
      'work.charter.yaml':
        'charter: 1\nkind: part\nworkItems: [{ id: WI-1, title: Fax, supports: [OBJ-1], state: someday }, { id: WI-2 }]\n',
    });
    ok(bundle?.unused);
    deepEqual(told(check(bundle, { today: TODAY })), ['trace/unused-part charter', 'schema/value WI-1']);
  });
});

describe('what counts against alignment', () => {
  const SECTIONS = `objectives: [{ id: OBJ-1, title: Faster }, { id: OBJ-2, title: Cheaper, status: retired }]
workItems:
  - { id: WI-1, title: Mail, supports: [OBJ-1] }
  - { id: WI-2, title: Fax }
  - { id: WI-3, title: Telex, supports: [OBJ-2] }
  - { id: WI-4, title: Pipeline, nature: technical, supports: [OBJ-1] }
`;

  it('is a warning that work drifts', async () => {
    const { alignment, drifts, graph } = await checked(SECTIONS);
    deepEqual(
      graph.entries.filter(drifts).map(({ subject }) => subject),
      ['WI-2', 'WI-3', 'WI-4'],
    );
    deepEqual([alignment.alignedItems, alignment.items, alignment.share], [1, 4, 0.25]);
  });

  it('is not what is accepted, or less than a warning', async () => {
    const accepted = await checked(
      `${SECTIONS}waivers: [{ rule: drift/technical-without-enables, about: WI-4, reason: Why }]\n`,
    );
    equal(accepted.alignment.alignedItems, 2);
    const milder = await checked(SECTIONS, {
      commandLine: { rules: { 'drift/technical-without-enables': 'info' } },
    });
    equal(milder.alignment.alignedItems, 2);
    const louder = await checked(SECTIONS, {
      commandLine: { rules: { 'drift/technical-without-enables': 'error' } },
    });
    equal(louder.alignment.alignedItems, 1);
  });
});
