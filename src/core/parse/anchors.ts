import { Parser, type CST } from 'yaml';

/** The names that a text gives with `&`, and those that it asks for with `*`. */
export interface Anchors {
  readonly anchors: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

/** A cheap look for what could be an anchor or an alias, since nearly no charter has one. */
const SUSPECT = /(?:^|[\s,:[{?-])[&*]\S/u;

/** The anchors and aliases of a text. */
export function anchorsIn(text: string): Anchors {
  if (!SUSPECT.test(text)) return NO_ANCHORS;
  const anchors = new Set<string>();
  const aliases = new Set<string>();
  for (const { type, source } of tokensOf([...new Parser().parse(text)])) {
    if (type === 'anchor') anchors.add(source.slice(1));
    if (type === 'alias') aliases.add(source.slice(1));
  }
  return anchors.size + aliases.size === 0 ? NO_ANCHORS : { anchors, aliases };
}

/** What a text without anchors and aliases has. */
export const NO_ANCHORS: Anchors = { anchors: new Set(), aliases: new Set() };

/** True where a text asks for what another one names: the two cannot be read apart from each other. */
export function areEntangled(
  readings: Iterable<{ readonly reading: { readonly anchors: Anchors } }>,
): boolean {
  const texts: Anchors[] = [];
  for (const { reading } of readings) if (reading.anchors !== NO_ANCHORS) texts.push(reading.anchors);
  return texts.some(({ aliases }, i) =>
    texts.some(({ anchors }, j) => i !== j && [...aliases].some((name) => anchors.has(name))),
  );
}

interface NamedToken {
  readonly type: string;
  readonly source: string;
}

/** Every token that has a source, to any depth; without recursion, since brackets can stand in each other without end. */
function tokensOf(tokens: readonly CST.Token[]): readonly NamedToken[] {
  const found: NamedToken[] = [];
  const queue: unknown[] = [...tokens];
  for (const each of queue) {
    if (typeof each !== 'object' || each === null) continue;
    if ('type' in each && 'source' in each) found.push(each as NamedToken);
    for (const inner of Object.values(each)) {
      if (Array.isArray(inner)) for (const one of inner) queue.push(one);
      else if (typeof inner === 'object') queue.push(inner);
    }
  }
  return found;
}
