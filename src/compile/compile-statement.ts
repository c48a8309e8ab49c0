import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../model/graph-model.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import { cursorNulls } from '../plan/cursor.ts';
import type { OperationPlan, RootPlan } from '../plan/operation-plan.ts';
import { compilePlaces } from './compile-references.ts';
import { compileColumns, compileConnection } from './compile-selection.ts';
import { indexedLabel, modelType, nodeOrder, where, type Rows } from './follow.ts';
import { limit, orderBy } from './keyset.ts';
import { ledBy } from './led-rows.ts';
import { namesIds } from '../plan/condition.ts';
import { nodeKind } from './node-kind.ts';
import { spreadRecords } from './record-layout.ts';
import {
  boundSite,
  type ConnectionOrder,
  newNode,
  newRelationship,
  newVariable,
  parameter,
  type ReadParameter,
  type Scope,
} from './scope.ts';
import { searchQuery } from './search-query.ts';
import type { Statement } from './statement.ts';
import { viewShape } from '../plan/view.ts';
import { visible } from './visible.ts';

/**
 * Compiles an operation to one statement. It depends on the plan and on the shape of its arguments (`statementShape`),
 * never on their values. `indexed` are the types of relationships that the database can read in the order of their ends.
 */
export function compileStatement(
  { model, indexed }: { readonly model: GraphModel; readonly indexed: ReadonlySet<string> },
  plan: OperationPlan,
  bound: readonly BoundSite[],
): Statement {
  const parameters = new Map<string, ReadParameter>();
  const orders = new Map<number, ConnectionOrder>();
  const scope: Scope = { model, plan, bound, indexed, parameters, orders, names: { next: 0 } };
  const columns = plan.roots.map((root, index): [Cypher.Expr, Cypher.Variable] => [
    compileRoot(scope, root),
    new Cypher.NamedVariable(`c${index}`),
  ]);
  const before = new Cypher.NamedNode('before');
  const after = new Cypher.NamedNode('after');
  const state = ['sequence', 'writingUntil', 'datasetId', 'version', 'date'];
  const named = (name: string): Cypher.Variable => new Cypher.NamedVariable(name);
  // The sequence is read at both ends, each in its own part of the query, so that the planner cannot join them.
  const read = new Cypher.OptionalMatch(statePattern(before))
    .with(...state.map((name): [Cypher.Expr, string] => [before.property(name), name]))
    .with('*', ...columns)
    .optionalMatch(statePattern(after));
  const records = spreadRecords(
    plan.roots,
    columns.map(([, variable]) => variable),
  );
  const statement = (records.unwind === null ? read : read.unwind(records.unwind)).return(
    ...state.map(named),
    [after.property('sequence'), 'sequenceAfter'],
    ...records.columns,
  );
  return { text: statement.build().cypher, parameters, orders };
}

function statePattern(node: Cypher.Node): Cypher.Pattern {
  return new Cypher.Pattern(node, {
    labels: ['DatasetState'],
    properties: { id: new Cypher.Literal('current') },
  });
}

function compileRoot(scope: Scope, root: RootPlan): Cypher.Expr {
  switch (root.kind) {
    case 'typename':
      return Cypher.Null;
    case 'one':
      return compileOne(scope, root);
    case 'node':
      return compileNode(scope, root);
    case 'many':
      return compileMany(scope, root);
    case 'search':
      return compileSearch(scope, root);
    case 'computed':
      return compilePlaces(scope, root);
  }
}

function idParameter(scope: Scope, site: number): Cypher.Property {
  return parameter(scope, `s${site}_id`, (bound) => boundSite(bound, site).values['id']);
}

function compileOne(
  scope: Scope,
  { site, type: typeName, object }: Extract<RootPlan, { kind: 'one' }>,
): Cypher.Expr {
  const type = modelType(scope, typeName);
  const node = newNode(scope);
  const label = indexedLabel(type);
  const conditions = [
    Cypher.eq(node.property('id'), idParameter(scope, site)),
    ...(type.label === label || type.label === null ? [] : [node.hasLabel(type.label)]),
    ...visible(scope, site, { variable: node, visibility: type.visibility }),
  ];
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }))
      .where(Cypher.and(...conditions))
      .return(new Cypher.List(compileColumns(scope, object, { holder: node }))),
  );
}

/** An id tells by its form what it is of, so that the look-up starts from one index. */
function compileNode(scope: Scope, { site, object }: Extract<RootPlan, { kind: 'node' }>): Cypher.Expr {
  const kind = nodeKind(boundSite(scope.bound, site).values['id']);
  if (kind === 'fact') return compileFactNode(scope, { site, object });
  const node = newNode(scope);
  const name = kind === 'claim' ? 'Claim' : 'Entity';
  const type = modelType(scope, name);
  const conditions = [
    Cypher.eq(node.property('id'), idParameter(scope, site)),
    ...visible(scope, site, { variable: node, visibility: type.visibility }),
  ];
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(node, { labels: [name] }))
      .where(Cypher.and(...conditions))
      .return(
        new Cypher.List(compileColumns(scope, object, { holder: node, runtimeTypes: type.possibleTypes })),
      ),
  );
}

function compileFactNode(
  scope: Scope,
  { site, object }: Pick<Extract<RootPlan, { kind: 'node' }>, 'site' | 'object'>,
): Cypher.Expr {
  const fact = newNode(scope);
  const rectangle = newRelationship(scope);
  const factId = parameter(
    scope,
    `s${site}_factId`,
    (bound) => String(boundSite(bound, site).values['id']).split('.')[0],
  );
  const pattern = new Cypher.Pattern(fact, { labels: ['Fact'] })
    .related(rectangle, { type: 'HAS_FACT', direction: 'left' })
    .to(newNode(scope));
  const conditions = [
    Cypher.eq(fact.property('id'), factId),
    Cypher.eq(rectangle.property('id'), idParameter(scope, site)),
    ...visible(scope, site, { variable: rectangle, visibility: 'fact' }),
  ];
  return new Cypher.Collect(
    new Cypher.Match(pattern)
      .where(Cypher.and(...conditions))
      .return(new Cypher.List(compileColumns(scope, object, { holder: rectangle, runtimeTypes: ['Fact'] }))),
  );
}

function compileMany(scope: Scope, root: Extract<RootPlan, { kind: 'many' }>): Cypher.Expr {
  const type = modelType(scope, root.type);
  const node = newNode(scope);
  const order = nodeOrder(type, node);
  const own = type.label ?? type.name;
  const { filter } = boundSite(scope.bound, root.site);
  const byId = filter !== null && namesIds(filter.condition);
  // Only one label carries the index on ids.
  const label = byId ? indexedLabel(type) : own;
  const rows = {
    match: () => new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })),
    variables: [node],
    order,
    node,
    fact: null,
    found: null,
    led: filter === null || byId ? null : ledBy({ scope, site: root.site }, filter.condition, { node, type }),
    inOrder: null,
    counted: node,
    recurs: false,
    distinct: false,
    conditions: [
      ...(label === own ? [] : [node.hasLabel(own)]),
      // Without a condition on it the index on the order key would not be read in order.
      ...(byId ? [] : order.slice(0, 1).map((key) => Cypher.isNotNull(key.expression))),
      ...visible(scope, root.site, { variable: node, visibility: type.visibility }),
    ],
  };
  return compileConnection(scope, rows, root);
}

function compileSearch(scope: Scope, root: Extract<RootPlan, { kind: 'search' }>): Cypher.Expr {
  const { values } = boundSite(scope.bound, root.site);
  if (searchQuery(String(values['text'])) === null)
    return new Cypher.List([new Cypher.List([]), Cypher.Null]);
  const node = newNode(scope);
  const score = newVariable(scope);
  const text = parameter(scope, `s${root.site}_query`, (bound) =>
    searchQuery(String(boundSite(bound, root.site).values['text'])),
  );
  const conditions = [
    ...visible(scope, root.site, { variable: node, visibility: 'entity' }),
    ...(Array.isArray(values['types']) ? [isOfTypes(scope, root.site, node)] : []),
  ];
  const claim = newNode(scope);
  const parts = { text, node, score, claim };
  const order = [
    { name: 'score', expression: score, descending: true },
    { name: 'id', expression: node.property('id') },
  ];
  const rows: Rows = {
    match: () => searched(scope, root.site, parts),
    firstPage: (leading) => {
      const names = where(foundByName(parts), leading)
        .with(node, score)
        .orderBy(...orderBy(scope, root.site, order))
        .limit(limit(scope, root.site, 1));
      return searched(scope, root.site, parts, names);
    },
    variables: [node, score, claim],
    order,
    node,
    fact: null,
    found: { score, claim },
    led: null,
    inOrder: null,
    counted: node,
    recurs: false,
    distinct: false,
    conditions,
  };
  return compileConnection(scope, rows, root);
}

/** Labels are at hand where a node is; its type would be read from its properties, for every hit. */
function isOfTypes(scope: Scope, site: number, node: Cypher.Node): Cypher.Predicate {
  const type = newVariable(scope);
  const types = parameter(scope, `s${site}_types`, (bound) => boundSite(bound, site).values['types']);
  return Cypher.any(type, types, Cypher.in(type, Cypher.labels(node)));
}

/** Claims that a search looks through at most, best first, and what their scores count beside those of names. */
const MAX_CLAIMS = 200;
const CLAIM_WEIGHT = 0.2;

interface Searched {
  readonly text: Cypher.Property;
  readonly node: Cypher.Node;
  readonly score: Cypher.Variable;
  readonly claim: Cypher.Node;
}

function ask(index: string, text: Cypher.Expr, options: Cypher.Expr[] = []): Cypher.Procedure {
  return new Cypher.Procedure('db.index.fulltext.queryNodes', [new Cypher.Literal(index), text, ...options]);
}

function foundByName({ text, node, score }: Searched): Cypher.With {
  return ask('entitySearch', text).yield(['node', node], ['score', score]).with(node, score);
}

/**
 * Entities found by their own texts or by those of claims on them, each once, with its best score. The best of those
 * that are found by name alone are enough for a first page: the rest could not come before them.
 */
function searched(
  scope: Scope,
  site: number,
  parts: Searched,
  names: Cypher.With = foundByName(parts),
): Cypher.With {
  const { text, node, score, claim } = parts;
  const claimScore = newVariable(scope);
  const all = newVariable(scope);
  const best = newVariable(scope);
  const most = new Cypher.Map({ limit: new Cypher.Literal(MAX_CLAIMS) });
  const byName = names.return(node, score, [Cypher.Null, claim]);
  const byClaim = ask('claimSearch', text, [most])
    .yield(['node', claim], ['score', claimScore])
    .with(claim, claimScore)
    .where(Cypher.and(...visible(scope, site, { variable: claim, visibility: 'claim' })))
    .match(new Cypher.Pattern(claim).related({ type: 'SUBJECT' }).to(node))
    .return(node, [Cypher.multiply(claimScore, new Cypher.Literal(CLAIM_WEIGHT)), score], claim);
  return new Cypher.Call(new Cypher.Union(byName, byClaim).all())
    .with(node, score, claim)
    .orderBy([score, 'DESC'])
    .with(node, [Cypher.collect(new Cypher.List([score, claim])), all])
    .with(node, [all.index(0), best])
    .with(node, [best.index(0), score], [best.index(1), claim]);
}

/** What of the arguments decides the text of a statement. */
export function statementShape(plan: OperationPlan, bound: readonly BoundSite[]): string {
  const roots = plan.roots.map((root) => {
    if (root.kind === 'node') return nodeKind(boundSite(bound, root.site).values['id']);
    if (root.kind === 'search')
      return searchQuery(String(boundSite(bound, root.site).values['text'])) === null ? 'empty' : '';
    return '';
  });
  return `${roots.join(',')};${bound.map(siteShape).join(',')}`;
}

/** Sites that no variable reaches are the same objects in every request. */
const shapes = new WeakMap<BoundSite, string>();

function siteShape(site: BoundSite): string {
  const known = shapes.get(site);
  if (known !== undefined) return known;
  const shape = describeShape(site);
  shapes.set(site, shape);
  return shape;
}

function describeShape({ values, view, viewSite, page, filter, order, facet }: BoundSite): string {
  const flags =
    (page.backward ? 'b' : '') +
    (page.after === null ? '' : 'a') +
    (page.before === null ? '' : 'z') +
    (Array.isArray(values['types']) ? 't' : '') +
    (Array.isArray(values['predicates']) ? 'p' : '');
  const shape = `${flags}${viewShape(view)}${viewSite}`;
  if (filter === null && order === null && facet === null) return shape;
  const nulls = order === null ? [] : [page.after, page.before].map(cursorNulls);
  return `${shape}${JSON.stringify([filter?.condition, order, facet, nulls])}`;
}
