import type { Rectangle } from './claim.ts';
import { compareText } from './day.ts';

/** One way in which what is stored departs from a fresh projection. */
export type Difference =
  | { readonly kind: 'missing'; readonly id: string; readonly expected: Rectangle }
  | { readonly kind: 'unexpected'; readonly id: string; readonly stored: Rectangle }
  | {
      readonly kind: 'different';
      readonly id: string;
      readonly property: keyof Rectangle;
      readonly expected: unknown;
      readonly stored: unknown;
    };

const PROPERTIES: Record<keyof Rectangle, true> = {
  id: true,
  factId: true,
  subject: true,
  predicate: true,
  object: true,
  value: true,
  qualifiers: true,
  status: true,
  proof: true,
  derived: true,
  disputed: true,
  certainty: true,
  valid: true,
  known: true,
  claimIds: true,
  opposingIds: true,
};

/**
 * Compares a fresh projection with what is stored, in any order. An empty list means that they are the same.
 * An absent property equals a null one, because a database keeps no nulls; a second copy of a stored
 * rectangle is unexpected. Sorted by rectangle id.
 */
export function compareRectangles(
  expected: readonly Rectangle[],
  stored: readonly Rectangle[],
): Difference[] {
  const remaining = new Map(expected.map((rectangle) => [rectangle.id, rectangle]));
  const differences: Difference[] = [];
  for (const rectangle of stored) {
    const match = remaining.get(rectangle.id);
    if (match === undefined) {
      differences.push({ kind: 'unexpected', id: rectangle.id, stored: rectangle });
      continue;
    }
    remaining.delete(rectangle.id);
    differences.push(...differentProperties(match, rectangle));
  }
  for (const [id, rectangle] of remaining) differences.push({ kind: 'missing', id, expected: rectangle });
  return differences.sort((left, right) => compareText(left.id, right.id));
}

function differentProperties(expected: Rectangle, stored: Rectangle): Difference[] {
  const names = Object.keys(PROPERTIES) as (keyof Rectangle)[];
  return names
    .filter((property) => canonical(expected[property]) !== canonical(stored[property]))
    .map((property) => ({
      kind: 'different',
      id: expected.id,
      property,
      expected: expected[property],
      stored: stored[property],
    }));
}

/** The same text for the same value, whatever the order of keys and whether a null is written or left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, entry]) => entry !== null && entry !== undefined);
    return Object.fromEntries(entries.sort(([left], [right]) => compareText(left, right)));
  });
}
