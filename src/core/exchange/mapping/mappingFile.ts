import {
  lineTableOf,
  nearest,
  positionAt,
  type ChoiceField,
  type Field,
  type MapNode,
  type Node,
  type ObjectField,
  type Pair,
  type Span,
} from '../../model';
import { parseYaml } from '../../parse';
import { ALL_FIELDS } from './kinds';
import { STANDINGS, WEIGHTS, type Mapping, type Standing, type Weight } from './mapping';
import { KEPT_FIELDS, MAPPING_FIELDS } from './mappingFields';
import { TARGETS, type TargetWord } from './targets';
import { folded, WordTable } from './words';

/** Something that is wrong in a mapping file. */
export interface MappingFlaw {
  /** From 1. */
  readonly line: number;
  readonly span: Span;
  /** A sentence or two: what is wrong, and what to do. */
  readonly message: string;
}

/** What a mapping file says; what is wrong in it counts for nothing, and is told. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly flaws: readonly MappingFlaw[];
}

/** Reads the text of a `throughline.mapping.yaml`. */
export function readMapping(text: string): ReadMapping {
  const { root, flaws } = parseYaml(text);
  const lines = lineTableOf(text);
  const told: MappingFlaw[] = [];
  const tell = ({ start, end }: Span, message: string): void => {
    told.push({ line: positionAt(lines, start).line + 1, span: { start, end }, message });
  };
  for (const { span, message } of flaws) tell(span, message);
  const checked = root?.kind === 'map' ? new Checker(tell).root(root) : [];
  if (root !== undefined && root.kind !== 'map' && !isNothing(root))
    tell(root, 'A mapping says `types:`, `states:`, `priorities:` or `fields:`, each with lines below it.');
  return { mapping: mappingFrom(new Map(checked)), flaws: told.toSorted((a, b) => a.line - b.line) };
}

function isNothing(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

type Words = readonly (readonly [word: string, value: string])[];
type Section = readonly [key: string, content: string | Words];

/** Walks through what is written along the declaration of the file. */
class Checker {
  constructor(private readonly tell: (at: Span, message: string) => void) {}

  root(map: MapNode): readonly Section[] {
    return map.pairs.flatMap((pair): readonly Section[] => {
      const field = this.known(pair, MAPPING_FIELDS);
      if (field === undefined || isNothing(pair.value)) return [];
      if (field.kind !== 'record' && field.kind !== 'object') {
        const value = this.value(pair, field);
        return value === undefined ? [] : [[pair.name, value]];
      }
      if (pair.value?.kind !== 'map') {
        this.tell(
          pair.key,
          `\`${pair.name}\` takes lines below it, like \`${EXAMPLES[pair.name] ?? 'title: Summary'}\`.`,
        );
        return [];
      }
      return [
        [
          pair.name,
          field.kind === 'record' ? this.words(pair.value, field.of) : this.object(pair.value, field),
        ],
      ];
    });
  }

  private known(pair: Pair, { fields }: ObjectField): Field | undefined {
    const field = Object.hasOwn(fields, pair.name) ? fields[pair.name] : undefined;
    if (field === undefined && !pair.name.startsWith('x-'))
      this.tell(
        pair.key,
        `There is no key \`${pair.name}\` in a mapping.${guess(pair.name, Object.keys(fields))}`,
      );
    return field;
  }

  private words(map: MapNode, of: Field): Words {
    return map.pairs.flatMap((pair) => {
      const value = this.value(pair, of);
      return value === undefined ? [] : [[pair.name, value] as const];
    });
  }

  private object(map: MapNode, field: ObjectField): Words {
    return map.pairs.flatMap((pair) => {
      const of = this.known(pair, field);
      const value = of && this.value(pair, of);
      return value === undefined ? [] : [[pair.name, value] as const];
    });
  }

  private value(pair: Pair, field: Field): string | undefined {
    const { value } = pair;
    if (value?.kind !== 'scalar' || value.value === null) {
      this.tell(value ?? pair.key, `\`${pair.name}\` takes one word or text behind its colon.`);
      return undefined;
    }
    const text = String(value.value);
    if (field === KEPT_FIELDS && !this.isKey(value, text)) return undefined;
    return field.kind === 'choice' ? this.choice(value, text, field) : text;
  }

  /** Whether an entry can keep something under a key. */
  private isKey(at: Node, key: string): boolean {
    if (/^x-./u.test(key) || (ALL_FIELDS.includes(key) && key !== 'id')) return true;
    this.tell(
      at,
      `Entries have no key \`${key}\`.${guess(key, ALL_FIELDS)} Take one of theirs, or one of your own that begins with \`x-\`.`,
    );
    return false;
  }

  private choice(at: Node, text: string, { values }: ChoiceField): string | undefined {
    const words = Object.keys(values);
    const word = words.find((each) => folded(each) === folded(text));
    if (word === undefined)
      this.tell(at, `“${text}” is none of the words for this.${guess(text, words)} Take ${inWords(words)}.`);
    return word;
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  types: 'Feature Request: requirement',
  states: 'Ready for UAT: resolved',
  priorities: 'P1: must',
  fields: 'Business Value: x-value',
};

function guess(word: string, words: readonly string[]): string {
  const [likeliest] = nearest(word, words, 1);
  return likeliest === undefined ? '' : ` Did you mean \`${likeliest}\`?`;
}

function inWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function mappingFrom(sections: ReadonlyMap<string, string | Words>): Mapping {
  const words = (key: string): Words => {
    const content = sections.get(key);
    return typeof content === 'string' ? [] : (content ?? []);
  };
  const idPrefix = sections.get('idPrefix');
  const order = sections.get('dateOrder');
  return {
    types: new WordTable(only(words('types'), isTarget)),
    states: new WordTable(only(words('states'), isStanding)),
    priorities: new WordTable(only(words('priorities'), isWeight)),
    fields: new WordTable(words('fields')),
    ...(typeof idPrefix === 'string' ? { idPrefix } : {}),
    ...(sections.has('columns') ? { columns: new Map(words('columns')) } : {}),
    ...(order === 'day-first' || order === 'month-first' ? { dateOrder: order } : {}),
  };
}

function only<T extends string>(
  words: Words,
  isFit: (value: string) => value is T,
): (readonly [string, T])[] {
  return words.flatMap(([word, value]) => (isFit(value) ? [[word, value] as const] : []));
}

function isTarget(value: string): value is TargetWord {
  return Object.hasOwn(TARGETS, value);
}

function isStanding(value: string): value is Standing {
  return Object.hasOwn(STANDINGS, value);
}

function isWeight(value: string): value is Weight {
  return Object.hasOwn(WEIGHTS, value);
}
