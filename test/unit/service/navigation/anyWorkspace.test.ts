import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../../../src/core/edit';
import type { CheckResult } from '../../../../src/core/engine';
import { PurposeGraph } from '../../../../src/core/graph';
import { drained, positionAt, type CharterFile, type Entry } from '../../../../src/core/model';
import {
  codeLenses,
  definitions,
  folding,
  hierarchyAt,
  highlights,
  inlayHints,
  linking,
  prepareRename,
  references,
  rename,
  resolveLens,
  selectionAt,
  supportedBy,
  supportersOf,
  worldsOf,
} from '../../../../src/service';
import { Chance } from '../../../fuzz/chance';
import { saladStory, workspaceStory } from '../../../fuzz/tellers';
import { bundlesOf, type Files } from '../../../support/workspace';
import { resultsOf } from '../results';

const seeds = fc.integer({ min: 0, max: 2 ** 30 });
/** None that needs quotes: those stay where they were, and go where they had come. */
const NEW_IDS = ['NEW-1', 'Zed', 'X#9', 'AB/1.2'];

const filesOf = (worlds: readonly PurposeGraph[]): readonly CharterFile[] => [
  ...new Set(worlds.flatMap(({ bundle }) => bundle.files)),
];

/** The graphs of a folder, without a check: that takes its time. */
async function graphsOf(files: Files): Promise<readonly PurposeGraph[]> {
  const graphs = (await bundlesOf(files)).map((bundle) => new PurposeGraph(bundle));
  const practices = graphs.flatMap(({ practice }) => practice ?? []);
  const isNew = ({ bundle }: PurposeGraph): boolean =>
    graphs.every((graph) => graph.bundle.root !== bundle.root);
  return [...graphs, ...practices.filter(isNew)];
}

const pathOf = ({ uri }: CharterFile): string => uri.split('/').slice(4).join('/');

/** Everything that can be asked at an offset; nothing may be thrown, and ranges lie within the text. */
function askAll(results: readonly CheckResult[], file: CharterFile, offset: number): void {
  const worlds = worldsOf(results);
  const context = { includeDeclaration: true };
  const found = references(file, offset, worlds, context);
  equal(new Set(found.map((each) => JSON.stringify(each))).size, found.length);
  const here = highlights(file, offset, worlds);
  ok(here.length <= found.length);
  definitions(file, offset, worlds);
  prepareRename(file, offset, worlds);
  for (const item of hierarchyAt(file, offset)) {
    supportersOf(item, worlds);
    supportedBy(item, worlds);
  }
  const selection = selectionAt(file, offset);
  deepEqual(positionAt(file.lines, file.text.length).line >= selection.range.end.line, true);
}

/** What is asked once for a file. */
function askWhole(results: readonly CheckResult[], file: CharterFile): void {
  const worlds = worldsOf(results);
  const { line } = positionAt(file.lines, file.text.length);
  const range = { start: { line: 0, character: 0 }, end: { line, character: 0 } };
  inlayHints(file, range, worlds, { flowStyle: true });
  for (const lens of codeLenses(file, results)) {
    const editorUri = (uri: string): string => uri;
    ok(resolveLens(lens, { results, editorUri, canShowReferences: true }).command?.title);
  }
}

describe('in any workspace', () => {
  it('every question has an answer', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const chance = new Chance(seed);
        const story = chance.percent(40) ? saladStory(seed, []) : workspaceStory(seed, []);
        const results = await resultsOf(story.files);
        const worlds = worldsOf(results);
        for (const file of filesOf(worlds)) {
          for (let i = 0; i < 6; i++) askAll(results, file, chance.below(file.text.length + 1));
          askWhole(results, file);
          drained(linking(file, worlds, []));
          const last = positionAt(file.lines, file.text.length).line;
          for (const { startLine, endLine } of drained(folding(file.text)))
            ok(startLine < endLine && endLine <= last);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('renaming an id changes nothing else, and renaming it back changes nothing at all', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const chance = new Chance(seed);
        const { files } = workspaceStory(seed, []);
        const worlds = await graphsOf(files);
        const entries = filesOf(worlds)
          .flatMap((file) => file.entries)
          .filter(({ id }) => id !== undefined);
        if (entries.length === 0) return;
        for (let i = 0; i < 3; i++) {
          const { id = '' } = chance.pick(entries);
          const newId = chance.pick(NEW_IDS);
          const after = renamedTo(worlds, files, id, newId, chance);
          if (after === undefined) continue;
          const then = await graphsOf(after);
          deepEqual(linksIn(then), linksIn(worlds));
          const back = renamedTo(then, after, newId, id, chance);
          if (back === undefined) continue;
          deepEqual(back, files);
          count++;
        }
      }),
      { numRuns: 30 },
    );
    ok(count > 30, `Only ${count} ids were renamed there and back.`);
  });
});

/** All links by where the two entries stand, whatever they are called. */
function linksIn(worlds: readonly PurposeGraph[]): readonly (readonly string[])[] {
  const indices = new Map<Entry, string>();
  for (const file of filesOf(worlds)) {
    for (const [index, entry] of file.entries.entries()) indices.set(entry, `${pathOf(file)}[${index}]`);
  }
  return worlds.map(({ links }) =>
    links.map(({ from, field, to }) => [indices.get(from), field, indices.get(to)].join(' ')),
  );
}

/** The files after an id was renamed at one of the places where it stands; undefined where that is refused. */
function renamedTo(
  worlds: readonly PurposeGraph[],
  texts: Files,
  id: string,
  newId: string,
  chance: Chance,
): Files | undefined {
  const places = filesOf(worlds).flatMap((file) =>
    [...file.text.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'gu'))].flatMap(({ index }) => {
      const answer = prepareRename(file, index, worlds);
      return answer.kind === 'id' && answer.placeholder === id ? [{ file, index }] : [];
    }),
  );
  if (places.length === 0) return undefined;
  const { file, index } = chance.pick(places);
  const answer = rename(file, index, newId, worlds);
  if (answer.kind === 'refusal') {
    match(answer.message, /is taken|already/u);
    return undefined;
  }
  const changed = new Map(
    answer.changes.map((change) => [pathOf(change.file), applyEdits(change.file.text, change.edits)]),
  );
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, changed.get(path) ?? text]));
}
