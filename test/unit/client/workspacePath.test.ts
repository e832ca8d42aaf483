import { deepEqual, equal } from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { byName, isInside } from '../../../src/client/workspacePath';

describe('what the server may read', () => {
  const inside = (folder: string, place: string) => isInside(URI.parse(folder), URI.parse(place));

  it('is the workspace folder and what lies below it', () => {
    equal(inside('file:///home/ana/ws', 'file:///home/ana/ws'), true);
    equal(inside('file:///home/ana/ws/', 'file:///home/ana/ws'), true);
    equal(inside('file:///home/ana/ws', 'file:///home/ana/ws/parts/work.charter.yaml'), true);
    equal(inside('file:///', 'file:///project-charter.yaml'), true);
    equal(inside('vscode-vfs://github/contoso/desk', 'vscode-vfs://github/contoso/desk/a.yaml'), true);
  });

  it('is nothing else', () => {
    equal(inside('file:///home/ana/ws', 'file:///home/ana/ws-secret/a.yaml'), false);
    equal(inside('file:///home/ana/ws', 'file:///etc/passwd'), false);
    equal(inside('vscode-vfs://github/contoso', 'vscode-vfs://azure/contoso/a.yaml'), false);
    equal(inside('vscode-vfs://github/contoso', 'file:///contoso/a.yaml'), false);
  });

  it('is never reached by steps upwards, however they are written', () => {
    equal(inside('file:///ws', 'file:///ws/parts/../../etc/passwd'), false);
    equal(inside('file:///ws', 'file:///ws/%2e%2e/etc/passwd'), false);
    equal(inside('file:///c:/ws', 'file:///c:/ws/..%5C..%5Csecret.yaml'), false);
    equal(inside('file:///ws', 'file:///ws/./a.yaml'), false);
    equal(inside('file:///ws', 'file:///ws/..a.yaml'), true);
  });

  it('takes drive letters and host names in either case', () => {
    equal(inside('file:///C:/ws', 'file:///c:/ws/a.yaml'), true);
    equal(inside('file://SERVER/share', 'file://server/share/a.yaml'), true);
    equal(inside('file:///c:/ws', 'file:///c:/WS/a.yaml'), false);
  });

  it('comes in the same order on every machine', () => {
    const names = ['b', 'ä', 'a', 'B', 'a'].map((name) => ({ name }));
    deepEqual(
      names.toSorted(byName).map(({ name }) => name),
      ['B', 'a', 'a', 'b', 'ä'],
    );
  });
});
