import { firstIndex, type CharterFile, type Entry, type Finding, type Flaw, type Steps } from '../model';
import type { FormLook } from '../rules';

/**
 * The innermost entry that a flaw lies in: that of a measure rather than that of its objective. Undefined where it lies in
 * none.
 */
function entryAround({ entries }: CharterFile, flaw: Flaw): Entry | undefined {
  const { path } = flaw;
  if (path.length === 0) return undefined;
  const last = firstIndex(entries, ({ node }) => node.start <= flaw.span.start) - 1;
  for (let i = last; i >= 0 && i > last - NEAR; i--) {
    const entry = entries[i];
    if (entry && isOuterOf(entry, path)) return innermost(entries, i, path);
  }
  const first = entries.findIndex((entry) => isOuterOf(entry, path));
  return first < 0 ? undefined : innermost(entries, first, path);
}

/** How many entries before the place of a flaw are tried before all are: those of one entry with what is nested in it. */
const NEAR = 8;

/** True where the path of an entry is the beginning of another one, or all of it. */
function leadsInto(entry: Entry, path: Flaw['path']): boolean {
  return entry.path.every((step, i) => step === path[i]);
}

/** The same for an entry that stands in no other one. */
function isOuterOf(entry: Entry, path: Flaw['path']): boolean {
  return entry.within === undefined && leadsInto(entry, path);
}

/** Entries that are nested follow the one that holds them. */
function innermost(entries: readonly Entry[], at: number, path: Flaw['path']): Entry | undefined {
  const outer = entries[at];
  let best = outer;
  for (let i = at + 1; i < entries.length; i++) {
    const entry = entries[i];
    if (entry?.within === undefined) break;
    if (leadsInto(entry, path) && entry.path.length > (best?.path.length ?? 0)) best = entry;
  }
  return best;
}

/** How many flaws are looked at between two steps. */
const STEP = 200;

interface Told {
  readonly version: number;
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
}

/** What files say of their own form, kept for as long as their text stays the same. */
export class FormFindings {
  private readonly told = new WeakMap<CharterFile, Told>();
  private readonly known = new WeakMap<Flaw, Finding>();

  /** @param looks the rules that tell of form, by their ids */
  constructor(private readonly looks: ReadonlyMap<string, FormLook>) {}

  *telling(file: CharterFile, rule: string): Steps<readonly Finding[]> {
    return (yield* this.tellingOf(file)).get(rule) ?? [];
  }

  private *tellingOf(file: CharterFile): Steps<Told['byRule']> {
    const before = this.told.get(file);
    if (before?.version === file.version) return before.byRule;
    const byRule = new Map<string, Finding[]>();
    let count = 0;
    for (const flaw of file.flaws) {
      if (++count % STEP === 0) yield;
      const look = this.looks.get(flaw.rule);
      if (look === undefined) continue;
      const findings = byRule.get(flaw.rule) ?? [];
      byRule.set(flaw.rule, findings);
      findings.push(this.finding(file, flaw, look));
    }
    this.told.set(file, { version: file.version, byRule });
    return byRule;
  }

  private finding(file: CharterFile, flaw: Flaw, look: FormLook): Finding {
    const before = this.known.get(flaw);
    if (before) return before;
    const entry = entryAround(file, flaw);
    const finding = { ...look.ask(flaw, entry), place: { file, span: flaw.span } };
    // What has no id is called by its index, which changes with what stands before it.
    if (entry?.id !== undefined) this.known.set(flaw, finding);
    return finding;
  }
}
