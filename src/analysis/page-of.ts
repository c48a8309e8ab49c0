import { encodeCursor, decodeCursor, type OrderValue } from '../plan/cursor.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Computed } from '../compile/computed.ts';
import type { Reading } from './analysis.ts';

/** A row of a connection that an analysis pages itself. */
export interface KeyedRow {
  /** Values that the rows are ordered by, ascending; texts only, the last one unique. */
  readonly key: readonly string[];
  readonly node: Computed;
}

/**
 * The page that is asked for of rows in order, with keyset cursors: a row that is gone since leaves no gap.
 *
 * @throws UserInputError for a cursor of another order.
 */
export function pageOf(
  { page, path }: Pick<Reading, 'page' | 'path'>,
  rows: readonly KeyedRow[],
  digest: string,
): { readonly edges: Computed; readonly pageInfo: Computed } {
  const width = rows[0]?.key.length ?? 0;
  const bound = (side: 'after' | 'before'): readonly OrderValue[] | null => {
    const cursor = page[side];
    if (cursor === null) return null;
    const decoded = decodeCursor(cursor, digest, width);
    if (decoded === null && width > 0) {
      throw new UserInputError(`"${side}" is no cursor of this connection; use a cursor that it returned.`, [
        ...path,
        side,
      ]);
    }
    return decoded;
  };
  const [after, before] = [bound('after'), bound('before')];
  const between = rows.filter(
    ({ key }) => (after === null || order(key, after) > 0) && (before === null || order(key, before) < 0),
  );
  const shown = page.backward
    ? between.slice(Math.max(0, between.length - page.size))
    : between.slice(0, page.size);
  const more = between.length > shown.length;
  const cursorOf = (row: KeyedRow | undefined): string | null =>
    row === undefined ? null : encodeCursor(digest, row.key);
  return {
    edges: shown.map((row) => ({ cursor: cursorOf(row), node: row.node })),
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    },
  };
}

/** Compares two keys value by value. */
export function order(left: readonly OrderValue[], right: readonly OrderValue[]): number {
  for (const [index, value] of left.entries()) {
    const [a, b] = [String(value), String(right[index])];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
