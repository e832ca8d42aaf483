import { languageAmong, StemReader, type Stem } from '../../drift';
import type { PurposeGraph } from '../../graph';
import type { Entry, EntryOf } from '../../model';

/** A sentence that is out of scope, and what it rules out. */
interface Ruling {
  readonly scope: EntryOf<'scope'>;
  /** Its place in the list. */
  readonly index: number;
  readonly sentence: string;
  /** The things that it names, each by its stems. */
  readonly things: readonly ReadonlySet<string>[];
}

/** A title that reads like what is out of scope. */
export interface Match {
  readonly ruling: Ruling;
  /** The words of the title that say so. */
  readonly words: readonly string[];
}

/** What a charter says of its scope, ready to be compared with titles. */
export interface Boundary {
  /** The same text for the same boundary. */
  readonly key: string;
  readonly scopes: readonly EntryOf<'scope'>[];
  readonly reader: StemReader;
  readonly out: readonly Ruling[];
  /** The sentences that are in scope, by their stems. */
  readonly within: readonly ReadonlySet<string>[];
  /** What was found about titles; null for nothing. */
  readonly known: WeakMap<Entry, Match | null>;
}

const kept = new WeakMap<PurposeGraph, Boundary>();

/** So many titles of each kind tell the language. */
const SAMPLE = 40;

/** From fewer words nothing follows: «Invoices» is also what an invoice address has in it. */
const FEWEST = 2;
/** Of so many words a thing may have one in four that the title has not. Rule of thumb. */
const MANY = 5;
const MOST = 0.75;

/** Sentences with an exception rule out something else than what their words name. */
const EXCEPTION =
  /\b(?:except|other than|beyond|besides|apart from|unless|until|more than|only|ausser|außer|hinaus|abgesehen|bis auf|sofern|soweit|nur|mehr als)\b/iu;
/** What stands behind these explains the sentence. */
const EXPLANATION =
  /\s*(?:[;(–—]|\s-\s|: |, (?:which|because|since|as|who|weil|da|denn|die|der|das)\b|\. ).*$/u;
const AND = /,\s*(?:and|or|und|oder)?\s*|\s+(?:and|or|und|oder|&)\s+|\s*\/\s*/u;

/** Work that says so deals with the boundary itself. */
const BOUNDARY =
  /\b(?:no|not|non|never|without|except|instead|exclud\w*|out of scope|scope|agree\w*|decid\w*|decision|clarif\w*|confirm\w*|remov\w*|retir\w*|decommission\w*|switch\w* off|shut\w*|stop\w*|postpon\w*|defer\w*|later|hand\w*|nicht|kein\w*|ohne|statt|klär\w*|entscheid\w*|abschalt\w*|ablös\w*|entfern\w*|später)\b/iu;
/** Work that says so connects with something that stays as it is. */
const CONNECTION =
  /\b(?:connect\w*|integrat\w*|interfac\w*|link\w*|read\w*|import\w*|sync\w*|query|call\w*|show\w*|display\w*|anbind\w*|anbinden|schnittstelle\w*|verbind\w*|anzeig\w*)\b/iu;

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an our their its your all any both new der die das den dem des ein eine einen einem einer unser unsere'.split(
    ' ',
  ),
);

/** Undefined where nothing is out of scope. The same object as long as the scope stays as it is. */
export function boundaryOf(graph: PurposeGraph): Boundary | undefined {
  const scopes = graph.all('scope');
  const out = scopes.flatMap((scope) => sentencesOf(scope.value.outOfScope));
  if (out.length === 0) return undefined;
  const within = scopes.flatMap((scope) => sentencesOf(scope.value.inScope));
  const titles = (['objective', 'requirement', 'workItem'] as const).flatMap((kind) =>
    graph
      .all(kind)
      .slice(0, SAMPLE)
      .map(({ title }) => title ?? ''),
  );
  const language = languageAmong([...out, ...within, ...titles]);
  const key = JSON.stringify([language, out, within]);
  const before = kept.get(graph);
  if (before?.key === key && before.scopes.every((scope, i) => scope === scopes[i])) return before;
  const reader = new StemReader(language);
  const boundary: Boundary = {
    key,
    scopes,
    reader,
    out: scopes.flatMap((scope) => rulingsOf(scope, reader)),
    within: within.map((sentence) => stemsOf(reader.read(sentence))),
    known: new WeakMap(),
  };
  kept.set(graph, boundary);
  return boundary;
}

/** The values of a file may be of another form than they should. */
function sentencesOf(written: unknown): readonly string[] {
  return Array.isArray(written) ? written.filter((each) => typeof each === 'string') : [];
}

function rulingsOf(scope: EntryOf<'scope'>, reader: StemReader): readonly Ruling[] {
  const written: readonly unknown[] = scope.value.outOfScope ?? [];
  return written.flatMap((sentence, index) => {
    if (typeof sentence !== 'string' || EXCEPTION.test(sentence)) return [];
    return [{ scope, index, sentence, things: thingsIn(sentence, reader) }];
  });
}

/** «Lift passes and ski school» are two things; «planning and dispatch of visits» is taken as one. */
function thingsIn(sentence: string, reader: StemReader): readonly ReadonlySet<string>[] {
  const plain = sentence.replace(EXPLANATION, '');
  const isEnough = (stems: ReadonlySet<string>): boolean => stems.size >= FEWEST;
  const parts = plain.split(AND).map((part) => stemsOf(reader.read(part)));
  return parts.every(isEnough) ? parts : [stemsOf(reader.read(plain))].filter(isEnough);
}

function stemsOf(stems: readonly Stem[]): ReadonlySet<string> {
  return new Set(stems.map(({ stem }) => stem));
}

/**
 * The sentence out of scope that a title reads like, where there is one. It does where it says everything that the
 * sentence names, or three quarters of many words; where most of what it says is that; where nothing in scope is as
 * near; and where it neither connects with the thing nor deals with the boundary.
 */
export function ruledOut(boundary: Boundary, entry: Entry): Match | undefined {
  const known = boundary.known.get(entry);
  if (known !== undefined) return known ?? undefined;
  const match = matchOf(boundary, entry.title ?? '');
  boundary.known.set(entry, match ?? null);
  return match;
}

function matchOf({ reader, out, within }: Boundary, title: string): Match | undefined {
  const stems = reader.read(title);
  const own = stemsOf(stems);
  const ruling = out.find(({ things, sentence }) =>
    things.some((thing) => isMeant(thing, stems, own) && !isConnected(title, sentence)),
  );
  if (ruling === undefined || BOUNDARY.test(title)) return undefined;
  const said = new Set(ruling.things.flatMap((thing) => [...thing]));
  const isSaid = ({ stem }: Stem): boolean => said.has(stem);
  const near = (sentence: ReadonlySet<string>): number =>
    [...own].filter((stem) => sentence.has(stem)).length;
  const isWithin = within.some((sentence) => near(sentence) >= near(said));
  if (isWithin || isAside(title, stems.find(isSaid))) return undefined;
  return { ruling, words: [...new Set(stems.filter(isSaid).map(({ written }) => written.toLowerCase()))] };
}

function isMeant(thing: ReadonlySet<string>, stems: readonly Stem[], own: ReadonlySet<string>): boolean {
  const shared = [...thing].filter((stem) => own.has(stem)).length;
  if (shared < FEWEST || shared <= own.size / 2) return false;
  if (shared === thing.size) return true;
  const first = stems.findIndex(({ stem }) => thing.has(stem));
  const isOther = stems.slice(first).some(({ stem }) => !thing.has(stem));
  return thing.size >= MANY && shared >= thing.size * MOST && !isOther;
}

function isConnected(title: string, sentence: string): boolean {
  return CONNECTION.test(title) && !CONNECTION.test(sentence);
}

/** True where something else comes first: «Status of the exchange» is about the status. */
function isAside(title: string, first: Stem | undefined): boolean {
  const before = first ? title.slice(0, title.indexOf(first.written)) : '';
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.findLast((word) => !ARTICLES.has(word)) ?? '';
  return PREPOSITIONS.has(last);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of from with via into to in on for by at through about between against after before per using
   von vom mit aus in im für bei beim über zu zum zur an am auf durch nach vor per
   de du des avec pour par dans sur depuis con por para en desde van met uit voor naar op
   av från med till för på fra til for af di da per nel della`.split(/\s+/u),
);
