import * as vscode from 'vscode';
import type { Comparison } from '../comparison/comparison';
import type { CurrentWork } from '../currentWork/currentWork';
import type { Git } from '../currentWork/git';
import type { ImportDocuments } from '../imports/importDocuments';
import type { ReviewDocuments } from '../reviews/reviewDocuments';
import type { Session } from '../session';
import type { AlignmentPanel } from '../views/alignmentPanel';
import type { DriftView } from '../views/driftView';
import type { FollowCursor } from '../views/followCursor';
import { noFilter } from '../views/purposeLook';
import type { HistoryPanel } from '../views/historyPanel';
import type { PurposeView } from '../views/purposeView';
import { copyChain } from './trees/copyChain';
import type { ReportPanel } from '../views/reportPanel';
import { copyId } from './trees/copyId';
import { entriesFromText } from './beginning/entriesFromText';
import { explainAlignment } from './linking/explainAlignment';
import { explainRule } from './places/explainRule';
import { exportCharters } from './telling/exportCharters';
import {
  ExplainAlignmentCommand,
  GoToCommand,
  LinkCommand,
  LinkOrphansCommand,
  MarkAllReviewedCommand,
  MarkReviewedCommand,
  ShowChangesCommand,
  ShowCommitCommand,
  ShowReferencesCommand,
} from '../../protocol';
import { filterPurpose } from './trees/filterPurpose';
import { goToPlace } from './places/goToPlace';
import { goToPurpose } from './places/goToPurpose';
import { groupPurpose } from './trees/groupPurpose';
import { importBacklog } from './beginning/importBacklog';
import { linkOrphans } from './linking/linkOrphans';
import { linkTo } from './linking/linkTo';
import { moveToObjective } from './linking/moveToObjective';
import { newProjectCharter } from './beginning/newProjectCharter';
import { openBroken } from './places/openBroken';
import { markReviewed, showReviewChanges } from './linking/reviewLinks';
import { openExternal, revealInCharter } from './trees/rowPlaces';
import { showCommit } from './telling/showCommit';
import { showHistory } from './telling/showHistory';
import { openReport, saveReport } from './telling/report';
import { showInPurposeTree } from './trees/showInPurposeTree';
import { showReferences } from './places/showReferences';
import { startWorkItem } from './work/startWorkItem';
import { showTrace, whyThisFile } from './work/whyThisFile';

/** The parts of the extension that commands work on. */
interface CommandParts {
  readonly session: Session;
  readonly purpose: PurposeView;
  readonly follow: FollowCursor;
  readonly drift: DriftView;
  readonly alignment: AlignmentPanel;
  readonly history: HistoryPanel;
  readonly report: ReportPanel;
  readonly git: Git;
  readonly work: CurrentWork;
  readonly comparison: Comparison;
  readonly imports: ImportDocuments;
  readonly reviews: ReviewDocuments;
  readonly extensionUri: vscode.Uri;
}

/** Of a tree, the row that it is asked of, and all that are selected. */
type Run = (argument?: unknown, selected?: unknown) => Promise<void> | void;

/** Registers every command of the extension. What fails inside one is told once, in one way. */
export function registerCommands(parts: CommandParts): vscode.Disposable {
  const {
    session,
    purpose,
    drift,
    alignment,
    git,
    work,
    imports,
    reviews,
    extensionUri,
    follow,
    comparison,
    history,
    report,
  } = parts;
  const commands: Readonly<Record<string, Run>> = {
    'throughline.newProjectCharter': () => newProjectCharter(session),
    'throughline.entriesFromText': () => entriesFromText(session),
    'throughline.importBacklog': (argument) => importBacklog(session, imports, argument),
    'throughline.export': (argument) => exportCharters(session, argument),
    'throughline.goToPurpose': () => goToPurpose(session),
    'throughline.showInPurposeTree': () => showInPurposeTree(purpose),
    'throughline.explainRule': (argument) => explainRule(extensionUri, argument),
    [ExplainAlignmentCommand]: (argument) => explainAlignment(alignment, argument),
    [LinkOrphansCommand]: (argument) => linkOrphans(session, argument),
    [LinkCommand]: (argument) => linkTo(session, argument),
    [MarkReviewedCommand]: (argument) => markReviewed(session, argument, 'own'),
    [MarkAllReviewedCommand]: (argument) => markReviewed(session, argument, 'to'),
    [ShowChangesCommand]: (argument) => showReviewChanges(session, reviews, argument),
    'throughline.driftByObjective': () => drift.groupBy('objective'),
    'throughline.driftByRule': () => drift.groupBy('rule'),
    'throughline.groupPurpose': (argument) => groupPurpose(purpose, argument),
    'throughline.filterPurpose': (argument) => filterPurpose(purpose, argument),
    'throughline.clearPurposeFilter': () => purpose.narrow(noFilter),
    'throughline.moveToObjective': (argument, selected) =>
      moveToObjective(session, purpose, argument, selected),
    'throughline.followCursor': () => follow.toggle(true),
    'throughline.stopFollowingCursor': () => follow.toggle(false),
    'throughline.copyId': copyId,
    'throughline.copyChain': (argument, selected) => copyChain(session, purpose, argument, selected),
    'throughline.revealInCharter': revealInCharter,
    'throughline.openExternal': openExternal,
    'throughline.whyThisFile': (argument) => whyThisFile(session, argument),
    'throughline.showCurrentWork': () => (work.shown ? showTrace(work.shown) : undefined),
    'throughline.startWorkItem': (argument) => startWorkItem(session, git, argument),
    'throughline.compareCharter': () => comparison.begin(),
    'throughline.refreshComparison': () => comparison.refresh(),
    'throughline.closeComparison': () => comparison.end(),
    'throughline.copyComparison': () => comparison.copyMarkdown(),
    'throughline.openChange': (argument) => comparison.open(argument),
    'throughline.openBroken': () => openBroken(session),
    'throughline.showHistory': () => showHistory(session, history),
    [ShowCommitCommand]: (argument) => showCommit(git, argument),
    'throughline.openReport': () => openReport(session, report),
    'throughline.saveReport': () => saveReport(session, report),
    'throughline.refreshReport': () => report.refresh(),
    [GoToCommand]: goToPlace,
    [ShowReferencesCommand]: showReferences,
    'throughline.restart': () => session.restart(),
    'throughline.showOutput': () => session.showOutput(),
  };
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, (argument?: unknown, selected?: unknown) =>
      runAndTell(session, () => run(argument, selected)),
    ),
  );
  return vscode.Disposable.from(...registered);
}

/** What fails is told once, in one way. */
export async function runAndTell(session: Session, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    session.log(error);
    const showOutput = vscode.l10n.t('Show Output');
    const message = error instanceof Error ? error.message : String(error);
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t('That did not work: {0}', message),
      showOutput,
    );
    if (answer === showOutput) session.showOutput();
  }
}
