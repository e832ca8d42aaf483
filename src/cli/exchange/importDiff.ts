import { createTwoFilesPatch } from 'diff';
import type { FileText } from '../../core/exchange';

/** What changes, as `git apply` and `patch` read it. */
export function diffOf(files: readonly FileText[], nameFile: (uri: string) => string): string {
  return files.map((file) => fileDiff(file, nameFile(file.uri))).join('');
}

function fileDiff({ before, after }: FileText, name: string): string {
  const head = `diff --git a/${name} b/${name}\n`;
  if (before === undefined) return `${head}new file mode 100644\n${newFile(name, after)}`;
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
  return head + patch.slice(patch.indexOf('--- '));
}

/** Nothing has to be compared where there was nothing. */
function newFile(name: string, text: string): string {
  const lines = text.replace(/\n$/u, '').split('\n');
  const marked = lines.map((line) => `+${line}\n`).join('');
  const end = text.endsWith('\n') ? '' : '\\ No newline at end of file\n';
  return `--- /dev/null\n+++ b/${name}\n@@ -0,0 +1,${lines.length} @@\n${marked}${end}`;
}
