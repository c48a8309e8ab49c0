import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLOutputType } from 'graphql';
import { getNamedType, GraphQLString, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { ComputedField, ComputedRoot, StoredPlace } from './operation-plan.ts';
import { planObject } from './plan-selection.ts';
import { type Planner, subSelections } from './planner.ts';

/** A root field to plan. */
interface RootField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly site: number;
}

interface Computing {
  readonly planner: Planner;
  readonly site: number;
  readonly places: StoredPlace[];
  readonly selected: Set<string>;
}

/** Where a computed field stands. */
interface Spot {
  /** Response keys from the root. */
  readonly path: readonly string[];
  /** Field names below the root field. */
  readonly names: readonly string[];
}

/**
 * Plans a root field that an analysis answers. Types that are not stored are computed; where the schema leads to a
 * stored type, the analysis gives an id, and the object is read like any other.
 */
export function planComputed(planner: Planner, { key, nodes, definition, site }: RootField): ComputedRoot {
  const computing: Computing = { planner, site, places: [], selected: new Set() };
  const value = planValue(computing, definition.type, nodes, { path: [key], names: [] });
  const field: ComputedField = { key, name: definition.name, type: definition.type, value };
  const { places, selected } = computing;
  return { kind: 'computed', key, site, name: definition.name, field, places, selected };
}

function planValue(
  computing: Computing,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  spot: Spot,
): ComputedField['value'] {
  const named = getNamedType(type);
  if (isLeafType(named)) return { kind: 'leaf' };
  const selectionSets = subSelections(nodes);
  const { planner, site } = computing;
  if (planner.model.types.has(named.name)) {
    const object = planObject(planner, named.name, selectionSets, { site, path: spot.path });
    const stored = { place: planner.places.next++, object };
    computing.places.push(stored);
    return { kind: 'stored', ...stored };
  }
  const variants = new Map<string, readonly ComputedField[]>();
  for (const runtimeType of runtimeTypes(planner, named)) {
    const fields: ComputedField[] = [];
    for (const [key, fieldNodes] of collectFields(planner.collect, runtimeType, selectionSets)) {
      fields.push(planField(computing, runtimeType, { key, nodes: fieldNodes, spot }));
    }
    variants.set(runtimeType, fields);
  }
  return { kind: 'object', variants };
}

function planField(
  computing: Computing,
  runtimeType: string,
  { key, nodes, spot }: { readonly key: string; readonly nodes: readonly FieldNode[]; readonly spot: Spot },
): ComputedField {
  const { schema } = computing.planner.model;
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, name, type: GraphQLString, value: { kind: 'typename' } };
  const parent = schema.getType(runtimeType);
  const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (definition === undefined) throw new Error(`${runtimeType} has no field "${name}".`);
  const names = [...spot.names, name];
  computing.selected.add(names.join('.'));
  const inner = { path: [...spot.path, key], names };
  return { key, name, type: definition.type, value: planValue(computing, definition.type, nodes, inner) };
}

function runtimeTypes({ model }: Planner, type: GraphQLNamedType): string[] {
  return isAbstractType(type) ? model.schema.getPossibleTypes(type).map((each) => each.name) : [type.name];
}
