/** Choices that look random and follow from a seed, so that a run can be had again. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
    // Neighbouring seeds begin alike.
    for (let i = 0; i < 3; i++) this.next();
  }

  /** A whole number from 0 on, less than a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of several; there must be one at least. */
  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  /** True so often in a hundred times. */
  percent(times: number): boolean {
    return this.next() * 100 < times;
  }

  /** So many of what `make` gives. */
  some<T>(least: number, most: number, make: (i: number) => T): readonly T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, i) => make(i));
  }

  /** A seed for somebody else. */
  seed(): number {
    return this.below(2 ** 31);
  }

  /** Mulberry32: at least 0, less than 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
