/** The first place where two answers differ. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

const CURSOR = 'row:';

/**
 * Compares an answer with what the reference expects. Cursors are opaque: `cursors` takes which of the reference each of
 * the product stands for, and one of the product that stands for two is a difference.
 */
export function firstDifference(
  expected: unknown,
  actual: unknown,
  cursors: Map<string, string>,
  path = '',
): Difference | null {
  if (typeof expected === 'string' && expected.startsWith(CURSOR) && typeof actual === 'string') {
    const known = cursors.get(actual) ?? expected;
    cursors.set(actual, known);
    return known === expected ? null : { path, expected: `a cursor other than that of ${known}`, actual };
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    for (const [index, each] of expected.entries()) {
      if (index >= actual.length) return { path: `${path}.${index}`, expected: each, actual: undefined };
      const difference = firstDifference(each, actual[index], cursors, `${path}.${index}`);
      if (difference !== null) return difference;
    }
    return actual.length > expected.length
      ? { path: `${path}.${expected.length}`, expected: undefined, actual: actual[expected.length] }
      : null;
  }
  if (isObject(expected) && isObject(actual)) {
    // The order of the keys is that of the document, which clients may rely on.
    const [keys, others] = [Object.keys(expected), Object.keys(actual)];
    if (keys.join(' ') !== others.join(' '))
      return { path: `${path} (keys)`, expected: keys, actual: others };
    for (const key of keys) {
      const difference = firstDifference(expected[key], actual[key], cursors, `${path}.${key}`);
      if (difference !== null) return difference;
    }
    return null;
  }
  return Object.is(expected, actual) ? null : { path, expected, actual };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many values of an answer say something: not null, not zero, not false, no name of a type. */
export function tellingValues(answer: unknown, key = ''): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + tellingValues(each), 0);
  if (isObject(answer))
    return Object.entries(answer).reduce((sum, [name, each]) => sum + tellingValues(each, name), 0);
  return key === '__typename' || answer === null || answer === 0 || answer === false ? 0 : 1;
}
