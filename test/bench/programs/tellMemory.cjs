// Loaded before a server that is watched, with --expose-gc: every MEMORY_EVERY seconds it tells what it holds.
const { writeSync } = require('node:fs');

setInterval(
  () => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    writeSync(2, `\n@memory ${JSON.stringify({ rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 })}\n`);
  },
  Number(process.env.MEMORY_EVERY ?? 30) * 1000,
).unref();
