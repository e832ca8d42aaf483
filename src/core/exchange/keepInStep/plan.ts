import { addToList, appendEntries, applyEdits } from '../../edit';
import type { Bundle, CharterFile } from '../../model';
import { LivingCharter } from '../../parse';
import type { Backlog } from '../backlog';
import type { MappedBacklog, MappedEntry } from '../mapped';
import { mapBacklog } from '../mapping/map';
import type { Mapping } from '../mapping/mapping';
import { sightOf } from '../mapping/sight';
import { kindsIn } from '../mapping/types';
import { partText, SECTIONS, writtenEntry } from '../part';
import { Comparison } from './canonical';
import type { Side } from './decide';
import { lockText } from './lock';
import { matchesOf, type Matches } from './match';
import type { PartPlace } from './place';
import type { ImportReport } from './report';
import { inRounds } from './rounds';
import { ServedLinks } from './served';
import { Stepper } from './stepper';
import { tellsLinks, toldFields } from './told';

export interface ImportRequest {
  readonly bundle: Bundle;
  readonly place: PartPlace;
  readonly backlog: Backlog;
  readonly mapping: Mapping;
  readonly prefer: Side;
  /** What somebody has decided about one conflict; it wins over `prefer`. */
  readonly settled?: (id: string, field: string) => Side;
  /** The day that marks what the tracker does not have any more. */
  readonly today: string;
}

/** A file that an import makes or changes. */
export interface FileText {
  readonly uri: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface ImportPlan {
  /** Only those that change; first what entries and includes stand in, then the lock. */
  readonly files: readonly FileText[];
  readonly report: ImportReport;
}

/**
 * What an import would write, and why. Nothing is written here, and the charter stays as it is. Yields now and then, so
 * that long imports can be done in slices and cancelled.
 */
export function* planImport(request: ImportRequest): Generator<void, ImportPlan> {
  const { bundle, place, backlog, mapping, prefer, settled, today } = request;
  const files = filesOf(bundle, place);
  const matches = matchesOf(backlog, files, place.lock, kindsIn(backlog, mapping));
  yield;
  const mapped = yield* mapBacklog(backlog, mapping, sightOf({ ...bundle, files }, matches.known));
  const lock = matches.isAnew ? undefined : place.lock;
  const comparison = comparisonFor(matches, mapped);
  const told = toldFields(mapped);
  const links = new ServedLinks({ ...bundle, files });
  const of = { lock, matches, comparison, told, links, tellsLinks: tellsLinks(mapped) };
  const stepper = new Stepper({ ...of, prefer, settled, today });
  const fresh = yield* stepAll(stepper, mapped.entries);
  // Of a file that is not whole nobody knows what the tracker does not have any more.
  if (!isCut(mapped)) stepper.markGone(place.file, backlog.system);
  const texts = new Map<string, string>();
  for (const [file, tasks] of stepper.tasks) texts.set(file.uri, yield* inRounds(file.text, tasks));
  const part = partWith(request, texts.get(place.uri) ?? place.file?.text, fresh, stepper);
  yield;
  if (part !== undefined) texts.set(place.uri, part);
  const includesPart = part !== undefined && !place.isIncluded && include(request, texts, stepper);
  if (stepper.lock().items.size > 0) texts.set(place.lockUri, lockText(stepper.lock()));
  return {
    files: changed(
      texts,
      new Map([...files.map(({ uri, text }) => [uri, text] as const), lockBefore(place)]),
    ),
    report: reportOf(request, mapped, stepper, includesPart),
  };
}

/** The charter's files, with a part that it does not include any more. */
function filesOf({ files }: Bundle, { file }: PartPlace): readonly CharterFile[] {
  return file === undefined || files.includes(file) ? files : [...files, file];
}

function isCut({ troubles }: Pick<MappedBacklog, 'troubles'>): boolean {
  return troubles.some((trouble) => trouble.isCut);
}

function comparisonFor({ known }: Matches, { entries }: MappedBacklog): Comparison {
  const items = new Map(entries.map(({ id, identity }) => [id, identity]));
  for (const [identity, what] of known) if (what !== 'removed') items.set(what.id, identity);
  return new Comparison((id) => items.get(id));
}

const SLICE = 100;

/** Brings the entries in step that the charter has, and gives back those that it does not have yet. */
function* stepAll(
  stepper: Stepper,
  entries: readonly MappedEntry[],
): Generator<void, readonly MappedEntry[]> {
  const fresh: MappedEntry[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % SLICE === 0) yield;
    if (!stepper.update(entry)) fresh.push(entry);
  }
  return fresh;
}

/** The text of the part with the entries that are new; undefined where there is no part and none is needed. */
function partWith(
  { backlog, bundle, place }: ImportRequest,
  before: string | undefined,
  fresh: readonly MappedEntry[],
  stepper: Stepper,
): string | undefined {
  if (before === undefined) {
    for (const entry of fresh) stepper.add(entry);
    const lineEnd = bundle.root.text.includes('\r\n') ? '\r\n' : '\n';
    return fresh.length === 0 ? undefined : partText(fresh, backlog.system, lineEnd);
  }
  const part = new LivingCharter(place.uri, before, new Map());
  for (const [i, section] of SECTIONS.entries()) {
    const entries = fresh.filter((entry) => entry.section === section);
    if (entries.length === 0) continue;
    const edits = appendEntries(part, section, entries.map(writtenEntry), SECTIONS.slice(0, i));
    for (const entry of entries)
      if (edits) stepper.add(entry);
      else stepper.refuseNew(entry);
    if (edits) part.replaceText(applyEdits(part.text, edits));
  }
  return part.text;
}

/** Adds the part to what the charter includes; false where that cannot be done safely. */
function include({ bundle, place }: ImportRequest, texts: Map<string, string>, stepper: Stepper): boolean {
  const { uri, text } = bundle.root;
  const root = new LivingCharter(uri, texts.get(uri) ?? text, new Map());
  const edits = addToList(root, [], 'include', place.path, ['charter', 'kind']);
  if (edits) texts.set(uri, applyEdits(root.text, edits));
  else stepper.refused.push({ id: 'charter', title: undefined, field: 'include' });
  return edits !== undefined;
}

function lockBefore({ lockUri, lockText: text }: PartPlace): readonly [string, string | undefined] {
  return [lockUri, text];
}

function changed(
  texts: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string | undefined>,
): readonly FileText[] {
  return [...texts].flatMap(([uri, after]) =>
    before.get(uri) === after ? [] : [{ uri, before: before.get(uri), after }],
  );
}

function reportOf(
  { backlog, place }: ImportRequest,
  { summary, troubles, keyless }: MappedBacklog,
  stepper: Stepper,
  includesPart: boolean,
): ImportReport {
  return {
    system: backlog.system,
    part: place.path,
    isNewPart: place.file === undefined,
    includesPart,
    summary,
    troubles,
    added: stepper.added,
    updated: stepper.updated,
    unchanged: stepper.unchanged,
    kept: stepper.kept,
    conflicts: stepper.conflicts,
    gone: stepper.gone,
    stillGone: stepper.stillGone,
    back: stepper.back,
    adopted: stepper.adopted,
    refused: stepper.refused,
    otherKind: stepper.otherKind,
    relinked: stepper.relinked,
    renamed: stepper.renamed,
    keyless,
    untold: [...stepper.untold],
    isWithoutLock: stepper.isWithoutLock,
    isCut: isCut({ troubles }) && place.file !== undefined,
  };
}
