import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CreateFile, TextDocumentEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/edit';
import { offsetAt, lineTableOf } from '../../../src/core/model';
import type { CheckResult } from '../../../src/core/engine';
import type { ReviewSubject } from '../../../src/protocol';
import {
  driftRows,
  hoverAt,
  marking,
  purposeRows,
  quickFixes,
  reviewable,
  reviewActions,
  reviewDefinitions,
  reviewedId,
  reviewHover,
  reviewReferences,
  reviewRenaming,
  worldsOf,
} from '../../../src/service';
import { TODAY } from '../../support/workspace';
import { allReviewed, at, CHANGED, CHARTER, REVIEWS, scene, SECTIONS } from './reviewed';

const CONTEXT = { versionOf: () => 7, editorUri: (uri: string) => uri };

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

  it('is counted where the objective is looked at', async () => {
    const results = await scene(CHANGED, await allReviewed(SECTIONS));
    const [result] = results as [CheckResult];
    const row = (subject: string) => purposeRows(CHARTER, results).find(({ entryId }) => entryId === subject);
    match(row('OBJ-1')?.tooltip ?? '', /^- Suspect links: 2, to be looked at again$/mu);
    ok(!(row('OBJ-2')?.tooltip ?? '').includes('Suspect'));
    deepEqual([row('OBJ-1')?.offers, row('OBJ-2')?.offers], [['chain', 'suspect'], ['chain']]);
    const work = purposeRows(row('OBJ-1')?.id ?? '', results);
    deepEqual(
      work.map(({ entryId, offers }) => [entryId, offers?.includes('suspect')]),
      [
        ['WI-1', true],
        ['WI-2', true],
        ['WI-3', false],
      ],
    );
    const group = driftRows(null, 'rule', results).find(({ rule }) => rule === 'drift/suspect-link');
    const [finding] = driftRows(group?.id ?? '', 'rule', results);
    ok(finding?.location && finding.offers?.includes('suspect'));
    const about = { uri: CHARTER, position: finding.location.range.start, id: 'WI-1' };
    equal(reviewable({ about, links: 'own' }, results)?.open, 1, 'only the link that the row is about');
    const hover = (stretch: string): string => {
      const { start } = span(results, stretch);
      const found = hoverAt({ result, file: result.bundle.root, offset: start + 1, pages: 'file:///rules' });
      return JSON.stringify(found?.contents ?? '');
    };
    match(hover('OBJ-1\n'), /2 links to it are suspect: one end has changed since somebody reviewed them\./u);
    ok(!hover('OBJ-2, title').includes('suspect'));
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

  it('has its ids renamed from where the charter gives them', async () => {
    const reviews = await allReviewed(SECTIONS);
    const results = await scene(SECTIONS, reviews);
    const place = { textDocument: { uri: REVIEWS }, position: position(reviews, 'OBJ-2') };
    const found = reviewedId(place, results);
    ok(found);
    equal(found.file.text.slice(found.offset).startsWith('OBJ-2, title: Calls'), true);
    deepEqual(found.range.end.character - found.range.start.character, 'OBJ-2'.length);
    equal(reviewedId({ ...place, position: position(reviews, 'fromPrint') }, results), undefined);
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
