import Cypher from '@neo4j/cypher-builder';
import type { ReferenceField, RelationshipField } from '../model/graph-model.ts';
import type { Condition } from '../plan/condition.ts';
import type { ExtremesEntry, FacetEntry, ObjectPlan } from '../plan/operation-plan.ts';
import { narrowing, shownProperty } from './compile-condition.ts';
import { countOf, followed, lookUpEntity, modelType, type Rows, where } from './follow.ts';
import { limit } from './keyset.ts';
import { matchLed } from './led-rows.ts';
import { boundSite, newVariable, type Scope } from './scope.ts';

/** Rows of the connection at a site. */
export interface SiteRows {
  readonly scope: Scope;
  readonly site: number;
  readonly rows: Rows;
}

/** A match of the rows of a connection that its arguments leave, whatever the page. */
export function matchAll(
  siteRows: SiteRows,
  conditions: readonly Cypher.Predicate[] = [],
): Cypher.Match | Cypher.With {
  const { led, node } = siteRows.rows;
  if (led !== null) return matchLed({ node, led }, [...conditionsOf(siteRows, led.part), ...conditions]);
  return where(siteRows.rows.match(), [...conditionsOf(siteRows), ...conditions]);
}

/** The conditions that the rows and the arguments set, but for a part of theirs. */
export function conditionsOf(
  { scope, site, rows }: SiteRows,
  but: Condition | null = null,
): Cypher.Predicate[] {
  return [...rows.conditions, ...narrowing(scope, site, rows, but)];
}

/** Compiles `totalCount`. */
export function compileCount(siteRows: SiteRows): Cypher.Expr {
  return countOf(matchAll(siteRows), siteRows.rows);
}

/**
 * Compiles `min` or `max` to a list of values. No aggregating function is used, here nor in facets: Neo4j takes the
 * whole clause around a sub-query that holds one for an aggregation.
 */
export function compileExtremes(siteRows: SiteRows, { kind, entries }: ExtremesEntry): Cypher.Expr {
  const { scope, rows } = siteRows;
  const holder = rows.fact ?? rows.node;
  const values = entries.map(({ property }) => {
    if (property === null) return Cypher.Null;
    const value = newVariable(scope);
    const known = matchAll(siteRows)
      .with([shownProperty(holder.property(property.name), property.day), value])
      .where(Cypher.isNotNull(value));
    const sorted = known
      .with(value)
      .orderBy([value, kind === 'min' ? 'ASC' : 'DESC'])
      .limit(ONE);
    return Cypher.head(new Cypher.Collect(sorted.return(value)));
  });
  return new Cypher.List(values);
}

/** Compiles the columns of an object that a variable holds. */
export type ColumnsOf = (object: ObjectPlan, holder: Cypher.Variable) => readonly Cypher.Expr[];

/** Compiles a facet to `[value, count, node columns…]` for each value, most first. */
export function compileFacet(siteRows: SiteRows, entry: FacetEntry, columnsOf: ColumnsOf): Cypher.Expr {
  const { scope } = siteRows;
  const field = facetField(siteRows, entry);
  const value = newVariable(scope);
  const amount = newVariable(scope);
  const groups = grouped(scope, sortedValues(siteRows, entry, field), { value, amount });
  const atMost = limit(scope, entry.site, 0);
  if (field.kind === 'property') {
    return new Cypher.Collect(
      groups
        .orderBy([amount, 'DESC'], [Cypher.eq(value, MISSING), 'ASC'], [value, 'ASC'])
        .limit(atMost)
        .return(new Cypher.List([value, amount])),
    );
  }
  const { match, conditions, node } = lookUpEntity(scope, entry.site, value);
  const columns = entry.entries.flatMap((each) => (each.kind === 'node' ? columnsOf(each.object, node) : []));
  return new Cypher.Collect(
    where(groups.match(match()), conditions)
      .with(node, amount)
      .orderBy([amount, 'DESC'], [node.property('nameKey'), 'ASC'], [node.property('id'), 'ASC'])
      .limit(atMost)
      .return(new Cypher.List([Cypher.Null, amount, ...columns])),
  );
}

/** What a facet counts by: names, or entities that a field leads to. */
type FacetField = { readonly kind: 'property'; readonly name: string } | ReferenceField | RelationshipField;

function facetField({ scope }: SiteRows, entry: FacetEntry): FacetField {
  const { facet } = boundSite(scope.bound, entry.site);
  if (facet === null) throw new Error('A facet has no arguments.');
  const target = scope.plan.sites[entry.site]?.rows?.target ?? '';
  const field = modelType(scope, facet.end === 'fact' ? 'Fact' : target).fields.get(facet.field);
  if (field?.kind === 'reference' || field?.kind === 'relationship') return field;
  return { kind: 'property', name: facet.field };
}

/** Stands for a missing name, since no name is empty. */
const MISSING = new Cypher.Literal('');

/** The values of all rows, sorted, each once for every distinct row of it: names, or ids of entities. */
function sortedValues(siteRows: SiteRows, entry: FacetEntry, field: FacetField): Cypher.Expr {
  const { scope, rows } = siteRows;
  const { facet } = boundSite(scope.bound, entry.site);
  const holder = facet?.end === 'fact' ? (rows.fact ?? rows.node) : rows.node;
  const key = newVariable(scope);
  const row = newVariable(scope);
  const counted: [Cypher.Expr, Cypher.Variable] = [rows.counted, row];
  const sorted = (pairs: Cypher.With, recurs = rows.recurs): Cypher.Expr =>
    new Cypher.Collect((recurs ? pairs.distinct() : pairs).orderBy([key, 'ASC']).return(key));
  switch (field.kind) {
    case 'property': {
      const name = Cypher.coalesce(Cypher.toString(holder.property(field.name)), MISSING);
      return sorted(matchAll(siteRows).with([name, key], counted));
    }
    case 'reference': {
      const id = holder.property(field.property);
      return sorted(matchAll(siteRows, [Cypher.isNotNull(id)]).with([id, key], counted));
    }
    case 'relationship': {
      const { match, conditions, node } = followed(scope, field, entry.site, holder);
      const led = matchAll(siteRows).with(holder, counted).match(match());
      return sorted(where(led, conditions).with([node.property('id'), key], row), true);
    }
  }
}

/** Counts equal neighbours of a sorted list: where each run of them begins, and how far it is to the next. */
function grouped(
  scope: Scope,
  sorted: Cypher.Expr,
  { value, amount }: { readonly value: Cypher.Variable; readonly amount: Cypher.Variable },
): Cypher.With {
  const values = newVariable(scope);
  const starts = newVariable(scope);
  const place = newVariable(scope);
  const run = newVariable(scope);
  const start = starts.property(run);
  const next = Cypher.coalesce(starts.property(Cypher.plus(run, ONE)), Cypher.size(values));
  return new Cypher.With([sorted, values])
    .with(values, [
      new Cypher.ListComprehension(place)
        .in(indexesOf(values))
        .where(
          Cypher.or(
            Cypher.eq(place, ZERO),
            Cypher.neq(values.property(place), values.property(Cypher.minus(place, ONE))),
          ),
        ),
      starts,
    ])
    .unwind([indexesOf(starts), run])
    .with([values.property(start), value], [Cypher.minus(next, start), amount]);
}

const ZERO = new Cypher.Literal(0);
const ONE = new Cypher.Literal(1);

function indexesOf(list: Cypher.Variable): Cypher.Expr {
  return Cypher.range(ZERO, Cypher.minus(Cypher.size(list), ONE));
}
