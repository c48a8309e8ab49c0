import Cypher from '@neo4j/cypher-builder';
import type { ReferenceField, RelationshipField } from '../model/graph-model.ts';
import type { ExtremesEntry, FacetEntry, ObjectPlan } from '../plan/operation-plan.ts';
import { narrowing, shownProperty } from './compile-condition.ts';
import { followed, lookUp, modelType, type Rows, where } from './follow.ts';
import { limit } from './keyset.ts';
import { boundSite, newVariable, type Scope } from './scope.ts';

/** Rows of the connection at a site. */
export interface SiteRows {
  readonly scope: Scope;
  readonly site: number;
  readonly rows: Rows;
}

/** A match of the rows of a connection that its arguments leave, whatever the page. */
export function matchAll(
  { scope, site, rows }: SiteRows,
  conditions: readonly Cypher.Predicate[] = [],
): Cypher.Match | Cypher.With {
  return where(rows.match(), [...rows.conditions, ...narrowing(scope, site, rows), ...conditions]);
}

/** Compiles `totalCount`. */
export function compileCount(siteRows: SiteRows): Cypher.Expr {
  return new Cypher.Count(matchAll(siteRows).return(siteRows.rows.counted).distinct());
}

/** Compiles `min` or `max` to a list of values. */
export function compileExtremes(siteRows: SiteRows, { kind, entries }: ExtremesEntry): Cypher.Expr {
  const { rows } = siteRows;
  const holder = rows.fact ?? rows.node;
  const values = entries.map(({ property }) => {
    if (property === null) return Cypher.Null;
    const shown = shownProperty(holder.property(property.name), property.day);
    return kind === 'min' ? Cypher.min(shown) : Cypher.max(shown);
  });
  return Cypher.head(new Cypher.Collect(matchAll(siteRows).return(new Cypher.List(values))));
}

/** Compiles the columns of an object that a variable holds. */
export type ColumnsOf = (object: ObjectPlan, holder: Cypher.Variable) => readonly Cypher.Expr[];

/** Compiles a facet to `[value, count, node columns…]` for each value, most first. */
export function compileFacet(siteRows: SiteRows, entry: FacetEntry, columnsOf: ColumnsOf): Cypher.Expr {
  const { scope, rows } = siteRows;
  const { facet } = boundSite(scope.bound, entry.site);
  if (facet === null) throw new Error('A facet has no arguments.');
  const target = scope.plan.sites[entry.site]?.rows?.target ?? '';
  const field = modelType(scope, facet.end === 'fact' ? 'Fact' : target).fields.get(facet.field);
  const holder = facet.end === 'fact' ? (rows.fact ?? rows.node) : rows.node;
  const counting = { ...siteRows, entry, columnsOf, holder };
  if (field?.kind === 'reference') return countByReference(counting, field);
  if (field?.kind === 'relationship') return countByRelationship(counting, field);
  return countByProperty(counting, facet.field);
}

interface Counting extends SiteRows {
  readonly entry: FacetEntry;
  readonly columnsOf: ColumnsOf;
  readonly holder: Cypher.Variable;
}

function countByProperty(counting: Counting, property: string): Cypher.Expr {
  const { scope, rows, entry, holder } = counting;
  const value = newVariable(scope);
  const amount = newVariable(scope);
  return new Cypher.Collect(
    matchAll(counting)
      .with([holder.property(property), value], [Cypher.count(rows.counted).distinct(), amount])
      .orderBy([amount, 'DESC'], [value, 'ASC'])
      .limit(limit(scope, entry.site, 0))
      .return(new Cypher.List([value, amount])),
  );
}

/** Counted by id first, so that each entity is looked up once. */
function countByReference(counting: Counting, field: ReferenceField): Cypher.Expr {
  const { scope, rows, entry, holder } = counting;
  const id = newVariable(scope);
  const amount = newVariable(scope);
  const { match, conditions, node } = lookUp(scope, entry.site, field, id);
  const counted = matchAll(counting)
    .with([holder.property(field.property), id], [Cypher.count(rows.counted).distinct(), amount])
    .match(match());
  return entitiesOf(counting, where(counted, conditions).with(node, amount), { node, amount });
}

function countByRelationship(counting: Counting, field: RelationshipField): Cypher.Expr {
  const { scope, rows, entry, holder } = counting;
  const row = newVariable(scope);
  const amount = newVariable(scope);
  const { match, conditions, node } = followed(scope, field, entry.site, holder);
  const led = matchAll(counting).with(holder, [rows.counted, row]).match(match());
  const counted = where(led, conditions).with(node, [Cypher.count(row).distinct(), amount]);
  return entitiesOf(counting, counted, { node, amount });
}

function entitiesOf(
  { scope, entry, columnsOf }: Counting,
  counted: Cypher.With,
  { node, amount }: { readonly node: Cypher.Variable; readonly amount: Cypher.Variable },
): Cypher.Expr {
  const page = counted
    .orderBy([amount, 'DESC'], [node.property('nameKey'), 'ASC'], [node.property('id'), 'ASC'])
    .limit(limit(scope, entry.site, 0));
  const columns = entry.entries.flatMap((each) => (each.kind === 'node' ? columnsOf(each.object, node) : []));
  return new Cypher.Collect(page.return(new Cypher.List([Cypher.Null, amount, ...columns])));
}
