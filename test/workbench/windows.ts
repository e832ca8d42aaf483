import type { Session } from '../../src/tools/workbench/session';
import { WorkbenchPage } from '../../src/tools/workbench/page';

/** The address of a window of the same VS Code. */
function addressOf(session: Session, opened: string | undefined): string {
  const address = new URL(session.page.page.url());
  address.search = '';
  if (opened === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set(opened.endsWith('.code-workspace') ? 'workspace' : 'folder', opened);
  return address.href;
}

/**
 * Opens another window of the VS Code of a session, beside the one that it has.
 * @param opened absolute path or URI of the folder, or of the file that names several; a window without one where absent
 */
export async function openWindow(session: Session, opened?: string): Promise<WorkbenchPage> {
  const window = new WorkbenchPage(await session.page.page.context().newPage());
  await window.page.goto(addressOf(session, opened));
  await window.statusBar.waitFor();
  // A window that comes up opens its first view late, over one that somebody has chosen by then; an empty one has none.
  if (opened !== undefined) await window.page.locator('[id="workbench.view.explorer"]').waitFor();
  return window;
}
