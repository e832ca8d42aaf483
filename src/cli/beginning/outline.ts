import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { TextEdit } from '../../core/edit';
import { check } from '../../core/engine';
import type { CharterFile } from '../../core/model';
import {
  fitting,
  idsIn,
  outlineEdits,
  outlineText,
  readOutline,
  type KnownIds,
  type Outline,
  type OutlineSource,
} from '../../core/outline';
import { counted } from '../../core/report';
import { uriOf } from '../../host';
import { chartersAt, displayPath } from '../charters';
import { readDate } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError, type ExitStatus } from '../status';
import type { World } from '../world';
import { writeEdits } from '../suggest/writeLinks';

/** Makes entries of the structure of a text: prints them, or adds them to a charter. */
export async function runOutline(given: Given, world: World): Promise<ExitStatus> {
  const [typed] = given.paths;
  if (typed === undefined) throw new UsageError('Name the text to read, like: throughline outline sow.md');
  const source = { name: basename(typed), firstLine: 1 };
  const outline = readOutline(await textAt(resolve(world.folder, typed), typed));
  const into = valueOf(given, 'into');
  if (into === undefined && given.options.has('dry-run'))
    throw new UsageError('--dry-run goes with --into. Without it nothing is written anyway.');
  if (into === undefined) {
    refuseEmpty(outline, typed);
    world.out.write(outlineText(outline, source) + leftOutLines(outline, '# '));
  } else world.out.write(await add(outline, { typed, source, into }, given, world));
  return 0;
}

interface Wish {
  readonly typed: string;
  readonly source: OutlineSource;
  readonly into: string;
}

async function add(
  whole: Outline,
  { typed, source, into }: Wish,
  given: Given,
  world: World,
): Promise<string> {
  const { file, ids } = await charterAt(into, given, world);
  const outline = fitting(whole, file.kind ?? 'project');
  refuseEmpty(outline, typed);
  const edits = outlineEdits(file, outline, ids, source);
  const path = displayPath(resolve(world.folder, into), world.folder);
  if (edits === undefined)
    throw new UsageError(
      `${path} has a section that is no list, so that nothing was written. Check it first.`,
    );
  if (given.options.has('dry-run')) return `${wouldBe(file, edits, path)}${told(outline, path, 'would be')}`;
  const reason = await writeEdits(file, edits);
  if (reason !== undefined) throw new UsageError(`${path} ${reason}`);
  return told(outline, path, 'were');
}

interface Charter {
  readonly file: CharterFile;
  readonly ids: KnownIds;
}

async function charterAt(typed: string, given: Given, world: World): Promise<Charter> {
  const uri = uriOf(resolve(world.folder, typed));
  const today = readDate(valueOf(given, 'today') ?? world.clock.today());
  for (const bundle of await chartersAt([typed], world.folder)) {
    const file = bundle.files.find((each) => each.uri === uri);
    if (file?.isBroken === true)
      throw new UsageError(
        `${typed} has a line that is not valid YAML. Run throughline check, and mend it first.`,
      );
    if (file) return { file, ids: idsIn(check(bundle, { today }).graph) };
  }
  throw new UsageError(`${typed} is no single charter. Name the file with --into.`);
}

async function textAt(path: string, typed: string): Promise<string> {
  const bytes = await bytesAt(path, typed);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below.
  }
  throw new UsageError(
    `${typed} is not UTF-8 text. Copy the text out of it, or save it as plain text or Markdown.`,
  );
}

async function bytesAt(path: string, typed: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(`${typed} cannot be read. Check the path, and who may read it.`);
  }
}

function refuseEmpty({ entries, sentences }: Outline, typed: string): void {
  if (entries.length + sentences.length > 0) return;
  throw new UsageError(
    `No entries were found in ${typed}. They stand in lists, or below headings such as “Objectives” or “Risks”.`,
  );
}

/** The lines that would be added, with the line of the charter behind which they would stand. */
function wouldBe({ text }: CharterFile, edits: readonly TextEdit[], path: string): string {
  const stretches = edits.map(({ span, newText }) => {
    const line = text.slice(0, span.start).trimEnd().split('\n').length;
    const added = newText.trim() === '' ? [] : newText.replace(/^\r?\n|\r?\n$/gu, '').split(/\r?\n/u);
    return `${path}:${line}\n${added.map((each) => `${`+ ${each}`.trimEnd()}\n`).join('')}\n`;
  });
  return stretches.join('');
}

function told(outline: Outline, path: string, were: string): string {
  const { entries, sentences } = outline;
  const parts = [
    ...(entries.length > 0 ? [counted(entries.length, 'entry', 'entries')] : []),
    ...(sentences.length > 0
      ? [counted(sentences.length, 'sentence of the scope', 'sentences of the scope')]
      : []),
  ];
  const verb = entries.length + sentences.length === 1 && were === 'were' ? 'was' : were;
  return `${parts.join(' and ')} ${verb} added to ${path}\n${leftOutLines(outline, '')}`;
}

/** How many of the lines that became nothing are told. */
const MOST = 20;
const LONGEST = 100;

function leftOutLines({ leftOut }: Outline, mark: string): string {
  if (leftOut.length === 0) return '';
  const shown = leftOut.slice(0, MOST).map(({ line, source }) => `  line ${line}: ${shortened(source)}`);
  const more = leftOut.length > MOST ? [`  and ${leftOut.length - MOST} more`] : [];
  const head = `${counted(leftOut.length, 'line')} left out:`;
  return [head, ...shown, ...more].map((each) => `${mark}${each}\n`).join('');
}

function shortened(source: string): string {
  const line = source.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line;
}
