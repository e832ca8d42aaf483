import { comparing, type Changes, type CheckedSide } from '../../../src/core/compare';
import { check } from '../../../src/core/engine';
import { drained, nameOf, type Audience } from '../../../src/core/model';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { pathOf } from '../report/samples';

/** A charter as an object: JSON is YAML. */
export interface Charter {
  readonly [section: string]: unknown;
}

export function fileOf(charter: Charter, head: Charter = {}): string {
  const named = { charter: 1, kind: 'project', project: { name: 'Contoso service desk' }, ...head };
  return JSON.stringify({ ...named, ...charter });
}

export async function sideOf(files: Files): Promise<CheckedSide> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return { results, pathOf };
}

export async function compareFiles(before: Files, after: Files, audience?: Audience): Promise<Changes> {
  return drained(comparing(await sideOf(before), await sideOf(after), audience));
}

export function compareCharters(before: Charter, after: Charter): Promise<Changes> {
  return compareFiles({ 'project-charter.yaml': fileOf(before) }, { 'project-charter.yaml': fileOf(after) });
}

/** Each change of a comparison in a line. */
export function told({ charters, found, solved }: Changes): readonly string[] {
  return [
    ...charters.flatMap(({ path, kind, aims, work, others, links }) => [
      ...(kind === 'kept' ? [] : [`${kind} ${path}`]),
      ...[...aims, ...work, ...others].map((change) => {
        const what = change.kind === 'changed' ? change.natures.join('+') : change.kind;
        const entry = change.after ?? change.before;
        const touches = change.touches.map(({ id }) => id ?? '?').toSorted();
        return `${what} ${entry.id ?? nameOf(entry)}${touches.length > 0 ? ` touches ${touches.join(' ')}` : ''}`;
      }),
      ...links.map(({ kind: did, after, cause, from, to }) => {
        const ids = (entries: typeof from): string => entries.map(({ id }) => id ?? '?').join(' ') || '-';
        return `${did} ${after.id ?? '?'} ${cause}: ${ids(from)} > ${ids(to)}`;
      }),
    ]),
    ...found.map(({ rule, subject }) => `new ${rule} ${subject}`),
    ...solved.map(({ rule, subject }) => `solved ${rule} ${subject}`),
  ];
}
