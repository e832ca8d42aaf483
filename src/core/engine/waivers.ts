import {
  positionAt,
  type Bundle,
  type EntryOf,
  type IsoDate,
  type Problem,
  type WaivedProblem,
} from '../model';
import type { Rule, WaiverUse } from '../rules';

type Waiver = EntryOf<'waiver'>;

/** Sorts problems into those that stand and those that a waiver or a comment accepts. */
export class Waivers implements WaiverUse {
  readonly accepted: WaivedProblem[] = [];
  private readonly used = new Set<Waiver>();
  private readonly byTarget = new Map<string, Waiver[]>();
  /** The rules that a waiver or a comment names. */
  private readonly rules: ReadonlySet<string | undefined>;

  /** @param isChecked true for a rule that was looked at in this check */
  constructor(
    waivers: readonly Waiver[],
    { files, practice }: Bundle,
    private readonly today: IsoDate,
    readonly isChecked: (rule: string) => boolean,
  ) {
    const directives = [...files, ...(practice?.files ?? [])].flatMap((file) => file.directives);
    this.rules = new Set([...waivers.map(({ value }) => value.rule), ...directives.map(({ rule }) => rule)]);
    for (const waiver of waivers) {
      const target = targetOf(waiver.value.rule, waiver.value.about);
      const known = this.byTarget.get(target);
      if (known) known.push(waiver);
      else this.byTarget.set(target, [waiver]);
    }
  }

  isUsed(waiver: Waiver): boolean {
    return this.used.has(waiver);
  }

  /** Those among the problems of a rule that stand; the others are kept as accepted. */
  standing(rule: Rule, problems: readonly Problem[]): readonly Problem[] {
    if (rule.waivable === false || !this.rules.has(rule.id)) return problems;
    return problems.filter((problem) => !this.accepts(problem));
  }

  private accepts(problem: Problem): boolean {
    const waiver = this.byWaiver(problem) ?? byDirective(problem);
    if (waiver) this.accepted.push({ ...problem, waiver });
    return waiver !== undefined;
  }

  private byWaiver(problem: Problem): WaivedProblem['waiver'] | undefined {
    const matching = this.byTarget.get(targetOf(problem.rule, problem.subject)) ?? [];
    for (const waiver of matching) this.used.add(waiver);
    const valid = matching.find((waiver) => isInForce(waiver, this.today));
    if (valid === undefined) return undefined;
    const { reason, by, until } = valid.value;
    return { reason, by, until, place: { file: valid.file, span: valid.node } };
  }
}

function targetOf(rule: string | undefined, about: string | undefined): string {
  return JSON.stringify([rule, about]);
}

/** A waiver holds where it gives a reason and its last day has not passed. */
function isInForce({ value }: Waiver, today: IsoDate): boolean {
  return (value.reason ?? '').trim() !== '' && (value.until === undefined || value.until >= today);
}

function byDirective(problem: Problem): WaivedProblem['waiver'] | undefined {
  const { file, span } = problem.place;
  if (file.directives.length === 0) return undefined;
  const directive = file.directives.find(
    ({ rule, line }) =>
      rule === problem.rule && (line === undefined || line === positionAt(file.lines, span.start).line),
  );
  return (
    directive && {
      reason: directive.reason,
      by: undefined,
      until: undefined,
      place: { file, span: directive.span },
    }
  );
}
