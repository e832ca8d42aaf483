import type { CheckResult } from '../engine';
import type { Alignment } from '../graph';
import { namePlace, type Entry } from '../model';
import { factsOf, jsonPlace, jsonProblem, type PathOf } from '../report';
import type { CharterChange, EntryChange, LinkChange, Standing } from './changes';
import type { ComparisonReport } from './textReport';
import { entryOf } from './words';

/** Raised whenever a reader of the output would have to change. */
const VERSION = 1;

/** The comparison for programs, as `schemas/diff-result.schema.json` describes it. Indented by two, with a line end. */
export function comparisonJson({ changes, base, head, failing, pathOf }: ComparisonReport): string {
  const result = {
    version: VERSION,
    base,
    head,
    charters: changes.charters.map((charter) => charterOf(charter, pathOf)),
    newFindings: changes.found.map((problem) => jsonProblem(problem, pathOf.after)),
    solvedFindings: changes.solved.map((problem) => jsonProblem(problem, pathOf.before)),
    failing,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

type Paths = ComparisonReport['pathOf'];

function charterOf(charter: CharterChange, paths: Paths): object {
  const { path, kind, from, result, objectives, aims, work, others, links } = charter;
  const { before, after } = result;
  return {
    path,
    change: kind,
    movedFrom: from ?? null,
    before: before ? sideOf(before) : null,
    after: after ? sideOf(after) : null,
    objectives: objectives.map(objectiveOf),
    changes: [...aims, ...work, ...others].map((change) => changeOf(change, paths)),
    links: links.map((change) => linkOf(change, paths.after)),
  };
}

function sideOf(result: CheckResult): object {
  const { kind, name, objectives, requirements, workItems } = factsOf(result);
  return {
    kind,
    name: name ?? null,
    alignment: result.alignment.share,
    counts: { objectives, requirements, workItems },
  };
}

function objectiveOf({ objective, alignment }: Standing): object {
  const entry = entryOf(objective);
  return {
    subject: entry.subject,
    title: entry.title ?? null,
    before: objective.before ? alignmentOf(alignment.before) : null,
    after: objective.after ? alignmentOf(alignment.after) : null,
  };
}

function alignmentOf(alignment: Alignment | undefined): object | null {
  if (alignment === undefined) return null;
  const { share, aligned, total, unit, alignedItems, items } = alignment;
  return { alignment: share, alignedEffort: aligned, effort: total, unit, alignedItems, items };
}

function changeOf(change: EntryChange, paths: Paths): object {
  const entry = entryOf(change);
  const fields = change.kind === 'changed' ? change.fields : [];
  return {
    change: change.kind,
    kind: entry.kind,
    ...nameIn(entry),
    renamedFrom:
      change.kind === 'changed' && change.before.id !== change.after.id ? change.before.subject : null,
    natures: change.kind === 'changed' ? change.natures : [],
    fields: fields.map(({ measure, field, before, after }) => ({
      measure: measure?.subject ?? null,
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    touches: change.touches.map(({ subject }) => subject),
    ...jsonPlace(namePlace(entry), change.kind === 'removed' ? paths.before : paths.after),
  };
}

function linkOf({ kind, cause, after, from, to }: LinkChange, pathOf: PathOf): object {
  return {
    change: kind,
    cause,
    ...nameIn(after),
    before: from.map(({ subject }) => subject),
    after: to.map(({ subject }) => subject),
    ...jsonPlace(namePlace(after), pathOf),
  };
}

function nameIn({ subject, title }: Entry): object {
  return { subject, title: title ?? null };
}
