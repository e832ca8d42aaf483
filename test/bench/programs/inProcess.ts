/**
 * Run in a process of its own, with --expose-gc: checks a generated charter, edits one of its entries again and again, and
 * prints what each part of the work took, in milliseconds. Arguments: the number of items, and of edits.
 */
import { charterCache, loadBundles } from '../../../src/core/bundles';
import { Checker } from '../../../src/core/engine';
import { PurposeGraph } from '../../../src/core/graph';
import { drained } from '../../../src/core/model';
import { Chance } from '../../fuzz/chance';
import { memoryFiles } from '../../support/memoryFiles';
import { generateCharter } from '../generate';

/** What a first check or an edit takes. */
export interface Parts {
  /** The change of the text, and reading what is new. */
  readonly text: number;
  readonly graph: number;
  /** What the rules say that are asked first, in order. */
  readonly rules: number;
  /** What the late rules say, which compare texts. */
  readonly late: number;
}

export interface Figures {
  readonly cold: Parts;
  readonly edits: readonly Parts[];
  /** What is held after everything, in MB. */
  readonly heap: number;
}

const FOLDER = 'file:///bench';
const URI = `${FOLDER}/project-charter.yaml`;
/** Every rule is on. */
const ALL_RULES = { today: '2026-11-21', commandLine: { preset: 'strict' } } as const;

/** Checks one charter again whenever it has changed, as the language server does. */
class Bench {
  private readonly files;
  private readonly cache;
  private readonly charter;
  private readonly checker = new Checker();

  constructor(text: string) {
    this.files = memoryFiles(new Map([[URI, text]]));
    this.cache = charterCache(this.files);
    this.charter = this.cache.open(URI, text);
  }

  async check(change?: Parameters<typeof this.charter.change>[0]): Promise<Parts> {
    timeInGraph = 0;
    const start = performance.now();
    if (change) this.charter.change(change);
    const bundles = await loadBundles(this.files, FOLDER, [URI], this.cache);
    const read = performance.now();
    const begun = bundles.map((bundle) => drained(this.checker.beginning(bundle, ALL_RULES)));
    const asked = performance.now();
    for (const { rest } of begun) drained(rest);
    const late = performance.now() - asked;
    return { text: read - start, graph: timeInGraph, rules: asked - read - timeInGraph, late };
  }
}

let timeInGraph = 0;

/** The graph is made and brought up to date within a check: its share is taken there. */
function watchGraph(): void {
  const updating = Reflect.get(PurposeGraph.prototype, 'updating');
  PurposeGraph.prototype.updating = function* (...given) {
    const start = performance.now();
    const touched = yield* updating.apply(this, given);
    timeInGraph += performance.now() - start;
    return touched;
  };
  const building = Reflect.get(PurposeGraph, 'building');
  PurposeGraph.building = function* (...given) {
    const start = performance.now();
    const graph = yield* building.apply(PurposeGraph, given);
    timeInGraph += performance.now() - start;
    return graph;
  };
}

const PLACES = [
  { before: '    title: ', letters: 'aeiou' },
  { before: '    supports: [REQ-', letters: '123' },
  { before: '    state: ', letters: 'acdenorw' },
  { before: '    estimate: ', letters: '123456' },
] as const;

/** One letter of a title, a state, an estimate or an id that is supported, in any work item, is replaced. */
function someLetter(lines: readonly string[], chance: Chance): Parameters<Bench['check']>[0] {
  const first = lines.indexOf('workItems:');
  const { before, letters } = chance.pick(PLACES);
  const from = first + chance.below(lines.length - first);
  const behind = lines.findIndex((text, i) => i >= from && text.startsWith(before));
  const line = behind < 0 ? lines.findIndex((text, i) => i >= first && text.startsWith(before)) : behind;
  const start = { line, character: before.length };
  return {
    range: { start, end: { line, character: before.length + 1 } },
    text: chance.pick(letters.split('')),
  };
}

async function main([items = '1000', edits = '200']: readonly string[]): Promise<void> {
  watchGraph();
  const text = generateCharter(Number(items));
  const lines = text.split('\n');
  const bench = new Bench(text);
  const cold = await bench.check();
  const chance = new Chance(1);
  const each: Parts[] = [];
  for (let i = 0; i < Number(edits); i++) each.push(await bench.check(someLetter(lines, chance)));
  lines.length = 0;
  globalThis.gc?.();
  const figures: Figures = { cold, edits: each, heap: process.memoryUsage().heapUsed / 2 ** 20 };
  process.stdout.write(JSON.stringify(figures));
}

void main(process.argv.slice(2));
