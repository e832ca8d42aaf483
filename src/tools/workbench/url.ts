/** The only address the servers of this project listen on. */
export const host = '127.0.0.1';

/** What a workbench is opened with. */
export interface View {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of the root of an extension that is loaded from its sources. */
  readonly extensionUnderDevelopment?: string;
  /** Absolute path, without `.js`, of a test suite that is run inside VS Code. */
  readonly testSuite?: string;
}

function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * VS Code compares this address with that of the page: with another one the extension still loads, but never in the
 * web worker host.
 */
function remoteUri(port: number, path: string): string {
  return `vscode-remote://${host}:${port}${encodeURI(slashed(path))}`;
}

function payload(port: number, view: View): readonly (readonly [string, string])[] {
  const { extensionUnderDevelopment: extension, testSuite } = view;
  const entries: [string, string][] = [['skipWelcome', 'true']];
  if (extension !== undefined) entries.push(['extensionDevelopmentPath', remoteUri(port, extension)]);
  if (testSuite !== undefined) entries.push(['extensionTestsPath', remoteUri(port, testSuite)]);
  return entries;
}

/** The address of a workbench on a server of this machine. */
export function workbenchUrl(port: number, token: string, view: View): string {
  const url = new URL(`http://${host}:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', slashed(view.folder));
  if (view.extensionUnderDevelopment !== undefined) {
    url.searchParams.set('payload', JSON.stringify(payload(port, view)));
  }
  return url.href;
}
