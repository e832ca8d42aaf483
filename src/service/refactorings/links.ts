import type { CheckResult } from '../../core/engine';
import { isDropped } from '../../core/graph';
import { nameOf, type Entry, type SectionKey } from '../../core/model';
import { linkTo, relink } from '../../core/rules';
import { LinkCommand, LinkOrphansCommand, type LinkScope } from '../../protocol';
import { candidatesFor, changesFor, isLinkable, linkedTogether, type Group } from '../linking';
import { orphansOf } from '../orphans';
import { REFACTORINGS, type Refactoring, type RefactoringContext } from './refactoring';

/** How many candidates are offered where nobody can be asked. */
const MOST = 3;

/** From so many orphans on they are offered to be linked together. */
const SEVERAL = 2;

/** More than this are only linked by who has chosen what to: edits are made for each thing that is offered. */
const MANY = 200;

const kind = REFACTORINGS.link;

/** To link a work item or requirement to something: whatever its user chooses, or one of the likeliest. */
export function linksOf(
  entry: Entry,
  name: string,
  result: CheckResult,
  { canLink = false, results }: RefactoringContext,
): readonly Refactoring[] {
  if (!isLinkable(entry) || (entry.kind === 'workItem' && isDropped(entry))) return [];
  const scope: LinkScope = { charter: result.bundle.root.uri, subject: entry.subject, of: 'entry' };
  if (!canLink) return toLikeliest(entry, { result, scope, entries: [entry], results });
  return [asking(`Link ${name} to…`, LinkCommand, scope)];
}

/** For an orphan its quick fixes offer the same. */
function toLikeliest(entry: Entry, group: Group): readonly Refactoring[] {
  if (orphansOf(group.result).includes(entry)) return [];
  const { graph } = group.result;
  const links = graph.written(entry, 'supports');
  const [only] = links.length === 1 ? links : [];
  const isFirst = links.length === 0 && graph.written(entry, 'enables').length === 0;
  return candidatesFor(group, MOST).flatMap(({ entry: target }) => [
    ...linkTo(entry, target).map(({ title, changes }) => {
      return { title: isFirst ? title : `${title} as well`, kind, changes };
    }),
    ...(only ? relink(only, target).map(({ title, changes }) => ({ title, kind, changes })) : []),
  ]);
}

/** To link all orphans below a work item. */
export function linksBelow(
  entry: Entry,
  name: string,
  result: CheckResult,
  context: RefactoringContext,
): readonly Refactoring[] {
  if (entry.kind !== 'workItem' || result.graph.childrenOf(entry).length === 0) return [];
  const scope: LinkScope = { charter: result.bundle.root.uri, subject: entry.subject, of: 'below' };
  return ofGroup(scope, `below ${name}`, result, context);
}

/** To link all orphans of a section, in whichever file of the charter they stand. */
export function linksOfSection(
  section: SectionKey,
  result: CheckResult,
  context: RefactoringContext,
): readonly Refactoring[] {
  if (section !== 'workItems' && section !== 'requirements') return [];
  const scope: LinkScope = { charter: result.bundle.root.uri, subject: section, of: 'section' };
  return ofGroup(scope, `in ${section}`, result, context);
}

function ofGroup(
  scope: LinkScope,
  where: string,
  result: CheckResult,
  { canLink = false, results }: RefactoringContext,
): readonly Refactoring[] {
  const orphans = orphansOf(result, scope);
  const count = orphans.length;
  if (count < SEVERAL) return [];
  const entries = linkedTogether(orphans);
  const some = entries.length;
  const title = `Link ${some === count ? `all ${count}` : `${some} of the ${count}`} orphans ${where} to`;
  if (canLink) {
    const together = some < SEVERAL ? [] : [asking(`${title}…`, LinkCommand, scope)];
    return [...together, asking(`Link the ${count} orphans ${where} one by one…`, LinkOrphansCommand, scope)];
  }
  if (some < SEVERAL || some > MANY) return [];
  const group = { result, scope, entries, results };
  return candidatesFor(group, MOST).flatMap(({ entry: target }) => {
    const changes = changesFor(group, target, null);
    return changes.length > 0 ? [{ title: `${title} ${nameOf(target)}`, kind, changes }] : [];
  });
}

function asking(title: string, command: string, scope: LinkScope): Refactoring {
  return { title, kind, command: { command, arguments: [scope] } };
}
