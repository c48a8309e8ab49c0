import { createHash } from 'node:crypto';

/** A value that rows are ordered by. */
export type OrderValue = string | number | boolean | null;

/** Short digest of an order, so that a cursor of another order is refused. */
export function orderDigest(order: readonly string[]): string {
  return createHash('sha256').update(order.join('\n')).digest('base64url').slice(0, 8);
}

/** Writes the order values of a row as an opaque text. */
export function encodeCursor(digest: string, values: readonly OrderValue[]): string {
  return Buffer.from(JSON.stringify([digest, ...values])).toString('base64url');
}

/** Reads a cursor; `null` when it is cut, forged, or made for another order. */
export function decodeCursor(cursor: string, digest: string, length: number): OrderValue[] | null {
  const content = parseCursor(cursor);
  if (!Array.isArray(content) || content.length !== length + 1 || content[0] !== digest) return null;
  const values: unknown[] = content.slice(1);
  return values.every(isOrderValue) ? values : null;
}

/**
 * Which values of a cursor are null. It decides the text of a statement, as nothing is greater or less than null. A
 * cursor that cannot be read has none; it is refused when it is decoded.
 */
export function cursorNulls(cursor: string | null): boolean[] {
  const content = cursor === null ? null : parseCursor(cursor);
  return Array.isArray(content) ? content.slice(1).map((value) => value === null) : [];
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isOrderValue(value: unknown): value is OrderValue {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}
