import Cypher from '@neo4j/cypher-builder';
import type {
  LinkField,
  ModelField,
  ModelType,
  ReferenceField,
  RelationshipField,
} from '../model/graph-model.ts';
import type { Condition } from '../plan/condition.ts';
import type { OrderKey } from './keyset.ts';
import { boundSite, newNode, newRelationship, type Scope } from './scope.ts';
import { allOf, visible } from './visible.ts';

/** Rows that a connection pages over: how they are matched, what they hold, and how they are ordered. */
export interface Rows {
  /** A new match each time: a clause belongs to one place of a statement. */
  readonly match: () => Cypher.Match | Cypher.With;
  readonly variables: readonly Cypher.Variable[];
  readonly order: readonly OrderKey[];
  readonly node: Cypher.Variable;
  readonly fact: Cypher.Variable | null;
  /** What only the rows of a search hold. */
  readonly found: FoundRow | null;
  /** What `totalCount` counts. */
  readonly counted: Cypher.Expr;
  /** Whether several rows may count as one, as the periods of a fact do. */
  readonly recurs: boolean;
  /** Whether one row may be matched several times. */
  readonly distinct: boolean;
  /** Conditions of the rows. */
  readonly conditions: readonly Cypher.Predicate[];
  /** How an index gives the rows in their default order; null where there is none. */
  readonly inOrder: RowsInOrder | null;
  /** How an index leads to the rows that a condition leaves; null where none does. */
  readonly led: LedRows | null;
  /** Another match for a page that starts with the first row: rows that cannot be on it may be left out early. */
  readonly firstPage?: (conditions: readonly Cypher.Predicate[]) => Cypher.With;
}

/** Rows that an index gives in their default order, so that a page of a hub is as quick as any other. */
export interface RowsInOrder {
  readonly match: () => Cypher.Match;
  readonly conditions: readonly Cypher.Predicate[];
  /** What the index is ordered by before the order of the rows; the same for all of them. */
  readonly prefix: Cypher.Property;
}

/** Rows that an index leads to by what they are linked with. */
export interface LedRows {
  /** The part of the condition of the rows that holds of them and of no others. */
  readonly part: Condition;
  /** A new list of them each time, cut behind one more than `most`. */
  readonly candidates: (most: number | null) => Cypher.Expr;
  /** What else they are to be, to be rows. */
  readonly conditions: readonly Cypher.Predicate[];
}

/** How well a row of a search matches, and through which claim, if not by its own names. */
export interface FoundRow {
  readonly score: Cypher.Variable;
  readonly claim: Cypher.Variable;
}

/** Adds conditions to a clause, joined by AND. */
export function where<T extends Cypher.Match | Cypher.With>(
  clause: T,
  conditions: readonly Cypher.Predicate[],
): T {
  const condition = allOf(conditions);
  if (condition !== undefined) clause.where(condition);
  return clause;
}

/** Counts what a clause matches, each once. */
export function countOf(
  matched: Cypher.Match | Cypher.With,
  { counted, recurs }: Pick<Rows, 'counted' | 'recurs'>,
): Cypher.Count {
  const found = matched.return(counted);
  return new Cypher.Count(recurs ? found.distinct() : found);
}

/** On one day of each clock a fact has one period at most: its periods do not overlap. */
function hasPeriods(scope: Scope, site: number): boolean {
  return boundSite(scope.bound, site).view.asOf === null;
}

/** The rows behind a field that leads along relationships. */
export function followed(
  scope: Scope,
  field: RelationshipField | LinkField,
  site: number,
  holder: Cypher.Variable,
): Omit<Rows, 'match'> & Lead {
  const node = newNode(scope);
  const relationship = newRelationship(scope);
  const target = modelType(scope, field.type);
  const types = field.kind === 'relationship' ? [field.relationshipType] : field.relationshipTypes;
  const symmetric = field.kind === 'relationship' && field.symmetric;
  const far = needsLabel(scope, field) ? { labels: [target.label ?? target.name] } : {};
  const along = {
    type: types.length === 1 ? (types[0] ?? '') : Cypher.labelExpr.or(...types),
    direction: symmetric ? 'undirected' : field.direction === 'OUT' ? 'right' : 'left',
  } as const;
  const match = (): Cypher.Match =>
    new Cypher.Match(new Cypher.Pattern(holder).related(relationship, along).to(node, far));
  const atMost = new Cypher.Count(new Cypher.Pattern(holder).related(along).to());
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
      found: null,
      led: null,
      counted: relationship.property('factId'),
      recurs: hasPeriods(scope, site),
      atMost,
      distinct: false,
      conditions: visible(scope, site, { variable: relationship, visibility: 'fact' }),
      inOrder: symmetric ? null : inOrder({ scope, field, holder, relationship, node, far }),
    };
  }
  if (target.visibility === 'fact') {
    return { ...factRows(scope, site, relationship), match, atMost, node: relationship };
  }
  return {
    match,
    variables: [node],
    order: nodeOrder(target, node),
    node,
    fact: null,
    found: null,
    led: null,
    inOrder: null,
    counted: node,
    recurs: true,
    atMost,
    distinct: types.length > 1,
    conditions: visible(scope, site, { variable: node, visibility: target.visibility }),
  };
}

interface Relation {
  readonly scope: Scope;
  readonly field: RelationshipField;
  readonly holder: Cypher.Variable;
  readonly relationship: Cypher.Relationship;
  readonly node: Cypher.Node;
  readonly far: Cypher.NodePatternOptions;
}

/**
 * A bound holder would be expanded from, whatever its degree; so the relationship names its holder by id alone, and the
 * planner starts from the index on it.
 */
function inOrder({ scope, field, holder, relationship, node, far }: Relation): RowsInOrder | null {
  const { relationshipType: type, direction } = field;
  if (!scope.indexed.has(type)) return null;
  const [end, key] = direction === 'OUT' ? ['subjectId', 'toKey'] : ['objectId', 'fromKey'];
  const prefix = relationship.property(end);
  return {
    match: () =>
      new Cypher.Match(
        new Cypher.Pattern()
          .related(relationship, { type, direction: direction === 'OUT' ? 'right' : 'left' })
          .to(node, far),
      ),
    conditions: [Cypher.eq(prefix, holder.property('id')), Cypher.isNotNull(relationship.property(key))],
    prefix,
  };
}

function factRows(
  scope: Scope,
  site: number,
  relationship: Cypher.Relationship,
): Omit<Rows, 'match' | 'node'> {
  return {
    variables: [relationship],
    order: [
      { name: 'predicate', expression: relationship.property('predicate') },
      { name: 'validFrom', expression: relationship.property('validFrom') },
      { name: 'id', expression: relationship.property('id') },
    ],
    fact: null,
    found: null,
    led: null,
    inOrder: null,
    counted: relationship.property('factId'),
    recurs: hasPeriods(scope, site),
    distinct: false,
    conditions: visible(scope, site, { variable: relationship, visibility: 'fact' }),
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

/** What a field leads to, as far as conditions and counts need it. */
export interface Lead extends Pick<Rows, 'conditions' | 'node' | 'fact' | 'counted' | 'recurs'> {
  readonly match: () => Cypher.Match;
  /** The degree of the holder, which the store knows: there are no more than that. Null where there is none. */
  readonly atMost: Cypher.Expr | null;
}

/** Where a field is read: its holder, and the site whose view it is read under. */
export interface Reading {
  readonly scope: Scope;
  readonly site: number;
  readonly holder: Cypher.Variable;
}

/** Follows a field that leads to objects, under the view of a site and as the field itself does. */
export function lead({ scope, site, holder }: Reading, field: ModelField): Lead {
  switch (field.kind) {
    case 'relationship':
      return followed(scope, field, site, holder);
    case 'link':
      return field.connection
        ? followed(scope, field, site, holder)
        : listLead({ scope, site, holder }, field);
    case 'reference':
      return lookUp(scope, site, field, holder.property(field.property));
    case 'property':
    case 'address':
    case 'embedded':
      throw new Error(`The field "${field.name}" leads nowhere.`);
  }
}

/** Looks up the objects of a reference by an id, or by a list of ids where the field is a list. */
export function lookUp(scope: Scope, site: number, field: ReferenceField, ids: Cypher.Expr): Lead {
  const target = modelType(scope, field.type);
  const node = newNode(scope);
  const id = node.property('id');
  return {
    match: () => new Cypher.Match(new Cypher.Pattern(node, { labels: [indexedLabel(target)] })),
    conditions: [
      field.list ? Cypher.in(id, ids) : Cypher.eq(id, ids),
      ...visible(scope, site, { variable: node, visibility: target.visibility, evidence: true }),
    ],
    node,
    fact: null,
    counted: node,
    recurs: true,
    atMost: null,
  };
}

/** Looks up an entity that facts or claims name by its id. */
export function lookUpEntity(
  scope: Scope,
  site: number,
  id: Cypher.Expr,
): Pick<Lead, 'match' | 'conditions' | 'node'> {
  const node = newNode(scope);
  return {
    match: () => new Cypher.Match(new Cypher.Pattern(node, { labels: ['Entity'] })),
    conditions: [
      Cypher.eq(node.property('id'), id),
      ...visible(scope, site, { variable: node, visibility: 'entity', evidence: true }),
    ],
    node,
  };
}

/** The objects of a list are read from the relationships themselves. */
export function listLead({ scope, site, holder }: Reading, field: LinkField): Lead {
  const node = newNode(scope);
  const relationship = newRelationship(scope);
  const type = Cypher.labelExpr.or(...field.relationshipTypes);
  const direction = field.direction === 'OUT' ? 'right' : 'left';
  return {
    match: () =>
      new Cypher.Match(new Cypher.Pattern(holder).related(relationship, { type, direction }).to(node)),
    conditions: visible(scope, site, { variable: node, visibility: 'none' }),
    node: relationship,
    fact: null,
    counted: relationship,
    recurs: true,
    atMost: null,
  };
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
