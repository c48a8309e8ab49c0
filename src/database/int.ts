import { int as driverInt, type Integer } from 'neo4j-driver';

/**
 * An integer parameter, for `LIMIT` and integer properties: the driver sends plain numbers as floats.
 * @throws RangeError for a number with a fraction or beyond 2^53
 */
export function int(value: number): Integer {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
  return driverInt(value);
}
