import type { BrokenLink, PurposeGraph } from '../../graph';
import { Candidates, type Bundle, type Entry } from '../../model';

/** True where a part of the charter is not there or does not parse: what seems to be missing may be written in it. */
export function hasUnreadParts({ root, files, missing }: Bundle): boolean {
  const parts = missing.filter(({ place }) => place.span !== root.practice?.span);
  return parts.length > 0 || files.some(({ isBroken }) => isBroken);
}

/** Tells of which entries an id that leads nowhere may have been meant: their id is taken twice, or somebody mistyped it. */
export function meantElsewhere(graph: PurposeGraph): (entry: Entry) => boolean {
  const slips = slipsIn(graph);
  slips.keep(graph.broken);
  return ({ id }) => id !== undefined && (graph.ids.ambiguous.has(id) || slips.isMeant(id));
}

/** Which ids look like one of those that lead nowhere: compared once, since there can be thousands of both. */
class Slips {
  private broken: readonly BrokenLink[] | undefined;
  private lost: ReadonlySet<string> = new Set();
  private candidates = new Candidates([]);
  /** For each id that was asked about one that looks like it, and undefined where none does. */
  private readonly near = new Map<string, string | undefined>();

  keep(broken: readonly BrokenLink[]): void {
    if (broken === this.broken) return;
    const lost = new Set(broken.flatMap((link) => (isLostWayUp(link) ? [link.id] : [])));
    const fresh = new Candidates([...lost].filter((id) => !this.lost.has(id)));
    this.broken = broken;
    this.lost = lost;
    this.candidates = new Candidates(lost);
    for (const [id, like] of this.near) {
      if (like === undefined) this.near.set(id, fresh.slipFor(id));
      else if (!lost.has(like)) this.near.delete(id);
    }
  }

  isMeant(id: string): boolean {
    if (!this.near.has(id)) this.near.set(id, this.candidates.slipFor(id));
    return this.near.get(id) !== undefined;
  }
}

function isLostWayUp({ why, field }: BrokenLink): boolean {
  return why === 'unknown' && (field === 'supports' || field === 'enables');
}

const kept = new WeakMap<PurposeGraph, Slips>();

function slipsIn(graph: PurposeGraph): Slips {
  const slips = kept.get(graph) ?? new Slips();
  kept.set(graph, slips);
  return slips;
}
