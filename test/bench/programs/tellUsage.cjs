// Loaded before every program that is measured: when the program ends, it tells on standard error what it has used.
const { readFileSync, writeSync } = require('node:fs');

/** What a process takes over from the one that started it does not count, so Linux is asked for its own peak. */
function peakOf(maxRSS) {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return maxRSS / 1024;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: peakOf(maxRSS) };
  writeSync(2, `\n@usage ${JSON.stringify(usage)}\n`);
});
