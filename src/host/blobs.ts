import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { textIn } from './text';

/** A question that waits for its answer. */
interface Asked {
  readonly answer: (text: string | undefined) => void;
}

/** The answer that is being read, and how many bytes of it are there. */
interface Half {
  readonly size: number;
  /** False for what is no blob, or too large: it is passed over. */
  readonly isWanted: boolean;
  there: number;
}

/** A process with pipes for its questions and answers. */
type Piped = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable };

/** How long the process waits for a further question before it is let go, in milliseconds. */
const IDLE = 3_000;

const NO_ROOM = Buffer.alloc(0);

/**
 * Reads the texts of many blobs with one process, `git cat-file --batch`. It is started with the first question, and ends
 * when no more come. As long as it only waits, it keeps no program running.
 */
export class BlobReader {
  private process: Piped | undefined;
  private starting: Promise<void> | undefined;
  private waiting: Asked[] = [];
  private line: Buffer[] = [];
  private half: Half | undefined;
  /** Where an answer is put together. One place for all: bytes are swept away late, and those of hundreds of large texts would pile up. */
  private room = NO_ROOM;
  private idle: NodeJS.Timeout | undefined;

  /**
   * @param start starts `cat-file --batch`
   * @param most how many bytes a blob may have
   * @param patience how long an answer may take, in milliseconds
   */
  constructor(
    private readonly start: () => Promise<ChildProcess>,
    private readonly most: number,
    private readonly patience: number,
  ) {}

  /** The text of a blob by its full id; undefined where there is none, or it is no text. */
  async read(id: string): Promise<string | undefined> {
    await (this.starting ??= this.begin());
    const { process } = this;
    if (process === undefined) return undefined;
    return new Promise((answer) => {
      this.waiting.push({ answer });
      this.attend(process);
      process.stdin.write(`${id}\n`);
    });
  }

  private async begin(): Promise<void> {
    const process = await this.start();
    if (!isPiped(process)) return;
    this.process = process;
    const over = (): void => this.end(process);
    process.on('error', over).on('close', over);
    process.stdin.on('error', over);
    process.stdout.on('data', (bytes: Buffer) => this.take(bytes, process));
    process.unref();
  }

  /** Whoever waits for an answer keeps the program running; the process alone does not. */
  private attend(process: Piped): void {
    const isBusy = this.waiting.length > 0;
    for (const pipe of [process.stdin, process.stdout]) hold(pipe, isBusy);
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.end(process), isBusy ? this.patience : IDLE);
    if (!isBusy) this.idle.unref();
  }

  /** Nobody is left without an answer; the next question starts another process. */
  private end(process: Piped): void {
    if (this.process !== process) return;
    clearTimeout(this.idle);
    const { waiting } = this;
    this.process = undefined;
    this.starting = undefined;
    this.waiting = [];
    this.line = [];
    this.half = undefined;
    this.room = NO_ROOM;
    process.kill();
    for (const { answer } of waiting) answer(undefined);
  }

  private take(bytes: Buffer, process: Piped): void {
    let at = 0;
    while (at < bytes.length) at = this.half ? this.body(bytes, at, this.half) : this.head(bytes, at);
    this.attend(process);
  }

  /** Reads on in the line that an answer begins with: `<id> blob <size>`, or `<id> missing`. */
  private head(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(LINE_END, from);
    this.line.push(bytes.subarray(from, end === -1 ? undefined : end));
    if (end === -1) return bytes.length;
    const words = Buffer.concat(this.line).toString('utf8').split(' ');
    this.line = [];
    const size = Number(words[2]);
    if (words.length === 3 && Number.isSafeInteger(size)) this.begun(size, words[1] === 'blob');
    else this.answer(undefined);
    return end + 1;
  }

  private begun(size: number, isBlob: boolean): void {
    const isWanted = isBlob && size <= this.most;
    if (isWanted && size >= this.room.length) this.room = Buffer.allocUnsafe(Math.ceil(size * SPARE) + 1);
    this.half = { size, isWanted, there: 0 };
  }

  /** Reads on in what an answer holds, and the line end behind it. */
  private body(bytes: Buffer, from: number, half: Half): number {
    const end = Math.min(bytes.length, from + half.size + 1 - half.there);
    if (half.isWanted) bytes.copy(this.room, half.there, from, end);
    half.there += end - from;
    if (half.there > half.size) {
      this.half = undefined;
      this.answer(half.isWanted ? textIn(this.room.subarray(0, half.size)) : undefined);
    }
    return end;
  }

  private answer(text: string | undefined): void {
    this.waiting.shift()?.answer(text);
  }
}

const LINE_END = 0x0a;

/** Texts grow from commit to commit, and not every one of them is to need a new place. */
const SPARE = 1.2;

function isPiped(process: ChildProcess): process is Piped {
  return process.stdin !== null && process.stdout !== null;
}

/** The pipes of a process are sockets, which can be told whether to keep the program running. */
function hold(pipe: Readable | Writable, isNeeded: boolean): void {
  const { ref, unref } = pipe as { readonly ref?: () => void; readonly unref?: () => void };
  (isNeeded ? ref : unref)?.call(pipe);
}
