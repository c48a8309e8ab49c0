import { createHash } from 'node:crypto';
import { BEGINNING, END } from '../src/claims/claim.ts';

/**
 * Brings an answer into a form in which those of both sides are equal when they say the same: a connection that holds
 * edges alone is the list of them, an edge that holds a node alone is the node, days that stand for "open" are null,
 * and keys are sorted. Operations help by their aliases: `one_x` is the one entry of a list, `merge` is spread.
 */
export function canonical(value: unknown): unknown {
  if (value === BEGINNING || value === END) return null;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(canonicalEntry);
  const object = Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  return Object.keys(object).join() === 'edges' ? object['edges'] : object;
}

function canonicalEntry([key, value]: [string, unknown]): [string, unknown][] {
  if (key === 'merge') return Object.entries(canonical(value) as object);
  if (key === 'aggregate') {
    const { count } = value as { count: { nodes?: number; edges?: number } };
    return [['totalCount', count.nodes ?? count.edges]];
  }
  if (key.startsWith('one_')) return [[key.slice(4), canonical((value as unknown[])[0] ?? null)]];
  if (key === 'edges') return [[key, (canonical(value) as unknown[]).map(nodeAlone)]];
  return [[key, canonical(value)]];
}

function nodeAlone(edge: unknown): unknown {
  const keys = Object.keys(edge as object);
  return keys.length === 1 && keys[0] === 'node' ? (edge as { node: unknown }).node : edge;
}

/** Short digest of an answer in its canonical form. */
export function digestOfAnswer(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(data)))
    .digest('base64url')
    .slice(0, 16);
}
