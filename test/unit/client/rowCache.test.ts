import { deepEqual, equal, rejects } from 'node:assert/strict';
import { RowCache } from '../../../src/client/views/rowCache';
import type { RowsResult } from '../../../src/protocol';
import { row } from './samples';

/** A server whose answers the test gives when it likes. */
class SlowServer {
  readonly asked: {
    parent: string | null;
    answer: (rows: RowsResult) => void;
    fail: (error: Error) => void;
  }[] = [];
  readonly ask = (parent: string | null) =>
    new Promise<RowsResult>((answer, fail) => this.asked.push({ parent, answer, fail }));
}

describe('rows of a tree', () => {
  let server: SlowServer;
  let cache: RowCache;

  beforeEach(() => {
    server = new SlowServer();
    cache = new RowCache(server.ask);
  });

  it('asks once for each parent, until the charters change', async () => {
    const first = cache.children(null);
    const second = cache.children(null);
    server.asked[0]?.answer([row('a')]);
    deepEqual(await first, await second);
    equal(server.asked.length, 1);
    cache.forget();
    void cache.children(null);
    equal(server.asked.length, 2);
  });

  it('asks for children only when they are wanted', () => {
    void cache.children('OBJ-1');
    deepEqual(
      server.asked.map(({ parent }) => parent),
      ['OBJ-1'],
    );
  });

  it('knows the way up, for a reveal', async () => {
    const top = cache.children(null);
    server.asked[0]?.answer([row('a')]);
    await top;
    cache.remember([row('b', { parent: 'a' })]);
    equal(cache.parentOf(row('b', { parent: 'a' }))?.id, 'a');
    equal(cache.parentOf(row('a')), undefined);
    equal(cache.parentOf(row('c', { parent: 'unknown' })), undefined);
  });

  it('still knows the way up when the charters change during a reveal', () => {
    cache.remember([row('a')]);
    cache.forget();
    equal(cache.parentOf(row('b', { parent: 'a' }))?.id, 'a');
  });

  it('drops an answer about older charters and asks again', async () => {
    const rows = cache.children(null);
    cache.forget();
    server.asked[0]?.answer([row('old')]);
    await Promise.resolve();
    server.asked[1]?.answer([row('new')]);
    deepEqual(
      (await rows).map(({ id }) => id),
      ['new'],
    );
    equal(cache.parentOf(row('x', { parent: 'old' })), undefined);
  });

  it('also asks again where the older question failed', async () => {
    const rows = cache.children(null);
    cache.forget();
    const fresh = cache.children(null);
    server.asked[0]?.fail(new Error('connection closed'));
    server.asked[1]?.answer([row('new')]);
    deepEqual(await rows, await fresh);
    equal(server.asked.length, 2);
  });

  it('does not keep a failure', async () => {
    const failing = cache.children(null);
    server.asked[0]?.fail(new Error('no'));
    await rejects(failing, /no/);
    const rows = cache.children(null);
    server.asked[1]?.answer([row('a')]);
    equal((await rows).length, 1);
  });
});

describe('rows of a tree that change', () => {
  /** What the server would answer at the moment. */
  let rows: Map<string | null, RowsResult>;
  let asked: (string | null)[];
  let cache: RowCache;

  beforeEach(async () => {
    const top = [row('a', { hasChildren: true }), row('b', { hasChildren: true })];
    rows = new Map<string | null, RowsResult>([
      [null, top],
      ['a', [row('a1', { parent: 'a' })]],
      ['b', [row('b1', { parent: 'b' })]],
    ]);
    asked = [];
    cache = new RowCache((parent) => {
      asked.push(parent);
      // Each answer comes over the wire: equal, but never the same.
      return Promise.resolve(JSON.parse(JSON.stringify(rows.get(parent) ?? [])) as RowsResult);
    });
    for (const parent of [null, 'a', 'b']) await cache.children(parent);
    asked = [];
  });

  it('are asked for again as far as they were handed out, and stay the same objects where nothing changed', async () => {
    const before = await cache.children('a');
    deepEqual(await cache.renew(), []);
    deepEqual(asked, [null, 'a', 'b']);
    equal(await cache.children('a'), before);
    equal(cache.parentOf(before[0] ?? row('none')), (await cache.children(null))[0]);
    equal(asked.length, 3);
  });

  it('are told by the rows that they stand below, as the tree knows these', async () => {
    const top = await cache.children(null);
    rows.set('b', [row('b1', { parent: 'b', description: 'done' }), row('b2', { parent: 'b' })]);
    // A row that came by another way is not the one that the tree knows.
    cache.remember([row('b', { hasChildren: true })]);
    const changed = await cache.renew();
    deepEqual(changed, [top[1]]);
    equal(changed[0], top[1]);
    deepEqual(
      (await cache.children('b')).map(({ id }) => id),
      ['b1', 'b2'],
    );
    deepEqual(await cache.renew(), []);
  });

  it('are all to be drawn where the top has changed', async () => {
    rows.set(null, [row('a', { hasChildren: true })]);
    equal(await cache.renew(), 'all');
  });

  it('are no longer asked for where their parent has gone', async () => {
    rows.set(null, [row('a', { hasChildren: true })]);
    rows.delete('b');
    await cache.renew();
    await cache.children(null);
    asked = [];
    deepEqual(await cache.renew(), []);
    deepEqual(asked, [null, 'a']);
  });

  it('are told once where changes follow each other closely', async () => {
    rows.set('a', []);
    const first = cache.renew();
    rows.set('a', [row('a2', { parent: 'a' })]);
    const second = cache.renew();
    deepEqual(await first, []);
    const [top] = await cache.children(null);
    deepEqual(await second, [top]);
  });

  it('are all asked for when the tree is to be drawn anew', async () => {
    cache.forget();
    deepEqual(await cache.renew(), []);
    deepEqual(asked, []);
    await cache.children(null);
    deepEqual(asked, [null]);
  });

  it('come back after a question that failed', async () => {
    let isDown = true;
    const shaky = new RowCache(() =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve([row('a')]),
    );
    await rejects(shaky.children(null), /down/);
    await rejects(shaky.renew(), /down/);
    isDown = false;
    equal(await shaky.renew(), 'all');
  });
});
