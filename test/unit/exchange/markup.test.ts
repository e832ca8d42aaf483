import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { criteriaOf, htmlToMarkdown, jiraToMarkdown } from '../../../src/core/exchange/markup';

type Pairs = Readonly<Record<string, readonly [string, string]>>;

describe('HTML', () => {
  const pairs: Pairs = {
    'a text without it': ['Amount < 5 & state > 2\n  x', 'Amount < 5 & state > 2\n  x'],
    'words in angle brackets': ['Say <who> and <what is new>', 'Say <who> and <what is new>'],
    'paragraphs and line breaks': ['<div>One</div><div><br></div><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    emphasis: ['As an <b>agent</b> I <i>want</i> <s>more</s>', 'As an **agent** I _want_ ~~more~~'],
    'blanks that do not break, and none at all': ['a&nbsp;b&#160;c&ZeroWidthSpace;d\u200B', 'a b cd'],
    entities: ['R&amp;D &lt;1 h &quot;now&quot;', 'R&D <1 h "now"'],
    lists: ['<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', '- One\n  - Two\n- Three'],
    'numbered lists': ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    'a table': [
      '<table><tr><th>Queue</th><th>Agents</th></tr><tr><td>Mail</td><td>3</td></tr></table>',
      '| Queue | Agents |\n| ----- | ------ |\n| Mail  | 3      |',
    ],
    code: [
      '<p>Call <code>a_b(*)</code></p><pre><code>if (a &lt; b) {\n  go();\n}</code></pre>',
      'Call `a_b(*)`\n\n```\nif (a < b) {\n  go();\n}\n```',
    ],
    links: [
      '<a href="https://contoso.example/a">the concept</a>, <a href="mailto:ana@contoso.example">mail</a>',
      '[the concept](https://contoso.example/a), [mail](mailto:ana@contoso.example)',
    ],
    'a link that shows its address': [
      '<a href="https://contoso.example/a">https://contoso.example/a</a>',
      '<https://contoso.example/a>',
    ],
    'links that do something': [
      '<a href="javascript:alert(1)">press</a> <a href=" JavaScript:x">me</a> <a href="vbscript:x">vbscript:x</a> <a href="data:text/html,x">x</a>',
      'press me vbscript:x x',
    ],
    'scripts and styles': ['<style>p { color: red }</style><script>steal()</script><p>Text</p>', 'Text'],
    'pictures within the text': ['<p>See <img src="data:image/png;base64,AAAA" alt="screen"></p>', 'See'],
    'pictures elsewhere': [
      '<img src="https://contoso.example/a.png" alt="screen">',
      '![screen](https://contoso.example/a.png)',
    ],
    'a tag in the text': [
      '<p>Write &lt;script&gt;x&lt;/script&gt;</p>',
      String.raw`Write \<script>x\</script>`,
    ],
    'marks that are part of words': [
      '<p>new_customer_id of [CRM] in 5*3</p>',
      String.raw`new_customer_id of [CRM] in 5\*3`,
    ],
    'lists that were typed': ['<div>- one</div><div>- two</div>', '- one\n\n- two'],
    'a link that hides what it does': ['<a href="javascript&amp;colon;x">press</a>', 'press'],
  };
  for (const [name, [html, markdown]] of Object.entries(pairs)) {
    it(`becomes Markdown: ${name}`, () => equal(htmlToMarkdown(html), markdown));
  }

  it('leads nowhere dangerous, whatever it is made of', () => {
    const parts = fc.constantFrom(
      '<a href="',
      'javascript:',
      '">',
      '</a>',
      '<img src="',
      '[',
      '](',
      ')',
      '<',
      '>',
      'x',
      ' ',
      '\n',
      '&lt;',
      '&#106;',
      '"',
      '<td>',
      '<p>',
      '`',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        for (const text of [htmlToMarkdown(`<b>a</b>${pieces.join('')}`), jiraToMarkdown(pieces.join(''))]) {
          ok(!/\]\(\s*<?javascript:/iu.test(text), text);
          ok(!/(?<!\\)<javascript:/iu.test(text), text);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('markup of Jira', () => {
  const pairs: Pairs = {
    'a text without it': ['Say a-b-c, 3 * 4 * 5 and snake_case', 'Say a-b-c, 3 * 4 * 5 and snake_case'],
    headings: ['h2. Goal\nText', '## Goal\n\nText'],
    emphasis: ['*bold* _italic_ -gone- +under+ ??cited??', '**bold** _italic_ ~~gone~~ under *cited*'],
    colours: ['{color:red}Late{color} and {color:#ff0000}*very*{color}', 'Late and **very**'],
    'lists in lists': ['* one\n** two\n# three\n#* four', '- one\n  - two\n1. three\n   - four'],
    tables: [
      '||Queue||Agents||\n|Mail|[list|https://a.example/x]|',
      '| Queue | Agents |\n| --- | --- |\n| Mail | [list](https://a.example/x) |',
    ],
    'tables without a head': ['|a|b|\n|c| |', '|   |   |\n| --- | --- |\n| a | b |\n| c |  |'],
    code: ['{code:java|title=A.java}\nint *x* = [0];\n{code}', '```java\nint *x* = [0];\n```'],
    'code as it is': ['{noformat}\nh1. no\n{noformat}', '```\nh1. no\n```'],
    'code in a line': ['call {{a_b(*x*)}}', 'call `a_b(*x*)`'],
    quotes: ['{quote}\nsaid\nso\n{quote}\nbq. once', '> said\n> so\n\n> once'],
    panels: ['{panel:title=Note|bgColor=#fff}Look{panel}', '> **Note**\n>\n> Look'],
    links: [
      '[site|https://a.example/b_c] [https://a.example] [~ana] [^plan.pdf] [CRM]',
      '[site](https://a.example/b_c) <https://a.example> ana (plan.pdf) [CRM]',
    ],
    'addresses with marks in them': ['https://a.example/x_y_z*1*', 'https://a.example/x_y_z*1*'],
    pictures: ['!screen.png|thumbnail! wow!', '(screen.png) wow!'],
    'links that do something': ['[press|javascript:alert(1)]', 'press'],
    'a tag in the text': ['<script>x</script>', String.raw`\<script>x\</script>`],
    'what is escaped': [String.raw`\*no\* \{x\} a\\`, String.raw`\*no\* {x} a`],
    'code with ticks in it': ['{{a`b}} {code}\n```\n{code}', '`` a`b ``\n````\n```\n````'],
    'pictures of the web': ['!https://a.example/a_(b).png!', '![](https://a.example/a_%28b%29.png)'],
    'a panel without a title, text below a table': [
      '{info}Look{info}\n|a|\nafter',
      '> Look\n\n|   |\n| --- |\n| a |\n\nafter',
    ],
    'a rule': ['a\n----\nb', 'a\n\n---\n\nb'],
    'line ends of Windows': ['* a\r\n* b', '- a\n- b'],
  };
  for (const [name, [wiki, markdown]] of Object.entries(pairs)) {
    it(`becomes Markdown: ${name}`, () => equal(jiraToMarkdown(wiki), markdown));
  }
});

describe('acceptance criteria', () => {
  const texts: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'none in an empty text': ['  \n', []],
    'the items of a list': ['- one\n- two\n* three', ['one', 'two', 'three']],
    'numbered items, boxes to tick': [
      '1. one\n2) two\n\n- [ ] three\n- [x] four',
      ['one', 'two', 'three', 'four'],
    ],
    'what belongs to an item': [
      '- one\n  goes on\n  - below\n\n  and on\n- two',
      ['one\ngoes on\n- below\nand on', 'two'],
    ],
    'paragraphs between lists': [
      'First of all\nthis\n\n- one\n\nLast',
      ['First of all\nthis', 'one', 'Last'],
    ],
    'no captions': [
      '## Acceptance criteria\n\n**Done when:**\n\nThe agent can:\n\n- close\n- reopen',
      ['close', 'reopen'],
    ],
    'a scenario as one': [
      'Scenario: mail\n\nGiven a case\n\nWhen a mail comes\n\nThen it is reopened\n\nGiven none\nWhen a mail comes\nThen there is one',
      [
        'Scenario: mail\nGiven a case\nWhen a mail comes\nThen it is reopened',
        'Given none\nWhen a mail comes\nThen there is one',
      ],
    ],
    'a paragraph alone': ['It works on a phone.', ['It works on a phone.']],
  };
  for (const [name, [text, criteria]] of Object.entries(texts)) {
    it(`are ${name}`, () => deepEqual(criteriaOf(text), criteria));
  }

  it('come back from a list of HTML', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), fc.constantFrom('ul', 'ol'), (said, tag) => {
        const html = `<${tag}>${said.map((each) => `<li>${each}</li>`).join('')}</${tag}>`;
        deepEqual(criteriaOf(htmlToMarkdown(html)), said);
      }),
    );
  });
});
