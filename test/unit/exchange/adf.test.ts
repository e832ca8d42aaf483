import { equal } from 'node:assert/strict';
import { adfToMarkdown } from '../../../src/core/exchange/readers/adf';
import type { Json } from '../../../src/core/exchange/readers/jsonText';

const node = (type: string, content: readonly Json[], attrs: Json = {}): Json => ({ type, content, attrs });
const text = (words: string, ...marks: readonly Json[]): Json => ({ type: 'text', text: words, marks });
const paragraph = (...content: readonly Json[]): Json => node('paragraph', content);
const markdown = (...content: readonly Json[]): string => adfToMarkdown({ type: 'doc', version: 1, content });

describe('a document of Jira Cloud', () => {
  it('keeps headings, quotes, rules and code', () => {
    equal(
      markdown(
        node('heading', [text('Why')], { level: 2 }),
        node('blockquote', [paragraph(text('Nobody')), paragraph(text('knows'))]),
        { type: 'rule' },
        node('codeBlock', [text('a < b')], { language: 'sql' }),
        node('panel', [paragraph(text('Note'))], { panelType: 'info' }),
      ),
      '## Why\n\n> Nobody\n>\n> knows\n\n---\n\n```sql\na < b\n```\n\nNote',
    );
  });

  it('keeps lists in lists', () => {
    const item = (...content: readonly Json[]): Json => node('listItem', content);
    equal(
      markdown(
        node('orderedList', [
          item(paragraph(text('One')), node('bulletList', [item(paragraph(text('deep')))])),
          item(paragraph(text('Two'))),
        ]),
        node('taskList', [
          node('taskItem', [text('open')], { state: 'TODO' }),
          node('taskList', [node('taskItem', [text('below')], { state: 'DONE' })]),
        ]),
      ),
      '1. One\n   - deep\n2. Two\n\n- [ ] open\n  - [x] below',
    );
  });

  it('keeps the looks of words, and white space outside of them', () => {
    equal(
      markdown(
        paragraph(
          text('Very ', { type: 'strong' }),
          text('old', { type: 'em' }, { type: 'strike' }),
          text(' '),
          text('plug-in', { type: 'code' }),
          { type: 'hardBreak' },
          text('here', { type: 'link', attrs: { href: 'https://contoso.example' } }),
          text(', not there', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
        ),
      ),
      '**Very** ~~*old*~~ `plug-in`\n[here](https://contoso.example), not there',
    );
  });

  it('keeps tables, people, days and cards', () => {
    const row = (type: string, ...cells: readonly string[]): Json =>
      node(
        'tableRow',
        cells.map((cell) => node(type, [paragraph(text(cell))])),
      );
    equal(
      markdown(
        node('table', [row('tableHeader', 'Case', 'Wait'), row('tableCell', 'a|b', '3 h')]),
        paragraph(
          { type: 'mention', attrs: { text: '@Ana' } },
          text(' by '),
          { type: 'date', attrs: { timestamp: '1798761600000' } },
          text(' '),
          { type: 'emoji', attrs: { shortName: ':tada:' } },
          { type: 'status', attrs: { text: 'OPEN' } },
          text(' '),
          { type: 'inlineCard', attrs: { url: 'https://contoso.example/1' } },
        ),
      ),
      '| Case | Wait |\n| --- | --- |\n| a\\|b | 3 h |\n\n@Ana by 2027-01-01 :tada:OPEN https://contoso.example/1',
    );
  });

  it('of kinds that nobody knows keeps what stands in them', () => {
    equal(
      markdown(node('future', [paragraph(text('One')), node('mediaSingle', [{ type: 'media' }])])),
      'One',
    );
    equal(adfToMarkdown({ type: 'doc', content: 'broken' }), '');
  });
});
