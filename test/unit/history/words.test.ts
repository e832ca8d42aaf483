import { deepEqual, equal, match } from 'node:assert/strict';
import {
  beginningOfDrift,
  drawHistory,
  effectsOf,
  historyJson,
  historyMarkdown,
  historyText,
  NO_DRIFT,
  stillInWords,
  summaryOf,
  turnInWords,
  type CharterHistory,
  type HistoryPoint,
  type Turn,
} from '../../../src/core/history';
import { PLAIN_STYLE } from '../../../src/core/report';
import { driftingProject } from '../../support/driftingProject';
import { lookBack } from './past';

const revision = { id: '1a2b3c4d5e', time: '2026-03-02T10:00:00+01:00', title: 'Take <b>wishes</b> | in' };

const turn: Turn = {
  revision,
  how: 'at-once',
  until: revision,
  before: 0.9,
  after: 0.7,
  lost: 0.2,
  strayed: [],
  neverLinked: [],
  gone: [],
  stillAstray: 0,
  findings: [],
};

const blank: HistoryPoint = { kind: 'absent', revision };

function items(count: number): Turn['strayed'] {
  return Array.from({ length: count }, (_, i) => ({ id: `WI-${i}`, label: `WI-${i} “Work”` }));
}

describe('the words of a history', () => {
  it('sum up', () => {
    equal(summaryOf({ points: [], turns: [] }, 'commit'), 'No commit has the charter yet.');
    equal(
      summaryOf({ points: [blank], turns: [] }, 'week'),
      'From 2026-03-02 to 2026-03-02, 1 week in which the charter changed. There was no work to align.',
    );
    equal(beginningOfDrift([]), undefined);
  });

  it('tell a turn', () => {
    equal(turnInWords(turn), 'Alignment fell from 90% to 70% and has not come back.');
    match(turnInWords({ ...turn, lost: 0.1 }), /Some of that was regained, but 10 points of it never/u);
    match(
      turnInWords({ ...turn, how: 'bit-by-bit', until: { ...revision, time: '2026-05-05' } }),
      /bit by bit from here on, until 2026-05-05/u,
    );
  });

  it('tell what a turn did, and what became of it', () => {
    const effects = effectsOf({
      ...turn,
      strayed: items(12),
      findings: [
        { rule: 'drift/a', subject: 'WI-1' },
        { rule: 'drift/a', subject: 'WI-2' },
        ...Array.from({ length: 6 }, (_, i) => ({ rule: 'plan/b', subject: `OBJ-${i}` })),
        { rule: 'plan/c', subject: 'purpose' },
      ],
    });
    deepEqual(
      effects.map(({ label, things, more }) => [label, things.length, more]),
      [
        ['Lost its way', 8, 4],
        ['New findings', 3, 0],
      ],
    );
    deepEqual(
      effects[1]?.things.map(({ label }) => label),
      ['drift/a (2 of these)', 'plan/b (OBJ-0, OBJ-1, OBJ-2, OBJ-3 and 2 more)', 'plan/c (purpose)'],
    );
    equal(stillInWords(turn), '');
    equal(stillInWords({ ...turn, strayed: items(2) }), 'None of this work is astray any more.');
    equal(stillInWords({ ...turn, strayed: items(2), stillAstray: 2 }), 'All of this work is still astray.');
    equal(
      stillInWords({ ...turn, strayed: items(2), stillAstray: 1 }),
      '1 of these 2 work items are still astray.',
    );
  });

  it('stand in lines that fit, and in tables in which a text is only a text', () => {
    const history: CharterHistory = { points: [blank], turns: [{ ...turn, strayed: items(9) }] };
    const text = historyText(history, { name: 'Desk', by: 'commit', width: 80, style: PLAIN_STYLE });
    for (const line of text.split('\n')) equal(line.length <= 80, true, line);
    match(text, /is not there/u);
    match(text, /and 1 other/u);
    const markdown = historyMarkdown(history, 'Desk <i>', 'commit');
    match(markdown, /Take \\<b>wishes\\<\/b> \\\| in \|/u);
    match(markdown, /and 1 other/u);
    match(historyMarkdown({ points: [], turns: [] }, 'Desk', 'commit'), /^## Desk\n\nNo commit/u);
    const many = Array.from({ length: 70 }, () => blank);
    match(historyMarkdown({ points: many, turns: [] }, 'Desk', 'week'), /10 earlier rows left out\./u);
    const json: { readonly points: readonly unknown[] } = JSON.parse(historyJson(history, 'a.yaml', 'week'));
    equal(json.points.length, 1);
  });

  it('describe the chart', async () => {
    const history = await lookBack(driftingProject().slice(0, 22));
    const { markup } = drawHistory(history, 'x');
    match(markup, /<desc id="x-description">From 2026-01-05 .* 1: 2026-05-18, .*Take over the wish list/u);
    match(drawHistory({ points: history.points, turns: [] }, 'x').markup, new RegExp(NO_DRIFT, 'u'));
  });
});
