import { GoToCommand, type Trace, type TracedWork, type TraceStep } from '../../protocol';
import { counted, type Translate } from '../words';

/** What the status bar item shows and says of a trace. */
interface TraceText {
  readonly text: string;
  /** Markdown, with links of `GoToCommand`. */
  readonly tooltip: string;
  readonly spoken: string;
}

/** So many work items are told in full. */
const mostItems = 5;

/** `WI-204 → OBJ-1 Cut time to resolve`, with a warning sign where the work drifts. */
export function traceText(trace: Trace, t: Translate): TraceText {
  const warnings = trace.work.flatMap((work) => work.warnings);
  const headline = headlineOf(trace.work, t);
  return {
    text: `$(${warnings.length > 0 ? 'warning' : 'target'}) ${plain(headline)}`,
    tooltip: tooltipOf(trace, t),
    spoken: [`Throughline: ${headline}`, introduction(trace, t), ...warnings].join(', '),
  };
}

function headlineOf(work: readonly TracedWork[], t: Translate): string {
  const [first] = work;
  const who = work.length === 1 && first ? first.id : counted(work.length, '', t('{0} work items'));
  const targets = new Map(work.flatMap((each) => each.targets).map(({ id, label }) => [id, label]));
  if (targets.size === 0) return t('{0} serves nothing yet', who);
  return `${who} → ${targetWords(targets)}`;
}

/** One with its title, two by their ids, of more the first two. */
function targetWords(targets: ReadonlyMap<string, string>): string {
  const [first = '', second = ''] = targets.keys();
  if (targets.size === 1) return targets.get(first) ?? first;
  return targets.size === 2 ? `${first}, ${second}` : `${first}, ${second} …`;
}

function introduction({ of, name, work }: Trace, t: Translate): string {
  if (of === 'branch') return t('The branch {0} is for this work', name);
  return work.length === 1
    ? t('{0} belongs to this work item', name)
    : t('{0} belongs to these work items', name);
}

function tooltipOf(trace: Trace, t: Translate): string {
  const told = trace.work.slice(0, mostItems);
  const more = trace.work.length - told.length;
  return [
    `${escapeMarkdown(introduction(trace, t))}:`,
    ...told.flatMap(chain),
    ...(more > 0 ? [t('and {0} more', more)] : []),
    t('Click to see the way up to the purpose.'),
  ].join('\n\n');
}

/** A work item with all that it serves, and with what is wrong with it. */
function chain({ steps, warnings }: TracedWork): readonly string[] {
  const [item, ...above] = steps;
  const lines = [...(item ? [link(item)] : []), ...above.map((step) => `→ ${link(step)}`)];
  const alarms = warnings.map((warning) => `$(warning) ${prose(warning)}`);
  // Two blanks at the end of a line keep the next one apart.
  return [lines.join('  \n'), ...alarms];
}

function link({ label, state, location: { uri, range } }: TraceStep): string {
  const place = { uri, position: range.start };
  const target = `command:${GoToCommand}?${encodeURIComponent(JSON.stringify([place]))}`;
  return `[${escapeMarkdown(label)}](${target})${state === '' ? '' : ` · ${escapeMarkdown(state)}`}`;
}

/** A message, of which the words of the format stay such. */
function prose(message: string): string {
  const parts = message.split(/(`[^`]+`)/u);
  return parts.map((part) => (/^`[^`]+`$/u.test(part) ? part : escapeMarkdown(part))).join('');
}

/** Text of an author in Markdown: nothing in it becomes markup, an icon, or a link. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-!<>|~$&]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
}

/** In the status bar `$(name)` is an icon, whoever writes it. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
