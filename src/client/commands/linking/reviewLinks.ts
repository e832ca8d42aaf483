import * as vscode from 'vscode';
import type { LinkName, ReviewChangesParams, ReviewSubject } from '../../../protocol';
import { charterLanguage } from '../../clientOptions';
import type { ReviewDocuments } from '../../reviews/reviewDocuments';
import type { Session } from '../../session';
import { tell, warn } from '../../tell';
import { subjectOf } from './alignmentSubject';
import { placeOf } from '../places/place';
import { reviewerFor } from './reviewer';

type About = ReviewSubject['about'];

/**
 * Marks links as reviewed: of what a code action names, a tree row shows, or the cursor is in.
 *
 * @param links those that it writes, or those that lead to it
 */
export async function markReviewed(
  session: Session,
  argument: unknown,
  links: ReviewSubject['links'],
): Promise<void> {
  const about = linkIn(argument) ?? subjectOf(argument) ?? atCursor();
  const { reviewable } = about ? await session.reviewable({ about, links }) : { reviewable: null };
  if (about === undefined || reviewable === null) {
    tell(NOWHERE[links]());
    return;
  }
  const { name, open, people } = reviewable;
  if (open === 0) {
    tell(vscode.l10n.t('All these links of {0} are reviewed, and nothing has changed since.', name));
    return;
  }
  const by = await reviewerFor(people);
  if (by === undefined) return;
  const unsaved = new Set(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(uriOf));
  const result = await session.markReviewed({ about, links, by });
  if (result.kind === 'failed')
    warn(
      vscode.l10n.t(
        'Nothing was written: the file of reviews beside the charter could not be edited. Is it a list with one review a line?',
      ),
    );
  else if (result.kind === 'done') {
    await saveUnlessWrittenIn(result.uri, unsaved);
    vscode.window.setStatusBarMessage(
      result.links === 1
        ? vscode.l10n.t('1 link marked as reviewed')
        : vscode.l10n.t('{0} links marked as reviewed', result.links),
      5_000,
    );
  }
}

/** Nobody has to see the file of reviews; only what somebody writes in it by hand is left to them. */
async function saveUnlessWrittenIn(file: string, unsaved: ReadonlySet<string>): Promise<void> {
  const uri = vscode.Uri.parse(file).toString();
  const document = vscode.workspace.textDocuments.find((each) => uriOf(each) === uri);
  if (document?.isDirty === true && !unsaved.has(uri)) await document.save();
}

function uriOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}

const NOWHERE: Readonly<Record<ReviewSubject['links'], () => string>> = {
  own: () =>
    vscode.l10n.t(
      'There is no link here that can be reviewed. Put the cursor on something with `supports` or `enables`.',
    ),
  to: () => vscode.l10n.t('No open work leads here. Put the cursor on an objective or a requirement.'),
};

/** Shows what has changed since a link was reviewed, as a difference. */
export async function showReviewChanges(
  session: Session,
  documents: ReviewDocuments,
  argument: unknown,
): Promise<void> {
  const about: ReviewChangesParams['about'] | undefined = linkIn(argument) ?? subjectAt(argument);
  if (about === undefined) {
    tell(NOWHERE.own());
    return;
  }
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for the text that was reviewed...'),
      cancellable: true,
    },
    async (_, token) => {
      const found = await session.reviewChanges({ about }, token);
      return token.isCancellationRequested ? undefined : found;
    },
  );
  if (result === undefined) return;
  if (result.kind === 'none') tell(result.message);
  else await documents.compare(result, titleFor(result.subject, result.date));
}

function titleFor(subject: string, date: string | null): string {
  return date === null
    ? vscode.l10n.t('{0} (reviewed and now)', subject)
    : vscode.l10n.t('{0} (reviewed {1} and now)', subject, date);
}

function linkIn(argument: unknown): LinkName | undefined {
  const about = subjectOf(argument);
  const to = typeof argument === 'object' && argument !== null && 'to' in argument ? argument.to : undefined;
  return about && 'subject' in about && typeof to === 'string' ? { ...about, to } : undefined;
}

function subjectAt(argument: unknown): Exclude<About, { readonly subject: string }> | undefined {
  const about = subjectOf(argument) ?? atCursor();
  return about && !('subject' in about) ? about : undefined;
}

function atCursor(): Exclude<About, { readonly subject: string }> | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === charterLanguage ? { ...placeOf(editor), id: null } : undefined;
}
