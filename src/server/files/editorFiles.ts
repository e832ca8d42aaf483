import type { FileSystem, FolderItem } from '../../core/ports';
import { normalUri } from '../../core/bundles';

/** Open documents, by whatever URI the editor names them. */
export interface OpenDocuments {
  /** The text as the user sees it; undefined where the file is not open. */
  textOf(uri: string): string | undefined;
}

/** What the editor shows wins over what is stored. Stored files are kept until the editor says that they changed. */
export class EditorFiles implements FileSystem {
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly folders = new Map<string, Promise<readonly FolderItem[] | undefined>>();

  /** @param keeps false for files and folders whose changes the editor does not tell: they are not kept */
  constructor(
    private readonly stored: FileSystem,
    private readonly documents: OpenDocuments,
    private readonly keeps: (uri: string) => boolean,
  ) {}

  async read(uri: string): Promise<string | undefined> {
    return this.documents.textOf(uri) ?? (await this.kept(this.texts, uri, () => this.stored.read(uri)));
  }

  list(uri: string): Promise<readonly FolderItem[] | undefined> {
    return this.kept(this.folders, uri, () => this.stored.list(uri));
  }

  private kept<T>(map: Map<string, Promise<T>>, uri: string, load: () => Promise<T>): Promise<T> {
    if (!this.keeps(uri)) return load();
    const known = map.get(uri);
    if (known) return known;
    const loading = load();
    map.set(uri, loading);
    loading.catch(() => map.delete(uri));
    return loading;
  }

  /** Forgets a file whose text changed. */
  forgetText(uri: string): void {
    this.texts.delete(normalUri(uri));
  }

  /** Forgets everything: files or folders came or went. */
  forgetAll(): void {
    this.texts.clear();
    this.folders.clear();
  }
}
