import type { ViewNode } from '../../../protocol';

/**
 * The rows of a tree that a command is for: all that are selected where it is asked of one of them, else the one that it is
 * asked of; without any of these, such as from the keyboard, those that are selected in the view.
 */
export function rowsFor(
  argument: unknown,
  selected: unknown,
  selection: readonly ViewNode[] = [],
): readonly ViewNode[] {
  if (Array.isArray(selected) && selected.length > 0) return selected.filter(isRow);
  return isRow(argument) ? [argument] : selection;
}

function isRow(value: unknown): value is ViewNode {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
