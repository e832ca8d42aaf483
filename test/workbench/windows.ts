import type { Session } from '../../src/tools/workbench/session';
import { WorkbenchPage } from '../../src/tools/workbench/page';

/** The address of a window of the same VS Code. */
function addressOf(session: Session, folder: string | undefined): string {
  const address = new URL(session.page.page.url());
  address.search = '';
  if (folder === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set('folder', folder);
  return address.href;
}

/**
 * Opens another window of the VS Code of a session, beside the one that it has.
 * @param folder absolute path or URI of the folder to open; a window without a folder where absent
 */
export async function openWindow(session: Session, folder?: string): Promise<WorkbenchPage> {
  const window = new WorkbenchPage(await session.page.page.context().newPage());
  await window.page.goto(addressOf(session, folder));
  await window.statusBar.waitFor();
  return window;
}
