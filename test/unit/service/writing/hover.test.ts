import { deepEqual, equal, ok } from 'node:assert/strict';
import { hoverIn, hoverTextAt, placeAt } from '../../../support/cursor';

const HEADER = `charter: 1
kind: project
project: { name: Night desk }
purpose: { statement: Somebody answers at night. }
`;
const CHARTER = `${HEADER}people:
  - { id: P-ana, name: Ana }
goals:
  - { id: G-1, title: Nobody waits alone }
objectives:
  - id: OBJ-1
    title: Cut time to resolve
    supports: [G-1]
    owner: P-ana
    measures:
      - { id: M-1, title: Time to resolve, unit: h, direction: decrease, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 48 } }
workItems:
  - { id: WI-1, title: Route, state: active, supports: [OBJ-1] }
  - { id: WI-2, title: Call, supports: [OBJ-1] }
  - { id: WI-3, title: Mail, supports: [OBJ-1] }
  - { id: WI-4, title: Chat, supports: [OBJ-1], dependsOn: [WI-5] }
  - { id: WI-5, title: Fax }
waivers:
  - { rule: drift/orphan-work-item, about: WI-9 }
`;
/** Only WI-9 to WI-11 and REQ-1 share fewer than two words with the rest. */
const QUOTES = `${HEADER}objectives:
  - { id: OBJ-1, title: Quotes leave the house within two days }
  - { id: OBJ-2, title: Repair most machines on the first visit }
  - { id: OBJ-3, title: Customers renew their service contract }
requirements:
  - { id: REQ-1, title: Cafeteria menu, supports: [OBJ-3] }
workItems:
  - { id: WI-1, title: Fill the quote from the price list, supports: [OBJ-1] }
  - { id: WI-2, title: Send the quote for signature, supports: [OBJ-1] }
  - { id: WI-3, title: Show the machine before the visit, supports: [OBJ-2] }
  - { id: WI-4, title: Plan the repair visit with the right parts, supports: [OBJ-2] }
  - { id: WI-5, title: Send the technician who repaired the machine, supports: [OBJ-2] }
  - { id: WI-6, title: Remind customers before the contract ends, supports: [OBJ-3] }
  - { id: WI-7, title: Renew a contract in the portal, supports: [OBJ-3] }
  - { id: WI-8, title: Show customers what the contract covers, supports: [OBJ-3] }
  - { id: WI-9, title: Telematics gateway, supports: [OBJ-2] }
  - { id: WI-10, title: Printer ink, supports: [OBJ-2], state: done }
  - { id: WI-11, title: Coffee beans }
`;
const at = (before: string, text = CHARTER): string => text.replace(before, `${before}|`);

describe('hover', () => {
  it('tells what a key is for, and what may stand behind it', async () => {
    equal(
      await hoverTextAt(at('WI-1, title: Route, sta')),
      [
        '**`state`**',
        'Where the work stands.',
        '- `new` (default): Not begun.\n- `active`: Being worked on.\n- `blocked`: Begun, and waiting for something.\n- `resolved`: Finished, and waiting to be accepted.\n- `done`: Finished and accepted.\n- `dropped`: Will not be done.',
      ].join('\n\n'),
    );
    ok((await hoverTextAt(at('objectiv')))?.startsWith('**`objectives`**\n\nAn objective is specific'));
    ok((await hoverTextAt(at('{ na')))?.startsWith('**`name`** · required'));
    ok((await hoverTextAt(at('dir')))?.includes('Which way is better.'));
  });

  it('tells what a value of a list means', async () => {
    equal(await hoverTextAt(at('state: act')), '**`active`**\n\nBeing worked on.');
    equal(await hoverTextAt(at('kind: pro')), '**`project`**\n\nThe charter of one delivery project.');
  });

  it('shows what an id names: its chain, measures, support and findings', async () => {
    equal(
      await hoverTextAt(at('Route, state: active, supports: [OB')),
      [
        '**OBJ\\-1 Cut time to resolve**',
        'objective · Ana',
        '→ G\\-1 Nobody waits alone → “Somebody answers at night\\.”'.replace('night\\.', 'night.'),
        '- Time to resolve: 72 → 24 h by 2027\\-03\\-31, now 48: 50% of the way',
        'Supported by 4 entries: WI\\-1 Route, WI\\-2 Call, WI\\-3 Mail and 1 more',
      ].join('\n\n'),
    );
    const orphan = await hoverTextAt(at('{ id: WI-5'));
    ok(orphan?.includes('**WI\\-5 Fax**'));
    ok((await hoverTextAt(at('owner: P-a')))?.includes('Ana'));
  });

  it('tells what is found about a thing, but where the editor marks it itself', async () => {
    const [there, here] = [await hoverTextAt(at('dependsOn: [WI')), await hoverTextAt(at('{ id: WI-5'))];
    ok(/1 finding: WI\\-5 “Fax” .*`supports`/u.test(there ?? ''), there);
    ok(!here?.includes('finding'), here);
  });

  it('tells where a text says too little to judge a link by it', async () => {
    const told = 'Too little text to judge whether it fits what it supports: ';
    for (const [id, isTold] of Object.entries({
      'WI-9': true,
      'WI-8': false,
      'WI-10': false,
      'WI-11': false,
    }))
      equal((await hoverTextAt(at(`{ id: ${id}`, QUOTES)))?.includes(told), isTold, id);
    ok((await hoverTextAt(at('{ id: REQ-1', QUOTES)))?.includes(told));
    ok(!(await hoverTextAt(at('{ id: OBJ-3', QUOTES)))?.includes(told));
  });

  it('tells nothing of a text that no check has compared', async () => {
    const off = `${QUOTES}settings: { rules: { drift/closer-objective: off, drift/weak-alignment: off } }\n`;
    ok(!(await hoverTextAt(at('{ id: WI-9', off)))?.includes('Too little'));
  });

  it('tells how far a measure is', async () => {
    for (const place of ['baseline: { value: 7', 'actual: { value: 4', 'target: { value: 2'])
      equal(
        await hoverTextAt(at(place)),
        'Time to resolve: 72 → 24 h by 2027\\-03\\-31, now 48: 50% of the way',
      );
    const measured = (actual: string): string => CHARTER.replace('actual: { value: 48 }', actual);
    ok((await hoverTextAt(at('{ id: M-', measured('actual: { value: 80 }'))))?.includes('further away'));
    ok((await hoverTextAt(at('{ id: M-', measured('actual: { value: 20 }'))))?.includes('reached'));
    ok(!(await hoverTextAt(at('{ id: M-', measured('every: 1w'))))?.includes('%'));
  });

  it('tells what a rule says, with the way to its page', async () => {
    const link = '**[drift/orphan-work-item](file:///pages/drift/orphan-work-item.md)**';
    ok((await hoverTextAt(at('{ rule: drift')))?.startsWith(link));
    ok((await hoverTextAt(`# throughline-disable drift/orphan|-work-item\n${CHARTER}`))?.startsWith(link));
    const settings = `${CHARTER}settings:\n  rules:\n    drift/orphan|-work-item: off\n`;
    ok((await hoverTextAt(settings))?.startsWith(link));
    const option = `${CHARTER}settings: { rules: { drift/technical-share: [warning, { lim|it: 3 }] } }\n`;
    ok((await hoverTextAt(option))?.startsWith('**`limit`**'));
  });

  it('takes nothing that an author wrote for markup', async () => {
    const evil = CHARTER.replace('Cut time to resolve', '"[x](command:evil) <img src=x> **b** `c`"');
    const text = (await hoverTextAt(at('active, supports: [OB', evil))) ?? '';
    ok(text.includes('\\[x\\]\\(command:evil\\) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\`'), text);
  });

  it('knows what another file of the bundle has', async () => {
    const part = 'charter: 1\nkind: part\nworkItems:\n  - { id: WI-7, supports: [O|BJ-1] }\n';
    const project = CHARTER.replace('project:', 'include: [work.charter.yaml]\nproject:');
    const text = await hoverTextAt({ 'project-charter.yaml': project, 'work.charter.yaml': part });
    ok(text?.includes('Cut time to resolve'));
  });

  it('covers the word that it is about', async () => {
    const path = 'project-charter.yaml';
    const hover = hoverIn(await placeAt({ [path]: CHARTER }, path, CHARTER.indexOf('OBJ-1] }') + 2));
    const column = '  - { id: WI-1, title: Route, state: active, supports: ['.length;
    deepEqual(hover?.range, {
      start: { line: 16, character: column },
      end: { line: 16, character: column + 5 },
    });
  });

  for (const [what, text] of Object.entries({
    'in a title': at('title: Rou'),
    'on an id that nothing has': at('about: WI-'),
    'on a name that is no id': at('name: An'),
    'on white space': at('\n  '),
    'in a comment': `# OBJ|-1\n${CHARTER}`,
    'on a key that the format does not know': `${CHARTER}x-ow|n: 1\n`,
    'in a text of several lines': CHARTER.replace(
      'title: Cut time',
      'description: >-\n      st|ate OBJ-1\n    title: Cut time',
    ),
  }))
    it(`is silent ${what}`, async () => equal(await hoverTextAt(text), undefined));
});
