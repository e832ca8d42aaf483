import type { DocumentLink } from 'vscode-languageserver-types';
import { fileAt, folderOf, isWithin } from '../../core/bundles';
import { withinFolder } from '../../core/code';
import { writtenUnder, type PurposeGraph } from '../../core/graph';
import type { CharterFile, Entry, Node, Reference, Span, Steps } from '../../core/model';
import { lspRange } from '../lsp';

/** How many entries are looked at between two steps. */
const STEP = 500;

/** The keys that hold an address on the web. */
const ADDRESSES = ['links', 'external.url', 'location'] as const;

/**
 * The files and web addresses that a charter names: what it includes, its practice, addresses, and the artifacts of work
 * items. A path leads somewhere only within the workspace folder, and a pattern nowhere.
 *
 * @param folders the workspace folders
 */
export function* linking(
  file: CharterFile,
  worlds: readonly PurposeGraph[],
  folders: readonly string[],
): Steps<DocumentLink[]> {
  const home = homeOf(file, folders);
  const links = headLinks(file, worlds, home);
  let count = 0;
  for (const entry of file.entries) {
    for (const link of entryLinks(entry, home)) links.push(link);
    if (++count % STEP === 0) yield;
  }
  return links;
}

/** The innermost workspace folder; for a file outside of all of them, its own folder. */
export function homeOf({ uri }: CharterFile, folders: readonly string[]): string {
  const around = folders.filter((folder) => isWithin(folder, uri));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? folderOf(uri);
}

/** Only to what was found: what was not is a finding. */
function headLinks(file: CharterFile, worlds: readonly PurposeGraph[], home: string): DocumentLink[] {
  const known = new Set(worlds.flatMap(({ bundle }) => bundle.files.map(({ uri }) => uri)));
  const named: readonly Reference[] = [...file.includes, ...(file.practice ? [file.practice] : [])];
  return named.flatMap(({ path, span }) => {
    const target = fileAt(path, file.uri, home);
    if (target.kind === 'nothing' || !known.has(target.uri)) return [];
    return [linkTo(file, span, target.uri, 'Open this file')];
  });
}

function entryLinks(entry: Entry, home: string): DocumentLink[] {
  const { file } = entry;
  const pages = ADDRESSES.flatMap((key) => writtenUnder(entry, key)).flatMap((node) => {
    const address = addressIn(node);
    return address === undefined ? [] : [linkTo(file, node, address, 'Open this page')];
  });
  if (entry.kind !== 'workItem' || entry.value.artifacts === undefined) return pages;
  const artifacts = writtenUnder(entry, 'artifacts').flatMap((node) => {
    const uri = artifactIn(node, home);
    return uri === undefined ? [] : [linkTo(file, node, uri, 'Open this file')];
  });
  return [...pages, ...artifacts];
}

function addressIn(node: Node): string | undefined {
  const text = textIn(node);
  return text !== undefined && /^https?:\/\/[^\s/]\S*$/iu.test(text) ? text : undefined;
}

/** The file that a path names, from the workspace folder on; a pattern or a folder names none. */
function artifactIn(node: Node, home: string): string | undefined {
  const text = textIn(node);
  const path = text === undefined || NO_FILE.test(text) ? undefined : withinFolder(text);
  return path && [home.replace(/\/$/u, ''), ...path.split('/').map(encodeURIComponent)].join('/');
}

/** Patterns, folders, and half a character, as a text can hold it while it is typed. */
const NO_FILE = /[\uD800-\uDFFF]|[*?[\]{}!]|[\\/]\s*$/u;

function textIn(node: Node): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function linkTo(file: CharterFile, span: Span, target: string, tooltip: string): DocumentLink {
  const quote = /["']/u.test(file.text[span.start] ?? '') ? 1 : 0;
  return {
    range: lspRange(file, { start: span.start + quote, end: span.end - quote }),
    target,
    tooltip,
  };
}
