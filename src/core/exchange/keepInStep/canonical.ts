import { compareTexts } from '../../model';
import { printOf } from '../../print';

/** Fields that name other entries: what they mean does not change where somebody gives such an entry another id. */
const LINKS: ReadonlySet<string> = new Set(['parent', 'dependsOn', 'x-related']);

/** Words in any order, in which trackers put their own signs for blanks. */
const WORDS: ReadonlySet<string> = new Set(['tags', 'skills']);

const LONGEST_KEPT = 60;

/** A value as it counts for comparing: two that read the same to a person are the same text. Undefined: nothing is there. */
export type Canonical = string | undefined;

/** Compares what a charter and a tracker say. */
export class Comparison {
  /** Of short values, most of which come again and again: states, people, tags. */
  private readonly prints = new Map<string, string>();

  /** @param identityOf the item that an id stands for; undefined for what comes from no tracker */
  constructor(private readonly identityOf: (id: string) => string | undefined) {}

  /** Quotes, white space at the ends, a list of one, the order of tags, and whether a number is one do not count. */
  canonical(field: string, value: unknown): Canonical {
    const plain = this.plain(LINKS.has(field), WORDS.has(field) ? wordsIn(value) : value);
    return plain === undefined ? undefined : JSON.stringify(plain);
  }

  /** The print of a value; undefined where nothing is there. */
  print(value: Canonical): string | undefined {
    if (value === undefined || value.length > LONGEST_KEPT) return value && printOf(value);
    const known = this.prints.get(value) ?? printOf(value);
    this.prints.set(value, known);
    return known;
  }

  private plain(isLink: boolean, value: unknown): unknown {
    if (value === undefined || value === null || value === '') return undefined;
    if (Array.isArray(value)) {
      const items = value
        .map((item: unknown) => this.plain(isLink, item))
        .filter((item) => item !== undefined);
      return items.length < 2 ? items[0] : items;
    }
    if (typeof value === 'object') return this.map(value);
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return isLink ? (this.identityOf(text) ?? text) : text;
  }

  private map(value: object): unknown {
    const pairs = Object.entries(value)
      .map(([key, inner]) => [key, this.plain(false, inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
  }
}

/** Jira's labels have no blanks, and Azure DevOps sorts its tags. */
function wordsIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const words = value.map((word: unknown) =>
    typeof word === 'string' ? word.trim().replace(/[\s_,;]+/gu, '_') : word,
  );
  return words.toSorted((a, b) => compareTexts(String(a), String(b)));
}

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  return Array.isArray(value) ? value.map(shownValue).join(', ') : JSON.stringify(value);
}
