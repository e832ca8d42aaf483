import { equal, match, ok } from 'node:assert/strict';
import { drained } from '../../../src/core/model';
import { reportingFile, reportingPage, reportPlace, type ReportGround } from '../../../src/service';
import { TODAY, uriOf } from '../../support/workspace';
import { resultOf } from './results';

const charter = uriOf('project-charter.yaml');
const GROUND: ReportGround = { today: TODAY, history: undefined, mayHaveHistory: false };
const SECTIONS = 'objectives: [{ id: OBJ-1, title: Answer }]\n';

describe('the report in an editor', () => {
  const pageOf = async (of: string, part: 'document' | 'body') =>
    drained(
      reportingPage(
        [await resultOf(SECTIONS)],
        { charter: of, audience: 'customer', part, nonce: 'f00', withHistory: false },
        GROUND,
      ),
    ).page;

  it('is a whole document, or what of it changes', async () => {
    const [whole, body] = [await pageOf(charter, 'document'), await pageOf(charter, 'body')];
    equal(whole?.title, 'Contoso service desk');
    ok(body && whole?.html.includes(`<div id="page">${body.html}</div>`));
  });

  it('is none where the charter is gone', async () => {
    equal(await pageOf('file:///elsewhere.yaml', 'body'), null);
  });

  it('leads from a key to a line, and nowhere from any other text', async () => {
    const results = [await resultOf(SECTIONS)];
    const lineOf = (key: string, of = charter): number | undefined =>
      reportPlace(results, { charter: of, key }).location?.range.start.line;
    equal(lineOf('0 OBJ-1'), 4);
    for (const key of ['', '0', '0 OBJ-2', '9 OBJ-1', 'OBJ-1', '0 __proto__']) equal(lineOf(key), undefined);
    equal(lineOf('0 OBJ-1', 'file:///elsewhere.yaml'), undefined);
  });

  it('is a file of its own in either format', async () => {
    const textOf = async (format: 'html' | 'markdown', of = charter) =>
      drained(
        reportingFile(
          [await resultOf(SECTIONS)],
          { charter: of, audience: 'team', format, withHistory: false },
          GROUND,
        ),
      ).text;
    match((await textOf('html')) ?? '', /^<!DOCTYPE html>/u);
    match((await textOf('markdown')) ?? '', /^# Contoso service desk/u);
    equal(await textOf('html', 'file:///elsewhere.yaml'), null);
  });
});
