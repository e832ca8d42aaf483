import {
  lineStartsOf,
  nodeAt,
  pairOf,
  rangeOf,
  CHARTER_KINDS,
  SINGLE_SECTIONS,
  type CharterFile,
  type CharterKind,
  type Flaw,
  type LineStarts,
  type Node,
  type Reference,
  type SettingsValue,
} from '../model';
import { schemaFlaws } from '../schema';
import { directivesOf, mayHoldDirectives } from './directives';
import { entriesOf } from './entries';
import type { SyntaxFlaw } from './syntax';
import { readValue } from './values';
import { parseYaml } from './yaml';

/**
 * Reads one file of a charter as far as it can be read. Never throws: syntax and form are reported as flaws.
 *
 * @param knownRules ids of all rules, so that a typing error in `settings.rules` is found
 */
export function readCharterFile(uri: string, text: string, knownRules: readonly string[]): CharterFile {
  const yaml = parseYaml(text);
  const { root, flaws } = yaml;
  const lines = lineStartsOf(text);
  const kind = kindOf(root);
  const file = {
    uri,
    text,
    lines,
    root,
    kind,
    includes: referencesAt(nodeAt(root, ['include'])),
    practice: kind === 'project' ? referencesAt(nodeAt(root, ['project', 'practice']))[0] : undefined,
    settings: (readValue(SINGLE_SECTIONS.settings, pairOf(root, 'settings')?.value) ?? {}) as SettingsValue,
    flaws: [...syntaxFlaws(flaws), ...formFlaws(root, kind, knownRules, { syntax: flaws, lines })],
    directives: mayHoldDirectives(text) ? directivesOf(yaml.comments, text, lines) : [],
    entries: [],
  } satisfies CharterFile;
  return Object.assign(file, { entries: entriesOf(file) });
}

function syntaxFlaws(flaws: readonly SyntaxFlaw[]): readonly Flaw[] {
  return flaws.map(({ message, span }) => ({ rule: 'schema/syntax', path: [], data: {}, message, span }));
}

/** What follows from broken syntax is not reported again: a flaw on a line that is broken, or a key that was not seen. */
function formFlaws(
  root: Node | undefined,
  kind: CharterKind | undefined,
  knownRules: readonly string[],
  { syntax, lines }: { readonly syntax: readonly SyntaxFlaw[]; readonly lines: LineStarts },
): readonly Flaw[] {
  if (root === undefined && syntax.length > 0) return [];
  const flaws = schemaFlaws(root, kind, knownRules);
  if (syntax.length === 0) return flaws;
  const broken = syntax.map(({ span, reach }) => rangeOf(lines, reach ?? span));
  return flaws.filter(({ rule, span }) => {
    if (rule === 'schema/missing-key') return false;
    const { start, end } = rangeOf(lines, span);
    return !broken.some((other) => start.line <= other.end.line && other.start.line <= end.line);
  });
}

function kindOf(root: Node | undefined): CharterKind | undefined {
  const node = pairOf(root, 'kind')?.value;
  const value = node?.kind === 'scalar' ? node.value : undefined;
  return typeof value === 'string' && Object.hasOwn(CHARTER_KINDS, value)
    ? (value as CharterKind)
    : undefined;
}

function referencesAt(node: Node | undefined): Reference[] {
  const nodes = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  return nodes.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value !== ''
      ? [{ path: item.value, span: item }]
      : [],
  );
}
