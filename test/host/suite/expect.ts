/**
 * Assertions for tests that run in both extension hosts: Node's `assert` does not exist in a web worker.
 * Errors carry `actual` and `expected` as mocha's do.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2);
}

/** Fails with the message unless the value is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

/** Fails unless both are the same to JSON. Meant for plain data; the order of properties counts. */
export function equal(actual: unknown, expected: unknown, message = 'The values differ'): void {
  const [left, right] = [shown(actual), shown(expected)];
  if (left !== right)
    throw new AssertionError(`${message}: got ${left}, expected ${right}`, actual, expected);
}
