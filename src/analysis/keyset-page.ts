import { decodeCursor, encodeCursor, orderDigest, type OrderValue } from '../plan/cursor.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import { DEFAULT_PAGE } from '../plan/bind-arguments.ts';
import type { Computed } from '../compile/computed.ts';
import type { Reading } from './analysis.ts';

/** How a computed connection is ordered: the name that its cursors are made for, and the keys of a row. */
export interface KeysetOrder<T> {
  readonly name: string;
  /** How many keys a row has; the last is unique. */
  readonly length: number;
  readonly keysOf: (row: T) => readonly OrderValue[];
}

/** How many rows are asked for. */
export function pageSize({ values }: Reading): number {
  const first = values['first'];
  return typeof first === 'number' ? first : DEFAULT_PAGE;
}

/**
 * The keys after which the page starts; null for the first page.
 *
 * @throws UserInputError for a cursor that was made for another order, or for none.
 */
export function startOf<T>({ values, path }: Reading, { name, length }: KeysetOrder<T>): OrderValue[] | null {
  const after = values['after'];
  if (typeof after !== 'string') return null;
  const keys = decodeCursor(after, orderDigest([name]), length);
  if (keys === null) throw new UserInputError('The cursor was not made for this list.', [...path, 'after']);
  return keys;
}

/** A connection from the rows of its page and, where there are more, one row beyond. */
export function connectionOf<T>(
  reading: Reading,
  order: KeysetOrder<T>,
  rows: readonly T[],
  nodeOf: (row: T) => Computed,
): { readonly edges: Computed; readonly pageInfo: Computed } {
  const size = pageSize(reading);
  const page = rows.slice(0, size);
  const edges = page.map((row) => ({
    cursor: encodeCursor(orderDigest([order.name]), order.keysOf(row)),
    node: nodeOf(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: typeof reading.values['after'] === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The rows after the start of the page, for a list that is held in memory in its order. */
export function rowsAfter<T>(
  rows: readonly T[],
  order: KeysetOrder<T>,
  start: readonly OrderValue[] | null,
): readonly T[] {
  return start === null ? rows : rows.filter((row) => compareKeys(order.keysOf(row), start) > 0);
}

/** Compares keys of the same order, the first that differ decide. */
export function compareKeys(left: readonly OrderValue[], right: readonly OrderValue[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? null;
    if (value === other) continue;
    if (value === null) return 1;
    if (other === null) return -1;
    return value < other ? -1 : 1;
  }
  return 0;
}
