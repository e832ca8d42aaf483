import {
  alignmentOf,
  basisWords,
  charterTitle,
  entryOf,
  findingSections,
  isSame,
  movedObjectives,
  sectionsOf,
  shareWords,
  touchWords,
  type Changes,
  type CharterChange,
  type ToldChange,
  type ToldSection,
} from '../../core/compare';
import { namePlace, type Entry } from '../../core/model';
import type { ViewNode } from '../../protocol';
import { lspLocation } from '../lsp';
import { rowId, stepsOf } from './rows';
import { counted, escapeMarkdown, kindWords, labelOf, shortLabelOf } from './words';

/** A row with those below it, found when they are asked for. */
interface Branch {
  readonly row: ViewNode;
  readonly below: () => readonly Branch[];
}

/** The rows of the Changes tree under a row; null asks for the groups. */
export function changeRows(parent: string | null, changes: Changes): readonly ViewNode[] {
  const steps = parent === null ? [] : stepsOf(parent);
  let level = groupsOf(changes);
  let at: string | null = null;
  for (const step of steps) {
    at = rowId(at, step);
    const found: string = at;
    level = level.find(({ row }) => row.id === found)?.below() ?? [];
  }
  const moved = movedFiles(changes);
  return level.map(({ row }) => {
    const earlierUri = moved.get(row.location?.uri ?? '');
    return earlierUri === undefined ? row : { ...row, earlierUri };
  });
}

/** By the URI of a charter that was moved, the one that it had. */
function movedFiles({ charters }: Changes): ReadonlyMap<string, string> {
  return new Map(
    charters.flatMap(({ kind, result: { before, after } }) =>
      kind === 'moved' && before && after ? [[after.bundle.root.uri, before.bundle.root.uri] as const] : [],
    ),
  );
}

/** Groups in which nothing changed are left out. */
function groupsOf(changes: Changes): readonly Branch[] {
  const sections = changes.charters.flatMap((charter) =>
    sectionsOf(charter).map((each) => inCharter(each, charter, changes)),
  );
  const of = (...kinds: readonly ToldSection['kind'][]): readonly Told[] =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ told }) => told);
  const findings = findingSections(changes).flatMap(({ kind, changes: found }) =>
    found.map((change) => ({ change, state: kind === 'found' ? 'new' : 'solved', charter: '' })),
  );
  return [
    ...changeGroup('Objectives', 'target', of('aims')),
    ...changeGroup('Work', 'tasklist', of('links', 'work')),
    ...changeGroup('Findings', 'warning', findings),
    ...alignmentGroup(changes.charters.filter((charter) => !isSame(charter))),
    ...changeGroup('Everything Else', 'list-unordered', of('others')),
  ];
}

/** A change, with what is told of it beside its name. */
interface Told {
  readonly change: ToldChange;
  /** «re-targeted» */
  readonly state: string;
  /** The name of its charter where there are several; else empty. */
  readonly charter: string;
}

function inCharter(
  { kind, changes }: ToldSection,
  charter: CharterChange,
  all: Changes,
): { readonly kind: ToldSection['kind']; readonly told: readonly Told[] } {
  const name = all.charters.length > 1 ? charterTitle(charter) : '';
  return { kind, told: changes.map((change) => ({ change, state: change.label, charter: name })) };
}

function changeGroup(label: string, icon: string, told: readonly Told[]): readonly Branch[] {
  if (told.length === 0) return [];
  const row = plainRow(null, label, {
    label,
    description: String(told.length),
    icon,
    kind: 'group',
    hasChildren: true,
  });
  return [
    {
      row: { ...row, spoken: `${label}, ${counted(told.length, 'change')}` },
      below: () => numbered(told, label),
    },
  ];
}

function numbered(told: readonly Told[], parent: string): readonly Branch[] {
  const stepOf = stepping();
  return told.map((each) => {
    const { entry, problem, name } = each.change;
    const words = [each.charter, each.state, problem?.rule ?? '', entry?.subject ?? name];
    return changeBranch(each, parent, stepOf(words.join(' ')));
  });
}

/** Makes the steps of rows that stand beside each other: they say what a row is, and number only those that would be called the same. */
function stepping(): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const step = words.replaceAll('›', '>');
    const count = (counts.get(step) ?? 0) + 1;
    counts.set(step, count);
    return count === 1 ? step : `${step} (${count})`;
  };
}

function changeBranch({ change, state, charter }: Told, parent: string, step: string): Branch {
  const { entry, details, touches, place, isGone, problem, name } = change;
  const id = rowId(parent, step);
  const hasChildren = problem === undefined && details.length + touches.length > 0;
  const label = entry === undefined ? name : shortLabelOf(entry);
  const description = [state, problem ? ruleWords(problem.rule) : '', charter]
    .filter((part) => part !== '')
    .join(' · ');
  const row: ViewNode = {
    ...plainRow(parent, step, {
      label,
      description,
      icon: iconOf(change, state),
      kind: problem ? 'finding' : 'entry',
      hasChildren,
    }),
    tooltip: [
      `**${escapeMarkdown(state)}**: ${escapeMarkdown(name)}`,
      ...details.map((each) => `- ${escapeMarkdown(each)}`),
    ].join('\n\n'),
    spoken: [
      entry ? `${kindWords(entry)} ${labelOf(entry)}` : name,
      state,
      problem?.message ?? '',
      ...details,
    ]
      .filter((part) => part !== '')
      .join(', '),
    severity: state === 'solved' ? null : (problem?.severity ?? null),
    attention: ALARMING.has(state),
    location: lspLocation(place),
    rule: problem?.rule ?? null,
    entryId: entry?.id ?? null,
    ...(isGone && { isEarlier: true }),
  };
  return { row, below: () => (hasChildren ? belowChange(change, id) : []) };
}

/** States that a lead should look at first. */
const ALARMING: ReadonlySet<string> = new Set(['lost its link', 'came adrift']);

function belowChange({ details, touches, isGone, place }: ToldChange, parent: string): readonly Branch[] {
  const location = lspLocation(place);
  const earlier = isGone ? { isEarlier: true } : {};
  const stepOf = stepping();
  const told = details.map((label): Branch => {
    const row = plainRow(parent, stepOf(label), {
      label,
      description: '',
      icon: 'arrow-small-right',
      kind: 'detail',
      hasChildren: false,
    });
    return { row: { ...row, location, ...earlier }, below: () => [] };
  });
  return [...told, ...touchedGroup(touches, parent, isGone)];
}

function touchedGroup(touches: readonly Entry[], parent: string, isGone: boolean): readonly Branch[] {
  const words = touchWords(touches, isGone);
  if (words === undefined) return [];
  const [label = ''] = words.split(':');
  const step = 'touches';
  const id = rowId(parent, step);
  const below = (): readonly Branch[] => {
    const stepOf = stepping();
    return touches.map((entry) => {
      const row = plainRow(id, stepOf(entry.subject), {
        label: shortLabelOf(entry),
        description: '',
        icon: 'circle-outline',
        kind: 'workItem',
        hasChildren: false,
      });
      const location = lspLocation(namePlace(entry));
      return {
        row: { ...row, location, entryId: entry.id ?? null, ...(isGone && { isEarlier: true }) },
        below: () => [],
      };
    });
  };
  return [
    {
      row: plainRow(parent, step, {
        label,
        description: '',
        icon: 'type-hierarchy-sub',
        kind: 'group',
        hasChildren: true,
      }),
      below,
    },
  ];
}

function alignmentGroup(charters: readonly CharterChange[]): readonly Branch[] {
  if (charters.length === 0) return [];
  const label = 'Alignment';
  const only =
    charters.length === 1 && charters[0] ? shareWords(alignmentOf(charters[0])) : String(charters.length);
  const row = plainRow(null, label, {
    label,
    description: only,
    icon: 'graph',
    kind: 'group',
    hasChildren: true,
  });
  const below = (): readonly Branch[] => {
    const stepOf = stepping();
    return charters.flatMap((charter) => alignmentRows(charter, label, stepOf));
  };
  return [{ row, below }];
}

const WHOLE = { kept: '', moved: 'moved', came: 'new', went: 'gone' } as const;

function alignmentRows(
  charter: CharterChange,
  parent: string,
  stepOf: (words: string) => string,
): readonly Branch[] {
  const alignment = alignmentOf(charter);
  const described = (share: string, state: string): string =>
    [state, share].filter((part) => part !== '').join(' · ');
  const title = charterTitle(charter);
  const whole = plainRow(parent, stepOf(charter.path), {
    label: title,
    description: described(shareWords(alignment), WHOLE[charter.kind]),
    icon: 'compass',
    kind: 'charter',
    hasChildren: false,
  });
  const objectives = movedObjectives(charter).map(({ objective, alignment: own }) => {
    const entry = entryOf(objective);
    const row = plainRow(parent, stepOf(`${charter.path} ${entry.subject}`), {
      label: shortLabelOf(entry),
      description: shareWords(own),
      icon: 'target',
      kind: 'objective',
      hasChildren: false,
    });
    return {
      ...row,
      tooltip: `${escapeMarkdown(labelOf(entry))}\n\n${escapeMarkdown(basisWords(own))}`,
      location: lspLocation(namePlace(entry)),
      entryId: entry.id ?? null,
      ...(objective.after === undefined && { isEarlier: true }),
    };
  });
  const tooltip = `${escapeMarkdown(title)}\n\n${escapeMarkdown(basisWords(alignment))}`;
  const root = (charter.result.after ?? charter.result.before)?.bundle.root;
  const location = root ? lspLocation({ file: root, span: { start: 0, end: 0 } }) : null;
  const earlier = charter.kind === 'went' ? { isEarlier: true } : {};
  return [{ ...whole, tooltip, location, ...earlier }, ...objectives].map((row) => ({
    row,
    below: () => [],
  }));
}

type Plain = Pick<ViewNode, 'label' | 'description' | 'icon' | 'kind' | 'hasChildren'>;

function plainRow(parent: string | null, step: string, parts: Plain): ViewNode {
  return {
    id: rowId(parent, step),
    parent,
    ...parts,
    tooltip: escapeMarkdown(parts.label),
    severity: null,
    attention: false,
    waived: false,
    spoken: [parts.label, parts.description].filter((part) => part !== '').join(', '),
    location: null,
    rule: null,
    entryId: null,
  };
}

const ICONS: Readonly<Record<string, string>> = {
  added: 'diff-added',
  removed: 'diff-removed',
  solved: 'pass',
  'lost its link': 'debug-disconnect',
  'came adrift': 'debug-disconnect',
  'gained a link': 'link',
  'back on course': 'link',
};

function iconOf({ problem }: ToldChange, state: string): string {
  if (problem && state === 'new') return problem.severity === 'hint' ? 'lightbulb' : problem.severity;
  return ICONS[state] ?? 'diff-modified';
}

/** A rule in words: `orphan work item`. */
function ruleWords(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');
}
