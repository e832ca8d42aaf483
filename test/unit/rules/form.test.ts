import { deepEqual, equal, ok } from 'node:assert/strict';
import { findingsOf, oneCharter, withFix } from '../../support/workspace';

interface Offered {
  readonly title: string;
  readonly safe: boolean;
  readonly text: string;
}

/** The fixes for the only finding of a rule in a charter, each with the text that it leaves. */
async function offered(rule: string, text: string): Promise<readonly Offered[]> {
  const files = oneCharter(text);
  const found = await findingsOf(rule, files);
  equal(found.length, 1);
  return found.flatMap(({ problem, result }) =>
    result.fixesFor(problem).map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      text: withFix(files, fix)['project-charter.yaml'] ?? '',
    })),
  );
}

function withWork(work: string): string {
  return `charter: 1\nkind: project\nproject: { name: Desk }\nworkItems:\n${work}`;
}

async function titles(rule: string, text: string): Promise<readonly string[]> {
  return (await offered(rule, text)).map(({ title, safe }) => (safe ? `${title} (safe)` : title));
}

describe('fixes of the form of a charter', () => {
  it('are safe to apply unseen only where the fingers slipped', async () => {
    const rename = (work: string): Promise<readonly string[]> => titles('schema/unknown-key', withWork(work));
    deepEqual(await rename('  - { id: W-1, asignee: Dana }\n'), [
      'Rename to assignee (safe)',
      'Remove asignee',
    ]);
    deepEqual(await rename('  - { id: W-1, predecessors: [] }\n'), [
      'Rename to dependsOn',
      'Remove predecessors',
    ]);
    const write = (work: string): Promise<readonly string[]> => titles('schema/value', withWork(work));
    deepEqual(await write('  - { id: W-1, state: Done }\n'), ['Write done (safe)']);
    deepEqual(await write('  - { id: W-1, state: closed }\n'), ['Write done']);
  });

  it('are safe for dates and durations that can be read in one way', async () => {
    const write = (work: string): Promise<readonly string[]> => titles('schema/format', withWork(work));
    deepEqual(await write('  - { id: W-1, due: 2026/11/21 }\n'), ['Write 2026-11-21 (safe)']);
    deepEqual(await write('  - { id: W-1, due: 11/12/2026 }\n'), ['Write 2026-12-11', 'Write 2026-11-12']);
    deepEqual(await write('  - { id: W-1, estimate: 3 days }\n'), ['Write 3d (safe)']);
    deepEqual(await write('  - { id: W 1 }\n'), ['Write W-1']);
  });

  it('are safe for values of another sort only where nothing is lost', async () => {
    const write = (work: string): Promise<readonly string[]> => titles('schema/type', withWork(work));
    deepEqual(await write('  - { id: W-1, tags: desk }\n'), ['Write [desk] (safe)']);
    const weight = (value: string): Promise<readonly string[]> =>
      titles(
        'schema/type',
        `charter: 1\nkind: project\nproject: { name: Desk }\nobjectives: [{ id: O-1, weight: ${value} }]\n`,
      );
    deepEqual(await weight('"40"'), ['Write 40 (safe)']);
    deepEqual(await weight('40 points'), ['Write 40']);
  });

  it('are not offered where they would put something else wrong', async () => {
    // As a state, what the item says under status would not be known.
    deepEqual(await titles('schema/unknown-key', withWork('  - { id: W-1, status: waiting for Dana }\n')), [
      'Remove status',
    ]);
  });

  it('leave alone what stands elsewhere', async () => {
    const merged = 'x-common: &common { suports: [] }\n';
    deepEqual(await titles('schema/unknown-key', merged + withWork('  - { <<: *common, id: W-1 }\n')), []);
  });

  it('leave a text of several lines alone', async () => {
    deepEqual(await titles('schema/type', withWork('  - id: W-1\n    tags: |\n      desk\n')), []);
  });

  it('write the version at the top, with the line ends of the file', async () => {
    const [fix] = await offered(
      'schema/missing-key',
      '# Desk\r\nkind: project\r\nproject: { name: Desk }\r\n',
    );
    ok(fix?.safe);
    equal(fix.text, '# Desk\r\ncharter: 1\r\nkind: project\r\nproject: { name: Desk }\r\n');
  });

  it('do not add keys to a charter in braces, or to nothing', async () => {
    deepEqual(await titles('schema/missing-key', '{ kind: project, project: { name: Desk } }\n'), []);
    deepEqual(await titles('schema/missing-key', ''), []);
  });

  it('do not know the name of the project', async () => {
    deepEqual(
      await titles('schema/missing-key', 'charter: 1\nkind: project\nproject: { customer: Contoso }\n'),
      [],
    );
  });
});

describe('findings on the form of a charter', () => {
  it('are about the entry that they stand in, else about the section, else about the charter', async () => {
    const subject = async (rule: string, text: string): Promise<string | undefined> =>
      (await findingsOf(rule, oneCharter(text)))[0]?.problem.subject;
    const objective = (rest: string): string =>
      `charter: 1\nkind: project\nproject: { name: Desk }\nobjectives: [{ id: O-1, measures: [{ id: M-1, ${rest} }] }]\n`;
    equal(await subject('schema/unknown-key', objective('titel: Calls')), 'M-1');
    equal(await subject('schema/format', objective('target: { by: soon }')), 'M-1');
    equal(await subject('schema/type', withWork('  - Repair it\n')), 'workItems[0]');
    equal(await subject('schema/unknown-key', `settings: { rule: {} }\n${withWork('')}`), 'settings');
    equal(await subject('schema/unknown-key', `goal: []\n${withWork('')}`), 'charter');
    equal(await subject('schema/type', `goals: many\n${withWork('')}`), 'charter');
  });
});
