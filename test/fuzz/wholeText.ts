import { equal, ok } from 'node:assert/strict';
import { lineTableOf, type CharterFile } from '../../src/core/model';
import { parseYaml } from '../../src/core/parse';
import { directivesOf } from '../../src/core/parse/directives';
import { entriesOf, keyPath } from '../../src/core/parse/entries';
import { AT_THE_TOP, cutText } from '../../src/core/parse/split';
import { schemaFlaws, type KnownRules } from '../../src/core/schema';
import { expectEqual, flawOf, plain, treeOf } from './portrait';
import type { Tally } from './tally';

/** The rules that `settings.rules` may name here. */
export const SOME_RULES: KnownRules = new Map([
  ['drift/orphan-work-item', {}],
  ['drift/unserved-objective', {}],
  ['schema/value', {}],
  ['trace/unknown-id', {}],
]);

/** A blank line with a tab below a key without a value: only where another key follows, `yaml` takes it for a fault. */
const READ_TWO_WAYS = /:[ \t]*(?:#.*)?\r?\n(?:[ \t]*\r?\n)*[ \t]*\t[ \t]*\r?\n/u;

/**
 * Throws where a charter that is read piece by piece says anything else than its text read as one. Of a broken text
 * only that it is broken: faults are mended piece by piece.
 */
export function expectAsOneText(charter: CharterFile, text: string, tally: Tally): void {
  if (READ_TWO_WAYS.test(text)) return;
  const whole = parseYaml(text);
  const isDivided = cutText(text, AT_THE_TOP)?.cuts.some(({ kind }) => kind === 'entry') ?? false;
  const syntax = charter.flaws.filter(({ rule }) => rule === 'schema/syntax');
  if (whole.flaws.length > 0) {
    tally.broken++;
    ok(syntax.length > 0, `a fault is told: ${whole.flaws[0]?.message}`);
    equal(charter.isBroken, true);
    if (!isDivided) return;
    tally.brokenAndDivided++;
    const [ours, theirs] = [syntax[0], whole.flaws[0]];
    if (ours?.message === theirs?.message && ours?.span.start === theirs?.span.start) tally.agreed++;
    return;
  }
  tally.sound++;
  if (isDivided) tally.divided++;
  expectEqual('as one text: faults', syntax.map(flawOf), []);
  expectEqual('as one text: tree', treeOf(charter.root), treeOf(whole.root));
  expectEqual(
    'as one text: entries',
    entryList(charter),
    entryList({
      entries: entriesOf(whole.root, {
        file: charter,
        wayTo: (section, index) => ({ path: [section, index] }),
      }),
    }),
  );
  expectEqual(
    'as one text: form',
    sorted(charter),
    sorted({ flaws: schemaFlaws(whole.root, charter.kind, SOME_RULES) }),
  );
  expectEqual(
    'as one text: directives',
    directiveList(charter.directives),
    directiveList(directivesOf(whole.comments, text, lineTableOf(text))),
  );
}

const entryList = ({ entries }: Pick<CharterFile, 'entries'>): unknown =>
  entries.map(({ kind, id, title, path, value, node, within }) => [
    kind,
    plain([id, title]),
    keyPath(path),
    plain(value),
    `${node.start}-${node.end}`,
    plain(within?.subject),
  ]);

const directiveList = (directives: CharterFile['directives']): unknown =>
  directives.map(({ rule, reason, line, span }) => plain([rule, reason, line, span.start, span.end]));

const sorted = ({ flaws }: Pick<CharterFile, 'flaws'>): unknown =>
  flaws.map((flaw) => JSON.stringify(flawOf(flaw))).toSorted();
