import * as vscode from 'vscode';
import type { LinkChoices, LinkChoicesParams } from '../../../protocol';
import { charterLanguage } from '../../clientOptions';
import type { Session } from '../../session';
import { tell, warn } from '../../tell';
import { linkedBy } from './alignmentSubject';
import { keepAllInStep } from './inStep';
import { candidateItem } from './orphanPick';
import { goTo, placeOf } from '../places/place';

/** Asks what something shall serve, and links it: what a code action names, a tree row shows, or the cursor is in. */
export async function linkTo(session: Session, argument: unknown): Promise<void> {
  const about = linkedBy(argument) ?? atCursor();
  if (about === undefined) {
    tell(vscode.l10n.t('Open a charter and put the cursor on a work item or requirement first.'));
    return;
  }
  const { choices } = await session.linkChoices({ about });
  if (choices === null)
    tell(vscode.l10n.t('Only work items and requirements are linked this way. There is none here.'));
  else if (choices.candidates.length === 0)
    tell(vscode.l10n.t('There is nothing else that {0} could serve.', choices.name));
  else {
    if (choices.location && argument !== undefined && 'position' in about) await goTo(choices.location);
    await ask(session, choices);
  }
}

function atCursor(): LinkChoicesParams['about'] | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === charterLanguage ? { ...placeOf(editor), id: null } : undefined;
}

async function ask(session: Session, choices: LinkChoices): Promise<void> {
  const to = await pickTarget(choices);
  const place = to === undefined ? undefined : await pickPlace(choices);
  if (to === undefined || place === undefined) return;
  const { scope, stamp, name } = choices;
  const result = await session.link({ scope, stamp, to, instead: place.instead });
  if (result.kind === 'done') await keepAllInStep(session, result.uris);
  else if (result.kind === 'changed')
    warn(vscode.l10n.t('The charter has changed meanwhile, so that nothing was written for {0}.', name));
  else warn(vscode.l10n.t('Nothing was written: the charter could not be edited at {0}.', name));
}

async function pickTarget({ name, candidates }: LinkChoices): Promise<string | undefined> {
  const items = candidates.map((candidate) => ({ ...candidateItem(candidate), to: candidate.subject }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Link {0}', name),
    placeHolder: vscode.l10n.t('What does it serve?'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.to;
}

/** Beside the links that there are, or in the place of one of them; asked only where there are any. */
async function pickPlace({
  name,
  links,
}: LinkChoices): Promise<{ readonly instead: string | null } | undefined> {
  if (links.length === 0) return { instead: null };
  const named = links.map(({ subject, title }) => ({ subject, label: `${subject} ${title}`.trim() }));
  const items = [
    { label: vscode.l10n.t('As well as {0}', named.map((each) => each.subject).join(', ')), instead: null },
    ...named.map(({ subject, label }) => {
      return { label: vscode.l10n.t('Instead of {0}', label), instead: subject };
    }),
  ];
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Link {0}', name),
    placeHolder: vscode.l10n.t('It is linked already.'),
    ignoreFocusOut: true,
  });
}
