import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { reportFile, reportMarkdown, reportPanel, type PageData } from '../../../src/core/page';
import { driftingProject } from '../../support/driftingProject';
import { lookBack } from '../history/past';
import { resultOf } from '../service/results';
import { WICKED } from '../report/wicked';
import { dataOf, DESK, gathered, markdownOf, pageOf, readOf } from './pages';

describe('the report as a page', () => {
  it('has the purpose on top, then the numbers, then the objectives', async () => {
    const text = readOf(await pageOf(DESK));
    match(
      text,
      /^Project report Contoso service desk .*Purpose Customers get their problem solved on the first call\./u,
    );
    match(
      text,
      /Aligned with the purpose 88% 56 of 64 estimated hours, 3 of 4 work items reach the purpose\./u,
    );
    match(
      text,
      /Targets reached 1 of 3 All have a reading\. Requirements with work 1 of 2 No work is planned for 1 of them\./u,
    );
    match(
      text,
      /OBJ-1 Resolve a case within 24 hours Must · Due 30 June 2027 · For G-1 Help is easy to get/u,
    );
    match(text, /M-1 Time to resolve in h 72 60 2 Nov 2026 24 30 Jun 2027 25% of the way/u);
    match(text, /M-2 Cases reopened in % 9 4 5 30 Jun 2027 Target reached/u);
    match(text, /Worse than the baseline/u);
    match(text, /Open effort against weight 40%, weight 30%/u);
    match(text, /Retired/u);
  });

  it('tells where the effort goes in pictures and in tables', async () => {
    const page = await pageOf(DESK);
    equal(page.match(/<svg [^>]*role="img"/gu)?.length, 2);
    match(readOf(page), /Of 64 h of work, 8 h \(13%\) do not reach the purpose\. They are hatched here\./u);
    match(page, /fill="url\(#treemap-hatch\)"/u);
    equal(page.match(/<p class="legend quiet">/gu)?.length, 2);
    const aligned =
      'objectives: [{ id: OBJ-1, title: A }]\nworkItems: [{ id: WI-1, title: B, supports: [OBJ-1], estimate: 2000h }]\n';
    doesNotMatch(await pageOf(aligned), /class="legend/u);
    match(readOf(await pageOf(aligned)), /2,000 of 2,000 estimated hours/u);
    match(page, /stroke="url\(#flow-hatch\)"/u);
    match(readOf(page), /No objective: work that serves none 8 h 13% 8 h/u);
    match(readOf(page), /OBJ-1 Resolve a case within 24 hours → no requirement: 16 h/u);
  });

  it('tells findings with their reasons, and those that were accepted', async () => {
    const text = readOf(await pageOf(DESK));
    match(text, /Why it matters\./u);
    match(text, /Accepted, with a reason .*WI-3 .*The landlord pays Ana Trujillo 31 Jan 2027/u);
  });

  it('folds what is much, and counts the rest', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `{ id: WI-${i}, title: Paint ${i} }`).join(', ');
    const text = readOf(await pageOf(`objectives: [{ id: OBJ-1, title: Answer }]\nworkItems: [${many}]\n`));
    match(text, /Warning, 300 times/u);
    match(text, /200 more .*And 95 more, which a check of the charter lists\./u);
  });

  it('holds back rows that nobody would read at once', async () => {
    const many = Array.from(
      { length: 150 },
      (_, i) => `{ id: WI-${i}, title: Do ${i}, supports: [OBJ-1] }`,
    ).join(', ');
    const page = await pageOf(`objectives: [{ id: OBJ-1, title: Answer }]\nworkItems: [${many}]\n`);
    equal(page.match(/<tr class="aligned"/gu)?.length, 150);
    equal(page.match(/<tr class="aligned"\s+hidden/gu)?.length, 50);
  });

  it('says what is missing where there is little', async () => {
    const text = readOf(await pageOf(''));
    match(text, /The charter has no objectives yet\./u);
    match(text, /There is no work to count yet\./u);
    match(text, /There is nothing to trace yet\./u);
    match(
      readOf(
        await pageOf(
          'objectives: [{ id: OBJ-1, title: One, measures: [{ title: Two, target: { value: 3 } }] }]\n',
        ),
      ),
      /Targets reached 0 of 1 None has a reading yet\./u,
    );
    doesNotMatch(text, /People and skills|How it came to this/u);
    const thin = readOf(
      await pageOf(
        'objectives: [{ id: OBJ-1, title: Answer }, { title: Nameless, measures: [{ title: One }, { title: Two, target: { value: 3 } }, { title: Three, direction: maintain, actual: { value: 3 }, target: { value: 3 } }] }]\n',
      ),
    );
    match(thin, /It has no measure yet\./u);
    match(thin, /No target yet.*No reading yet.*Kept in view/u);
  });

  it('tells the customer nothing that is personal', async () => {
    const page = `${await pageOf(DESK)}${await markdownOf(DESK)}`;
    doesNotMatch(page, /31h/u);
    doesNotMatch(page.replaceAll('The landlord pays', ''), /Telephony.{0,200}Ana Trujillo/su);
    match(await pageOf(DESK, 'team'), /Ana Trujillo/u);
    match(readOf(await pageOf(DESK, 'team')), /For the team alone/u);
  });

  it('allows nothing but its own style and script, by their hashes', async () => {
    const page = await pageOf(DESK);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    const hashOf = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(page) ?? [];
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    };
    equal(
      policy.replaceAll('&#39;', "'"),
      `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${hashOf('style')}'; script-src '${hashOf('script')}'`,
    );
    doesNotMatch(
      page.replace(/<script>[\s\S]*<\/script>|<style>[\s\S]*<\/style>/gu, ''),
      /\son\w+=|\sstyle=|\ssrc=|https?:(?!\/\/www\.w3\.org\/2000\/svg)|data-go/u,
    );
  });

  it('leads in an editor from each name to its line, and allows itself by a nonce', async () => {
    const data = await gathered(DESK);
    const page = reportPanel(data, { nonce: 'f00', charter: 'file:///a"b.yaml', offersHistory: false });
    match(page, /style-src &#39;nonce-f00&#39;; script-src &#39;nonce-f00&#39;/u);
    match(page, /<body data-charter="file:\/\/\/a&quot;b\.yaml">/u);
    match(page, /<a class="go" href="#" data-go="0 OBJ-1">/u);
    match(page, /<g class="tile" data-go="0 OBJ-1">/u);
    doesNotMatch(page, /<a href="#objective-/u);
  });

  it('offers in an editor to look back, until that is done', async () => {
    const result = await resultOf(DESK);
    const pageWith = (data: PageData, offersHistory: boolean): string =>
      reportPanel(data, { nonce: 'f00', charter: 'file:///a.yaml', offersHistory });
    const [before, after] = [dataOf(result), dataOf(result, { history: await lookBack(driftingProject()) })];
    match(pageWith(before, true), /<button type="button" data-do="look-back">/u);
    doesNotMatch(pageWith(before, false), /How it came to this/u);
    doesNotMatch(pageWith(after, true), /data-do="look-back">/u);
    match(readOf(pageWith(after, true)), /It began to drift on 2026-05-18/u);
    match(reportMarkdown(after), /^## How it came to this\n\nFrom 2026-01-05/mu);
    doesNotMatch(reportFile(before), /How it came to this/u);
  });

  it('takes every text for a text, on the page and in Markdown', async () => {
    const all = [
      ...WICKED,
      `</title></style></script><script>alert(1)</script>`,
      '"><img src=x>',
      '\u202Eevil',
    ];
    const sections = all
      .map((text, i) => ({ text: JSON.stringify(text), i }))
      .reduce(
        (sum, { text, i }) => ({
          objectives: `${sum.objectives}  - { id: OBJ-${i}, title: ${text}, description: ${text}, measures: [{ id: M-${i}, title: ${text}, unit: ${text} }] }\n`,
          requirements: `${sum.requirements}  - { id: REQ-${i}, title: ${text}, supports: [OBJ-${i}] }\n`,
          work: `${sum.work}  - { id: WI-${i}, title: ${text}, supports: [REQ-${i}], skills: [SK-${i}] }\n`,
          skills: `${sum.skills}  - { id: SK-${i}, title: ${text} }\n`,
          roles: `${sum.roles}  - { id: ROLE-${i}, title: ${text}, responsibility: ${text} }\n`,
          waivers: `${sum.waivers}  - { rule: drift/orphan-work-item, about: WI-${i}, reason: ${text}, by: ${text} }\n`,
        }),
        { objectives: '', requirements: '', work: '', skills: '', roles: '', waivers: '' },
      );
    const { objectives, requirements, work, skills, roles, waivers } = sections;
    const result = await resultOf(
      `objectives:\n${objectives}requirements:\n${requirements}workItems:\n${work}skills:\n${skills}roles:\n${roles}waivers:\n${waivers}`,
    );
    const data = dataOf(result, { title: all[0] });
    for (const page of [
      reportFile(data),
      reportPanel(data, { nonce: 'a', charter: 'b', offersHistory: true }),
    ]) {
      const body = page.slice(page.indexOf('<body'), page.lastIndexOf('<script'));
      doesNotMatch(
        body,
        /<(?!\/?(?:a|article|b|bdi|body|br|button|caption|code|dd|defs|desc|details|div|dl|dt|figcaption|figure|footer|g|h1|h2|h3|header|input|label|li|line|main|nav|output|p|path|pattern|rect|section|span|strong|summary|svg|table|tbody|td|text|th|thead|title|tr|ul)\b)/u,
      );
      doesNotMatch(body, /<[^>]*\son\w+\s*=/u);
      equal(page.match(/<script/gu)?.length, 1);
      equal(page.match(/<\/style>/gu)?.length, 1);
      match(body, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/u);
    }
  });

  it('carries a script that ends where it should', async () => {
    const page = await pageOf(DESK);
    equal(page.match(/<\/script>/gu)?.length, 1);
    ok(page.trimEnd().endsWith('</html>'));
  });
});

describe('the report as Markdown', () => {
  it('tells the same in tables and lists', async () => {
    const text = await markdownOf(DESK);
    match(text, /^# Contoso service desk\n/u);
    match(text, /> Customers get their problem solved on the first call\./u);
    match(text, /\| OBJ-1 Resolve a case within 24 hours \| Active \| 30 June 2027 \| 1 of 2 \|/u);
    match(text, /\| OBJ-1 \| M-1 Time to resolve \(h\) \| 72 \| 60 \| 24 \| 30 June 2027 \| 25% \|/u);
    match(text, /\| No objective \| 8 h \| 13% \| 8 h \|/u);
    match(text, /\| WI-3 .* \| The landlord pays \| Ana Trujillo \| 31 January 2027 \|/u);
    match(text, /\| SK-2 Mail servers \| 0 \| 1 \|/u);
  });

  it('tells why findings matter, and has the matrix folded at its end', async () => {
    const text = await markdownOf(DESK);
    match(text, /### A skill that open work needs and that nobody has\n\n\*Warning\.\* Training and hiring/u);
    match(
      text,
      /\n## Traceability\n\n<details><summary>Who works for what: \d+ rows<\/summary>\n\n\| Objective \|/u,
    );
    match(text, /\n\| OBJ-1 \| REQ-1 \| WI-1 Show the caller \| Done \| 16 \| Yes \|\n/u);
    match(text, /\n\| {2}\| {2}\| WI-3 Paint the office \| New \| 8 \| Drifts \|\n/u);
    ok(text.endsWith('\n</details>\n'));
    const many = Array.from({ length: 310 }, (_, i) => `{ id: WI-${i}, title: Do ${i}, supports: [OBJ-1] }`);
    const long = await markdownOf(
      `objectives: [{ id: OBJ-1, title: Answer }]\nworkItems: [${many.join(', ')}]\n`,
    );
    match(long, /\n\nAnd 10 more, which the page and the exports list\.\n/u);
  });

  it('says what is missing where there is little', async () => {
    const text = await markdownOf('');
    doesNotMatch(text, /## Objectives|## Skills|## Where the effort goes|## Traceability/u);
    match(text, /It has no work items yet/u);
  });
});
