import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { CodeActionContext } from 'vscode-languageserver-types';
import type { CheckResult } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import type { ExplainAlignmentParams } from '../../../src/protocol';
import { explainActions, explaining } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { resultOf } from './results';

const CHARTER = uriOf('project-charter.yaml');

const desk = (last: string): string => `objectives:
  - { id: OBJ-1, title: Solve most cases on the first call }
  - { id: OBJ-2, title: Send quotes within two days }
  - { id: OBJ-3, title: Customers renew their service contract, measures: [{ id: M-1, title: Contracts renewed in time }] }
workItems:
  - { id: WI-1, title: Show the cases of the last call, supports: [OBJ-1] }
  - { id: WI-2, title: Solve billing cases with a script, supports: [OBJ-1] }
  - { id: WI-3, title: Route calls and cases by skill, supports: [OBJ-1] }
  - { id: WI-4, title: Quotes from a template, supports: [OBJ-2] }
  - { id: WI-5, title: Approve quotes on the phone, supports: [OBJ-2] }
  - { id: WI-6, title: Prices in quotes from the ERP, supports: [OBJ-2] }
  - { id: WI-7, title: Remind customers before the contract ends, supports: [OBJ-3] }
  - { id: WI-8, title: Renew a service contract online, supports: [OBJ-3] }
  - { id: WI-9, title: Prices of the service contract, supports: [OBJ-3] }
  - { id: WI-10, ${last} }
`;
const MERGE = 'title: Merge cases of the same call';

function pageOf(result: CheckResult, subject: string, nonce = 'abc'): string {
  return asked(result, { about: { charter: CHARTER, subject }, nonce }) ?? '';
}

function asked(result: CheckResult, params: ExplainAlignmentParams): string | undefined {
  return drained(explaining([result], params)).page?.html;
}

/** What is read of a page: its text with a blank for each run of white space. */
function readOf(page: string): string {
  const body = page.slice(page.indexOf('<main>'));
  return body
    .replace(/<[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

describe('the page that explains an alignment', () => {
  it('says what a link to the wrong objective is closer to, and what would change that', async () => {
    const text = readOf(pageOf(await resultOf(desk(`${MERGE}, supports: [OBJ-3]`)), 'WI-10'));
    match(text, /Doubtful It leads to OBJ-3 .*, but its text is closer to OBJ-1 /u);
    match(text, /Link it to OBJ-1 .* instead.* What speaks for it: .*case/u);
    match(
      text,
      /Say in its description what OBJ-3 gains from it, if it does\. It has none of these words yet: .*contract/u,
    );
  });

  it('says of another verdict only what comes out when the charter is judged anew', async () => {
    const odd = `${MERGE}, supports: [OBJ-3]`;
    const text = readOf(pageOf(await resultOf(desk(odd)), 'WI-10'));
    const [, words = '', band = ''] =
      /With (.*?) in its description this would read as “(.*?)”/u.exec(text) ?? [];
    const said = [...words.matchAll(/“(.*?)”/gu)].map(([, word = '']) => word).join(' ');
    const edited = await resultOf(desk(`${odd}, description: ${said}`));
    match(readOf(pageOf(edited, 'WI-10')), new RegExp(`objectives of [^.]*? ${band} It leads to OBJ-3`, 'u'));
    const [, after = ''] = /Link it to OBJ-1 .*? instead.*?It would then read as “(.*?)”/u.exec(text) ?? [];
    const linked = await resultOf(desk(`${MERGE}, supports: [OBJ-1]`));
    match(
      readOf(pageOf(linked, 'WI-10')),
      new RegExp(`objectives of [^.]*? ${after} It leads to OBJ-1`, 'u'),
    );
  });

  it('puts a fit carefully that rests on one word', async () => {
    const thin = 'title: Quotes in the archive }\n  - { id: WI-11, title: Move the archive';
    const text = readOf(pageOf(await resultOf(desk(thin)), 'WI-10'));
    match(text, /Its text is closest to OBJ-2 [^.]*, by one word alone: “quotes”\./u);
    match(
      text,
      /OBJ-2 Send quotes within two days closest Words in common: quotes .*?(?:May fit|Does not fit), /u,
    );
    doesNotMatch(text, /Fits well|Probably fits/u);
  });

  it('sets an item against every objective in a table, the best first, in words as well as in bars', async () => {
    const page = pageOf(await resultOf(desk(`${MERGE}, supports: [OBJ-3]`)), 'WI-10');
    const rows = [...page.matchAll(/<tr class="(\w+)">.*?<\/tr>/gsu)];
    equal(rows.length, 3);
    const first = readOf(`<main>${rows[0]?.[0]}`);
    match(
      first,
      /^OBJ-1 Solve most cases on the first call closest Words in common: .*Most like it there: WI-\d/u,
    );
    match(first, /Fits well, \+\d\.\d \(by the texts alone [+−]\d\.\d\)$/u);
    deepEqual(rows.filter(([row]) => row.includes('its link')).length, 1);
    equal(page.match(/<svg class="bar" aria-hidden="true"/gu)?.length, 3);
    equal(page.match(/<th scope="row">/gu)?.length, 3);
  });

  it('marks the words that both texts have, in whatever form they stand', async () => {
    const page = pageOf(
      await resultOf(desk('title: Contract for renewing customers, supports: [OBJ-3]')),
      'WI-10',
    );
    match(
      page,
      /<mark class="\w+">Contract<\/mark> for <mark class="\w+">renewing<\/mark> <mark class="\w+">customers<\/mark>/u,
    );
    match(page, /<mark class="\w+">Contracts<\/mark> <mark class="\w+">renewed<\/mark> in time/u);
    match(readOf(page), /Measured by ?Contracts renewed in time/u);
    match(readOf(page), /contract \d+%/u);
  });

  it('names what an item that supports nothing is closest to', async () => {
    const text = readOf(pageOf(await resultOf(desk(MERGE)), 'WI-10'));
    match(text, /Supports no objective yet Its text is closest to OBJ-1 /u);
    doesNotMatch(text, /its link/u);
  });

  it('does not judge by too little', async () => {
    const short = readOf(pageOf(await resultOf(desk('title: Miscellaneous, supports: [OBJ-3]')), 'WI-10'));
    match(short, /Too little text to judge/u);
    doesNotMatch(short, /Against every objective/u);
    const few = await resultOf(
      'objectives: [{ id: OBJ-1, title: Answer }]\nworkItems: [{ id: WI-1, title: Do, supports: [OBJ-1] }]\n',
    );
    match(readOf(pageOf(few, 'WI-1')), /Not judged There are fewer than three active objectives/u);
    const dropped = await resultOf(desk(`${MERGE}, supports: [OBJ-3], state: dropped`));
    match(readOf(pageOf(dropped, 'WI-10')), /Not judged Dropped work/u);
  });

  it('says so where its entry is gone', async () => {
    match(readOf(pageOf(await resultOf(desk(MERGE)), 'WI-99')), /^WI-99 It is no longer in the charter/u);
  });

  it('leads to the lines of what it names, and nowhere else', async () => {
    const result = await resultOf(desk(`${MERGE}, supports: [OBJ-3]`));
    const links = [...pageOf(result, 'WI-10').matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
    ok(links.length > 3);
    for (const href of links) {
      const [command, params = ''] = href.split('?');
      equal(command, 'command:throughline.goTo');
      const [{ uri, position }] = JSON.parse(decodeURIComponent(params)) as [
        { uri: string; position: { line: number } },
      ];
      equal(uri, CHARTER);
      ok(position.line > 3);
    }
  });

  it('runs nothing and loads nothing', async () => {
    const page = pageOf(await resultOf(desk(MERGE)), 'WI-10', 'f00');
    match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; style-src &#39;nonce-f00&#39;">/u,
    );
    match(page, /<style nonce="f00">/u);
    doesNotMatch(page, /<script|<img|<link|\son\w+=|\sstyle=|https?:|url\(/u);
  });

  it('takes every text for a text', async () => {
    const hostile = `'</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"&&#x3c; cases call'`;
    const page = pageOf(
      await resultOf(
        desk(`title: ${hostile}, description: ${hostile}, acceptance: [${hostile}], supports: [OBJ-3]`)
          .replace('Solve most cases on the first call', hostile)
          .replace('WI-1,', `WI-1, description: ${hostile},`),
      ),
      'WI-10',
    );
    match(page, /&lt;script&gt;/u);
    doesNotMatch(page, /<script|<img|<\/title>.*<\/title>|<\/style>.*<\/style>/su);
  });

  it('tells apart what is in the charter and what only looks like markup of ours', async () => {
    const page = pageOf(await resultOf(desk("title: '<mark>cases</mark> call', supports: [OBJ-1]")), 'WI-10');
    match(page, /&lt;mark&gt;<mark class="\w+">cases<\/mark>&lt;\/mark&gt;/u);
  });

  it('is found by a place in its entry, or by the id of a row', async () => {
    const result = await resultOf(desk(MERGE));
    const line = result.bundle.root.text.split('\n').findIndex((each) => each.includes('WI-10'));
    const at = (row: number, id: string | null): string | undefined =>
      asked(result, { about: { uri: CHARTER, position: { line: row, character: 20 }, id }, nonce: 'a' });
    match(at(line, null) ?? '', /<title>Alignment of WI-10/u);
    match(at(line, 'WI-3') ?? '', /<title>Alignment of WI-3/u);
    equal(at(0, null), undefined);
    equal(
      asked(result, {
        about: { uri: uriOf('none.yaml'), position: { line: 0, character: 0 }, id: null },
        nonce: 'a',
      }),
      undefined,
    );
  });
});

describe('the action that explains an alignment', () => {
  const actionsAt = (result: CheckResult, words: string, context: Partial<CodeActionContext> = {}) => {
    const start = result.bundle.root.text.indexOf(words);
    return explainActions(CHARTER, { start, end: start }, [result], {
      pages: 'file:///docs/rules',
      context: { diagnostics: [], triggerKind: 1, ...context },
    });
  };

  it('is a quick fix of findings about texts', async () => {
    const settings = "settings: { rules: { 'drift/closer-objective': warning } }\n";
    const result = await resultOf(settings + desk(`${MERGE}, supports: [OBJ-3]`));
    const place = 'OBJ-3] }\n' as const;
    const last = result.bundle.root.text.lastIndexOf(place);
    const [action] = explainActions(CHARTER, { start: last, end: last }, [result], {
      pages: '',
      context: { diagnostics: [], triggerKind: 2 },
    });
    deepEqual([action?.kind, action?.title], ['quickfix', 'Explain how WI-10 fits the objectives']);
    deepEqual(
      action?.diagnostics?.map(({ code }) => code),
      ['drift/closer-objective'],
    );
    deepEqual(action?.command?.arguments, [{ charter: CHARTER, subject: 'WI-10' }]);
  });

  it('is there for every work item where somebody asks, and lights no bulb unasked', async () => {
    const result = await resultOf(desk(MERGE));
    deepEqual(
      actionsAt(result, 'Solve billing').map(({ kind, title }) => [kind, title]),
      [['throughline.explain', 'Explain how WI-2 fits the objectives']],
    );
    deepEqual(actionsAt(result, 'Solve billing', { triggerKind: 2 }), []);
    deepEqual(actionsAt(result, 'Solve billing', { only: ['quickfix'] }), []);
    deepEqual(actionsAt(result, 'Solve most'), []);
  });
});
