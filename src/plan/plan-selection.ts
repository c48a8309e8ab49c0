import type { FieldNode, SelectionSetNode } from 'graphql';
import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { embeddedName } from '../model/embedded-name.ts';
import type { ModelField, ModelType } from '../model/graph-model.ts';
import { collectFields } from './collect-fields.ts';
import type { RowType } from './condition.ts';
import type {
  Column,
  ConnectionEntry,
  ConnectionPlan,
  EdgeEntry,
  Entry,
  ExtremesEntry,
  FacetEntry,
  FacetValueEntry,
  ObjectPlan,
  PageInfoEntry,
  SnippetEntry,
} from './operation-plan.ts';
import { addSite, groupKey, type Place, type Planner, subSelections } from './planner.ts';

/** Plans the columns of an object of a type of the graph, for each of its runtime types. */
export function planObject(
  planner: Planner,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
  place: Place,
): ObjectPlan {
  const type = modelType(planner, typeName);
  const columns: Column[] = [];
  const indexes = new Map<string, number>();
  const variants = new Map<string, readonly Entry[]>();
  const addColumn = (key: string, build: () => Column): number => {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const column = build();
    indexes.set(key, columns.length);
    columns.push(column);
    return columns.length - 1;
  };
  const typeColumn =
    type.possibleTypes.length > 1
      ? addColumn('property:type', () => ({ kind: 'property', property: 'type', date: false, list: false }))
      : null;
  for (const runtimeType of type.possibleTypes) {
    const entries: Entry[] = [];
    for (const [key, nodes] of collectFields(planner.collect, runtimeType, selectionSets)) {
      entries.push(planEntry({ planner, runtimeType, key, nodes, place, addColumn }));
    }
    variants.set(runtimeType, entries);
  }
  return { type: typeName, columns, typeColumn, variants };
}

interface EntryContext {
  readonly planner: Planner;
  readonly runtimeType: string;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly place: Place;
  readonly addColumn: (key: string, build: () => Column) => number;
}

function planEntry(context: EntryContext): Entry {
  const { planner, runtimeType, key, nodes, place, addColumn } = context;
  const [node] = nodes;
  const name = node?.name.value ?? '';
  if (node === undefined || name === '__typename') return { key, column: null, nonNull: true };
  const field = modelType(planner, runtimeType).fields.get(name);
  const objectType = planner.model.schema.getType(runtimeType);
  const definition = isObjectType(objectType) ? objectType.getFields()[name] : undefined;
  if (field === undefined || definition === undefined)
    throw new Error(`${runtimeType} has no field "${name}".`);
  const path = [...place.path, key];
  const nonNull = isNonNullType(definition.type);
  const column = addColumn(columnKey(planner, field, nodes, runtimeType), () => {
    if (field.kind === 'property') {
      return { kind: 'property', property: name, date: field.type === 'Date', list: field.list };
    }
    if (field.kind === 'address') return { kind: 'address', type: runtimeType };
    if (field.kind === 'embedded') return planEmbedded(planner, field, nodes);
    const facts = field.kind === 'relationship';
    const pages = facts || (field.kind === 'link' && field.connection);
    const rows = pages ? { target: field.type, facts } : null;
    const site = addSite(planner, { node, definition, path, parent: place.site, rows });
    const selectionSets = subSelections(nodes);
    const inner = { site, path };
    if (field.kind === 'relationship' || (field.kind === 'link' && field.connection)) {
      const connection = getNamedType(definition.type).name;
      const edge = connection.replace(/Connection$/, 'Edge');
      const names = { type: connection, edge, target: field.type, facts };
      return {
        kind: 'connection',
        field,
        site,
        connection: planConnection(planner, names, selectionSets, inner),
      };
    }
    const object = planObject(planner, field.type, selectionSets, inner);
    return field.kind === 'link'
      ? { kind: 'list', field, site, object }
      : { kind: 'reference', field, site, object };
  });
  return { key, column, nonNull };
}

/** Types that read the same thing for the same field nodes share the column. */
function columnKey(
  planner: Planner,
  field: ModelField,
  nodes: readonly FieldNode[],
  runtimeType: string,
): string {
  switch (field.kind) {
    case 'property':
      return `property:${field.name}`;
    case 'address':
      return modelType(planner, runtimeType).visibility === 'entity'
        ? 'address:Entity'
        : `address:${runtimeType}`;
    case 'embedded':
      return `embedded:${field.prefix}:${groupKey(planner, nodes)}`;
    case 'relationship':
      return `${field.relationshipType}:${field.direction}:${field.type}:${groupKey(planner, nodes)}`;
    case 'link':
      return `${field.relationshipTypes.join('|')}:${field.direction}:${field.type}:${groupKey(planner, nodes)}`;
    case 'reference':
      return `${field.property}:${field.type}:${groupKey(planner, nodes)}`;
  }
}

function planEmbedded(
  planner: Planner,
  field: Extract<ModelField, { kind: 'embedded' }>,
  nodes: readonly FieldNode[],
): Column {
  const type = modelType(planner, field.type);
  const stored = (name: string): string => embeddedName(field.prefix, name);
  // All properties are read, selected or not: the object is null only when every one of them is.
  const names = [...type.fields.keys()];
  const entries: Entry[] = [];
  for (const [key, fieldNodes] of collectFields(planner.collect, field.type, subSelections(nodes))) {
    const name = fieldNodes[0]?.name.value ?? '';
    entries.push({
      key,
      column: name === '__typename' ? null : names.indexOf(name),
      nonNull: name === '__typename',
    });
  }
  const columns = names.map((name): Column => ({
    kind: 'property',
    property: stored(name),
    date: type.fields.get(name)?.kind === 'property' && isDate(type, name),
    list: false,
  }));
  const object = { type: field.type, columns, typeColumn: null, variants: new Map([[field.type, entries]]) };
  return { kind: 'embedded', properties: names.map(stored), object };
}

function isDate(type: ModelType, name: string): boolean {
  const field = type.fields.get(name);
  return field?.kind === 'property' && field.type === 'Date';
}

/**
 * The model of a type that a selection stands on. `Node` is no label: it stands for every stored type with an id.
 */
function modelType(planner: Planner, name: string): ModelType {
  const type = planner.model.types.get(name);
  if (type === undefined) throw new Error(`The type ${name} is not part of the graph.`);
  return type;
}

/** Names of the types that make up a connection. */
export interface ConnectionNames extends RowType {
  readonly type: string;
  readonly edge: string;
}

/** Plans a connection: what of its edges, its page and its count is asked for. */
export function planConnection(
  planner: Planner,
  names: ConnectionNames,
  selectionSets: readonly SelectionSetNode[],
  place: Place,
): ConnectionPlan {
  const entries: ConnectionEntry[] = [];
  for (const [key, nodes] of collectFields(planner.collect, names.type, selectionSets)) {
    const name = nodes[0]?.name.value ?? '';
    const inner = { ...place, path: [...place.path, key] };
    if (name === '__typename') entries.push({ kind: 'typename', key, typeName: names.type });
    else if (name === 'facet') entries.push(planFacetEntry(planner, names, { key, nodes }, inner));
    else if (name === 'min' || name === 'max')
      entries.push({ kind: name, key, ...planExtremes(planner, names, nodes) });
    else if (name === 'totalCount') entries.push({ kind: 'totalCount', key });
    else if (name === 'pageInfo')
      entries.push({ kind: 'pageInfo', key, entries: pageInfoEntries(planner, nodes) });
    else entries.push({ kind: 'edges', key, entries: edgeEntries(planner, names, nodes, inner) });
  }
  return {
    target: names.target,
    entries,
    needsRows: entries.some((entry) => entry.kind === 'edges' || entry.kind === 'pageInfo'),
    needsCount: entries.some((entry) => entry.kind === 'totalCount'),
  };
}

/** The nodes behind one response key. */
interface Selected {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** A facet takes arguments, so it is a site of its own; its view is that of the connection. */
function planFacetEntry(
  planner: Planner,
  { type, target, facts }: ConnectionNames,
  { key, nodes }: Selected,
  place: Place,
): FacetEntry {
  const connection = planner.model.schema.getType(type);
  const definition = isObjectType(connection) ? connection.getFields()['facet'] : undefined;
  const [node] = nodes;
  if (node === undefined || definition === undefined) throw new Error(`${type} has no facets.`);
  const path = [...place.path];
  const site = addSite(planner, { node, definition, path, parent: place.site, rows: { target, facts } });
  const entries: FacetValueEntry[] = [];
  for (const [name, fieldNodes] of collectFields(planner.collect, 'FacetValue', subSelections(nodes))) {
    const field = fieldNodes[0]?.name.value;
    if (field === 'node') {
      const inner = { site, path: [...path, name] };
      const object = planObject(planner, 'Entity', subSelections(fieldNodes), inner);
      entries.push({ kind: 'node', key: name, object });
    } else entries.push({ kind: field === 'value' || field === 'count' ? field : 'typename', key: name });
  }
  return { kind: 'facet', key, site, entries };
}

function planExtremes(
  planner: Planner,
  { target, facts }: ConnectionNames,
  nodes: readonly FieldNode[],
): Pick<ExtremesEntry, 'typeName' | 'entries'> {
  const type = modelType(planner, facts ? 'Fact' : target);
  const typeName = `${type.name}Extremes`;
  const selected = collectFields(planner.collect, typeName, subSelections(nodes));
  const entries = [...selected].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.fields.get(name);
    const day = isDate(type, name) && field?.nullable === true;
    return { key, property: field === undefined ? null : { name, day } };
  });
  return { typeName, entries };
}

function edgeEntries(
  planner: Planner,
  names: ConnectionNames,
  nodes: readonly FieldNode[],
  place: Place,
): EdgeEntry[] {
  const entries: EdgeEntry[] = [];
  for (const [key, fieldNodes] of collectFields(planner.collect, names.edge, subSelections(nodes))) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') entries.push({ kind: 'typename', key, typeName: names.edge });
    else if (name === 'cursor' || name === 'score') entries.push({ kind: name, key });
    else if (name === 'snippet') {
      const parts = collectFields(planner.collect, 'SnippetPart', subSelections(fieldNodes));
      const fields = [...parts].map(([part, [node]]) => ({
        key: part,
        field: (node?.name.value ?? '__typename') as SnippetEntry['field'],
      }));
      entries.push({ kind: 'snippet', key, entries: fields });
    } else {
      const kind = name === 'fact' || name === 'claim' ? name : 'node';
      const type = { fact: 'Fact', claim: 'Claim', node: names.target }[kind];
      const inner = { ...place, path: [...place.path, key] };
      entries.push({ kind, key, object: planObject(planner, type, subSelections(fieldNodes), inner) });
    }
  }
  return entries;
}

function pageInfoEntries(planner: Planner, nodes: readonly FieldNode[]): PageInfoEntry[] {
  return [...collectFields(planner.collect, 'PageInfo', subSelections(nodes))].map(([key, fieldNodes]) => ({
    key,
    field: (fieldNodes[0]?.name.value ?? '__typename') as PageInfoEntry['field'],
  }));
}
