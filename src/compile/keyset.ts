import Cypher from '@neo4j/cypher-builder';
import { cursorNulls, decodeCursor, orderDigest, type OrderValue } from '../plan/cursor.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import { boundSite, parameter, type Scope } from './scope.ts';

/** One key of an order. The last key of an order is unique among the rows. */
export interface OrderKey {
  /** Names the key in the digest of the order. */
  readonly name: string;
  readonly expression: Cypher.Property | Cypher.Variable;
  readonly descending?: boolean;
  /** Where rows without a value stand; absent when there are none. */
  readonly missing?: 'first' | 'last' | null;
  /** What the variable stands for, where the key is no property. */
  readonly computed?: Cypher.Expr;
}

/** Digest of an order, as cursors carry it. */
export function digestOf(order: readonly OrderKey[]): string {
  return orderDigest(
    order.map(({ name, descending, missing }) => {
      const direction = descending === true ? 'DESC' : 'ASC';
      return missing === 'first' ? `${name} ${direction} NULLS FIRST` : `${name} ${direction}`;
    }),
  );
}

/** The conditions by which a page starts after a cursor and ends before one. */
export function keysetConditions(scope: Scope, site: number, order: readonly OrderKey[]): Cypher.Predicate[] {
  const { page } = boundSite(scope.bound, site);
  const conditions: Cypher.Predicate[] = [];
  if (page.after !== null) conditions.push(...beyond({ scope, site, order, side: 'after' }));
  if (page.before !== null) conditions.push(...beyond({ scope, site, order, side: 'before' }));
  return conditions;
}

interface Side {
  readonly scope: Scope;
  readonly site: number;
  readonly order: readonly OrderKey[];
  readonly side: 'after' | 'before';
}

function beyond({ scope, site, order, side }: Side): Cypher.Predicate[] {
  const digest = digestOf(order);
  const path = scope.plan.sites[site]?.path ?? [];
  const values = order.map((_, index) =>
    parameter(scope, `s${site}_${side}${index}`, (bound): OrderValue | undefined => {
      const cursor = boundSite(bound, site).page[side] ?? '';
      const decoded = decodeCursor(cursor, digest, order.length);
      if (decoded === null) {
        throw new UserInputError(
          `"${side}" is no cursor of this connection in this order; use a cursor that it returned.`,
          [...path, side],
        );
      }
      return decoded[index];
    }),
  );
  const missing = cursorNulls(boundSite(scope.bound, site).page[side]);
  const steps = order.map((key, index): Step => {
    const value = values[index];
    if (value === undefined) throw new Error('A key of an order has no value.');
    return { key, value: missing[index] === true && nullable(key) ? null : value, side };
  });
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  if (rest.length === 0) return [strictly(first)];
  if (nullable(first.key) || first.value === null) return [lexicographic(steps)];
  // The first key stands alone, so that an index on it bounds the search and gives the rows in order: of two ways to
  // search by it, joined by OR, the planner would make the union.
  return [
    notBefore(first, first.value),
    Cypher.or(Cypher.neq(first.key.expression, first.value), lexicographic(rest)),
  ];
}

/** A key, its value at the cursor (`null` where it is missing), and the side of the cursor that is wanted. */
interface Step {
  readonly key: OrderKey;
  readonly value: Cypher.Property | null;
  readonly side: Side['side'];
}

function nullable({ missing }: OrderKey): boolean {
  return missing === 'first' || missing === 'last';
}

/** `a > x OR (a = x AND (b > y OR (…)))`. */
function lexicographic(steps: readonly Step[]): Cypher.Predicate {
  const [step, ...rest] = steps;
  if (step === undefined) throw new Error('An order has no key.');
  const strict = strictly(step);
  if (rest.length === 0) return strict;
  return Cypher.or(strict, Cypher.and(same(step), lexicographic(rest)));
}

function same({ key, value }: Step): Cypher.Predicate {
  return value === null ? Cypher.isNull(key.expression) : Cypher.eq(key.expression, value);
}

function isAscending({ key, side }: Step): boolean {
  return (side === 'after') !== (key.descending === true);
}

function notBefore(step: Step, value: Cypher.Property): Cypher.Predicate {
  const { expression } = step.key;
  return isAscending(step) ? Cypher.gte(expression, value) : Cypher.lte(expression, value);
}

/** Whether the key lies beyond its value at the cursor, on the side that is wanted. */
function strictly(step: Step): Cypher.Predicate {
  const { expression, missing } = step.key;
  const missingBeyond = nullable(step.key) && (missing === 'last') === (step.side === 'after');
  if (step.value === null) return missingBeyond ? Cypher.false : Cypher.isNotNull(expression);
  const beyond = isAscending(step) ? Cypher.gt(expression, step.value) : Cypher.lt(expression, step.value);
  return missingBeyond ? Cypher.or(beyond, Cypher.isNull(expression)) : beyond;
}

/**
 * The order as Cypher takes it, turned round for a page from the end. Cypher takes null for the greatest value; where
 * it is to stand at the other end, it is ordered by first.
 */
export function orderBy(
  scope: Scope,
  site: number,
  order: readonly OrderKey[],
): [Cypher.Expr, 'ASC' | 'DESC'][] {
  const { backward } = boundSite(scope.bound, site).page;
  return order.flatMap((key): [Cypher.Expr, 'ASC' | 'DESC'][] => {
    const descending = (key.descending === true) !== backward;
    const value: [Cypher.Expr, 'ASC' | 'DESC'] = [key.expression, descending ? 'DESC' : 'ASC'];
    if (!nullable(key)) return [value];
    const missingFirst = (key.missing === 'first') !== backward;
    if (missingFirst === descending) return [value];
    return [[Cypher.isNull(key.expression), missingFirst ? 'DESC' : 'ASC'], value];
  });
}

/** One row more than the page holds, to see whether there is a next one; an integer, as LIMIT demands. */
export function limit(scope: Scope, site: number, extra: 0 | 1): Cypher.Property {
  return parameter(scope, `s${site}_limit`, (bound) => BigInt(boundSite(bound, site).page.size + extra));
}
