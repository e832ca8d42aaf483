import type { BacklogKind, BacklogTrouble, ItemReference } from '../backlog';
import type { Column, Columns } from '../columns';
import { Doubts } from '../doubts';
import type { TableRow } from '../table';
import { parentsByLevel, parentsBySequence } from './hierarchy';

/** A row that is an item, and the level of its title in a tree, from 0. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly level: number;
  readonly key?: string;
}

/** `204`, also where it is written `#204`, `AB#204` or, by a spreadsheet, `204.0`. */
export function keyOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : (/^(?:AB)?#?(\d+)(?:[.,]0+)?$/iu.exec(id)?.[1] ?? id);
}

/** Finds what each item is a part of. */
export class WorkItemParents {
  private readonly doubts: Doubts;
  private readonly parent: Column;
  private readonly sequence: Column;
  /** A row an item: what its column says, where its title stands, and its sequence. */
  private readonly told: (string | undefined)[] = [];
  private readonly keys: (string | undefined)[] = [];
  private readonly levels: number[] = [];
  private readonly sequences: (string | undefined)[] = [];

  constructor(
    columns: Columns,
    private readonly source: { readonly kind: BacklogKind; readonly place: 'line' | 'record' },
  ) {
    this.doubts = new Doubts('work item’s id', source.place);
    this.parent = columns.take('Parent', 'Parent ID');
    this.sequence = columns.look('Process sequence ID');
  }

  get troubles(): readonly BacklogTrouble[] {
    return this.doubts.troubles;
  }

  look({ row, key, level }: PlacedRow): void {
    this.told.push(this.doubts.read(this.parent(row), 'Parent', row.line, numericKey));
    this.keys.push(key);
    this.levels.push(level);
    this.sequences.push(this.sequence(row));
  }

  references(): readonly (ItemReference | undefined)[] {
    const byLevel = parentsByLevel(this.levels);
    const bySequence = parentsBySequence(this.sequences);
    return this.told.map((key, i) => {
      if (key !== undefined) return { kind: 'key', key } as const;
      const [inSequence, inTree] = [bySequence[i], byLevel[i]];
      const isCatalogue = this.source.kind === 'bpc-csv';
      return this.referenceTo(isCatalogue ? (inSequence ?? inTree) : (inTree ?? inSequence));
    });
  }

  private referenceTo(index: number | 'top' | undefined): ItemReference | undefined {
    if (index === undefined || index === 'top') return undefined;
    const key = this.keys[index];
    return key === undefined ? { kind: 'row', index } : { kind: 'key', key };
  }
}

function numericKey(text: string): string | undefined {
  const key = keyOf(text);
  return key !== undefined && /^\d+$/u.test(key) ? key : undefined;
}
