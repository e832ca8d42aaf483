import {
  isDate,
  isDuration,
  isEstimate,
  isId,
  type Field,
  type Fields,
  type Node,
  type NumberField,
  type ScalarNode,
} from '../model';

/**
 * The value of a field as the model holds it, or undefined where the node is not of the field's form: the
 * schema has reported that, and rules see only what they can rely on. One scalar where a list is expected
 * counts as a list of one.
 */
export function readValue(field: Field, node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (field.kind === 'list') return readList(field.of, node);
  if (field.kind === 'object') return node.kind === 'map' ? readFields(field.fields, node) : undefined;
  if (field.kind === 'record') return node.kind === 'map' ? readRecord(field.of, node) : undefined;
  if (field.kind === 'any' || field.kind === 'rule-setting') return plainValue(node);
  return node.kind === 'scalar' ? readScalar(field, node) : undefined;
}

/** The values of a map's known fields; those that are absent or not of the right form are left out. */
export function readFields(fields: Fields, node: Node): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (node.kind !== 'map') return values;
  for (const { name, value: written } of node.pairs) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = field && readValue(field, written);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function readList(field: Field, node: Node): unknown[] {
  const nodes = node.kind === 'sequence' ? node.items : [node];
  return nodes.map((item) => readValue(field, item)).filter((value) => value !== undefined);
}

function readRecord(field: Field, node: Node & { readonly kind: 'map' }): Record<string, unknown> {
  return Object.fromEntries(node.pairs.map((pair) => [pair.name, readValue(field, pair.value)]));
}

type ScalarField = Exclude<Field, { readonly kind: 'list' | 'object' | 'record' | 'any' | 'rule-setting' }>;

function readScalar(field: ScalarField, { value }: ScalarNode): unknown {
  if (value === null) return undefined;
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' && isInBounds(field, value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'text':
    case 'path':
      return String(value);
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.values, value) ? value : undefined;
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : undefined;
    case 'duration':
      return typeof value === 'string' && (field.points ? isEstimate(value) : isDuration(value))
        ? value
        : undefined;
    case 'link':
      if (field.orText) return String(value);
      return typeof value === 'string' && isId(value) ? value : undefined;
    case 'id':
      return typeof value === 'string' && isId(value) ? value : undefined;
  }
}

/** False for what the schema reports: out of bounds, or none of the numbers that one can count with (`.inf`, `.nan`). */
function isInBounds({ min = -Infinity, max = Infinity, integer }: NumberField, value: number): boolean {
  return Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value));
}

/** A node as plain JavaScript values. */
export function plainValue(node: Node | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plainValue);
  return Object.fromEntries(node.pairs.map((pair) => [pair.name, plainValue(pair.value)]));
}
