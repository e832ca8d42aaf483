import { normalUri } from '../bundles';
import type { CheckResult } from '../engine';
import { drained, type Problem } from '../model';
import type { FileSystem } from '../ports';
import type { RuleSettings } from '../settings';
import { codeFile, LARGEST_CODE_FILE } from './codeFile';
import { CodeIndex } from './codeIndex';
import { fileProblems, mentionProblems, severitiesOf } from './findings';
import { CodeReader, compilePatterns } from './mentions';
import { CodeNames } from './names';
import type { CodeSettings } from './settings';
import { untracedFiles } from './untraced';

/** The code of some folders, and the charters that it is held against. */
export interface CodeToCheck {
  readonly files: FileSystem;
  /** The workspace folders. */
  readonly folders: readonly string[];
  readonly results: readonly CheckResult[];
  readonly settings: CodeSettings;
  readonly commandLine?: RuleSettings;
}

/** What the rules say of all code at once, by file. */
export async function checkCode({
  files,
  folders,
  results,
  settings,
  commandLine = {},
}: CodeToCheck): Promise<readonly Problem[]> {
  const names = drained(CodeNames.reading(results, folders));
  const reader = new CodeReader(names, compilePatterns(settings.patterns));
  const ofCharters = new Set(results.flatMap(({ bundle }) => bundle.files.map(({ uri }) => normalUri(uri))));
  const index = new CodeIndex({
    files,
    folders: () => folders,
    shown: () => undefined,
    isCharter: (uri) => ofCharters.has(uri),
  });
  await index.scan(reader, settings);
  const severities = severitiesOf(commandLine, {});
  const untraced = new Map(
    folders
      .flatMap((folder) => untracedFiles(index.all, folder, settings.tracedFolders, names))
      .map(({ uri, result }) => [uri, result]),
  );
  const problems: Problem[] = [];
  for (const [uri, mentions] of index.all) {
    const result = untraced.get(uri);
    if (mentions.length === 0 && result === undefined) continue;
    const file = codeFile(uri, (await files.read(uri, LARGEST_CODE_FILE)) ?? '');
    problems.push(...mentionProblems(file, reader.read(file), names, severities));
    if (result) problems.push(...fileProblems(file, result, severities));
  }
  return problems;
}
