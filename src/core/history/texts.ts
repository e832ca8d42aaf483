import type { History } from '../ports';

/** The texts that were read last: from one commit to the next most files stay what they are. */
export class Texts implements Pick<History, 'read'> {
  private readonly known = new Map<string, Promise<string | undefined>>();

  constructor(private readonly history: Pick<History, 'read'>) {}

  read(blob: string): Promise<string | undefined> {
    const text = this.known.get(blob) ?? this.history.read(blob);
    this.known.set(blob, text);
    return text;
  }

  forgetAllBut(blobs: ReadonlySet<string | null>): void {
    for (const blob of this.known.keys()) if (!blobs.has(blob)) this.known.delete(blob);
  }
}
