import type { Flaw } from '../../model';
import type { MissingKeyData } from '../data';
import type { MapSpot } from '../spot';
import { asSentenceEnd, nameOf, nameSpan, thisOne } from './names';

const RULE = 'schema/missing-key';

/** A key that a map must have and has not; `kind` is what the charter is checked as. */
export function missingKey(map: MapSpot, key: string, kind: string): Flaw {
  const value = map.within === undefined ? rootValue(key, kind) : '';
  const data: MissingKeyData = { key, value };
  return { rule: RULE, message: messageFor(map, key), span: nameSpan(map), path: map.path, data };
}

function rootValue(key: string, kind: string): string {
  return key === 'charter' ? '1' : key === 'kind' ? kind : '';
}

const ROOT_MESSAGES: Readonly<Record<string, string>> = {
  charter: 'This charter does not say which version of the format it follows. Add `charter: 1`.',
  kind: 'This charter does not say what it is. Add `kind: project`, `kind: practice` or `kind: part`.',
};

function messageFor(map: MapSpot, key: string): string {
  const { fields, noun } = map.field;
  const isRoot = map.within === undefined;
  const told = isRoot ? ROOT_MESSAGES[key] : undefined;
  if (told !== undefined) return told;
  return `${capital(isRoot ? thisOne(noun) : nameOf(map))} has no \`${key}\`. Add it: ${asSentenceEnd(fields[key]?.describe ?? '')}`;
}

/** «this waiver» as «This waiver»; an id stays as it is. */
function capital(text: string): string {
  return text.replace(/^th(?=is |e )/u, 'Th');
}

/** The one flaw of a file in which nothing is written. */
export function emptyFile(): Flaw {
  const data: MissingKeyData = { key: 'charter', value: '1' };
  const message = 'This file is empty. Begin with `charter: 1` and `kind: project`.';
  return { rule: RULE, message, span: { start: 0, end: 0 }, path: [], data };
}
