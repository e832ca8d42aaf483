import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isCharterName } from '../../core/bundles';
import { nearest } from '../../core/model';
import { ANSWERS, charterFrom, templateById, TEMPLATES, type CharterTemplate } from '../../core/templates';
import { displayPath } from '../charters';
import { readDate } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError, type ExitStatus } from '../status';
import type { World } from '../world';

/** Writes a new charter from a template, or lists the templates. */
export async function runInit(given: Given, world: World): Promise<ExitStatus> {
  if (given.options.has('list')) {
    world.out.write(listOfTemplates());
    return 0;
  }
  const template = templateFor(given);
  refuseUnknownAnswers(given, template);
  const file = targetFor(given, template, world);
  const today = readDate(valueOf(given, 'today') ?? world.clock.today());
  const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, valueOf(given, answer)]));
  await writeNew(file, charterFrom(template, answers, today), world);
  world.out.write(report(displayPath(file, world.folder), given, template));
  return 0;
}

function listOfTemplates(): string {
  const rows = TEMPLATES.map(({ id, about }) => `${id}\n    ${about}\n`);
  return `${rows.join('')}\nthroughline init <template> begins with one of them.\n`;
}

function templateFor({ paths: [typed] }: Given): CharterTemplate {
  const template = typed === undefined ? TEMPLATES[0] : templateById(typed.toLowerCase());
  if (template !== undefined) return template;
  const guess = nearest(
    typed ?? '',
    TEMPLATES.map(({ id }) => id),
    1,
  )[0];
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
  throw new UsageError(`There is no template “${typed}”.${hint} All templates: throughline init --list`);
}

/** A template that brings its own objectives, with their numbers, does not take another one on top of them. */
function refuseUnknownAnswers({ options }: Given, { asks, title }: CharterTemplate): void {
  const surplus = ANSWERS.find((answer) => options.has(answer) && !asks.includes(answer));
  if (surplus !== undefined)
    throw new UsageError(
      `The template “${title}” has no place for --${surplus}. Leave it out, and change the charter afterwards.`,
    );
}

/** A path that ends in .yaml or .yml is a file, any other one a folder. */
function targetFor(given: Given, { fileName }: CharterTemplate, { folder }: World): string {
  const path = resolve(folder, valueOf(given, 'output') ?? '.');
  const isFile = ['.yaml', '.yml'].includes(extname(path)) && !isFolder(path);
  if (!isFile) return join(path, fileName);
  if (isCharterName(basename(path))) return path;
  throw new UsageError(
    `${basename(path)} would not be found again: a charter is called ${fileName}, or something.charter.yaml. Choose such a name for --output.`,
  );
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Looks for the other ending too: two charters in one folder are a mistake. */
async function writeNew(file: string, text: string, { folder }: World): Promise<void> {
  const existing = [file, otherEnding(file)].find((path) => existsSync(path));
  if (existing !== undefined) throw alreadyThere(displayPath(existing, folder));
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch {
    const path = displayPath(file, folder);
    if (existsSync(file)) throw alreadyThere(path);
    throw new UsageError(`${path} could not be written. Check the path, and who may write there.`);
  }
}

function otherEnding(file: string): string {
  return file.endsWith('.yaml') ? file.replace(/\.yaml$/u, '.yml') : file.replace(/\.yml$/u, '.yaml');
}

function alreadyThere(path: string): UsageError {
  return new UsageError(
    `${path} is there already, and was left as it is. Go on with it, or say with --output where the new one goes.`,
  );
}

/** What was written, what is still an example, and what comes next. */
function report(path: string, { options }: Given, { title, asks }: CharterTemplate): string {
  const open = asks.filter((answer) => !options.has(answer));
  const examples = open.length === 0 ? 'all numbers' : `${open.join(', ')} and all numbers`;
  return `${path} is written, from “${title}”.\nStill examples: ${examples}. Replace them, then run: throughline check\n`;
}
