import { equal, fail, ok } from 'node:assert/strict';
import type { CharterFile, Entry, Position, Steps } from '../../src/core/model';
import { LivingCharter } from '../../src/core/parse';
import { AT_THE_TOP, cutText } from '../../src/core/parse/split';
import { edited, type Edit } from './edits';
import { expectInside, expectSame, portraitOf, spansOf } from './portrait';
import type { Pause, Step, Story } from './story';
import type { Tally } from './tally';
import { expectAsOneText, SOME_RULES } from './wholeText';

const URI = 'file:///charters/project-charter.yaml';

/** How long a step may take: far more than it ever does, and far less than a circle without an end. */
const PATIENCE = 3000;

/** Throws where a charter that changes says anything else than one that is read for the first time. */
export function playCharters({ files, steps }: Story, tally: Tally): void {
  const players = new Map(Object.entries(files).map(([path, text]) => [path, new Player(text, tally)]));
  for (const player of players.values()) player.look();
  for (const step of steps) {
    tally.steps++;
    if (step.kind !== 'terms') takeStep(players, step, tally);
  }
  for (const player of players.values()) player.look();
}

function takeStep(players: Map<string, Player>, step: Exclude<Step, { kind: 'terms' }>, tally: Tally): void {
  const player = players.get(step.path);
  if (step.kind === 'remove') players.delete(step.path);
  else if (step.kind === 'edit') player?.take(step, step.by, step.pause);
  else if (player) player.take({ start: 0, end: Infinity, text: step.text }, 'text', step.pause);
  else players.set(step.path, new Player(step.text, tally));
}

interface Remembered {
  readonly version: number;
  readonly entries: readonly Entry[];
}

class Player {
  private readonly charter: LivingCharter;
  private remembered: readonly Remembered[] = [];
  private reading: Steps<void> | undefined;
  /** Since the last look. */
  private edits: readonly { readonly edit: Edit; readonly before: string }[] = [];

  constructor(
    private text: string,
    private readonly tally: Tally,
  ) {
    this.charter = new LivingCharter(URI, text, SOME_RULES);
  }

  take(edit: Edit, by: 'range' | 'text', pause: Pause): void {
    const begin = performance.now();
    this.edits = [...this.edits, { edit, before: this.text }];
    if (by === 'range') this.changeRange(edit);
    else this.charter.replaceText((this.text = edited(this.text, edit)));
    if (pause === 'look') this.look();
    if (pause === 'glance') this.glance(edit);
    const took = performance.now() - begin;
    ok(took < PATIENCE, `a step took ${Math.round(took)} ms`);
  }

  private changeRange(edit: Edit): void {
    const lines = linesOf(this.text);
    const range = { start: positionOf(lines, edit.start), end: positionOf(lines, edit.end) };
    const [start, end] = [offsetOf(lines, range.start), offsetOf(lines, range.end)];
    this.charter.change({ range, text: edit.text });
    this.text = edited(this.text, { start, end: Math.max(start, end), text: edit.text });
  }

  /** Asks for one thing only, which must not settle for others what it does not settle for itself. */
  private glance({ start, text }: Edit): void {
    const { charter } = this;
    const parts = Object.values(portraitOf(charter));
    const choice = (start + text.length) % (parts.length + 5);
    if (choice < parts.length) parts[choice]?.();
    else if (choice === parts.length) charter.changesSince(charter.version);
    else if (choice === parts.length + 1) for (const _ of charter.reading());
    else if (choice === parts.length + 2) this.goOnReading(1 + (start % 4));
    else if (choice === parts.length + 3) this.goOnReading(30 + (start % 40));
    else equal(charter.length, this.text.length);
  }

  /** Takes some steps of a reading that was begun before, whatever has happened since. */
  private goOnReading(steps: number): void {
    this.reading ??= this.charter.reading();
    for (let left = steps; left > 0 && this.reading; left--) {
      if (this.reading.next().done) this.reading = undefined;
    }
  }

  /** Compares everything. */
  look(): void {
    this.tally.looks++;
    const { charter, text } = this;
    expectSame(charter, new LivingCharter(URI, text, SOME_RULES));
    expectLines(charter, text);
    for (const span of spansOf(charter)) expectInside(span, text, 'what a charter tells');
    this.expectStillness();
    this.expectJournal();
    expectAsOneText(charter, text, this.tally);
  }

  /** Where nothing but a letter in an entry has become another one, all other entries are still the same objects. */
  private expectStillness(): void {
    const [only, more] = this.edits;
    const before = this.remembered.at(-1)?.entries ?? [];
    this.edits = [];
    if (only === undefined || more !== undefined || !isLetter(only.before, only.edit)) return;
    const [then, now] = [only.before, this.text].map(piecesOf);
    const inside = now?.find(({ start, end }) => start <= only.edit.start && only.edit.start < end);
    if (inside?.kind !== 'entry' || JSON.stringify(then) !== JSON.stringify(now)) return;
    this.tally.still++;
    const known = new Set(before);
    for (const entry of this.charter.entries) {
      const isInside = inside.start <= entry.node.start && entry.node.start < inside.end;
      ok(isInside || known.has(entry), `${entry.subject} stays the same`);
    }
  }

  /** What was there before, without what went and with what came, is what is there now: the very same objects. */
  private expectJournal(): void {
    const { version, entries } = this.charter;
    const now = new Set(entries);
    for (const before of this.remembered) {
      const change = this.charter.changesSince(before.version);
      if (change === undefined) {
        ok(version - before.version > 32, 'what changed lately is known');
        continue;
      }
      const then = new Set(before.entries);
      ok(
        change.removed.every((entry) => then.delete(entry)),
        'what went was there',
      );
      ok(
        change.added.every((entry) => !then.has(entry) && then.add(entry)),
        'what came is new',
      );
      ok(
        then.size === now.size && [...then].every((entry) => now.has(entry)),
        'the entries are those that the changes lead to',
      );
    }
    this.remembered = [...this.remembered, { version, entries }].slice(-6);
  }
}

/** True where a letter within a word becomes another one. */
function isLetter(before: string, { start, end, text }: Edit): boolean {
  return end === start + 1 && /^[a-z]{3}$/u.test(before.slice(start - 1, end + 1)) && /^[a-z]$/u.test(text);
}

/** Where the stretches of a text lie; undefined where they may not be read apart. */
function piecesOf(
  text: string,
): readonly { readonly kind: string; readonly start: number; readonly end: number }[] | undefined {
  const cuts = /[&*]/u.test(text) ? undefined : cutText(text, AT_THE_TOP)?.cuts;
  const keys = cuts?.flatMap(({ kind, section }) => (kind === 'section' ? [section] : [])) ?? [];
  if (new Set(keys).size < keys.length || keys.length === 0) return undefined;
  let end = 0;
  return cuts?.map(({ kind, section, text: own }) => ({
    kind,
    section,
    start: end,
    end: (end += own.length),
  }));
}

/** Lines by the plainest way there is: where they begin, and where what is written in them ends. */
function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  return [...lines, { start, end: text.length }];
}

type Lines = ReturnType<typeof linesOf>;

function positionOf(lines: Lines, offset: number): Position {
  const line = lines.findLastIndex(({ start }) => start <= offset);
  const { start, end } = lines[line] ?? fail('no such line');
  // As far behind the line's end as somebody may say who does not know where that is.
  return { line, character: Math.min(offset, end + 3) - start };
}

function offsetOf(lines: Lines, { line, character }: Position): number {
  const { start, end } = lines[line] ?? fail('no such line');
  return Math.min(start + character, end);
}

function expectLines(charter: CharterFile, text: string): void {
  const lines = linesOf(text);
  for (const [line, { start, end }] of lines.entries()) {
    equal(charter.lines.startOf(line), start, `line ${line} begins`);
    for (let offset = start; offset <= end; offset++)
      equal(charter.lines.lineAt(offset), line, `offset ${offset}`);
  }
  equal(charter.lines.startOf(lines.length), undefined);
  equal(charter.lines.lineAt(text.length + 5), lines.length - 1);
}
