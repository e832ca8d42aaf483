import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { CheckResult } from '../../core/engine';
import { nameOf, type Entry, type IsoDate } from '../../core/model';
import { reviewOf, stamping } from '../../core/reviews';
import { reviewerIn } from '../../core/rules';
import type { MarkReviewedParams, MarkReviewedResult, Reviewable, ReviewSubject } from '../../protocol';
import { toWorkspaceEdit, type FixContext } from '../fixes';
import { groupFor, standingIn, type ReviewGroup } from './links';

/** What could be marked as reviewed; undefined where there are no such links. */
export function reviewable(subject: ReviewSubject, results: readonly CheckResult[]): Reviewable | undefined {
  const group = groupFor(subject, results);
  if (group === undefined || group.links.length === 0) return undefined;
  return { name: nameOf(group.entry), open: openIn(group).length, people: peopleIn(group) };
}

function openIn({ result, links }: ReviewGroup): ReviewGroup['links'] {
  return links.filter((link) => standingIn(result, link).kind !== 'reviewed');
}

function peopleIn({ result: { graph } }: ReviewGroup): Reviewable['people'] {
  const people: readonly Entry[] = [...graph.all('person'), ...(graph.practice?.all('person') ?? [])];
  return people.flatMap(({ id, title }) => (id === undefined ? [] : [{ id, name: title ?? id }]));
}

/** The edit that marks links as reviewed, all in one step. Those whose review still holds are left as they are. */
export function marking(
  params: MarkReviewedParams,
  context: Pick<FixContext, 'results' | 'versionOf' | 'editorUri'>,
  today: IsoDate,
):
  | { readonly edit: WorkspaceEdit; readonly links: number; readonly uri: string }
  | Exclude<MarkReviewedResult, { kind: 'done' }> {
  const group = groupFor(params, context.results);
  const open = group ? openIn(group) : [];
  if (group === undefined || open.length === 0) return { kind: 'nothing' };
  const { bundle, graph } = group.result;
  const { reviews } = bundle;
  const by = reviewerIn(graph, params.by ?? undefined);
  const edits =
    reviews &&
    stamping(
      reviews,
      open.map((link) => reviewOf(link, by, today)),
    );
  if (reviews === undefined || edits === undefined) return { kind: 'failed' };
  return {
    edit: toWorkspaceEdit([{ file: reviews, edits }], context),
    links: open.length,
    uri: context.editorUri(reviews.uri),
  };
}
