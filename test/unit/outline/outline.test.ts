import { deepEqual, equal, ok } from 'node:assert/strict';
import { readOutline } from '../../../src/core/outline';

/** Each entry as `section title`, behind what it is linked with: `requirements B < objectives A`. */
function read(text: string): readonly string[] {
  const { entries, sentences } = readOutline(text);
  return [
    ...entries.map(({ section, title, link, ticked }) => {
      const tick = ticked === undefined ? '' : ticked ? ' [x]' : ' [ ]';
      return `${section} ${title}${tick}${link ? ` < ${link.key} ${link.to.title}` : ''}`;
    }),
    ...sentences.map(({ list, text: sentence }) => `${list} ${sentence}`),
  ];
}

const leftOut = (text: string): readonly number[] => readOutline(text).leftOut.map(({ line }) => line);

describe('an outline whose headings say what is what', () => {
  it('becomes what they say, with points inside points below them', () => {
    const text = `# Statement of work

## Goals
- Help is easy to get
  - Calls are answered
## Objectives
1. Cut repeat calls
   - Agents see the contract
     - [ ] Read contracts from billing
     - [x] Agree on fields
2. Answer e-mails in a day
## Work items
- Route calls
  - By skill
## Risks
- Nobody comes
`;
    deepEqual(read(text), [
      'goals Help is easy to get',
      'objectives Calls are answered < supports Help is easy to get',
      'objectives Cut repeat calls',
      'requirements Agents see the contract < supports Cut repeat calls',
      'workItems Read contracts from billing [ ] < supports Agents see the contract',
      'workItems Agree on fields [x] < supports Agents see the contract',
      'objectives Answer e-mails in a day',
      'workItems Route calls',
      'workItems By skill < parent Route calls',
      'risks Nobody comes',
    ]);
    deepEqual(leftOut(text), []);
  });

  it('may have them as lines, in bold, with numbers, with a colon, or as points', () => {
    for (const heading of [
      'Objectives',
      'OBJECTIVES:',
      '**Objectives**',
      '2. Objectives',
      '2.1 Objectives',
      '### 4) Objectives ###',
      'Our objectives',
      'Objectives (draft)',
      'Objectives\n----------',
      '> Objectives',
    ]) {
      deepEqual(read(`${heading}\n\n- Cut repeat calls\n`), ['objectives Cut repeat calls'], heading);
    }
    deepEqual(read('- Scope\n  - Calls\n- Out of scope\n  - Chat\n'), ['inScope Calls', 'outOfScope Chat']);
  });

  it('may be in German or French', () => {
    deepEqual(read('## Projektziele\n- A\n## Nicht im Umfang\n- B\n## Annahmen\n- C'), [
      'objectives A',
      'assumptions C',
      'outOfScope B',
    ]);
    deepEqual(read('Objectifs du projet :\n- A\nHors périmètre\n- B\nLivrables\n- C'), [
      'objectives A',
      'deliverables C',
      'outOfScope B',
    ]);
  });

  it('ends where a heading of the same rank says nothing of a charter', () => {
    const text = '## Objectives\n- A\n### More\n- B\n## Fees\n- 100 EUR\n';
    deepEqual(read(text), ['objectives A', 'objectives More', 'requirements B < supports More']);
    deepEqual(leftOut(text), [5, 6]);
  });

  it('ends at the next chapter of a contract', () => {
    const text =
      '1. Objectives\n1.1 Cut repeat calls\n1.2 Answer faster\n2. Fees\n2.1 The fee is due.\n3. Risks\n3.1 Delay\n';
    deepEqual(read(text), ['objectives Cut repeat calls', 'objectives Answer faster', 'risks Delay']);
    deepEqual(leftOut(text), [4, 5]);
  });

  it('has numbered lists of its own below a numbered heading', () => {
    deepEqual(read('2. Objectives\n1. A\n2. B\n3. C\n'), ['objectives A', 'objectives B', 'objectives C']);
  });

  it('keeps points inside milestones and risks as their description', () => {
    const [entry, ...others] = readOutline(
      '## Milestones\n- Pilot\n  - Users were asked\n    - all of them\n',
    ).entries;
    equal(entry?.description, '- Users were asked\n- all of them');
    equal(others.length, 0);
  });

  it('has paragraphs as entries only where it has no list', () => {
    deepEqual(read('Objectives\n\nCut repeat calls.\n\nAnswer e-mails\nin a day.\n'), [
      'objectives Cut repeat calls',
      'objectives Answer e-mails in a day',
    ]);
    const listed = 'Objectives\nThe objectives are:\n- Cut repeat calls\n\nMore to come.\n';
    deepEqual(read(listed), ['objectives Cut repeat calls']);
    deepEqual(leftOut(listed), [2, 5]);
  });
});

describe('an outline whose headings say nothing', () => {
  it('is read by its depth: lists begin with objectives', () => {
    deepEqual(read('- A\n  - B\n    - C\n      - D\n- E\n'), [
      'objectives A',
      'requirements B < supports A',
      'workItems C < supports B',
      'workItems D < parent C',
      'objectives E',
    ]);
  });

  it('is read by its depth: headings begin with goals, below a title', () => {
    deepEqual(
      read('# Project X\n## Calls are answered\n- At night\n  - Night queue\n## Visits\n### Faster\n'),
      [
        'goals Calls are answered',
        'objectives At night < supports Calls are answered',
        'requirements Night queue < supports At night',
        'goals Visits',
        'objectives Faster < supports Visits',
      ],
    );
  });

  it('has boxes to tick as work', () => {
    deepEqual(read('- [ ] A\n- [X] B\n☐ C\n'), ['workItems A [ ]', 'workItems B [x]', 'workItems C [ ]']);
  });

  it('is a few lines that were copied out of a list', () => {
    deepEqual(read('Cut repeat calls;\nAnswer e-mails in a day,\n'), [
      'objectives Cut repeat calls',
      'objectives Answer e-mails in a day',
    ]);
  });

  it('is no outline where it is prose', () => {
    const prose = Array.from({ length: 30 }, (_, i) => `Paragraph ${i} speaks of many things.`).join('\n\n');
    deepEqual(read(prose), []);
    equal(leftOut(prose).length, 30);
  });
});

describe('odd texts', () => {
  it('have the signs of Word, one for each level', () => {
    deepEqual(read('•\tA\no\tB\n▪\tC\n•\tD\n'), [
      'objectives A',
      'requirements B < supports A',
      'workItems C < supports B',
      'objectives D',
    ]);
    deepEqual(read('– A\n\t– B\n— C'), [
      'objectives A',
      'requirements B < supports A',
      'requirements C < supports A',
    ]);
  });

  it('have numbers with many parts', () => {
    deepEqual(read('1. A\n1.1. B\n1.1.1 C\n1.1.2 D\n2. E\n'), [
      'objectives A',
      'requirements B < supports A',
      'workItems C < supports B',
      'workItems D < supports B',
      'objectives E',
    ]);
  });

  it('have numbers that count nothing', () => {
    deepEqual(read('- 24 h a day\n- 2.5 days a week\n- 30.06.2027 go-live\n'), [
      'objectives 24 h a day',
      'objectives 2.5 days a week',
      'objectives 30.06.2027 go-live',
    ]);
  });

  for (const [name, lineEnd] of [
    ['Windows', '\r\n'],
    ['an old Mac', '\r'],
    ['a web page', '\u2028'],
  ] as const) {
    it(`have line ends of ${name}`, () => {
      const { entries } = readOutline(['\uFEFF# Objectives', '- A', '  goes on', '', '- B'].join(lineEnd));
      deepEqual(
        entries.map(({ title, line }) => [title, line]),
        [
          ['A goes on', 2],
          ['B', 5],
        ],
      );
    });
  }

  it('are empty, or say nothing', () => {
    for (const text of [
      '',
      ' \n\t\n',
      '---\n***\n',
      '```\n- code\n```',
      '<!-- - hidden\n- too -->',
      '| a |\n|---|\n',
    ])
      deepEqual(readOutline(text), { entries: [], sentences: [], leftOut: [] });
  });

  it('lose their markup, and keep their words', () => {
    deepEqual(
      read('- **Cut** [repeat calls](https://x.example), see `M_1` and snake_case_name, 2 * 3 * 4;'),
      ['objectives Cut repeat calls, see M_1 and snake_case_name, 2 * 3 * 4'],
    );
  });

  it('have a first sentence as title where they are long', () => {
    const long = `- Agents see the contract. ${'They see it at once. '.repeat(10)}`;
    const [entry] = readOutline(long).entries;
    equal(entry?.title, 'Agents see the contract');
    ok(entry.description?.startsWith('They see it'));
  });

  it('are as long as a contract, and are read at once', () => {
    const chapter = (i: number): string =>
      `${i}. Chapter ${i}\n${i}.1 The parties agree that nothing follows from this.\n\n`;
    const text = `${Array.from({ length: 2000 }, (_, i) => chapter(i % 90)).join('')}Risks\n- Delay\n`;
    deepEqual(read(text), ['risks Delay']);
  });
});
