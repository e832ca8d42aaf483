import { parseYaml } from '../../src/core/parse';
import { oneCharter, type Files } from './workspace';

/** What a stretch of a charter is put under, as far as it does not say it itself. */
const HEADER = {
  charter: 'charter: 1',
  kind: 'kind: project',
  project: 'project: { name: Contoso service desk, customer: Contoso Energy, phase: implement }',
} as const;

/** A file of an example that shows several begins with a line `# file: parts/work.charter.yaml`. */
const FILE_LINE = /^# file: (\S+)\r?\n/gmu;

/** The example of a rule as the files that it stands for. The first is the project's charter. */
export function exampleFiles(example: string): Files {
  const [charter = '', ...rest] = example.split(FILE_LINE);
  const files: Record<string, string> = charter.trim() === '' ? {} : { ...oneCharter(underHeader(charter)) };
  for (let i = 0; i < rest.length; i += 2) files[rest[i] ?? ''] = rest[i + 1] ?? '';
  return files;
}

/** A stretch that begins with `charter:` is a whole file already. */
function underHeader(stretch: string): string {
  if (stretch.startsWith('charter:')) return stretch;
  const { root } = parseYaml(stretch);
  const names = root?.kind === 'map' ? root.pairs.map((pair) => pair.name) : [];
  const header = Object.entries(HEADER).filter(([key]) => !names.includes(key));
  return [...header.map(([, line]) => line), stretch].join('\n');
}
