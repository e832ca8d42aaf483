import { insertFileComment, insertLineAbove } from '../../../src/core/edit';
import { becomes, refused } from './support';

const DISABLE = '# throughline-disable-next-line drift/orphan-work-item -- agreed';
const FILE = '# throughline-disable plan/no-estimate';

describe('insertLineAbove', () => {
  /** `|` marks the offset. */
  const rows: readonly (readonly [string, string])[] = [
    ['workItems:\n  - id: WI-|1\n    title: x\n', `workItems:\n  ${DISABLE}\n  - id: WI-1\n    title: x\n`],
    ['workItems:\n  - id: WI-1\n    ti|tle: x', `workItems:\n  - id: WI-1\n    ${DISABLE}\n    title: x`],
    ['|a: 1\n', `${DISABLE}\na: 1\n`],
    ['a: 1|', `${DISABLE}\na: 1`],
    ['|', `${DISABLE}\n`],
    ['\uFEFFa|: 1\n', `\uFEFF${DISABLE}\na: 1\n`],
    ['a: {\n    b: 1,\n    c|: 2 }\n', `a: {\n    b: 1,\n    ${DISABLE}\n    c: 2 }\n`],
    ['a: |\n  x\n\n   |\nb: 1\n'.replace('|', '>'), `a: >\n  x\n\n${DISABLE}\n   \nb: 1\n`],
    ['a: >\n  x\n|b: 1\n', `a: >\n  x\n${DISABLE}\nb: 1\n`],
    ['a: >+\n  x\n\n|b: 1\n', `a: >+\n  x\n\n${DISABLE}\nb: 1\n`],
    ['a:\n|  one\n', `a:\n  ${DISABLE}\n  one\n`],
  ];
  for (const [marked, expected] of rows) {
    it(JSON.stringify(marked), () =>
      becomes(
        marked.replace('|', ''),
        (doc) => insertLineAbove(doc, offsetIn(doc.text, marked), DISABLE),
        expected,
      ),
    );
  }

  it('refuses a line that continues a text', () => {
    for (const marked of [
      'a: >\n  x\n  y|\n',
      'a: "p\n  q|"\n',
      'a: p\n  q|\n',
      '- >\n  |x\n- b\n',
      '? "k\n  l|"\n: 1\n',
      '["x\n y|"]\n',
    ]) {
      refused(marked.replace('|', ''), (doc) => insertLineAbove(doc, marked.indexOf('|'), DISABLE));
    }
  });

  it('refuses what is not one comment', () => {
    refused('a: 1\n', (doc) => insertLineAbove(doc, 0, 'b: 2'));
    refused('a: 1\n', (doc) => insertLineAbove(doc, 0, '# c\nb: 2'));
    refused('a: 1\n', (doc) => insertFileComment(doc, 'c'));
  });
});

/** The offset that `|` marks, also where the text has got Windows line ends. */
function offsetIn(text: string, marked: string): number {
  const before = marked.slice(0, marked.indexOf('|'));
  return text.includes('\r') ? before.replaceAll('\n', '\r\n').length : before.length;
}

describe('insertFileComment', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['a: 1\n', `${FILE}\na: 1\n`],
    ['', `${FILE}\n`],
    ['\uFEFFa: 1\n', `\uFEFF${FILE}\na: 1\n`],
    ['# ours\na: 1\n', `${FILE}\n# ours\na: 1\n`],
    ['---\na: 1\n', `---\n${FILE}\na: 1\n`],
    ['---', `---\n${FILE}`],
    ['# ours\n\n%YAML 1.2\n--- # start\na: 1\n', `# ours\n\n%YAML 1.2\n--- # start\n${FILE}\na: 1\n`],
    ['--- { a: 1 }\n', `${FILE}\n--- { a: 1 }\n`],
    [
      '# yaml-language-server: $schema=x.json\n# vim: ts=2\na: 1\n',
      `# yaml-language-server: $schema=x.json\n# vim: ts=2\n${FILE}\na: 1\n`,
    ],
    [
      '---\n# yaml-language-server: $schema=x.json\na: 1\n',
      `---\n# yaml-language-server: $schema=x.json\n${FILE}\na: 1\n`,
    ],
    ['# yaml-language-server: $schema=x.json', `# yaml-language-server: $schema=x.json\n${FILE}`],
  ];
  for (const [before, expected] of rows) {
    it(JSON.stringify(before), () => becomes(before, (doc) => insertFileComment(doc, FILE), expected));
  }
});
