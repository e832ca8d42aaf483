import { ArtifactLookup } from '../../core/code';
import type { CheckResult } from '../../core/engine';
import { haveSameItems, type Bundle } from '../../core/model';
import type { FileSystem } from '../../core/ports';
import { nearestFolder } from '../files/folders';

/** Which files that work items name are not there, in each charter, as far as somebody has looked. */
export class Artifacts {
  private readonly lookups = new Map<string, ArtifactLookup>();
  private readonly missing = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly files: FileSystem,
    private readonly folders: () => readonly string[],
  ) {}

  /** The same set for as long as it holds the same. */
  unmatched({ root }: Bundle): ReadonlySet<string> | undefined {
    return this.missing.get(root.uri);
  }

  /** Files came or went. */
  forget(): void {
    this.lookups.clear();
  }

  /** Looks for the artifacts of charters. True where something else is missing than before. */
  async look(results: readonly CheckResult[]): Promise<boolean> {
    let isNew = false;
    for (const { bundle } of results) {
      const { uri } = bundle.root;
      const found = await this.lookupFor(uri)?.unmatched(bundle);
      if (haveSameItems([...(this.missing.get(uri) ?? [])], [...(found ?? [])])) continue;
      isNew = true;
      if (found) this.missing.set(uri, found);
      else this.missing.delete(uri);
    }
    return isNew;
  }

  /** Looks in the innermost workspace folder that holds a file. */
  private lookupFor(uri: string): ArtifactLookup | undefined {
    const home = nearestFolder(this.folders(), uri);
    if (home === undefined) return undefined;
    const known = this.lookups.get(home) ?? new ArtifactLookup(this.files, home);
    this.lookups.set(home, known);
    return known;
  }
}
