import type { PurposeGraph } from '../../graph';
import { valueFor, type Audience } from '../../model';
import { canSupport } from '../mapping/sight';
import { servedObjectives } from '../servedObjectives';
import type { OutgoingEntry, OutgoingItem } from './outgoingItem';

/** Tells the tags of what goes to a tracker. */
export class TagMaker {
  private readonly objectives: ReadonlySet<string>;

  constructor(
    private readonly graph: PurposeGraph,
    private readonly audience: Audience,
  ) {
    const ids = graph.all('objective').flatMap(({ id }) => (id === undefined ? [] : [id]));
    this.objectives = new Set(ids);
  }

  /** What an import would not take for a link does not name objectives. */
  of(entry: OutgoingEntry): Pick<OutgoingItem, 'objectives' | 'tags'> {
    const { tags = [] } = valueFor(entry, this.audience);
    const own = [...tags, ...this.skillsOf(entry)];
    return {
      objectives: canSupport(entry.kind, 'objective') ? servedObjectives(this.graph, entry) : [],
      tags: [...new Set(own)].filter((tag) => !this.objectives.has(tag)),
    };
  }

  private skillsOf(entry: OutgoingEntry): readonly string[] {
    if (entry.kind !== 'workItem') return [];
    const { skills = [] } = valueFor(entry, this.audience);
    return skills.map((skill) => this.graph.find(skill)?.title ?? skill);
  }
}
