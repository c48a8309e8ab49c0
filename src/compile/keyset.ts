import Cypher from '@neo4j/cypher-builder';
import { decodeCursor, orderDigest, type OrderValue } from '../plan/cursor.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import { boundSite, parameter, type Scope } from './scope.ts';

/** One key of an order. The last key of an order is unique among the rows. */
export interface OrderKey {
  /** Names the key in the digest of the order. */
  readonly name: string;
  readonly expression: Cypher.Property | Cypher.Variable;
  readonly descending?: boolean;
}

/** Digest of an order, as cursors carry it. */
export function digestOf(order: readonly OrderKey[]): string {
  return orderDigest(order.map((key) => `${key.name} ${key.descending === true ? 'DESC' : 'ASC'}`));
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
  const [first] = order;
  const [value] = values;
  if (first === undefined || value === undefined) return [];
  // The first key stands alone too, so that an index on it bounds the search.
  const ascending = (side === 'after') !== (first.descending === true);
  const bound = ascending ? Cypher.gte(first.expression, value) : Cypher.lte(first.expression, value);
  return order.length === 1 ? [strictly(side, first, value)] : [bound, lexicographic(side, order, values)];
}

/** `a > x OR (a = x AND (b > y OR (…)))`. */
function lexicographic(
  side: Side['side'],
  order: readonly OrderKey[],
  values: readonly Cypher.Property[],
): Cypher.Predicate {
  const [key, ...restOfOrder] = order;
  const [value, ...restOfValues] = values;
  if (key === undefined || value === undefined) throw new Error('An order has no key.');
  const strict = strictly(side, key, value);
  if (restOfOrder.length === 0) return strict;
  const tie = Cypher.and(Cypher.eq(key.expression, value), lexicographic(side, restOfOrder, restOfValues));
  return Cypher.or(strict, tie);
}

function strictly(side: Side['side'], key: OrderKey, value: Cypher.Property): Cypher.Predicate {
  const ascending = (side === 'after') !== (key.descending === true);
  return ascending ? Cypher.gt(key.expression, value) : Cypher.lt(key.expression, value);
}

/** The order as Cypher takes it, turned round for a page from the end. */
export function orderBy(
  scope: Scope,
  site: number,
  order: readonly OrderKey[],
): [Cypher.Expr, 'ASC' | 'DESC'][] {
  const { backward } = boundSite(scope.bound, site).page;
  return order.map((key) => [key.expression, (key.descending === true) === backward ? 'ASC' : 'DESC']);
}

/** One row more than the page holds, to see whether there is a next one; an integer, as LIMIT demands. */
export function limit(scope: Scope, site: number, extra: 0 | 1): Cypher.Property {
  return parameter(scope, `s${site}_limit`, (bound) => BigInt(boundSite(bound, site).page.size + extra));
}
