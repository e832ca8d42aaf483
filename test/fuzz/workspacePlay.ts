import { deepEqual, ok } from 'node:assert/strict';
import { charterCache, discoverCharters, loadBundles, type CharterCache } from '../../src/core/bundles';
import { check, Checker, type CheckOptions, type CheckResult } from '../../src/core/engine';
import {
  positionAt,
  rangeOf,
  type Bundle,
  type Place,
  type Problem,
  type Steps,
  type WaivedProblem,
} from '../../src/core/model';
import { memoryFiles } from '../support/memoryFiles';
import { TODAY, uriOf } from '../support/workspace';
import { edited, type Edit } from './edits';
import { expectEqual, expectInside, expectSame, plain } from './portrait';
import type { Step, Story } from './story';
import type { Tally } from './tally';

const FOLDER = 'file:///charters';

/** How long a look may take: far more than it ever does, and far less than a circle without an end. */
const PATIENCE = 10_000;

/** Throws where a folder that is checked again and again gives anything else than one that is checked for the first time. */
export async function playWorkspace({ files, steps }: Story, tally: Tally): Promise<void> {
  const folder = new Folder(files);
  await folder.look(tally);
  for (const [i, step] of steps.entries()) {
    tally.steps++;
    folder.take(step);
    if (step.pause === 'glance') await folder.glance((i * 31) % 400);
    if (step.pause === 'look') await folder.look(tally);
  }
  await folder.look(tally);
}

class Folder {
  private readonly texts: Map<string, string>;
  /** Keeps each charter, and lets it take over what its text has become. */
  private readonly living: CharterCache;
  private readonly checkers = new Map<string, Checker>();
  private options: CheckOptions = { today: TODAY };

  constructor(files: Story['files']) {
    this.texts = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
    this.living = charterCache(memoryFiles(this.texts));
  }

  take(step: Step): void {
    if (step.kind === 'terms') {
      this.options = { today: step.today, commandLine: { rules: step.rules ?? {} } };
      return;
    }
    const uri = uriOf(step.path);
    if (step.kind === 'edit') this.edit(uri, step);
    else {
      this.living.close(uri);
      if (step.kind === 'write') this.texts.set(uri, step.text);
      else this.texts.delete(uri);
    }
  }

  /** A change of a range comes from an editor that shows the file. */
  private edit(uri: string, step: Edit & { readonly by: 'range' | 'text' }): void {
    const text = this.texts.get(uri);
    if (text === undefined) return;
    this.texts.set(uri, edited(text, step));
    if (step.by === 'text') this.living.close(uri);
    else {
      const charter = this.living.open(uri, text);
      const [start, end] = [
        positionAt(charter.lines, Math.min(step.start, text.length)),
        positionAt(charter.lines, Math.min(step.end, text.length)),
      ];
      charter.change({ range: { start, end }, text: step.text });
      // Between the two characters of a line end nothing can be written, and so nothing was.
      this.texts.set(uri, charter.text);
    }
  }

  /** Begins to check, and is called away after some steps. What is told early marks what stands there now. */
  async glance(patience: number): Promise<void> {
    for (const bundle of await this.bundles(this.living)) {
      const checking = stepped(this.checkerOf(bundle).beginning(bundle, this.options), patience);
      if (checking === undefined) continue;
      for (const problem of checking.early().problems) expectPlace(problem);
      stepped(checking.rest, patience);
    }
  }

  async look(tally: Tally): Promise<void> {
    tally.looks++;
    const begin = performance.now();
    const [ours, theirs] = [await this.bundles(this.living), await this.bundles()];
    deepEqual(ours.map(nameOf), theirs.map(nameOf), 'the same charters');
    for (const [i, bundle] of ours.entries()) this.compare(bundle, theirs[i] as Bundle, tally);
    const took = performance.now() - begin;
    ok(took < PATIENCE, `a look took ${Math.round(took)} ms`);
  }

  private compare(bundle: Bundle, fresh: Bundle, tally: Tally): void {
    const { options } = this;
    const checker = this.checkerOf(bundle);
    const [ours, theirs] = [checker.update(bundle, options), check(fresh, options)];
    for (const [i, file] of bundle.files.entries()) expectSame(file, fresh.files[i] as typeof file);
    expectEqual(nameOf(bundle), resultOf(ours), resultOf(theirs));
    tally.problems += ours.problems.length + ours.waived.length;
    for (const problem of theirs.problems) expectPlace(problem);
  }

  private checkerOf(bundle: Bundle): Checker {
    const checker = this.checkers.get(nameOf(bundle)) ?? new Checker();
    this.checkers.set(nameOf(bundle), checker);
    return checker;
  }

  private async bundles(cache?: CharterCache): Promise<readonly Bundle[]> {
    const files = memoryFiles(this.texts);
    return loadBundles(files, FOLDER, await discoverCharters(files, FOLDER), cache);
  }
}

/** Undefined where more than these steps are needed. */
function stepped<T>(steps: Steps<T>, patience: number): T | undefined {
  for (let left = patience; left > 0; left--) {
    const step = steps.next();
    if (step.done) return step.value;
  }
  return undefined;
}

function nameOf({ root, unused }: Bundle): string {
  return `${root.uri}${unused ? ' by itself' : ''}`;
}

const placeOf = ({ file, span }: Place): unknown => [
  file.uri,
  rangeOf(file.lines, span),
  span.start,
  span.end,
];

const problemOf = ({ rule, severity, message, subject, entry, place, related, data }: Problem): unknown => ({
  rule,
  severity,
  message,
  subject,
  path: entry?.path,
  place: placeOf(place),
  related: related?.map((each) => [each.message, placeOf(each.place)]),
  data,
});

const waivedOf = (problem: WaivedProblem): unknown => ({
  problem: problemOf(problem),
  waiver: { ...problem.waiver, place: placeOf(problem.waiver.place) },
});

/** All that a check says, and how the first problems of it can be put right. */
function resultOf({ problems, waived, alignment, fixesFor }: CheckResult): unknown {
  return plain({
    problems: problems.map(problemOf),
    waived: waived.map(waivedOf),
    alignment,
    fixes: problems
      .slice(0, FIXED)
      .map((problem) => [problem.rule, fixesFor(problem).map(({ title }) => title)]),
  });
}

/** Of how many problems the fixes are compared. */
const FIXED = 6;

/** A finding marks something in its file where there is anything to mark; one about an id that it marks names it. */
function expectPlace({ rule, message, place: { file, span } }: Problem): void {
  const { text } = file;
  expectInside(span, text, `${rule}: ${message}`);
  if (file.root && file.root.start < file.root.end)
    ok(span.start < span.end, `${rule} marks something: ${message}`);
  const marked = text.slice(span.start, span.end);
  const isId = rule.startsWith('trace/') && /^[A-Z]+-\d+$/u.test(marked);
  ok(!isId || message.includes(marked), `${rule} names ${marked}: ${message}`);
}
