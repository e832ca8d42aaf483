import { Client, Folder, HEADER, type StartOptions } from './client';

/** A charter with one finding: `drift/orphan-work-item` about WI-1. */
export const FAX = `${HEADER}workItems:\n  - { id: WI-1, title: Fax }\n`;

/** What the tests of a file begin, and what ends with each of them. */
export interface World {
  readonly folder: (files?: Readonly<Record<string, string>>) => Folder;
  readonly start: (options?: StartOptions) => Promise<Client>;
  /** A client with one folder, after the first check. */
  readonly openFolder: (
    files: Readonly<Record<string, string>>,
    options?: StartOptions,
  ) => Promise<{ readonly client: Client; readonly home: Folder }>;
}

/** To be called in a `describe`. */
export function useWorld(): World {
  const begun: (() => void)[] = [];
  afterEach(() => {
    for (const end of begun.splice(0)) end();
  });
  const folder: World['folder'] = (files = {}) => {
    const made = new Folder(files);
    begun.push(() => made.dispose());
    return made;
  };
  const start: World['start'] = async (options = {}) => {
    const client = await Client.start(options);
    begun.push(() => client.kill());
    return client;
  };
  return {
    folder,
    start,
    openFolder: async (files, options = {}) => {
      const home = folder(files);
      const client = await start({ folders: [home.uri], ...options });
      return { client: await client.settled(), home };
    },
  };
}

/** What the editor shows for a file. */
export function messages(client: Client, uri: string): readonly string[] {
  return (client.diagnostics(uri) ?? []).map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );
}
