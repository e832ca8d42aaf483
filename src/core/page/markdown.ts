import { historyBlocks } from '../history';
import { markdownCode, markdownProse, markdownRow, markdownText } from '../report';
import type { PageData } from './data';
import { effortByObjective, totalOf } from './efforts';
import { markdownMatrix } from './markdownMatrix';
import type { MeasureData } from './measures';
import type { Named } from './named';
import type { ObjectiveData } from './objectives';
import { capital, dayWords, effortWords, headed, numberWords, SEVERITY_WORDS, shareWords } from './words';

/** Findings of one rule that are listed one by one. */
const MOST_LISTED = 20;

/** The report as Markdown, for a wiki or a mail. What a charter says is shown as text, whatever it looks like. */
export function reportMarkdown(data: PageData): string {
  const blocks = [
    `# ${markdownText(data.title)}`,
    [
      ...data.about.map(([label, said]) => `${label}: ${markdownText(said)}`),
      `Standing of ${dayWords(data.today)}`,
    ].join('  \n'),
    ...purpose(data),
    ...objectives(data),
    ...effort(data),
    ...history(data),
    ...findings(data),
    ...people(data),
    ...markdownMatrix(data),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function purpose({ purpose, alignment: { share }, basis, goals }: PageData): readonly string[] {
  const aligned =
    share === null ? markdownText(basis) : `**${shareWords(share)} aligned:** ${markdownText(basis)}`;
  return [
    '## Purpose',
    `> ${markdownText(purpose?.statement ?? 'The charter does not say yet why the work is done.')}`,
    ...(purpose?.further ?? []).map(([label, said]) => `**${label}.** ${markdownText(said)}`),
    ...(goals.length === 0 ? [] : [`Goals: ${goals.map(name).join(', ')}`]),
    aligned,
  ];
}

function history({ history }: PageData): readonly string[] {
  return history ? ['## How it came to this', ...historyBlocks(history, 'commit')] : [];
}

function objectives({ objectives }: PageData): readonly string[] {
  if (objectives.length === 0) return [];
  const measures = objectives.flatMap((each) => each.measures.map((measure) => measureRow(each, measure)));
  return [
    '## Objectives',
    [
      markdownRow(
        'Objective',
        'Status',
        'Due',
        'Requirements with work',
        'Work done',
        'Aligned',
        'Open effort',
        'Weight',
      ),
      '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
      ...objectives.map(objectiveRow),
    ].join('\n'),
    ...(measures.length === 0
      ? []
      : [
          [
            markdownRow('Objective', 'Measure', 'Baseline', 'Now', 'Target', 'By', 'Progress'),
            '| --- | --- | ---: | ---: | ---: | --- | ---: |',
            ...measures,
          ].join('\n'),
        ]),
  ];
}

function objectiveRow(objective: ObjectiveData): string {
  const { status, due, requirements, covered, doneItems, alignment, balance } = objective;
  return markdownRow(
    name(objective.name),
    capital(status),
    due === undefined ? '' : dayWords(due),
    requirements === 0 ? '' : `${covered} of ${requirements}`,
    alignment.items === 0 ? '' : `${doneItems} of ${alignment.items}`,
    alignment.share === null ? '' : shareWords(alignment.share),
    balance ? shareWords(balance.got) : '',
    balance ? shareWords(balance.due) : '',
  );
}

function measureRow({ name: objective }: ObjectiveData, measure: MeasureData): string {
  const { unit, baseline, actual, target, by, progress } = measure;
  const value = (each: number | undefined): string => (each === undefined ? '' : numberWords(each));
  return markdownRow(
    markdownText(objective.id ?? objective.title),
    `${name(measure.name)}${unit === undefined ? '' : markdownText(` (${unit})`)}`,
    value(baseline),
    value(actual),
    value(target),
    by === undefined ? '' : dayWords(by),
    progress === undefined ? '' : shareWords(progress),
  );
}

function effort(data: PageData): readonly string[] {
  const { total, unit } = totalOf(data);
  if (total === 0) return [];
  return [
    '## Where the effort goes',
    [
      markdownRow('Objective', 'Effort', 'Share', 'Drifting'),
      '| --- | ---: | ---: | ---: |',
      ...effortByObjective(data).map((each) =>
        markdownRow(
          each.name ? name(each.name) : markdownText(each.label),
          effortWords(each.effort, unit),
          shareWords(each.effort / total),
          each.drifting === 0 ? '' : effortWords(each.drifting, unit),
        ),
      ),
    ].join('\n'),
  ];
}

function findings({ findings: { groups, waived } }: PageData): readonly string[] {
  if (groups.length + waived.length === 0)
    return ['## Findings', 'Nothing was found that would need attention.'];
  return [
    '## Findings',
    ...groups.map(({ rule, summary, severity, why, findings }) => {
      const rest = findings.length - MOST_LISTED;
      return [
        `### ${markdownProse(headed(summary))}`,
        '',
        `*${SEVERITY_WORDS[severity]}.* ${markdownProse(why)}`.trimEnd(),
        '',
        ...findings.slice(0, MOST_LISTED).map(({ message }) => `- ${markdownProse(message)}`),
        ...(rest > 0 ? [`- And ${rest} more of ${markdownCode(rule)}`] : []),
      ].join('\n');
    }),
    ...(waived.length === 0
      ? []
      : [
          [
            '### Accepted, with a reason',
            '',
            markdownRow('Finding', 'Reason', 'Accepted by', 'Until'),
            '| --- | --- | --- | --- |',
            ...waived.map(({ message, reason, by, until }) =>
              markdownRow(
                markdownProse(message),
                markdownText(reason ?? ''),
                markdownText(by ?? ''),
                until === undefined ? '' : dayWords(until),
              ),
            ),
          ].join('\n'),
        ]),
  ];
}

function people({ people: { skills } }: PageData): readonly string[] {
  if (skills.length === 0) return [];
  return [
    '## Skills',
    [
      markdownRow('Skill', 'People', 'Open work that needs it', 'Under way'),
      '| --- | ---: | ---: | --- |',
      ...skills.map((each) =>
        markdownRow(
          name(each.name),
          String(each.people),
          String(each.needs),
          capital(each.remedies.join(', ')),
        ),
      ),
    ].join('\n'),
  ];
}

function name({ id, title }: Named): string {
  return markdownText([id, title].filter((part) => part !== undefined && part !== '').join(' '));
}
