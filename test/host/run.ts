import { parseArgs } from 'node:util';

import { defaultSubject } from './plan';
import { runHosts } from './runner';
import { hostNames } from './verdict';
import type { HostName } from './verdict';

function isHostName(name: string): name is HostName {
  return hostNames.some((known) => known === name);
}

/** The hosts asked for by `--host`, which may be repeated; all of them where there is none. */
function askedHosts(): readonly HostName[] {
  const { values } = parseArgs({ options: { host: { type: 'string', multiple: true } } });
  const asked = values.host ?? [...hostNames];
  const known = asked.filter(isHostName);
  if (known.length < asked.length) throw new Error(`--host is one of ${hostNames.join(', ')}.`);
  return known;
}

async function main(): Promise<void> {
  process.exitCode = (await runHosts(askedHosts(), defaultSubject())) ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
