import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { CharterHistory } from '../../../src/core/history';
import { GoToCommand, ShowCommitCommand } from '../../../src/protocol';
import { historyPage } from '../../../src/service';
import { driftingProject } from '../../support/driftingProject';
import { lookBack } from '../history/past';
import { resultOf } from './results';

const WORK = `workItems:
  - { id: WI-60, title: Print delivery notes }
  - { id: WI-61, title: "<img src=x>" }
`;

describe('the page of a history', () => {
  it('shows the chart, and each turn with what it did', async () => {
    const history = await lookBack(driftingProject());
    const { title, html } = historyPage(history, await resultOf(WORK), 'abc');
    equal(title, 'History of Contoso service desk');
    match(html, /It began to drift on 2026-05-18/u);
    equal(html.match(/class="chart-turn"/gu)?.length, 2);
    equal(html.match(/<span class="number"/gu)?.length, 2);
    match(html, /<svg [^>]*role="img"/u);
    match(html, /does not parse/u);
    match(html, /All 30 commits/u);
  });

  it('leads to what is still there, and to commits', async () => {
    const history = await lookBack(driftingProject());
    const { html } = historyPage(history, await resultOf(WORK), 'abc');
    const targets = [...html.matchAll(/href="command:([^?"]+)\?([^"]+)"/gu)];
    const items = targets.filter(([, command]) => command === GoToCommand);
    equal(items.length, 2, 'the others are not in the charter of today');
    const commits = targets.filter(([, command]) => command === ShowCommitCommand);
    equal(commits.length, 32);
    ok(decodeURIComponent(commits[0]?.[2] ?? '').includes('"charter":"file:'));
  });

  it('loads nothing, runs nothing, and shows every text as text', async () => {
    const commits = driftingProject().map((commit) => ({ ...commit, title: `<script>${commit.title}` }));
    const history = await lookBack(commits);
    const { html } = historyPage(history, await resultOf(WORK), 'abc');
    doesNotMatch(html, /<script|<img|https?:(?!\/\/www\.w3\.org)|\son\w+=|\sstyle=/u);
    match(
      html,
      /default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; style-src &#39;nonce-abc&#39;/u,
    );
    equal(html.match(/<style/gu)?.length, 1);
  });

  it('says so where nothing drifted, or nothing is known', async () => {
    const calm = await lookBack(driftingProject().slice(0, 4));
    match(historyPage(calm, await resultOf(WORK), 'abc').html, /Nothing drifted for good/u);
    const none: CharterHistory = { points: [], turns: [] };
    const { html } = historyPage(none, await resultOf(WORK), 'abc');
    doesNotMatch(html, /<svg|<table/u);
  });
});
