import { deepEqual, equal } from 'node:assert/strict';
import { statusOf } from '../../../src/service';
import { counted, escapeMarkdown, measureWords, percent } from '../../../src/service/views/words';
import { uriOf } from '../../support/workspace';
import { entryOf, HEADER, PART, resultOf, resultsOf } from './results';

describe('the status of a workspace', () => {
  it('tells of each charter what stands in it, what is wrong, and how much is aligned', async () => {
    const results = await resultsOf({
      'a/project-charter.yaml': `${HEADER}include: [work.yaml]
objectives: [{ id: OBJ-1, title: A, measures: [{ id: M-1, baseline: { value: 0 }, target: { value: 1, by: 2027-01-01 } }] }]
requirements: [{ id: REQ-1, title: B, supports: [OBJ-1] }]
`,
      'a/work.yaml': `${PART}workItems:
  - { id: WI-1, title: C, supports: [REQ-1], estimate: 1d }
  - { id: WI-2, title: D, estimate: 3d }
  - { id: WI-3, title: E, state: dropped, colour: red }
`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: CRM }\npurpose: { statement: "Why }\n',
      'lost.charter.yaml': `${PART}workItems: [{ id: WI-1 }]\n`,
    });
    deepEqual(statusOf(results), {
      charters: [
        {
          uri: uriOf('a/project-charter.yaml'),
          name: 'Contoso service desk',
          kind: 'project',
          alignment: 0.25,
          alignedEffort: 8,
          totalEffort: 32,
          effortUnit: 'hours',
          objectives: 1,
          requirements: 1,
          workItems: 3,
          errors: 1,
          warnings: 1,
          broken: false,
          files: [uriOf('a/project-charter.yaml'), uriOf('a/work.yaml')],
        },
        {
          uri: uriOf('practice-charter.yaml'),
          name: 'CRM',
          kind: 'practice',
          alignment: null,
          alignedEffort: 0,
          totalEffort: 0,
          effortUnit: 'items',
          objectives: 0,
          requirements: 0,
          workItems: 0,
          errors: 1,
          warnings: 0,
          broken: true,
          files: [uriOf('practice-charter.yaml')],
        },
      ],
      warnings: 3,
    });
  });

  it('counts once what charters share, and nothing that is accepted or only advice', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'b.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'shared.yaml': `${PART}workItems:
  - { id: WI-1, title: Fax }
  # throughline-disable-next-line drift/orphan-work-item -- why
  - { id: WI-2, title: Telex }
`,
      'lost.charter.yaml': PART,
    });
    equal(statusOf(results).warnings, 1);
  });

  it('is that of nothing where there is nothing', () => {
    deepEqual(statusOf([]), { charters: [], warnings: 0 });
  });

  it('names a charter that does not say what it is by its file', async () => {
    const [charter] = statusOf(await resultsOf({ 'night.charter.yaml': 'objectives: []\n' })).charters;
    equal(charter?.name, 'night.charter.yaml');
    equal(charter?.kind, 'project');
  });
});

describe('words', () => {
  it('count', () => {
    equal(counted(1, 'objective'), '1 objective');
    equal(counted(0, 'objective'), '0 objectives');
    equal(counted(2, 'entry', 'entries'), '2 entries');
  });

  it('never round up to all, nor down to nothing', () => {
    equal(percent(0), '0%');
    equal(percent(1), '100%');
    equal(percent(0.999), '99%');
    equal(percent(0.001), '1%');
    equal(percent(0.834), '83%');
  });

  it('are no markup, whatever an author writes', () => {
    equal(
      escapeMarkdown('*a* [b](c) `d` <e> | $(f) & !g #h'),
      '\\*a\\* \\[b\\]\\(c\\) \\`d\\` \\<e\\> \\| \\$\\(f\\) \\& \\!g \\#h',
    );
    equal(escapeMarkdown('one\n\n- two'), 'one \\- two');
    equal(escapeMarkdown('1. Fax'), '1\\. Fax');
  });

  it('say of a measure as much as it says', async () => {
    const words = async (keys: string): Promise<string> => {
      const measure = entryOf(await resultOf(`objectives: [{ measures: [{ id: M-1, ${keys} }] }]\n`), 'M-1');
      return measure.kind === 'measure' ? measureWords(measure) : '';
    };
    equal(
      await words(
        'unit: h, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 }, actual: { value: 51 }',
      ),
      '72 → 24 h by 2027-03-31, now 51',
    );
    equal(await words('target: { value: 24 }'), '24');
    equal(await words('target: { by: 2027-03-31 }'), '');
    equal(await words('baseline: { value: 72 }, unit: h'), '');
    equal(await words('actual: { value: 0 }'), 'now 0');
  });
});
