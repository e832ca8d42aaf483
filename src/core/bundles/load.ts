import type { Bundle, CharterFile, Host, Place, Reference, ReviewsFile } from '../model';
import type { FileSystem } from '../ports';
import { charterCache, type CharterCache } from './charterCache';
import { expandInclude, fileAt, type DeadEnd } from './include';
import { reviewsNames } from './names';
import { folderOf, nameOfFile, normalUri, pathWithin, resolvePath } from './uris';

/**
 * The bundles that charter files form: one for each project or practice charter, in the order given, and one for each
 * part that none of them includes.
 *
 * @param boundary the workspace folder; nothing outside it is read
 * @param charters URIs of charters and parts, each looked at once; includes and practices that lie elsewhere in the folder are found from there
 */
export async function loadBundles(
  files: FileSystem,
  boundary: string,
  charters: readonly string[],
  cache: CharterCache = charterCache(files),
): Promise<readonly Bundle[]> {
  const uris = [...new Set(charters.map(normalUri))];
  const loader = new Loader(files, normalUri(boundary), cache, new Set(uris));
  const given = (await Promise.all(uris.map((uri) => loader.file(uri)))).filter((file) => file !== undefined);
  const named = await loader.all(given.filter(isCharterOfItsOwn));
  const others = without(given, named);
  // A file that does not say what it is counts as a charter, unless one includes it.
  const unnamed = topmost(await loader.all(others.filter((file) => file.kind !== 'part')));
  const place = ({ root }: Bundle): number => uris.indexOf(root.uri);
  const roots = [...named, ...unnamed].toSorted((a, b) => place(a) - place(b));
  const parts = await loader.all(without(others, unnamed).filter((file) => file.kind === 'part'));
  return [
    ...roots,
    ...topmost(parts).map((bundle) => ({ ...bundle, unused: true, hosts: hostsOf(bundle, named) })),
  ];
}

/** The charters in whose folder, or a folder above it, a part lies; the nearest ones first. */
function hostsOf(part: Bundle, charters: readonly Bundle[]): readonly Host[] {
  return charters
    .flatMap(({ root: charter }) => {
      const path = pathWithin(folderOf(charter.uri), part.root.uri);
      return path === undefined ? [] : [{ charter, name: nameOfFile(charter.uri), path }];
    })
    .toSorted((a, b) => a.path.length - b.path.length);
}

/** The files that none of the bundles holds, nor includes in the practice that it belongs to. */
function without(files: readonly CharterFile[], bundles: readonly Bundle[]): readonly CharterFile[] {
  const held = new Set(bundles.flatMap((bundle) => [...bundle.files, ...partsOf(bundle.practice)]));
  return files.filter((file) => !held.has(file));
}

function partsOf(bundle: Bundle | undefined): readonly CharterFile[] {
  return bundle?.files.slice(1) ?? [];
}

/** Without the bundles whose root another one of them includes; of files that include each other the first stays. */
function topmost(bundles: readonly Bundle[]): readonly Bundle[] {
  const kept = new Set<Bundle>();
  const covered = new Set<string>();
  const byReach = bundles.toSorted((a, b) => b.files.length - a.files.length);
  for (const bundle of byReach) {
    if (covered.has(bundle.root.uri)) continue;
    kept.add(bundle);
    for (const file of bundle.files) covered.add(file.uri);
  }
  return bundles.filter((bundle) => kept.has(bundle));
}

interface Missing {
  readonly place: Place;
  readonly message: string;
}

class Loader {
  private readonly read = new Map<string, Promise<CharterFile | undefined>>();
  private readonly practices = new Map<string, Promise<Bundle>>();

  /** @param given the charters that are looked at by themselves */
  constructor(
    private readonly files: FileSystem,
    private readonly boundary: string,
    private readonly cache: CharterCache,
    private readonly given: ReadonlySet<string>,
  ) {}

  all(roots: readonly CharterFile[]): Promise<readonly Bundle[]> {
    return Promise.all(
      roots.map((root) => (root.kind === 'practice' ? this.practice(root) : this.bundle(root))),
    );
  }

  /** A file, read once however many charters name it, so that all of them see the same text. */
  file(uri: string): Promise<CharterFile | undefined> {
    const reading = this.read.get(uri) ?? this.cache.get(uri);
    this.read.set(uri, reading);
    return reading;
  }

  private async bundle(root: CharterFile): Promise<Bundle> {
    const files = [root];
    const missing: Missing[] = [];
    await this.include(root, files, missing);
    const practice = root.practice && (await this.practiceOf(root, root.practice, missing));
    const bundle = { root, files, practice, missing, unused: false, hosts: [] };
    return root.kind === 'part' ? bundle : { ...bundle, reviews: await this.reviewsOf(root) };
  }

  /** Where there is no such file, the one that the first review would make. */
  private async reviewsOf({ uri }: CharterFile): Promise<ReviewsFile> {
    const read = (name: string): Promise<ReviewsFile> => this.cache.reviews(resolvePath(folderOf(uri), name));
    const [usual, other] = reviewsNames(nameOfFile(uri));
    const [first, second] = await Promise.all([read(usual), read(other)]);
    return !first.isThere && second.isThere ? second : first;
  }

  /** Appends what a file includes, and what that includes in turn; a file that is there already ends a circle. */
  private async include(from: CharterFile, files: CharterFile[], missing: Missing[]): Promise<void> {
    for (const reference of from.includes) {
      const expansion = await expandInclude(this.files, reference.path, from.uri, this.boundary);
      if (expansion.kind === 'nothing') {
        missing.push({
          place: { file: from, span: reference.span },
          message: NO_FILES[expansion.why](reference.path),
        });
        continue;
      }
      for (const uri of expansion.uris) {
        const known = files.find((file) => file.uri === uri);
        const part = known ?? (await this.file(uri));
        if (part === undefined) missing.push(notThere(from, reference));
        else if (known === undefined && isCharterOfItsOwn(part)) {
          if (!expansion.byPattern) missing.push(noPart(from, reference, part));
        } else if (known === undefined) {
          files.push(part);
          await this.include(part, files, missing);
        }
      }
    }
  }

  private async practiceOf(
    root: CharterFile,
    reference: Reference,
    missing: Missing[],
  ): Promise<Bundle | undefined> {
    const place = { file: root, span: reference.span };
    const target = fileAt(reference.path, root.uri, this.boundary);
    if (target.kind === 'nothing') {
      missing.push({ place, message: NO_FILES[target.why](reference.path) });
      return undefined;
    }
    const file = await this.file(target.uri);
    if (file && this.isPractice(file)) return this.practice(file);
    missing.push({ place, message: file ? noPractice(reference.path) : noPracticeFile(reference.path) });
    return undefined;
  }

  /** A file that does not say what it is counts as one where it is looked at by itself: there it is told what is wrong. */
  private isPractice({ kind, uri }: CharterFile): boolean {
    return kind === 'practice' || (kind === undefined && this.given.has(uri));
  }

  /** One bundle for a practice, however many projects belong to it. A practice belongs to none of its own. */
  private practice(file: CharterFile): Promise<Bundle> {
    const loading = this.practices.get(file.uri) ?? this.bundle(file);
    this.practices.set(file.uri, loading);
    return loading;
  }
}

function isCharterOfItsOwn(file: CharterFile): boolean {
  return file.kind === 'project' || file.kind === 'practice';
}

function noPractice(path: string): string {
  return `${path} is no practice charter. A practice charter says \`kind: practice\`.`;
}

function noPracticeFile(path: string): string {
  return `There is no practice charter at ${path}. Correct the path, which is relative to this file, or remove it.`;
}

function outside(path: string): string {
  return `${path} leads out of the workspace folder, and nothing outside it is read. Move the file into the folder, or open the folder that holds both.`;
}

const NO_FILES = {
  outside,
  'not-relative': (path: string) =>
    `${path} is not a relative path. Write it relative to this file, like parts/work.charter.yaml.`,
  'no-match': (path: string) =>
    `No file matches ${path}. Correct the pattern, which is relative to this file, or remove it.`,
} as const satisfies Readonly<Record<DeadEnd, (path: string) => string>>;

function notThere(from: CharterFile, reference: Reference): Missing {
  return {
    place: { file: from, span: reference.span },
    message: `There is no file ${reference.path}. Correct the path, which is relative to this file, create the file, or remove the line.`,
  };
}

function noPart(from: CharterFile, reference: Reference, file: CharterFile): Missing {
  return {
    place: { file: from, span: reference.span },
    message: `${nameOfFile(file.uri)} is a charter of its own (\`kind: ${file.kind ?? ''}\`), not a part. Set \`kind: part\` there, or remove it here.`,
  };
}
