import { createServer } from 'node:net';

import { host } from './url';

const attempts = 50;

/** Whether nobody listens on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * The first port from this one on that nobody listens on, on 127.0.0.1.
 * @throws Error where the next fifty are all taken
 */
export async function firstFreePort(from: number): Promise<number> {
  for (let port = from; port < from + attempts; port++) if (await isFree(port)) return port;
  throw new Error(
    `The ports from ${from} to ${from + attempts - 1} are all taken. Choose another with --port.`,
  );
}
