import type { History } from '../ports';

/** The texts that were read last: from one commit to the next most files stay what they are. */
export class Texts implements Pick<History, 'read'> {
  private readonly known = new Map<string, Promise<string | undefined>>();
  /** What could not be read: it is no text, or git has stopped while it was asked. */
  private readonly lost = new Set<string>();

  constructor(private readonly history: Pick<History, 'read'>) {}

  read(blob: string): Promise<string | undefined> {
    const text = this.known.get(blob) ?? this.load(blob);
    this.known.set(blob, text);
    return text;
  }

  private async load(blob: string): Promise<string | undefined> {
    const text = await this.history.read(blob);
    if (text === undefined) this.lost.add(blob);
    return text;
  }

  /** True where all of some texts were read. What is said without them may be otherwise the next time. */
  hasRead(blobs: readonly (string | null)[]): boolean {
    return !blobs.some((blob) => blob !== null && this.lost.has(blob));
  }

  forgetAllBut(blobs: ReadonlySet<string | null>): void {
    for (const blob of this.known.keys()) if (!blobs.has(blob)) this.known.delete(blob);
  }
}
