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
