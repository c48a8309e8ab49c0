import Cypher from '@neo4j/cypher-builder';
import type { LinkField, ReferenceField } from '../model/graph-model.ts';
import type { Column, ConnectionPlan, ObjectPlan } from '../plan/operation-plan.ts';
import { orderOf } from './compile-order.ts';
import {
  compileCount,
  compileExtremes,
  compileFacet,
  conditionsOf,
  matchAll,
  type SiteRows,
} from './compile-sums.ts';
import { edgeObjects, needsOrderValues, sums } from './connection-layout.ts';
import {
  followed,
  indexedLabel,
  listLead,
  lookUp,
  modelType,
  nodeOrder,
  type Rows,
  where,
  type FoundRow,
  type RowsInOrder,
} from './follow.ts';
import { digestOf, keysetConditions, limit, orderBy, type OrderKey } from './keyset.ts';
import { matchFirstLed } from './led-rows.ts';
import { boundSite, newNode, newVariable, type Scope } from './scope.ts';
import { visible } from './visible.ts';

/** Compiles the columns of an object that a variable holds, one expression a column. */
export function compileColumns(
  scope: Scope,
  object: ObjectPlan,
  { holder, runtimeTypes }: { readonly holder: Cypher.Variable; readonly runtimeTypes?: readonly string[] },
): Cypher.Expr[] {
  const used = runtimeTypes === undefined ? null : usedColumns(object, runtimeTypes);
  return object.columns.map((column, index) =>
    used === null || used.has(index) ? compileColumn(scope, column, holder) : Cypher.Null,
  );
}

/** Columns that some of the runtime types show; those of others may not even fit the holder. */
function usedColumns(object: ObjectPlan, runtimeTypes: readonly string[]): Set<number> {
  const entries = runtimeTypes.flatMap((type) => object.variants.get(type) ?? []);
  const used = new Set(entries.flatMap((entry) => (entry.column === null ? [] : [entry.column])));
  if (object.typeColumn !== null && runtimeTypes.length > 1) used.add(object.typeColumn);
  return used;
}

function compileColumn(scope: Scope, column: Column, holder: Cypher.Variable): Cypher.Expr {
  switch (column.kind) {
    case 'property':
      return holder.property(column.property);
    case 'address':
      return holder.property('id');
    case 'embedded':
      return new Cypher.List(column.properties.map((property) => holder.property(property)));
    case 'connection':
      return compileConnection(scope, followed(scope, column.field, column.site, holder), column);
    case 'list':
      return compileList(scope, column, holder);
    case 'reference':
      return column.field.list
        ? compileReferences(scope, column, holder)
        : compileReference(scope, column, holder);
  }
}

/**
 * Compiles a connection to `[rows, count, …]` with a facet, least or greatest values for each entry that asks for
 * them. Order and limit come before anything below the rows is read, and the count is made only when it is selected.
 */
export function compileConnection(
  scope: Scope,
  rows: Rows,
  { site, connection }: { readonly site: number; readonly connection: ConnectionPlan },
): Cypher.Expr {
  const siteRows = { scope, site, rows };
  return new Cypher.List([
    connection.needsRows ? compilePage(siteRows, connection) : Cypher.Null,
    connection.needsCount ? compileCount(siteRows) : Cypher.Null,
    ...sums(connection).map((entry) =>
      entry.kind === 'facet'
        ? compileFacet(siteRows, entry, (object, holder) => compileColumns(scope, object, { holder }))
        : compileExtremes(siteRows, entry),
    ),
  ]);
}

function compilePage({ scope, site, rows: given }: SiteRows, connection: ConnectionPlan): Cypher.Expr {
  const order = orderOf(scope, site, given);
  const indexed = order === given.order ? given.inOrder : null;
  const rows = indexed === null ? given : readInOrder(given, indexed);
  scope.orders.set(site, { digest: digestOf(order), width: order.length });
  const keyset = keysetConditions(scope, site, order);
  const computed = order.flatMap(({ computed: value, expression }): [Cypher.Expr, Cypher.Variable][] =>
    value === undefined ? [] : [[value, expression as Cypher.Variable]],
  );
  const variables = [...rows.variables, ...computed.map(([, variable]) => variable)];
  const prefix: OrderKey[] = indexed === null ? [] : [{ name: 'holder', expression: indexed.prefix }];
  const cut = (clause: Cypher.With): Cypher.With =>
    clause.orderBy(...orderBy(scope, site, [...prefix, ...order])).limit(limit(scope, site, 1));
  const page =
    computed.length === 0
      ? distinctRows(matchPage({ scope, site, rows }, keyset, cut), rows, variables)
      : where(
          distinctRows(matchAll({ scope, site, rows }), rows, [...rows.variables, ...computed]),
          keyset,
        ).with(...variables);
  const columns: Cypher.Expr[] = needsOrderValues(connection) ? order.map((key) => key.expression) : [];
  for (const entry of edgeObjects(connection)) {
    const holder = entry.kind === 'fact' ? rows.fact : rows.node;
    if (holder !== null) columns.push(...compileColumns(scope, entry.object, { holder }));
  }
  if (rows.found !== null) columns.push(...compileFound(scope, connection, rows.node, rows.found));
  return new Cypher.Collect(cut(page).return(new Cypher.List(columns)));
}

function matchPage(
  siteRows: SiteRows,
  keyset: readonly Cypher.Predicate[],
  cut: (clause: Cypher.With) => Cypher.With,
): Cypher.Match | Cypher.With {
  const { scope, site, rows } = siteRows;
  const { led, node, firstPage } = rows;
  if (led !== null) {
    const first = cut(where(rows.match(), [...conditionsOf(siteRows), ...keyset]).with(node)).return(node);
    const conditions = [...conditionsOf(siteRows, led.part), ...keyset];
    return matchFirstLed(scope, { node, led }, { conditions, first });
  }
  const { after, before, backward } = boundSite(scope.bound, site).page;
  return firstPage === undefined || after !== null || before !== null || backward
    ? matchAll(siteRows, keyset)
    : where(firstPage(conditionsOf(siteRows)), conditionsOf(siteRows));
}

function readInOrder(rows: Rows, { match, conditions }: RowsInOrder): Rows {
  return { ...rows, match, conditions: [...conditions, ...rows.conditions] };
}

/** The columns that end a row of a search: its score, the texts that it was found by, and the claim that led to it. */
function compileFound(
  scope: Scope,
  connection: ConnectionPlan,
  node: Cypher.Variable,
  { score, claim }: FoundRow,
): Cypher.Expr[] {
  const entries = connection.entries.flatMap((entry) => (entry.kind === 'edges' ? entry.entries : []));
  const unlessNull = (value: Cypher.Expr): Cypher.Expr =>
    new Cypher.Case().when(Cypher.isNotNull(claim)).then(value);
  const texts = (holder: Cypher.Variable, type: string): Cypher.Expr[] =>
    searchedFields(scope, type).map((name) => holder.property(name));
  return [
    score,
    entries.some(({ kind }) => kind === 'snippet')
      ? new Cypher.List([
          new Cypher.List(texts(node, 'Entity')),
          unlessNull(new Cypher.List(texts(claim, 'Claim'))),
        ])
      : Cypher.Null,
    ...entries.flatMap((entry) =>
      entry.kind === 'claim'
        ? [unlessNull(new Cypher.List(compileColumns(scope, entry.object, { holder: claim })))]
        : [],
    ),
  ];
}

function searchedFields(scope: Scope, type: string): string[] {
  return [...modelType(scope, type).fields.values()].flatMap((field) =>
    field.kind === 'property' && field.searched ? [field.name] : [],
  );
}

function distinctRows(
  matched: Cypher.Match | Cypher.With,
  rows: Rows,
  columns: readonly (Cypher.Variable | [Cypher.Expr, Cypher.Variable])[],
): Cypher.With {
  const projected = matched.with(...columns);
  return rows.distinct ? projected.distinct() : projected;
}

function compileList(
  scope: Scope,
  { field, site, object }: { readonly field: LinkField; readonly site: number; readonly object: ObjectPlan },
  holder: Cypher.Variable,
): Cypher.Expr {
  const { match, conditions, node } = listLead({ scope, site, holder }, field);
  const order = ['position', 'kind', 'fromId', 'toId'].map((name): [Cypher.Expr, 'ASC'] => [
    node.property(name),
    'ASC',
  ]);
  return new Cypher.Collect(
    where(match(), conditions)
      .with(node)
      .orderBy(...order)
      .limit(limit(scope, site, 0))
      .return(new Cypher.List(compileColumns(scope, object, { holder: node }))),
  );
}

interface ReferenceColumn {
  readonly field: ReferenceField;
  readonly site: number;
  readonly object: ObjectPlan;
}

function compileReference(
  scope: Scope,
  { field, site, object }: ReferenceColumn,
  holder: Cypher.Variable,
): Cypher.Expr {
  const { match, conditions, node } = lookUp(scope, site, field, holder.property(field.property));
  return new Cypher.Collect(
    where(match(), conditions).return(new Cypher.List(compileColumns(scope, object, { holder: node }))),
  );
}

/** Claims come in their own order; other references in that of the list of ids. */
function compileReferences(
  scope: Scope,
  { field, site, object }: ReferenceColumn,
  holder: Cypher.Variable,
): Cypher.Expr {
  const target = modelType(scope, field.type);
  const node = newNode(scope);
  const id = newVariable(scope);
  const position = newVariable(scope);
  const ids = holder.property(field.property);
  const last = Cypher.minus(Cypher.size(ids), new Cypher.Literal(1));
  const pattern = new Cypher.Pattern(node, { labels: [indexedLabel(target)] });
  const match = new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), position])
    .with(position, [ids.property(position), id])
    .match(pattern);
  const conditions = [
    Cypher.eq(node.property('id'), id),
    ...visible(scope, site, { variable: node, visibility: target.visibility, evidence: true }),
  ];
  const order: [Cypher.Expr, 'ASC'][] =
    target.visibility === 'claim'
      ? nodeOrder(target, node).map((key) => [key.expression, 'ASC'])
      : [[position, 'ASC']];
  return new Cypher.Collect(
    where(match, conditions)
      .with(node, position)
      .orderBy(...order)
      .limit(limit(scope, site, 0))
      .return(new Cypher.List(compileColumns(scope, object, { holder: node }))),
  );
}
