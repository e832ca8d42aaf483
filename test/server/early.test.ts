import { deepEqual } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { HEADER } from './client';
import { useWorld } from './world';

/** So many that comparing their texts takes longer than others are made to wait. */
const ITEMS = 3_000;

/** What each of the objectives is about. */
const SUBJECTS = [
  ['invoice', 'payment', 'ledger', 'account', 'receipt'],
  ['parcel', 'courier', 'warehouse', 'delivery', 'stock'],
  ['campaign', 'newsletter', 'audience', 'slogan', 'event'],
  ['technician', 'repair', 'spare', 'visit', 'route'],
] as const;

function titleOf(i: number): string {
  const words = SUBJECTS[i % SUBJECTS.length] ?? [];
  const [round, stride] = [i >> 2, 1 + ((i >> 4) % 3)];
  return [0, 1, 3].map((step) => words[(round + step * stride) % words.length]).join(' and ');
}

/** Each item supports the objective that it is about, but for one. */
function charter(wrong: number): string {
  const objectives = SUBJECTS.map((words, i) => `  - { id: OBJ-${i}, title: ${words.join(' and ')} }\n`);
  const items = Array.from({ length: ITEMS }, (_, i) => {
    const objective = (i === wrong ? i + 1 : i) % SUBJECTS.length;
    return `  - { id: WI-${i}, title: ${titleOf(i)}, supports: [OBJ-${objective}] }\n`;
  });
  return `${HEADER}objectives:\n${objectives.join('')}workItems:\n${items.join('')}`;
}

/** The id that a message begins with. */
function firstWord(message: Diagnostic['message']): string | undefined {
  return (typeof message === 'string' ? message : message.value).split(' ')[0];
}

const CLOSER = 'drift/closer-objective';
const ORPHAN = 'drift/orphan-work-item';

describe('what takes long to find', () => {
  const { openFolder } = useWorld();

  it('is told after all else, and what was known of it stays until then', async () => {
    const { client, home } = await openFolder({ 'project-charter.yaml': charter(4) });
    const uri = home.uriOf('project-charter.yaml');
    await client.open(uri);
    await client.settled();
    /** What each report since the last time says of two rules. */
    const told = async (): Promise<readonly (readonly string[])[]> => {
      await client.settled();
      return client.reports
        .splice(0)
        .map(({ diagnostics }) =>
          diagnostics
            .filter(({ code }) => code === CLOSER || code === ORPHAN)
            .map(({ code, message }) => `${code} ${firstWord(message)}`),
        );
    };
    await told();

    // One that supports nothing, and one more that supports the wrong objective.
    await client.type(
      uri,
      `title: ${titleOf(6)}, supports: [OBJ-2] }`,
      `title: ${titleOf(6)}, supports: [OBJ-3] }\n  - { id: WI-X1, title: A new ledger for each account }`,
    );
    deepEqual(await told(), [
      [`${CLOSER} WI-4`, `${ORPHAN} WI-X1`],
      [`${CLOSER} WI-4`, `${CLOSER} WI-6`, `${ORPHAN} WI-X1`],
    ]);

    // Words of the very entry that something was found about.
    await client.type(uri, `WI-4, title: ${titleOf(4)}`, `WI-4, title: ${titleOf(4)} once more`);
    for (const report of await told())
      deepEqual(report, [`${CLOSER} WI-4`, `${CLOSER} WI-6`, `${ORPHAN} WI-X1`]);
  });
});
