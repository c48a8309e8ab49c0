import { UserInputError } from '../plan/user-input-error.ts';
import type { Reading } from './analysis.ts';

/**
 * The distinct values of the argument `ids`, in their order.
 *
 * @throws UserInputError for none, and for more than `most`.
 */
export function readIds({ values, path }: Pick<Reading, 'values' | 'path'>, most: number): string[] {
  const ids = [...new Set(values['ids'] as readonly string[])];
  if (ids.length === 0) throw new UserInputError('Give at least one id.', [...path, 'ids']);
  if (ids.length > most) {
    throw new UserInputError(`"ids" holds ${ids.length} ids; at most ${most} are allowed.`, [...path, 'ids']);
  }
  return ids;
}

/**
 * A whole number among the arguments.
 *
 * @throws UserInputError when it is out of its range.
 */
export function readNumber(
  { values, path }: Pick<Reading, 'values' | 'path'>,
  name: string,
  [least, most]: readonly [number, number],
): number {
  const value = Number(values[name]);
  if (value >= least && value <= most) return value;
  const message = `"${name}" is ${value}; it must lie between ${least} and ${most}.`;
  throw new UserInputError(message, [...path, name]);
}
