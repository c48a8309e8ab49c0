/** How a value is compared with a given one. */
export type Comparison = 'eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'endsWith';

/** What is asked of the elements of a list. */
export type ListTest = 'has' | 'hasSome' | 'hasEvery' | 'contains' | 'isEmpty';

/**
 * A condition in negation normal form: only what has no parts of the same kind is negated, and a negated condition is
 * true where the value is missing. It holds structure alone: a `value` is an index into the values of its filter.
 */
export type Condition =
  /** All hold; true of none. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** At least one holds; false of none. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  /** `day`: the sentinels of open intervals count as missing. */
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly day: boolean;
      readonly comparison: Comparison;
      readonly value: number;
      readonly negated: boolean;
    }
  | {
      readonly kind: 'missing';
      readonly property: string;
      readonly day: boolean;
      readonly negated: boolean;
    }
  | {
      readonly kind: 'list';
      readonly property: string;
      readonly test: ListTest;
      readonly value: number | null;
      readonly negated: boolean;
    }
  /** Something that a field of a type leads to is so. */
  | {
      readonly kind: 'some';
      readonly type: string;
      readonly field: string;
      readonly of: Condition;
      readonly negated: boolean;
    }
  /** How many a field of a type leads to. */
  | {
      readonly kind: 'count';
      readonly type: string;
      readonly field: string;
      readonly comparison: Comparison;
      readonly value: number;
      readonly negated: boolean;
    }
  /** The fact of an edge is so, or what it leads to. */
  | { readonly kind: 'end'; readonly end: 'fact' | 'node'; readonly of: Condition };

/** A condition and the values that it names. Equal conditions compile to the same text. */
export interface Filter {
  readonly condition: Condition;
  readonly values: readonly unknown[];
}

/** What the rows of a connection are: objects of a type, or facts that lead to such. */
export interface RowType {
  readonly target: string;
  readonly facts: boolean;
}

/** Whether a condition holds of objects with certain ids only. */
export function namesIds(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.of.some(namesIds);
  if (condition.kind === 'any') return condition.of.length > 0 && condition.of.every(namesIds);
  return isExactly(condition, 'id');
}

/** Whether a condition compares a property with the values that it may have. */
export function isExactly(condition: Condition, property: string): boolean {
  return (
    condition.kind === 'compare' &&
    condition.property === property &&
    !condition.negated &&
    (condition.comparison === 'eq' || condition.comparison === 'in')
  );
}
