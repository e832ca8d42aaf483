import { keyPlace, type EntryOf } from '../../../core/model';
import { CASE_PRIORITIES, knownPathTimeOf, type CasePriority } from '../../../core/rules';
import { hoursWords } from '../dates';
import { keyTwigs, labelIn, nameIn, ownerOf, textTwigs } from '../parties';
import { detailTwig, entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';
import { counted } from '../words';

type Level = EntryOf<'escalationLevel'>;

/** Who helps when a case cannot be solved in time, step by step, and how long that may take in all. */
export function escalationGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const levels = result.graph
    .all('escalationLevel')
    .toSorted((a, b) => ((a.value.level ?? '') < (b.value.level ?? '') ? -1 : 1));
  const sums = sumsOf(levels);
  return groupTwigs(
    {
      step: '(escalation)',
      label: 'Escalation path',
      words: [
        levels.length === 0 ? '' : counted(levels.length, 'level'),
        sums[0] === undefined ? '' : `${sums[0].words} in all`,
        findingWords(levels, result),
      ],
      icon: 'arrow-up',
      tooltip: 'Who helps when a case cannot be solved in time, step by step.',
    },
    [
      ...levels.map((level) => levelTwig(level, standing)),
      ...sumTwigs(sums, standing),
      ...pilotTwigs(standing),
    ],
  );
}

function levelTwig(level: Level, { result }: Standing): Twig {
  const { resolveWithin, triggers, kind } = level.value;
  const owner = ownerOf(level, result);
  const first = CASE_PRIORITIES.find((each) => resolveWithin?.[each] !== undefined);
  const next = nameIn(level, level.value.escalateTo, result);
  return entryTwig(
    level,
    result,
    {
      words: [
        owner === '' ? 'nobody answers for it' : owner,
        first === undefined ? '' : `${first} within ${resolveWithin?.[first] ?? ''}`,
      ],
      icon: 'layers',
      facts: [
        ['Owner', owner],
        ...CASE_PRIORITIES.map((priority) => [priority, timesOf(level, priority)] as const),
        ['Passed on to', labelIn(level, level.value.escalateTo, result)],
        ['Passed on', kind],
      ],
    },
    () => [
      ...CASE_PRIORITIES.flatMap((priority) => timeTwigs(level, priority)),
      ...textTwigs(level, 'triggers', { texts: triggers, what: 'trigger', icon: 'arrow-right' }),
      ...textTwigs(level, 'skills', {
        texts: (level.value.skills ?? []).map((skill) => nameIn(level, skill, result)),
        what: 'needed skill',
        icon: 'mortar-board',
      }),
      ...keyTwigs(level, 'escalateTo', { label: 'Then to', value: next, icon: 'arrow-up' }),
    ],
  );
}

/** `answer within 30m, solve or pass on within 4h`; empty where neither is said. */
function timesOf({ value: { respondWithin, resolveWithin } }: Level, priority: CasePriority): string {
  const respond = respondWithin?.[priority];
  const resolve = resolveWithin?.[priority];
  return [
    respond === undefined ? '' : `answer within ${respond}`,
    resolve === undefined ? '' : `solve or pass on within ${resolve}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function timeTwigs(level: Level, priority: CasePriority): readonly Twig[] {
  const times = timesOf(level, priority);
  const key = level.value.resolveWithin?.[priority] === undefined ? 'respondWithin' : 'resolveWithin';
  return times === ''
    ? []
    : [
        detailTwig({
          step: `(${priority})`,
          label: priority,
          words: [times],
          icon: 'watch',
          place: keyPlace(level, key, priority),
        }),
      ];
}

/** How long a case may take over all levels, by priority: `P1 5h 30m`; `P1 at least 5h 30m` where a level gives no time. */
function sumsOf(levels: readonly Level[]): readonly Sum[] {
  return CASE_PRIORITIES.flatMap((priority) => {
    const time = knownPathTimeOf(levels, priority);
    if (time === undefined) return [];
    const without = time.without.flatMap(({ id }) => id ?? []).join(', ');
    return [{ words: `${priority} ${without === '' ? '' : 'at least '}${hoursWords(time.hours)}`, without }];
  });
}

interface Sum {
  readonly words: string;
  /** The levels that give no time: `L4`; empty where all do. */
  readonly without: string;
}

function sumTwigs(sums: readonly Sum[], { result }: Standing): readonly Twig[] {
  const [path] = result.graph.all('escalation');
  if (path === undefined || sums.length === 0) return [];
  return [
    detailTwig({
      step: '(sum)',
      label: 'All levels together',
      words: sums.map(({ words, without }) => (without === '' ? words : `${words} without ${without}`)),
      icon: 'watch',
      place: keyPlace(path, 'levels'),
    }),
  ];
}

function pilotTwigs({ result }: Standing): readonly Twig[] {
  return result.graph.all('escalation').flatMap((path) =>
    keyTwigs(path, 'pilot', {
      label: 'Tried in',
      value: labelIn(path, path.value.pilot, result),
      icon: 'beaker',
    }),
  );
}
