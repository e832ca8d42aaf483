import { deepEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import { parse } from 'yaml';
import type { CheckResult } from '../../../src/core/engine';
import { LIST_SECTIONS, pairOf, type CharterFile } from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse/yaml';
import { refactorings } from '../../../src/service';
import { Chance } from '../../fuzz/chance';
import { sectionLines, withComments } from '../../fuzz/charters';
import { Ids } from '../../fuzz/sections';
import { workspaceStory } from '../../fuzz/tellers';
import { someLayout } from '../../fuzz/written';
import type { Files } from '../../support/workspace';
import { contextFor, filesAfter } from './offered';
import { resultsOf } from './results';

const seeds = fc.integer({ min: 0, max: 2 ** 30 });

/** So many of each sort are looked at: every one costs a check of all files. */
const MOST = 20;

/** What a refactoring does to the values in its files, by how its title begins. */
const EFFECTS: readonly (readonly [RegExp, (before: Values, after: Values) => void])[] = [
  [/^Write .+ (?:in braces|one field a line)$/u, (before, after) => deepEqual(after, before)],
  [/^Sort /u, (before, after) => deepEqual(inAnyOrder(after), inAnyOrder(before))],
  [/^Move /u, (before, after) => deepEqual(allItems(after), allItems(before))],
  [/^Add the missing fields of /u, (before, after) => onlyMore(before, after, isNothingNew)],
  [/^Extract an objective from /u, (before, after) => onlyMore(before, after, () => true)],
  [/^(?:Support|Say that it enables) /u, (before, after) => onlyLinks(before, after)],
  [/^Link (?:all|\d)/u, (before, after) => onlyLinks(before, after)],
];

type Values = Readonly<Record<string, unknown>>;

function valuesOf(files: Files): Values {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      parseYaml(text).flaws.length > 0 ? text : parse(text, { merge: true, logLevel: 'silent' }),
    ]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All lists with their items in an order of their own. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(inAnyOrder(item))).toSorted();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAnyOrder(inner)]));
}

/** What stands in the sections of all files, whichever it is; and what else there is in each. */
function allItems(values: Values): unknown {
  const items = new Map<string, unknown[]>();
  const others: unknown[] = [];
  for (const [path, root] of Object.entries(values)) {
    if (!isObject(root)) continue;
    for (const [key, value] of Object.entries(root)) {
      const isSection = Object.hasOwn(LIST_SECTIONS, key) && (Array.isArray(value) || value === null);
      if (!isSection) others.push([path, key, value]);
      else items.set(key, [...(items.get(key) ?? []), ...(Array.isArray(value) ? value : [])]);
    }
  }
  const written = [...items].filter(([, all]) => all.length > 0);
  return { sections: Object.fromEntries(written.map(([key, all]) => [key, inAnyOrder(all)])), others };
}

function isNothingNew(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : typeof value === 'string';
}

/** Everything that was there is there still, at its place; what is new may be there. */
function onlyMore(before: unknown, after: unknown, mayBeNew: (value: unknown) => boolean): void {
  if (Array.isArray(before)) {
    ok(Array.isArray(after) && after.length >= before.length);
    before.forEach((item, i) => onlyMore(item, after[i], mayBeNew));
    ok(after.slice(before.length).every(mayBeNew));
  } else if (isObject(before)) {
    ok(isObject(after));
    for (const [key, value] of Object.entries(after)) {
      if (Object.hasOwn(before, key)) onlyMore(before[key], value, mayBeNew);
      else ok(mayBeNew(value), `${key}: ${JSON.stringify(value)}`);
    }
    deepEqual(
      Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
      [],
    );
  } else if (before !== null || !Array.isArray(after)) deepEqual(after, before);
}

const isLink = (key: string): boolean => key === 'supports' || key === 'enables';

function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isLink(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)]));
}

function onlyLinks(before: Values, after: Values): void {
  deepEqual(withoutLinks(after), withoutLinks(before));
}

function commentsOf(files: Files): readonly string[] {
  return Object.values(files)
    .flatMap((text) => parseYaml(text).comments.map((comment) => comment.text.trim()))
    .toSorted();
}

/** How many errors each rule finds. */
function errorsOf(results: readonly CheckResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of results.flatMap(({ problems }) => problems)) {
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function lineEndsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n|\r|\n/gu) ?? [])].toSorted();
}

/** Where an entry stands, or the key of a section. */
function somePlace(file: CharterFile, chance: Chance): number {
  const keys = Object.keys(LIST_SECTIONS).flatMap((name) => pairOf(file.root, name)?.key.start ?? []);
  const places = [...file.entries.map(({ node }) => node.start), ...keys];
  return places.length === 0 ? 0 : chance.pick(places);
}

async function holds(files: Files, action: CodeAction, results: readonly CheckResult[]): Promise<void> {
  const after = filesAfter(files, action);
  const shown = `${action.title}\n${Object.values(files).join('\n####\n')}\n====>\n${Object.values(after).join('\n####\n')}`;
  const effect = EFFECTS.find(([title]) => title.test(action.title));
  ok(effect, action.title);
  const [, compare] = effect;
  try {
    compare(valuesOf(files), valuesOf(after));
    const left = commentsOf(after);
    const lost = commentsOf(files).filter((comment) => !left.includes(comment));
    deepEqual(lost, []);
    for (const [path, text] of Object.entries(after)) {
      const ends = lineEndsOf(files[path] ?? '');
      if (ends.length === 1) deepEqual(lineEndsOf(text), ends);
    }
    const before = errorsOf(results);
    for (const [rule, count] of errorsOf(await resultsOf(after)))
      ok(count <= (before.get(rule) ?? 0), `${rule}: ${count} instead of ${before.get(rule) ?? 0}`);
  } catch (error) {
    ok(error instanceof Error);
    throw new Error(`${error.message}\n${shown}`, { cause: error });
  }
}

/** A charter of work, and a part for it: what refactorings have most to do with. */
function workCharter(chance: Chance): Files {
  const ids = new Ids();
  const layout = someLayout(chance);
  const sections = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => sectionLines(name, ids, layout, chance));
  const text = (header: string, names: readonly string[]): string => {
    const whole = withComments([header, ...sections(names), ''].join('\n'), chance);
    return chance.percent(30) ? whole.replaceAll('\n', '\r\n') : whole;
  };
  const root = 'charter: 1\nkind: project\nproject: { name: Desk }\ninclude: [work.charter.yaml]';
  return {
    'project-charter.yaml': text(root, ['goals', 'objectives', 'requirements', 'workItems']),
    'work.charter.yaml': text('charter: 1\nkind: part', chance.pick([['workItems'], ['risks'], []])),
  };
}

/** Files that can be read: what becomes of others, nobody can say. */
function soundFiles(results: readonly CheckResult[]): readonly CharterFile[] {
  const files = new Set(results.flatMap(({ bundle }) => bundle.files));
  return [...files].filter(({ isBroken, text }) => !isBroken && parseYaml(text).flaws.length === 0);
}

/** Does some things at some places, few of each sort. */
async function tryOut(files: Files, chance: Chance, counts: Map<string, number>): Promise<void> {
  const results = await resultsOf(files);
  const sound = soundFiles(results);
  for (let i = 0; i < 4 && sound.length > 0; i++) {
    const file = chance.pick(sound);
    const at = somePlace(file, chance);
    for (const action of refactorings(file.uri, { start: at, end: at }, contextFor(results))) {
      const sort = action.title.split(' ')[0] ?? '';
      const isOfOthers = urisIn(action).some((uri) => sound.every((each) => each.uri !== uri));
      if (isOfOthers || (counts.get(sort) ?? 0) >= MOST) continue;
      counts.set(sort, (counts.get(sort) ?? 0) + 1);
      await holds(files, action, results);
    }
  }
}

function urisIn({ edit }: CodeAction): readonly string[] {
  return (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change ? [change.textDocument.uri] : [],
  );
}

describe('any refactoring of any charter', () => {
  it('changes what its title says, keeps comments and line ends, and leaves no new error', async () => {
    const counts = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const chance = new Chance(seed);
        const files = chance.percent(30) ? workspaceStory(seed, []).files : workCharter(chance);
        await tryOut(files, chance, counts);
      }),
      { numRuns: 25 },
    );
    for (const sort of ['Write', 'Move', 'Add', 'Extract', 'Support'])
      ok((counts.get(sort) ?? 0) > 1, `Never: ${sort}`);
  });
});
