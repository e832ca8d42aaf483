import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  check,
  Checker,
  type CheckOptions,
  type CheckResult,
  type EarlyResult,
} from '../../../src/core/engine';
import { drained, positionAt, type Bundle } from '../../../src/core/model';
import { LivingCharter } from '../../../src/core/parse';
import { KNOWN_RULES, RULES } from '../../../src/core/rules';
import { closerObjective } from '../../../src/core/rules/drift/closer-objective';
import { TODAY } from '../../support/workspace';

/** WI-10 supports OBJ-3, and is closer to OBJ-1. */
const TEXT = `charter: 1
kind: project
project: { name: Contoso service desk }
purpose: { statement: Customers get their problem solved on the first call. }
${closerObjective.example.drifting}
`;

const LATE = RULES.filter(({ late }) => late);
const WITHOUT_LATE = Object.fromEntries(LATE.map(({ id }) => [id, 'off'] as const));
const WAIVED = 'waivers: [{ rule: drift/closer-objective, about: WI-10, reason: So agreed }]\n';

type Told = Pick<EarlyResult, 'problems'>;

function late({ problems }: Told): readonly string[] {
  const told = problems.filter(({ rule }) => rule === closerObjective.id);
  return told.map(({ subject, place: { file, span } }) => {
    const { line, character } = positionAt(file.lines, span.start);
    return `${subject} ${line}:${character} ${file.text.slice(span.start, span.end)}`;
  });
}

function rules({ problems }: Told): readonly string[] {
  return [...new Set(problems.map(({ rule }) => rule))].toSorted();
}

/** A charter that is open in an editor. */
class Open {
  readonly checker = new Checker();
  readonly charter: LivingCharter;
  private options: CheckOptions = { today: TODAY };

  constructor(text = TEXT) {
    this.charter = new LivingCharter('file:///a.charter.yaml', text, KNOWN_RULES);
  }

  edit(stretch: string, text: string): this {
    ok(this.charter.text.includes(stretch), stretch);
    this.charter.replaceText(this.charter.text.replace(stretch, text));
    return this;
  }

  set(options: Partial<CheckOptions>): this {
    this.options = { ...this.options, ...options };
    return this;
  }

  begin(): { readonly hasLate: boolean; readonly early: EarlyResult; readonly finish: () => CheckResult } {
    const { hasLate, early, rest } = drained(this.checker.beginning(bundleOf(this.charter), this.options));
    return { hasLate, early: early(), finish: () => this.likeNew(drained(rest)) };
  }

  look(): CheckResult {
    return this.begin().finish();
  }

  private likeNew(result: CheckResult): CheckResult {
    const anew = new LivingCharter(this.charter.uri, this.charter.text, KNOWN_RULES);
    deepEqual(told(result), told(check(bundleOf(anew), this.options)));
    return result;
  }
}

function bundleOf(root: LivingCharter): Bundle {
  return { root, files: [root], practice: undefined, missing: [], unused: false, hosts: [] };
}

function told({ problems, waived, alignment }: CheckResult): unknown {
  const all = [...problems, ...waived].map(({ rule, severity, message, place: { span } }) => [
    rule,
    severity,
    message,
    span.start,
    span.end,
  ]);
  return { all, alignment };
}

describe('a check before its late rules are asked', () => {
  it('has what the others found, and nothing of the late ones the first time', () => {
    const { hasLate, early, finish } = new Open().edit('supports: [OBJ-2] }', 'supports: [OBJ-9] }').begin();
    ok(hasLate);
    ok(rules(early).includes('trace/unknown-reference'));
    deepEqual(late(early), []);
    deepEqual(late(finish()), ['WI-10 18:65 OBJ-3']);
  });

  it('has what the late ones found the last time, where it stands now', () => {
    const open = new Open();
    open.look();
    const { early, finish } = open
      .edit('  - { id: WI-1,', '  # One more\n  - { id: WI-11, title: Fax }\n  - { id: WI-1,')
      .begin();
    ok(rules(early).includes('drift/orphan-work-item'));
    deepEqual(late(early), ['WI-10 20:65 OBJ-3']);
    deepEqual(late(finish()), late(early));
  });

  it('keeps what was found about an entry while that is written', () => {
    const open = new Open();
    open.look();
    const { early, finish } = open.edit('Merge cases of', 'Merge all cases of').begin();
    deepEqual(late(early), ['WI-10 18:69 OBJ-3']);
    deepEqual(late(finish()), late(early));
  });

  it('leaves what has become wrong to the rest', () => {
    const open = new Open();
    open.look();
    const { early, finish } = open
      .edit('title: Merge cases of the same call', 'title: Renew the service contract of a customer')
      .begin();
    equal(late(early).length, 1);
    deepEqual(late(finish()), []);
  });

  it('has nothing about what is gone, or is marked and says something else', () => {
    for (const [stretch, text] of [
      [/ {2}- \{ id: WI-10,.*\n/u.exec(TEXT)?.[0] ?? '', ''],
      ['id: WI-10,', 'id: WI-12,'],
      ['call, supports: [OBJ-3] }', 'call, supports: [OBJ-1] }'],
      ['call, supports: [OBJ-3] }', 'call }'],
    ] as const) {
      const open = new Open();
      open.look();
      const { early, finish } = open.edit(stretch, text).begin();
      deepEqual(late(early), [], text);
      finish();
    }
  });

  it('has nothing of what a waiver accepts', () => {
    const open = new Open(TEXT + WAIVED);
    open.look();
    const { early, finish } = open.edit('Merge cases', 'Merge the cases').begin();
    deepEqual(late(early), []);
    deepEqual(rules(early), rules(finish()));
  });

  it('has nothing of a late rule that is switched off', () => {
    const open = new Open();
    open.look();
    const { hasLate, early, finish } = open.set({ editor: { rules: WITHOUT_LATE } }).begin();
    ok(!hasLate);
    deepEqual(early.problems, finish().problems);
  });

  it('has what was found at last, where checks were left before their rest', () => {
    const open = new Open();
    open.look();
    open.edit('Merge cases', 'Merge the cases').begin();
    open.edit('Route calls', 'Route all calls').begin();
    const { early, finish } = open.edit('Merge the cases', 'Merge many cases').begin();
    deepEqual(late(early), ['WI-10 18:70 OBJ-3']);
    deepEqual(late(finish()), late(early));
  });
});
