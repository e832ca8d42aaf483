import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { ROOMS, type Room } from './rooms';

const src = resolve(process.cwd(), 'src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

function sourceFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

/** `import … from`, `export … from`, `import '…'` at the beginning of a line, and calls of `require` and `import`. */
const IMPORT = /^(?:import|export)\b(?:[^;']*?\sfrom)?\s*'([^']+)'|\b(?:require|import)\('([^']+)'\)/gmu;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  // The product's own name and version are read off its manifest, and what it offers to write off its snippets.
  return specifiers
    .filter((specifier) => !/\/(?:package|snippets\/charter)\.json$/u.test(specifier))
    .map((specifier) => {
      const isPackage = !specifier.startsWith('.');
      const to = isPackage
        ? specifier
        : posix.normalize(posix.join(dirname(file).split(sep).join('/'), specifier));
      return { from: file.replace(/\.ts$/u, ''), to, isPackage };
    });
}

const liesIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

function roomOf(path: string): Room | undefined {
  return ROOMS.filter(({ room }) => liesIn(path, room)).toSorted((a, b) => b.room.length - a.room.length)[0];
}

function allows(pattern: string, name: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Why an import is not allowed; undefined where it is. */
function objection({ from, to, isPackage }: Import): string | undefined {
  const room = roomOf(from);
  if (room === undefined) return `${from} lies in no room: say in this test what it may import`;
  const isAllowed = isPackage
    ? room.packages.some((pattern) => allows(pattern, to))
    : roomOf(to)?.room === room.room || room.may.some((other) => liesIn(to, other));
  return isAllowed ? undefined : `${from} imports ${to}, but ${room.because}`;
}

describe('architecture', () => {
  const files = sourceFiles();
  const imports = files.flatMap(importsOf);

  it('reads the sources', () => {
    assert.ok(files.length > 100, `only ${files.length} source files were read`);
    assert.ok(imports.length > files.length, `only ${imports.length} imports were read`);
  });

  it('lets each room import only what it may', () => {
    assert.deepEqual(
      imports.map(objection).filter((found) => found !== undefined),
      [],
    );
  });

  it('has a room for each folder that is there, and no other', () => {
    const empty = ROOMS.filter(({ room }) => !files.some((file) => liesIn(file.replace(/\.ts$/u, ''), room)));
    assert.deepEqual(
      empty.map(({ room }) => room),
      [],
    );
  });

  it('enters another room by its door', () => {
    const doors = [
      'core/model',
      'core/schema',
      'core/parse',
      'core/edit',
      'core/drift',
      'core/graph',
      'core/reviews',
      'core/bundles',
      'core/charts',
      'core/code',
      'core/history',
      'core/report',
      'core/tables',
      'core/compare',
      'core/exchange',
      'core/exports',
      'core/outline',
      'core/page',
      'core/templates',
      'host',
    ];
    const aside = imports.filter(
      ({ from, to, isPackage }) =>
        !isPackage &&
        roomOf(from)?.room !== 'tools' &&
        doors.some((door) => liesIn(to, door) && to !== door && !liesIn(from, door)) &&
        to !== 'host/systemClock',
    );
    assert.deepEqual(
      aside.map(({ from, to }) => `${from} imports ${to}: import its room's index instead`),
      [],
    );
  });

  it('keeps the editor out of everything but the client', () => {
    const strays = imports.filter(({ from, to }) => to === 'vscode' && !liesIn(from, 'client'));
    assert.deepEqual(
      strays.map(({ from }) => relative('.', from)),
      [],
    );
  });
});
