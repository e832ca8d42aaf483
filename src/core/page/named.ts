import type { CheckResult } from '../engine';
import type { Entry } from '../model';

/** Something of a charter that the page names. */
export interface Named {
  readonly id: string | undefined;
  /** Where it has neither title nor id, its key path. */
  readonly title: string;
  /** By which an editor finds it again: see `entryOfKey`. Undefined for what stands in another charter. */
  readonly key: string | undefined;
}

/** Gives the entries of a charter their names on the page. */
export class Names {
  private readonly fileNumbers: ReadonlyMap<string, number>;
  private readonly known = new Map<Entry, Named>();

  constructor({ bundle }: Pick<CheckResult, 'bundle'>) {
    this.fileNumbers = new Map(bundle.files.map(({ uri }, i) => [uri, i]));
  }

  of(entry: Entry): Named {
    const known = this.known.get(entry) ?? this.name(entry);
    this.known.set(entry, known);
    return known;
  }

  private name(entry: Entry): Named {
    const { id, title, subject } = entry;
    const file = this.fileNumbers.get(entry.file.uri);
    return {
      id,
      title: title ?? (id === undefined ? subject : ''),
      key: file === undefined ? undefined : `${file} ${subject}`,
    };
  }
}

/** The entry that a key of the page stands for, in the charter as it is now; undefined where it is gone. */
export function entryOfKey({ bundle, graph }: CheckResult, key: string): Entry | undefined {
  const [, number = '', subject = ''] = /^(\d+) (.*)$/su.exec(key) ?? [];
  const uri = bundle.files[Number(number)]?.uri;
  if (number === '' || uri === undefined) return undefined;
  return graph.entries.find((entry) => entry.subject === subject && entry.file.uri === uri);
}

/** An entry by its id, or where it has none by its title. */
export function shortOf({ id, title }: Named): string {
  return id ?? title;
}

/** An entry by id and title. */
export function labelOf({ id, title }: Named): string {
  return [id, title].filter((part) => part !== undefined && part !== '').join(' ');
}
