import { UserInputError } from './user-input-error.ts';

/** What rows are counted by. */
export interface FacetBy {
  /** End of an edge that it is read from; `null` where rows are no edges. */
  readonly end: 'fact' | 'node' | null;
  /** Name of a field, or `type`. */
  readonly field: string;
}

/**
 * Reads what a facet counts by from its coerced arguments.
 *
 * @throws UserInputError unless exactly one end of an edge is named.
 */
export function planFacet(values: Readonly<Record<string, unknown>>, path: readonly string[]): FacetBy {
  const { by, ofFact, ofNode } = values;
  if (typeof by === 'string') return { end: null, field: by };
  if (typeof ofFact === 'string' && typeof ofNode !== 'string') return { end: 'fact', field: ofFact };
  if (typeof ofNode === 'string' && typeof ofFact !== 'string') return { end: 'node', field: ofNode };
  throw new UserInputError('Give exactly one of "ofFact" and "ofNode".', [...path, 'ofNode']);
}
