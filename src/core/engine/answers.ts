import type { PurposeGraph, Touched } from '../graph';
import type { Bundle, Entry, EntryKind, Finding, IsoDate, Steps } from '../model';
import type { CharterCheck, EntryLook, FormLook, Look, Rule, RuleContext, Telling } from '../rules';
import type { FormFindings } from './form';

/** How many entries a rule is asked about in one step. */
const TOGETHER = 32;

/** What changed since a rule was asked last. */
export interface Change {
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
  readonly touched: Touched;
}

/** All entries of some kinds, asked about one after the other. */
interface FirstAsking {
  readonly entries: readonly Entry[];
  /** The index of the one that is asked about next. */
  next: number;
}

/** The look of a rule on a day. */
export function lookOf(check: CharterCheck, today: IsoDate): Look {
  return check.kind === 'dated' ? check.on(today) : check;
}

/** What a rule said, as far as it still holds, and what it has to be asked again. */
export class Answers {
  private said = new Map<Entry, unknown>();
  /** False where what was said stands in the order in which it was found. */
  private isInOrder = true;
  private list: readonly Finding[] | undefined;
  /** Whom to ask after those that the first asking goes through. */
  private waiting = new Set<Entry>();
  private first: FirstAsking | undefined;
  private isAsked = false;
  private readonly each: EntryLook<unknown> | undefined;

  constructor(
    readonly rule: Rule,
    readonly look: Look,
    /** What the answers depend on besides the bundle: where it changes, the rule is asked anew. */
    readonly terms: string,
  ) {
    this.each = look.kind === 'entries' ? look : look.kind === 'gathered' ? look.each : undefined;
  }

  /** Drops what may not hold any more. */
  change({ removed, added, touched }: Change): void {
    const { each } = this;
    if (each === undefined) return;
    for (const entry of removed) this.say(entry, undefined);
    if (!this.isAsked) return;
    this.leaveFirst();
    for (const entry of removed) this.waiting.delete(entry);
    const seen = { entry: added, neighbours: touched.neighbours, lines: touched.lines }[each.sight];
    for (const entry of seen) if (each.of.includes(entry.kind)) this.waiting.add(entry);
  }

  /** Asks what has to be asked. Steps that are left are gone on with the next time. */
  *asking(graph: PurposeGraph, context: RuleContext): Steps<void> {
    const { each } = this;
    if (each === undefined) return;
    if (!this.isAsked) this.first = { entries: yield* allOf(graph, each.of), next: 0 };
    this.isAsked = true;
    if (this.first) yield* this.askingFirst(this.first, each, context);
    let asked = 0;
    for (const entry of this.waiting) {
      this.say(entry, answerOf(each, entry, context));
      this.waiting.delete(entry);
      if (++asked % TOGETHER === 0) yield;
    }
  }

  private *askingFirst(first: FirstAsking, each: EntryLook<unknown>, context: RuleContext): Steps<void> {
    const { entries } = first;
    while (first.next < entries.length) {
      const entry = entries[first.next] as Entry;
      this.say(entry, answerOf(each, entry, context));
      if (++first.next % TOGETHER === 0) yield;
    }
    this.first = undefined;
  }

  /** Where the steps of the first asking were left, those that were not reached wait like others. */
  private leaveFirst(): void {
    const { first } = this;
    if (first) for (const entry of first.entries.slice(first.next)) this.waiting.add(entry);
    this.first = undefined;
  }

  private say(entry: Entry, answer: unknown): void {
    const wasThere = this.said.has(entry);
    if (answer === undefined && !wasThere) return;
    this.list = undefined;
    if (answer === undefined) this.said.delete(entry);
    else this.said.set(entry, answer);
    if (!wasThere) this.isInOrder = false;
  }

  /** All that the rule has to say, once everything was asked. The same list where it is made of the same findings. */
  *telling(bundle: Bundle, context: RuleContext, form: FormFindings): Steps<readonly Finding[]> {
    const { look } = this;
    switch (look.kind) {
      case 'entries':
        return (this.list ??= [...(this.said as ReadonlyMap<Entry, readonly Finding[]>).values()].flat());
      case 'gathered':
        return yield* listed(look.tell(this.saidInOrder(context.graph), context));
      case 'form':
        return yield* this.tellingOfForm(look, bundle, context, form);
      default:
        return yield* listed(look.ask(context));
    }
  }

  private *tellingOfForm(
    { inBundle }: FormLook,
    { files, reviews }: Bundle,
    context: RuleContext,
    form: FormFindings,
  ): Steps<readonly Finding[]> {
    const findings: (readonly Finding[])[] = [];
    for (const file of reviews ? [...files, reviews] : files)
      findings.push(yield* form.telling(file, this.rule.id));
    const all = findings.flat();
    return inBundle ? all.map((finding) => inBundle(finding, context)) : all;
  }

  /** Mostly all but a few stand where they stood before, which is quickly sorted. */
  private saidInOrder(graph: PurposeGraph): ReadonlyMap<Entry, unknown> {
    if (!this.isInOrder) this.said = new Map([...this.said].toSorted(([a], [b]) => graph.compare(a, b)));
    this.isInOrder = true;
    return this.said;
  }
}

function* allOf(graph: PurposeGraph, kinds: readonly EntryKind[]): Steps<readonly Entry[]> {
  const found: (readonly Entry[])[] = [];
  for (const kind of kinds) found.push([...(yield* graph.gathering(kind))]);
  return found.flat();
}

function* listed(telling: Telling): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const finding of telling) {
    if (finding) findings.push(finding);
    if (finding === undefined || findings.length % TOGETHER === 0) yield;
  }
  return findings;
}

/** Findings as a list, so that nothing of a check is left for later; undefined for none. */
function answerOf(each: EntryLook<unknown>, entry: Entry, context: RuleContext): unknown {
  const answer = each.ask(entry, context);
  if (!isIterable(answer)) return answer;
  let findings: unknown[] | undefined;
  for (const finding of answer) (findings ??= []).push(finding);
  return findings;
}

function isIterable(answer: unknown): answer is Iterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.iterator in answer;
}
