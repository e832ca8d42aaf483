/** What is meant by a name or title that stands where an id belongs: `supports: [Cut handling time]`. */
import { renderScalar } from '../../edit';
import { linkKeys, type PurposeGraph } from '../../graph';
import { nameOf, nodeAt, type Entry, type Finding, type LinkField, type Problem } from '../../model';
import { calledWords, nameableSo } from '../facts/called';
import { ofForm } from '../look';
import { fix, type Fix, type RuleContext } from '../rule';
import { keyOfLink } from '../trace/words';
import { flawOf, toldFlaw } from './form';

/** What the files of a bundle say of themselves, with the id of what a text names in words where an id belongs. */
export const FLAWS_WITH_NAMES = ofForm(toldFlaw, (finding, { graph }) => {
  const named = namedBy(finding, graph);
  const [only, ...others] = named?.targets ?? [];
  if (named === undefined || only === undefined || others.length > 0) return finding;
  const before = known.get(finding);
  if (before?.target === only) return before.finding;
  const told = {
    ...finding,
    message: messageFor(named, only),
    data: { ...finding.data, candidates: [only.id] },
  };
  known.set(finding, { target: only, finding: told });
  return told;
});

/** The same finding for as long as it says the same. */
const known = new WeakMap<Finding, { readonly target: Entry; readonly finding: Finding }>();

interface Named {
  readonly key: string;
  readonly text: string;
  /** True where the text stands instead of a whole list. */
  readonly isList: boolean;
  readonly targets: ReturnType<typeof nameableSo>;
}

function namedBy({ entry, place, data }: Finding, graph: PurposeGraph): Named | undefined {
  const key = String(data?.['key']);
  const isList = data?.['expected'] === 'list';
  const field = entry && (isList || data?.['expected'] === 'id') ? idsUnder(entry, key) : undefined;
  if (entry === undefined || field === undefined) return undefined;
  const { start, end } = place.span;
  const text = place.file.text.slice(start, end).replace(/^(["'])(.*)\1$/su, '$2');
  const targets = graph.find(text) ? [] : nameableSo(graph, entry, text, field);
  return targets.length > 0 ? { key, text, isList, targets } : undefined;
}

/** What a key of an entry may hold, where only ids may stand there. */
function idsUnder({ kind }: Entry, key: string): LinkField | undefined {
  return linkKeys(kind).find((slot) => keyOfLink(slot.key) === key && !slot.field.orText)?.field;
}

function messageFor({ key, text, isList }: Named, target: Named['targets'][number]): string {
  const called = `“${text}” is ${calledWords(target, text)}`;
  return isList
    ? `\`${key}\` takes a list of ids, and ${called}. Write \`[${target.id}]\`.`
    : `${called}. Write ${target.id}.`;
}

/** Fixes that write the id of what is named. */
export function* namedFixes(problem: Problem, { graph }: RuleContext): Iterable<Fix> {
  const { file } = problem.place;
  const named = namedBy(problem, graph);
  const node = nodeAt(file.root, flawOf(problem)?.path ?? []);
  if (named === undefined || node === undefined) return;
  const { targets, isList } = named;
  for (const target of targets) {
    const id = renderScalar(target.id, { wanted: 'plain', quote: 'double', inFlow: true });
    const edit = { span: node, newText: isList ? `[${id}]` : id };
    yield* fix(`Link to ${nameOf(target)}`, file, [edit], { safe: targets.length === 1 });
  }
}
