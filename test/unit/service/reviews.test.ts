import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CreateFile, TextDocumentEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/edit';
import { PurposeGraph } from '../../../src/core/graph';
import { offsetAt, lineTableOf } from '../../../src/core/model';
import type { History } from '../../../src/core/ports';
import { reviewOf, stamping } from '../../../src/core/reviews';
import { linksToReview } from '../../../src/core/rules';
import type { CheckResult } from '../../../src/core/engine';
import type { ReviewChangesResult, ReviewSubject } from '../../../src/protocol';
import {
  hoverAt,
  marking,
  quickFixes,
  reviewable,
  reviewActions,
  reviewChanges,
  reviewDefinitions,
  reviewHover,
  reviewReferences,
  reviewRenaming,
  worldsOf,
} from '../../../src/service';
import { bundleOf, oneCharter, TODAY, uriOf } from '../../support/workspace';
import { HEADER, resultsOf } from './results';

const CHARTER = uriOf('project-charter.yaml');
const REVIEWS = uriOf('project-charter.reviews.yaml');

const SECTIONS = `objectives:
  - id: OBJ-1
    title: Passes within a day
    measures:
      - { id: M-1, title: Time to a pass }
  - { id: OBJ-2, title: Calls are answered }
workItems:
  - { id: WI-1, title: Show the pass, supports: [OBJ-1, OBJ-2] }
  - { id: WI-2, title: Send the pass, supports: [OBJ-1] }
  - { id: WI-3, title: Print the pass, supports: [OBJ-1], state: done }
people:
  - { id: P-ana, name: Ana Souza }
`;

/** The reviews of all links of a charter as it is. */
async function allReviewed(sections: string, by: string | undefined = 'P-ana'): Promise<string> {
  const bundle = await bundleOf(oneCharter(HEADER + sections));
  const graph = new PurposeGraph(bundle);
  const links = graph.entries.flatMap((entry) => linksToReview(graph, entry));
  const edits =
    bundle.reviews &&
    stamping(
      bundle.reviews,
      links.map((link) => reviewOf(link, by, '2026-10-02')),
    );
  return applyEdits('', edits ?? []);
}

async function scene(sections: string, reviews?: string): Promise<readonly CheckResult[]> {
  const charter = oneCharter(HEADER + sections);
  return resultsOf(reviews === undefined ? charter : { ...charter, 'project-charter.reviews.yaml': reviews });
}

/** The links at a stretch of the charter. */
function at(
  results: readonly CheckResult[],
  stretch: string,
  links: ReviewSubject['links'] = 'own',
): ReviewSubject {
  const { text, lines } = (results[0] as CheckResult).bundle.root;
  const offset = text.indexOf(stretch);
  ok(offset >= 0, stretch);
  const line = lines.lineAt(offset);
  const position = { line, character: offset - (lines.startOf(line) ?? 0) };
  return { about: { uri: CHARTER, position, id: null }, links };
}

const CONTEXT = { versionOf: () => 7, editorUri: (uri: string) => uri };
const CHANGED = SECTIONS.replace('Passes within a day', 'Passes within an hour');

function marked(
  results: readonly CheckResult[],
  subject: ReviewSubject,
  by: string | null = null,
): readonly string[] {
  const found = marking({ ...subject, by }, { ...CONTEXT, results }, TODAY);
  if ('kind' in found) return [found.kind];
  const { reviews } = (results[0] as CheckResult).bundle;
  const edit = (found.edit.documentChanges ?? []).find((each): each is TextDocumentEdit => 'edits' in each);
  const text = reviews?.text ?? '';
  const table = lineTableOf(text);
  const edits = (edit?.edits ?? []).map((each) => ({
    span: {
      start: offsetAt(table, text.length, each.range.start),
      end: offsetAt(table, text.length, each.range.end),
    },
    newText: 'newText' in each ? each.newText : '',
  }));
  const stamps = [
    ...applyEdits(text, edits).matchAll(/from: (\S+),.* to: (\S+),.*?(?:by: (.*), )?date: (\S+)\}/gu),
  ];
  return stamps.map(([, from, to, who, date]) => [from, to, who ?? '', date].join(' ').replace('  ', ' '));
}

describe('marking links as reviewed', () => {
  it('takes the link at the cursor, else all of its entry', async () => {
    const results = await scene(SECTIONS);
    deepEqual(marked(results, at(results, 'OBJ-2]')), [`WI-1 OBJ-2 ${TODAY}`]);
    deepEqual(marked(results, at(results, 'Show the pass'), 'Ana Souza'), [
      `WI-1 OBJ-1 P-ana ${TODAY}`,
      `WI-1 OBJ-2 P-ana ${TODAY}`,
    ]);
  });

  it('takes all links to an objective, also from a measure in it, but of work that goes on', async () => {
    const results = await scene(SECTIONS);
    for (const stretch of ['Passes within', 'Time to a pass'])
      deepEqual(marked(results, at(results, stretch, 'to'), 'Tom'), [
        `WI-1 OBJ-1 Tom ${TODAY}`,
        `WI-2 OBJ-1 Tom ${TODAY}`,
      ]);
  });

  it('makes the file where there is none, and only then', async () => {
    const results = await scene(SECTIONS);
    const found = marking({ ...at(results, 'Send the pass'), by: null }, { ...CONTEXT, results }, TODAY);
    ok(!('kind' in found));
    deepEqual([found.links, found.uri], [1, REVIEWS]);
    const [first, second] = found.edit.documentChanges ?? [];
    deepEqual(first, {
      kind: 'create',
      uri: REVIEWS,
      options: { overwrite: false, ignoreIfExists: false },
    } satisfies CreateFile);
    deepEqual((second as TextDocumentEdit).textDocument, { uri: REVIEWS, version: 7 });
    const there = await scene(SECTIONS, '');
    const again = marking({ ...at(there, 'Send the pass'), by: null }, { ...CONTEXT, results: there }, TODAY);
    equal('edit' in again && again.edit.documentChanges?.length, 1);
  });

  it('leaves reviews that hold as they are, and a file that is no list', async () => {
    const results = await scene(CHANGED, await allReviewed(SECTIONS));
    deepEqual(marked(results, at(results, 'Show the pass')), [
      `WI-1 OBJ-1 ${TODAY}`,
      'WI-1 OBJ-2 P-ana 2026-10-02',
      'WI-2 OBJ-1 P-ana 2026-10-02',
    ]);
    deepEqual(marked(results, at(results, 'OBJ-2]')), ['nothing']);
    deepEqual(marked(results, at(results, 'name: Ana')), ['nothing']);
    const broken = await scene(SECTIONS, 'x: 1\n');
    deepEqual(marked(broken, at(broken, 'Show the pass')), ['failed']);
  });

  it('tells before what there is to mark, and who may have looked', async () => {
    const results = await scene(CHANGED, await allReviewed(SECTIONS));
    deepEqual(reviewable(at(results, 'Show the pass'), results), {
      name: 'WI-1 “Show the pass”',
      open: 1,
      people: [{ id: 'P-ana', name: 'Ana Souza' }],
    });
    const named = { about: { charter: CHARTER, subject: 'OBJ-1' }, links: 'to' } as const;
    equal(reviewable(named, results)?.open, 2);
    const shown = { about: { ...at(results, 'WI-2').about, id: 'OBJ-2' }, links: 'to' } as ReviewSubject;
    equal(reviewable(shown, results)?.name, 'OBJ-2 “Calls are answered”');
    const link = { about: { charter: CHARTER, subject: 'WI-1', to: 'OBJ-2' }, links: 'own' } as const;
    equal(reviewable(link, results)?.open, 0);
    equal(reviewable({ ...named, about: { charter: CHARTER, subject: 'X' } }, results), undefined);
    equal(reviewable({ ...named, about: { charter: 'file:///x', subject: 'OBJ-1' } }, results), undefined);
    equal(reviewable(at(results, 'Print the pass'), results), undefined);
    equal(reviewable(at(results, 'charter: 1'), results), undefined);
    const elsewhere = {
      about: { uri: 'file:///x', position: { line: 0, character: 0 }, id: null },
      links: 'own',
    } as const;
    equal(reviewable(elsewhere, results), undefined);
  });
});

describe('a suspect link in the editor', () => {
  const span = (results: readonly CheckResult[], stretch: string): { start: number; end: number } => {
    const start = (results[0] as CheckResult).bundle.root.text.indexOf(stretch);
    return { start, end: start };
  };

  it('is marked by a command where the client has it, else by a fix', async () => {
    const results = await scene(CHANGED, await allReviewed(SECTIONS));
    const here = span(results, 'OBJ-1, OBJ-2]');
    const context = { results, pages: 'file:///rules', canGoTo: false, ...CONTEXT };
    deepEqual(
      reviewActions(CHARTER, here, context).map(({ title, command }) => [
        title,
        command?.command,
        command?.arguments,
      ]),
      [
        [
          'Mark the link to OBJ-1 as reviewed',
          'throughline.markLinkReviewed',
          [{ charter: CHARTER, subject: 'WI-1', to: 'OBJ-1' }],
        ],
        [
          'Show what changed since the review',
          'throughline.showReviewChanges',
          [{ charter: CHARTER, subject: 'WI-1', to: 'OBJ-1' }],
        ],
        [
          'Mark all links to OBJ-1 as reviewed',
          'throughline.markAllLinksReviewed',
          [{ charter: CHARTER, subject: 'OBJ-1' }],
        ],
      ],
    );
    deepEqual(reviewActions(CHARTER, span(results, 'Print'), context), []);
    const fixes = (canReview: boolean): number =>
      quickFixes(CHARTER, here, { ...context, canReview }).filter(({ title }) => title.startsWith('Mark'))
        .length;
    deepEqual([fixes(false), fixes(true)], [1, 0]);
  });

  it('has told in its hover who has looked', async () => {
    const hover = async (sections: string, reviews: string, stretch: string): Promise<string> => {
      const results = await scene(sections, reviews);
      const [result] = results as [CheckResult];
      const offset = span(results, stretch).start + 1;
      const found = hoverAt({ result, file: result.bundle.root, offset, pages: 'file:///rules' });
      return JSON.stringify(found?.contents ?? '').replaceAll('\\', '');
    };
    const reviews = await allReviewed(SECTIONS);
    match(await hover(SECTIONS, reviews, 'OBJ-1, OBJ-2]'), /Reviewed by Ana Souza on 2026-10-02n/u);
    match(
      await hover(CHANGED, reviews, 'OBJ-1, OBJ-2]'),
      /Reviewed by Ana Souza on 2026-10-02, changed since/u,
    );
    match(await hover(CHANGED, await allReviewed(SECTIONS, 'Tom'), 'OBJ-1, OBJ-2]'), /Reviewed by Tom on/u);
    ok(!(await hover(SECTIONS, '', 'OBJ-1, OBJ-2]')).includes('Reviewed'));
    ok(!(await hover(SECTIONS, reviews, 'WI-2')).includes('Reviewed'));
    const bare = reviews.replaceAll(/, by: .*\}/gu, '}');
    match(await hover(SECTIONS, bare, 'OBJ-1, OBJ-2]'), /Reviewedn/u);
  });
});

describe('what has changed since a review', () => {
  const OLD = HEADER + SECTIONS;
  const history: History = {
    mergeBase: () => Promise.resolve(undefined),
    isShallow: () => Promise.resolve(false),
    line: () => Promise.resolve([]),
    resolve: () => Promise.resolve('c'),
    revisionsOf: (path) =>
      Promise.resolve(path === 'project-charter.yaml' ? [{ id: 'c', time: '', title: 'Begin' }] : []),
    filesAt: () => Promise.resolve([{ path: 'project-charter.yaml', blob: 'b', kind: 'file' }]),
    read: () => Promise.resolve(OLD),
  };
  const past = {
    historyOf: () => Promise.resolve<History | string>(history),
    folders: [uriOf('.').replace(/\/$/u, '')],
    isWanted: () => true,
  };

  async function told(
    sections: string,
    stretch: string,
    more: Partial<typeof past> = {},
  ): Promise<ReviewChangesResult> {
    const results = await scene(sections, await allReviewed(SECTIONS));
    const { about } = at(results, stretch);
    ok(!('subject' in about));
    return reviewChanges({ about }, results, { ...past, ...more });
  }

  it('is the text of the end that has changed, then and now', async () => {
    deepEqual(await told(CHANGED, 'Show the pass'), {
      kind: 'changes',
      subject: 'OBJ-1',
      before: 'OBJ-1\n\nTitle\n  Passes within a day\n\nMeasured by\n  Time to a pass\n',
      after: 'OBJ-1\n\nTitle\n  Passes within an hour\n\nMeasured by\n  Time to a pass\n',
      date: '2026-10-02',
      by: 'P-ana',
    });
    const own = await told(SECTIONS.replace('Send the pass', 'Mail the pass'), 'Mail the pass');
    equal(own.kind === 'changes' && own.before, 'WI-2\n\nTitle\n  Send the pass\n');
  });

  it('says kindly why there is nothing to show', async () => {
    const why = async (...asked: Parameters<typeof told>): Promise<string> => {
      const answer = await told(...asked);
      return answer.kind === 'none' ? answer.message : '';
    };
    match(await why(SECTIONS, 'Show the pass'), /^Nothing that WI-1 .* has changed since/u);
    match(await why(SECTIONS, 'charter: 1'), /^There is no link here/u);
    match(await why(CHANGED, 'Show the pass', { folders: [] }), /^Open the folder/u);
    match(
      await why(CHANGED, 'Show the pass', { historyOf: () => Promise.resolve('No git.') }),
      /^No git\.$/u,
    );
    match(
      await why(CHANGED, 'Show the pass', { isWanted: () => false }),
      /^No commit has OBJ-1 as it read when it was reviewed on 2026-10-02\. /u,
    );
  });
});

describe('a file of reviews in the editor', () => {
  const position = (text: string, stretch: string, occurrence = 0): { line: number; character: number } => {
    const before = text.slice(0, text.split(stretch, occurrence + 1).join(stretch).length + 1);
    return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
  };

  it('leads from its ids to the charter', async () => {
    const reviews = await allReviewed(SECTIONS);
    const results = await scene(SECTIONS, reviews);
    const place = { textDocument: { uri: REVIEWS }, position: position(reviews, 'OBJ-2') };
    equal(reviewDefinitions(place, results)?.[0]?.targetUri, CHARTER);
    match(JSON.stringify(reviewHover(place, results)?.contents), /Calls are answered/u);
    equal(reviewReferences(place, results, { includeDeclaration: false }).length, 1);
    const other = { ...place, position: position(reviews, 'fromPrint') };
    deepEqual(
      [
        reviewDefinitions(other, results),
        reviewHover(other, results),
        reviewReferences(other, results, { includeDeclaration: true }),
      ],
      [undefined, undefined, []],
    );
    equal(reviewDefinitions({ ...place, textDocument: { uri: CHARTER } }, results), undefined);
  });

  it('takes over the new id of an entry, however it is written', async () => {
    const reviews = `${await allReviewed(SECTIONS)}- from: 'WI-2' # by hand\n  fromPrint: aa\n  to: OBJ-2\n  toPrint: OBJ-1\n`;
    const results = await scene(SECTIONS, reviews);
    const worlds = worldsOf(results);
    const renamed = (id: string, newId: string): string => {
      const entry = results[0]?.graph.find(id);
      ok(entry);
      const changes = reviewRenaming(new Set([entry]), id, newId, worlds);
      return changes.reduce((text, { edits }) => applyEdits(text, edits), reviews);
    };
    equal(renamed('WI-2', 'CRM-2'), reviews.replaceAll('WI-2', 'CRM-2'));
    equal(renamed('OBJ-1', 'true'), reviews.replaceAll('to: OBJ-1', 'to: "true"'));
    equal(renamed('P-ana', 'P-1'), reviews.replaceAll('P-ana', 'P-1'));
    deepEqual(reviewRenaming(new Set(), 'WI-2', 'X-1', worlds), []);
  });
});
