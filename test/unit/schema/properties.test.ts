import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import {
  CHARTER_KINDS,
  nodeAt,
  pairOf,
  type CharterKind,
  type Field,
  type Node,
  type Span,
} from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse';
import { guessKind, schemaFlaws } from '../../../src/core/schema';
import { anyCharter, charterOf, KINDS, replaced, slotsOf, valueAt, type Path, type Slot } from './charters';
import { KNOWN_RULES } from './flaws';

/** One way to spoil a charter: what to write at a place, and which flaw that must give. */
interface Fault {
  readonly name: string;
  readonly rule: string;
  /** True for the places at which it can be made. */
  readonly fits: (slot: Slot) => boolean;
  /** What stands there afterwards. */
  readonly spoil: (value: unknown) => unknown;
  /** What the flaw must mark. */
  readonly marks: (root: Node, path: Path) => Span | undefined;
}

/** A fault that puts a wrong value in the place of a right one. */
function wrong(name: string, rule: string, value: unknown, isFit: (field: Field) => boolean): Fault {
  return { name, rule, fits: ({ field }) => isFit(field), spoil: () => value, marks: nodeAt };
}

function isKind(...kinds: readonly Field['kind'][]): (field: Field) => boolean {
  return (field) => kinds.includes(field.kind);
}

const isMap = isKind('object');
const isScalar = (field: Field): boolean => !isKind('list', 'object', 'record', 'rule-setting', 'any')(field);
const isId = (field: Field): boolean => field.kind === 'id' || (field.kind === 'link' && !field.orText);
const isText = (field: Field): boolean =>
  isKind('text', 'path')(field) || (field.kind === 'link' && field.orText);
const isLimited = (field: Field): boolean => field.kind === 'number' && field.max !== undefined;

const FAULTS: readonly Fault[] = [
  wrong('a word that is not on the list', 'schema/value', 'zzqx', isKind('choice')),
  wrong('a day that is none', 'schema/format', '2026-02-30', isKind('date')),
  wrong('a duration that is none', 'schema/format', 'zzqx', isKind('duration')),
  wrong('an id that is none', 'schema/format', 'not an id!', isId),
  wrong('a word for a number', 'schema/type', 'zzqx', isKind('number')),
  wrong('a number beyond the limits', 'schema/value', 1e6, isLimited),
  wrong('true for a text', 'schema/type', true, isText),
  wrong('nothing for a value', 'schema/type', null, isScalar),
  wrong('a word for a list', 'schema/type', 'zzqx', isKind('list')),
  wrong('a number for a list', 'schema/type', 12, isKind('list')),
  wrong('a word for a rule', 'schema/value', 'zzqx', isKind('rule-setting')),
  {
    ...wrong('a word for a map', 'schema/type', 'zzqx', isMap),
    fits: ({ field, path }) => isMap(field) && path.length > 0,
  },
  {
    name: 'a key that nobody knows',
    rule: 'schema/unknown-key',
    fits: ({ field }) => field.kind === 'object',
    spoil: (value) => ({ zzqx: 'x', ...(value as object) }),
    marks: (root, path) => pairOf(nodeAt(root, path), 'zzqx')?.key,
  },
  {
    name: 'a required key taken away',
    rule: 'schema/missing-key',
    fits: ({ field }) => field.kind === 'object' && field.required.length > 0,
    spoil: (value) => Object.fromEntries(Object.entries(value as object).slice(1)),
    marks: (root, path) => nameOfMap(nodeAt(root, path), path.length === 0),
  },
];

function namingValue(node: Node | undefined): Node | undefined {
  const values = ['id', 'title', 'name'].map((key) => pairOf(node, key)?.value);
  return values.find((value) => value !== undefined && value.end > value.start);
}

/** What names a map of the format that must have keys. */
function nameOfMap(node: Node | undefined, isRoot: boolean): Span | undefined {
  const naming = isRoot ? pairOf(node, 'kind')?.key : namingValue(node);
  return naming ?? (node?.kind === 'map' ? (node.pairs[0]?.key ?? node) : undefined);
}

function flawsIn(text: string, kind: CharterKind | undefined): ReturnType<typeof schemaFlaws> {
  return schemaFlaws(parseYaml(text).root, kind, KNOWN_RULES);
}

describe('the form of any charter', () => {
  it('is in order where it follows the declarations', () => {
    fc.assert(
      fc.property(anyCharter, ({ kind, charter }) => assert.deepEqual(flawsIn(stringify(charter), kind), [])),
    );
  });

  for (const fault of FAULTS) {
    it(`has one flaw, at the right place: ${fault.name}`, () => {
      const places = KINDS.flatMap((kind) =>
        slotsOf(CHARTER_KINDS[kind])
          .filter(fault.fits)
          .map(({ path }) => ({ kind, path })),
      );
      const spoilt = fc.constantFrom(...places).chain(({ kind, path }) =>
        charterOf(kind, path)
          .filter(({ charter }) => valueAt(charter, path) !== null)
          .map(({ charter }) => ({
            path,
            text: stringify(replaced(charter, path, fault.spoil(valueAt(charter, path)))),
          })),
      );
      fc.assert(
        fc.property(spoilt, ({ path, text }) => {
          const { root } = parseYaml(text);
          assert.ok(root);
          const flaws = schemaFlaws(root, kindIn(root), KNOWN_RULES);
          assert.deepEqual(
            flaws.map(({ rule }) => rule),
            [fault.rule],
            flaws.map(({ message }) => message).join('\n'),
          );
          const marked = fault.marks(root, path);
          assert.deepEqual(flaws[0] && spanOf(flaws[0].span), marked && spanOf(marked));
        }),
      );
    });
  }

  it('never fails, whatever is done to its text, and marks only what is there', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(12),
      insert: fc.constantFrom('', ':', '- ', '\n', '[', '"', 'a: ', '{', '~', '<<: *a', '&a ', '? '),
    });
    fc.assert(
      fc.property(anyCharter, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ charter }, edits) => {
        const text = edits.reduce((whole, { at, length, insert }) => {
          const start = at % (whole.length + 1);
          return whole.slice(0, start) + insert + whole.slice(start + length);
        }, stringify(charter));
        for (const kind of [undefined, ...KINDS]) assertInText(flawsIn(text, kind), text.length);
      }),
    );
  });

  it('never fails on any tree', () => {
    fc.assert(
      fc.property(anyTree, (root) => {
        assertInText(schemaFlaws(root, undefined, KNOWN_RULES), TEXT_LENGTH);
        assert.ok(KINDS.includes(guessKind(root)));
      }),
      { numRuns: 300 },
    );
  });

  it('can be nested as deep as a stack reaches', () => {
    let deep: Node = { kind: 'scalar', value: 'bottom', style: 'plain', start: 0, end: 1 };
    for (let i = 0; i < 100_000; i++) {
      deep = { kind: 'sequence', flow: true, items: [deep], start: 0, end: 1 };
    }
    const key = { kind: 'scalar', value: 'workItems', style: 'plain', start: 0, end: 1 } as const;
    const root: Node = {
      kind: 'map',
      flow: true,
      pairs: [{ key, name: 'workItems', value: deep, merged: false }],
      start: 0,
      end: 1,
    };
    assert.ok(schemaFlaws(root, 'part', new Map()).some(({ path }) => path.join('.') === 'workItems.0'));
  });

  it('is told in the order of the text', () => {
    const flaws = flawsIn(
      'zzqx: 1\nkind: project\nworkItems: [{ due: no }]\ncharter: 2\nproject: {}\n',
      'project',
    );
    assert.deepEqual(
      flaws.map(({ path }) => path.join('.')),
      ['zzqx', 'workItems.0.due', 'charter', 'project'],
    );
  });
});

function kindIn(root: Node): CharterKind | undefined {
  const value = pairOf(root, 'kind')?.value;
  return KINDS.find((kind) => value?.kind === 'scalar' && value.value === kind);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function assertInText(flaws: ReturnType<typeof schemaFlaws>, length: number): void {
  for (const { span, message } of flaws) {
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= length,
      `${span.start}-${span.end}: ${message}`,
    );
    assert.match(message, /[.?]$/u);
  }
}

const TEXT_LENGTH = 1000;
const span = fc
  .tuple(fc.nat(TEXT_LENGTH), fc.nat(TEXT_LENGTH))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const style = fc.constantFrom('plain', 'single', 'double', 'block');
const scalarValue = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, 'project', '2026-02-30', 'OBJ-1', '3d'),
);
const keyName = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'kind',
      'charter',
      'project',
      'workItems',
      'objectives',
      'measures',
      'settings',
      'rules',
      'waivers',
      'supports',
      'due',
      'title',
    ),
  },
  fc.constantFrom('__proto__', 'constructor', 'a/b', '~1', '', '<<', '0', 'trace/cycle'),
  fc.string(),
);

/** Trees that no text may have: keys that stand twice, spans that overlap, numbers that are none. */
const { tree: anyTree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc
      .tuple(scalarValue, style, span)
      .map(([value, written, at]): Node => ({ kind: 'scalar', value, style: written, ...at })),
    fc
      .tuple(
        fc.array(fc.tuple(keyName, fc.option(tie('tree'), { nil: undefined }), span, fc.boolean()), {
          maxLength: 6,
        }),
        fc.boolean(),
        span,
      )
      .map(([pairs, flow, at]): Node => ({
        kind: 'map',
        flow,
        pairs: pairs.map(([name, value, place, merged]) => ({
          key: { kind: 'scalar', value: name, style: 'plain', ...place },
          name,
          value,
          merged,
        })),
        ...at,
      })),
    fc
      .tuple(fc.array(tie('tree'), { maxLength: 4 }), fc.boolean(), span)
      .map(([items, flow, at]): Node => ({ kind: 'sequence', flow, items, ...at })),
  ),
}));
