import Cypher from '@neo4j/cypher-builder';
import type { LinkField, ModelType, ReferenceField, RelationshipField } from '../model/graph-model.ts';
import type { Column, ConnectionPlan, ObjectPlan } from '../plan/operation-plan.ts';
import { edgeObjects, needsOrderValues } from './connection-layout.ts';
import { digestOf, keysetConditions, limit, orderBy, type OrderKey } from './keyset.ts';
import { newNode, newRelationship, newVariable, parameter, boundSite, type Scope } from './scope.ts';
import { allOf, visible } from './visible.ts';

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

/** Rows that a connection pages over: how they are matched, what they hold, and how they are ordered. */
export interface Rows {
  /** A new match each time: a clause belongs to one place of a statement. */
  readonly match: () => Cypher.Match | Cypher.With;
  readonly variables: readonly Cypher.Variable[];
  readonly order: readonly OrderKey[];
  readonly node: Cypher.Variable;
  readonly fact: Cypher.Variable | null;
  readonly score: Cypher.Variable | null;
  /** What `totalCount` counts. */
  readonly counted: Cypher.Expr;
  /** Whether one row may be matched several times. */
  readonly distinct: boolean;
  /** Conditions of the rows. */
  readonly conditions: readonly Cypher.Predicate[];
}

/**
 * Compiles a connection to `[rows, count]`. Order and limit come before anything below the rows is read, and the
 * count is made only when it is selected.
 */
export function compileConnection(
  scope: Scope,
  rows: Rows,
  { site, connection }: { readonly site: number; readonly connection: ConnectionPlan },
): Cypher.Expr {
  return new Cypher.List([
    connection.needsRows ? compilePage(scope, rows, { site, connection }) : Cypher.Null,
    connection.needsCount ? compileCount(rows) : Cypher.Null,
  ]);
}

function compilePage(
  scope: Scope,
  rows: Rows,
  { site, connection }: { readonly site: number; readonly connection: ConnectionPlan },
): Cypher.Expr {
  scope.orders.set(site, { digest: digestOf(rows.order), width: rows.order.length });
  const matched = where(rows.match(), [...rows.conditions, ...keysetConditions(scope, site, rows.order)]);
  const page = rows.distinct ? matched.with(...rows.variables).distinct() : matched.with(...rows.variables);
  const ordered = page.orderBy(...orderBy(scope, site, rows.order)).limit(limit(scope, site, 1));
  const columns: Cypher.Expr[] = needsOrderValues(connection) ? rows.order.map((key) => key.expression) : [];
  for (const entry of edgeObjects(connection)) {
    const holder = entry.kind === 'fact' ? rows.fact : rows.node;
    if (holder !== null) columns.push(...compileColumns(scope, entry.object, { holder }));
  }
  if (rows.score !== null) columns.push(rows.score);
  return new Cypher.Collect(ordered.return(new Cypher.List(columns)));
}

function compileCount(rows: Rows): Cypher.Expr {
  const matched = where(rows.match(), rows.conditions);
  return new Cypher.Count(matched.return(rows.counted).distinct());
}

function where<T extends Cypher.Match | Cypher.With>(clause: T, conditions: readonly Cypher.Predicate[]): T {
  const condition = allOf(conditions);
  if (condition !== undefined) clause.where(condition);
  return clause;
}

/** The rows behind a field that leads along relationships. */
function followed(
  scope: Scope,
  field: RelationshipField | LinkField,
  site: number,
  holder: Cypher.Variable,
): Rows {
  const node = newNode(scope);
  const relationship = newRelationship(scope);
  const target = modelType(scope, field.type);
  const types = field.kind === 'relationship' ? [field.relationshipType] : field.relationshipTypes;
  const symmetric = field.kind === 'relationship' && field.symmetric;
  const match = (): Cypher.Match =>
    new Cypher.Match(
      new Cypher.Pattern(holder)
        .related(relationship, {
          type: types.length === 1 ? (types[0] ?? '') : Cypher.labelExpr.or(...types),
          direction: symmetric ? 'undirected' : field.direction === 'OUT' ? 'right' : 'left',
        })
        .to(node, needsLabel(scope, field) ? { labels: [target.label ?? target.name] } : {}),
    );
  if (field.kind === 'relationship') {
    const key = field.direction === 'OUT' ? 'toKey' : 'fromKey';
    return {
      match,
      variables: [relationship, node],
      order: [
        // The far end of a symmetric relationship may be either, so its own key is read.
        symmetric
          ? { name: 'nameKey', expression: node.property('nameKey') }
          : { name: key, expression: relationship.property(key) },
        { name: 'validFrom', expression: relationship.property('validFrom') },
        { name: 'id', expression: relationship.property('id') },
      ],
      node,
      fact: relationship,
      score: null,
      counted: relationship.property('factId'),
      distinct: false,
      conditions: visible(scope, site, { variable: relationship, visibility: 'fact' }),
    };
  }
  if (target.visibility === 'fact') {
    return { ...factRows(scope, site, relationship), match, node: relationship };
  }
  return {
    match,
    variables: [node],
    order: nodeOrder(target, node),
    node,
    fact: null,
    score: null,
    counted: node,
    distinct: types.length > 1,
    conditions: visible(scope, site, { variable: node, visibility: target.visibility }),
  };
}

function factRows(
  scope: Scope,
  site: number,
  relationship: Cypher.Relationship,
): Omit<Rows, 'match' | 'node'> {
  const predicates = boundSite(scope.bound, site).values['predicates'];
  return {
    variables: [relationship],
    order: [
      { name: 'predicate', expression: relationship.property('predicate') },
      { name: 'validFrom', expression: relationship.property('validFrom') },
      { name: 'id', expression: relationship.property('id') },
    ],
    fact: null,
    score: null,
    counted: relationship.property('factId'),
    distinct: false,
    conditions: [
      ...visible(scope, site, { variable: relationship, visibility: 'fact' }),
      ...(Array.isArray(predicates)
        ? [
            Cypher.in(
              relationship.property('predicate'),
              parameter(scope, `s${site}_predicates`, (bound) => boundSite(bound, site).values['predicates']),
            ),
          ]
        : []),
    ],
  };
}

/** The default order of nodes of a type: claims as curated, entities by name. */
export function nodeOrder(type: ModelType, node: Cypher.Variable): OrderKey[] {
  const name = type.visibility === 'claim' ? 'ordinal' : 'nameKey';
  return [
    { name, expression: node.property(name) },
    { name: 'id', expression: node.property('id') },
  ];
}

/** A label on the far end costs a look-up for each row, so it is written only where the relationship leads elsewhere too. */
function needsLabel(scope: Scope, field: RelationshipField | LinkField): boolean {
  if (field.kind === 'link') return false;
  const predicate = scope.model.predicates.get(field.predicate);
  const ends = field.direction === 'OUT' ? predicate?.objectTypes : predicate?.subjectTypes;
  const wanted = modelType(scope, field.type).possibleTypes;
  return ends?.some((type) => !wanted.includes(type)) ?? true;
}

function compileList(
  scope: Scope,
  { field, site, object }: { readonly field: LinkField; readonly site: number; readonly object: ObjectPlan },
  holder: Cypher.Variable,
): Cypher.Expr {
  const node = newNode(scope);
  const relationship = newRelationship(scope);
  const type = Cypher.labelExpr.or(...field.relationshipTypes);
  const match = new Cypher.Match(
    new Cypher.Pattern(holder)
      .related(relationship, { type, direction: field.direction === 'OUT' ? 'right' : 'left' })
      .to(node),
  );
  const order = ['position', 'kind', 'fromId', 'toId'].map((name): [Cypher.Expr, 'ASC'] => [
    relationship.property(name),
    'ASC',
  ]);
  return new Cypher.Collect(
    where(match, visible(scope, site, { variable: node, visibility: 'none' }))
      .with(relationship)
      .orderBy(...order)
      .limit(limit(scope, site, 0))
      .return(new Cypher.List(compileColumns(scope, object, { holder: relationship }))),
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
  const target = modelType(scope, field.type);
  const node = newNode(scope);
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [indexedLabel(target)] }));
  const conditions = [
    Cypher.eq(node.property('id'), holder.property(field.property)),
    ...visible(scope, site, { variable: node, visibility: target.visibility, evidence: true }),
  ];
  return new Cypher.Collect(
    where(match, conditions).return(new Cypher.List(compileColumns(scope, object, { holder: node }))),
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

/** The label that carries the index on `id`: all entities share one. */
export function indexedLabel(type: ModelType): string {
  return type.visibility === 'entity' ? 'Entity' : (type.label ?? type.name);
}

/** The model of a type by name. */
export function modelType(scope: Scope, name: string): ModelType {
  const type = scope.model.types.get(name);
  if (type === undefined) throw new Error(`The type ${name} is not part of the graph.`);
  return type;
}
