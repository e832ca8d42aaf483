import { parseYaml } from '../../../src/core/parse';
import type { Node, Span } from '../../../src/core/model';

/** What a stretch of a text says. */
export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A tree as its written stretches: `key=value`, lists in brackets, maps in braces, nothing for what is not written. */
export function outline(text: string): string {
  const { root } = parseYaml(text);
  return root ? written(text, root) : '';
}

function written(text: string, node: Node): string {
  if (node.kind === 'scalar') return slice(text, node);
  if (node.kind === 'sequence') return `[${node.items.map((item) => written(text, item)).join(', ')}]`;
  const pairs = node.pairs.map(
    ({ key, value, merged }) =>
      `${merged ? '<<' : ''}${slice(text, key)}=${value ? written(text, value) : ''}`,
  );
  return `{${pairs.join(', ')}}`;
}

/** The node at a path; throws where there is none, so that a test fails at the right place. */
export function nodeIn(text: string, ...path: readonly (string | number)[]): Node {
  let node = parseYaml(text).root;
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'sequence' ? node.items[step] : undefined;
    else node = node?.kind === 'map' ? node.pairs.find(({ name }) => name === step)?.value : undefined;
  }
  if (node === undefined) throw new Error(`Nothing at ${path.join('.')}`);
  return node;
}

/** What the flaws of a text mark, with their messages. */
export function flawsOf(text: string): readonly (readonly [marked: string, message: string])[] {
  return parseYaml(text).flaws.map(({ span, message }) => [slice(text, span), message]);
}
