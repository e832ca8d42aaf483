import type { CheckResult } from '../core/engine';
import type { Bundle, Entry, Place } from '../core/model';
import { pairOf } from '../core/model';

/** The first result whose bundle a file belongs to. */
export function resultFor(uri: string, results: readonly CheckResult[]): CheckResult | undefined {
  return results.find(({ bundle }) => bundle.files.some((file) => file.uri === uri));
}

/** The innermost entry at an offset of a file; on the white space around entries, undefined. */
export function entryAt(bundle: Bundle, uri: string, offset: number): Entry | undefined {
  const file = bundle.files.find((each) => each.uri === uri);
  const around = (file?.entries ?? []).filter(({ node }) => node.start <= offset && offset <= node.end);
  return around.reduce<Entry | undefined>(
    (best, entry) => (best && size(best) <= size(entry) ? best : entry),
    undefined,
  );
}

function size({ node }: Entry): number {
  return node.end - node.start;
}

/** Where the purpose of a bundle is written: its statement, else the section; undefined where it has none. */
export function purposePlace(bundle: Bundle): Place | undefined {
  const purpose = bundle.root.entries.find((entry) => entry.kind === 'purpose');
  if (purpose === undefined) return undefined;
  return { file: bundle.root, span: pairOf(purpose.node, 'statement')?.value ?? purpose.node };
}
