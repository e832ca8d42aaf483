import type { CodeAction } from 'vscode-languageserver-types';
import type { Span } from '../../core/model';
import {
  MarkAllReviewedCommand,
  MarkReviewedCommand,
  ShowChangesCommand,
  type EntryName,
  type LinkName,
} from '../../protocol';
import { toDiagnostic } from '../diagnostics';
import { SUSPECT_LINK, type FixContext } from '../fixes';
import { overlaps } from '../lsp';

/**
 * What can be done about suspect links, for clients that have the commands: to see what has changed, to mark the link as
 * reviewed, or all to the same thing at once. A command asks who looks where nobody knows yet.
 */
export function reviewActions(
  uri: string,
  span: Span,
  { results, pages }: Pick<FixContext, 'results' | 'pages'>,
): CodeAction[] {
  return results.flatMap(({ bundle, problems }) => {
    const here = problems.filter(
      ({ rule, place }) => rule === SUSPECT_LINK && place.file.uri === uri && overlaps(place.span, span),
    );
    return here.flatMap((problem) => {
      const charter = bundle.root.uri;
      const to = String(problem.data?.['to']);
      const link: LinkName = { charter, subject: problem.subject, to };
      const target: EntryName = { charter, subject: to };
      const diagnostics = [toDiagnostic(problem, pages)];
      return [
        action(`Mark the link to ${to} as reviewed`, MarkReviewedCommand, link),
        action('Show what changed since the review', ShowChangesCommand, link),
        action(`Mark all links to ${to} as reviewed`, MarkAllReviewedCommand, target),
      ].map((each) => ({ ...each, diagnostics }));
    });
  });
}

function action(title: string, command: string, argument: EntryName): CodeAction {
  return { title, kind: 'quickfix', command: { title, command, arguments: [argument] } };
}
