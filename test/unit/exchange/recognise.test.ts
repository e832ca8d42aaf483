import { equal, match } from 'node:assert/strict';
import type { BacklogKind } from '../../../src/core/exchange/backlog';
import { READERS, recognised } from '../../../src/core/exchange/recognise';
import { fixture, refusal } from './support';

const kindOf = (text: string): BacklogKind | undefined => {
  const reader = recognised(text, {});
  return 'message' in reader ? undefined : reader.kind;
};

describe('the kind of a backlog', () => {
  const kinds: Readonly<Record<string, BacklogKind>> = {
    'ado-flat.csv': 'ado-csv',
    'ado-flat-semicolon.csv': 'ado-csv',
    'ado-tree.csv': 'ado-csv',
    'ado-tree-no-ids.csv': 'ado-csv',
    'ado-cut-off.csv': 'ado-csv',
    'ado-unsure-dates.csv': 'ado-csv',
    'ado-work-items.json': 'ado-json',
    'bpc-catalog.csv': 'bpc-csv',
  };
  for (const [name, kind] of Object.entries(kinds)) {
    it(`is known from the content of ${name}, to one reader more particular than others`, () => {
      const text = new TextDecoder().decode(fixture(name));
      equal(kindOf(text), kind);
    });
  }

  it('is that of a query where columns of the catalog are among others', () => {
    equal(kindOf('ID,Work Item Type,Title,Process sequence ID\n1,Process,a,10.00\n'), 'ado-csv');
  });

  it('is one of Azure DevOps without the type, where paths or levels show it', () => {
    equal(kindOf('ID,Title,Area Path\n'), 'ado-csv');
    equal(kindOf('Title 1,Title 2\n'), 'ado-csv');
  });

  it('is what somebody says', () => {
    const reader = recognised('a,b\n', { kind: 'ado-csv' });
    equal('kind' in reader && reader.kind, 'ado-csv');
  });

  it('is not that of Azure DevOps for other tables and records', () => {
    const others = [
      'Issue key,Issue Type,Summary\nA-1,Story,a\n',
      '[{"number":1,"title":"a"}]',
      '{"issues":[]}',
      'Hello',
      '{',
    ];
    const own = READERS.filter(({ kind }) => kind.startsWith('ado') || kind.startsWith('bpc'));
    for (const text of others)
      equal(
        own.some((reader) => reader.recognises(text)),
        false,
        text,
      );
  });

  it('is asked for where nothing tells, with those that are known', () => {
    const said = refusal('{"a": 1}');
    for (const { name } of READERS) match(said, new RegExp(name.replace(/[()]/gu, String.raw`\$&`), 'u'));
  });
});
