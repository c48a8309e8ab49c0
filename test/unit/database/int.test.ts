import { expect, test } from 'vitest';
import { int } from '../../../src/database/int.ts';

test('an integer keeps its value', () => {
  expect(int(25).toNumber()).toBe(25);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is refused', (value) => {
  expect(() => int(value)).toThrow(RangeError);
});
