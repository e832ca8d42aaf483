import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readCharterFile } from '../../../src/core/parse';
import { codeFrame } from '../../../src/core/report/codeFrame';
import { columnsOf } from '../../../src/core/report';

const same = (text: string): string => text;

/** The frame of what stands between `«` and `»`. */
function frameOf(marked: string, width = 76): readonly string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const file = readCharterFile('file:///a.charter.yaml', marked.replace(/[«»]/gu, ''), new Map());
  return codeFrame({ file, span: { start, end } }, { width, mark: same, faint: same });
}

describe('code frame', () => {
  it('shows the line with its number, and marks the place', () => {
    deepEqual(frameOf('charter: 1\nkind: «projekt»\nx-a: 1\n'), ['2 | kind: projekt', '  |       ^^^^^^^']);
  });

  it('marks one character where the place has no length, also at the end of a line', () => {
    deepEqual(frameOf('ki«»nd: part\n'), ['1 | kind: part', '  |   ^']);
    deepEqual(frameOf('goals:«»\n'), ['1 | goals:', '  |       ^']);
    deepEqual(frameOf('«»'), ['1 |', '  | ^']);
  });

  it('says where a place of several lines ends', () => {
    deepEqual(frameOf('goals:\n  - «id: G-1\n    title: x\n»'), [
      '2 |   - id: G-1',
      '  |     ^^^^^^^ to line 4',
    ]);
  });

  it('leaves line ends of Windows out', () => {
    deepEqual(frameOf('charter: 1\r\nkind: «part»\r\n'), ['2 | kind: part', '  |       ^^^^']);
  });

  it('puts the mark below wide characters', () => {
    const [line = '', mark = ''] = frameOf('title: 客户👋 «ü»\n');
    equal(line, '1 | title: 客户👋 ü');
    equal(mark.indexOf('^'), columnsOf(line) - 1);
  });

  it('cuts a long line behind the mark', () => {
    const [line = '', mark = ''] = frameOf(`title: «Upgrade» ${'and so on '.repeat(20)}\n`, 40);
    equal(line, '1 | title: Upgrade and so on and so on …');
    equal(mark, '  |        ^^^^^^^');
  });

  it('cuts a long line on both sides of a mark far to the right', () => {
    const [line = '', mark = ''] = frameOf(
      `title: ${'and so on '.repeat(20)}«supports» ${'x '.repeat(40)}\n`,
      50,
    );
    match(line, /^1 \| ….*supports x x .*…$/u);
    ok(columnsOf(line) <= 50, line);
    equal(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), 'supports');
  });

  it('fits a mark that is longer than the room into it', () => {
    const [line = '', mark = ''] = frameOf(`title: ${'before '.repeat(9)}«${'long '.repeat(40)}end»\n`, 50);
    ok(columnsOf(line) <= 50 && mark.length <= 50, `${line}\n${mark}`);
    match(mark, /^ {2}\| +\^{20,}$/u);
  });

  it('passes colours on to numbers and marks only', () => {
    const file = readCharterFile('file:///a.charter.yaml', 'kind: part\n', new Map());
    const frame = codeFrame(
      { file, span: { start: 6, end: 10 } },
      { width: 40, mark: (text) => `<${text}>`, faint: (text) => `(${text})` },
    );
    deepEqual(frame, ['(1 |) kind: part', '(  |)       <^^^^>']);
  });
});
