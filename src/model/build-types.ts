import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import type { ModelField, ModelType, Storage, Visibility } from './graph-model.ts';
import { faultAt, type SchemaFault } from './schema-error.ts';
import {
  type CompositeDefinition,
  compositeTypes,
  directiveArguments,
  enumTypes,
  interfaceNames,
  typeReference,
} from './sdl.ts';

const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Date']);
/** Enums that are derived from the SDL, so that a field may name them before they exist. */
const DERIVED_ENUMS = new Set(['Predicate', 'EntityType']);
/** Labels and relationship types become part of statements, so nothing else may stand in them. */
const SAFE_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Builds the descriptors of all graph types of a document whose fields are inherited. */
export function buildTypes(document: DocumentNode, faults: SchemaFault[]): Map<string, ModelType> {
  const definitions = compositeTypes(document);
  const enums = new Map(
    [...enumTypes(document)].map(([name, node]) => [
      name,
      (node.values ?? []).map((each) => each.name.value),
    ]),
  );
  const types = new Map<string, ModelType>();
  for (const [name, definition] of definitions) {
    const storage = storageOf(definition);
    if (storage === null) continue;
    types.set(name, buildType({ definition, storage, definitions, enums, faults }));
  }
  return types;
}

interface TypeContext {
  readonly definition: CompositeDefinition;
  readonly storage: Storage;
  readonly definitions: ReadonlyMap<string, CompositeDefinition>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly faults: SchemaFault[];
}

function buildType(context: TypeContext): ModelType {
  const { definition, storage, definitions, faults } = context;
  const name = definition.name.value;
  const node = directiveArguments(definition, 'node');
  const label = node === null ? null : String(node['label']);
  if (label !== null && !SAFE_NAME.test(label)) {
    faults.push(faultAt(definition, `The label "${label}" is not made of letters, digits and underscores.`));
  }
  const fields = new Map<string, ModelField>();
  for (const field of definition.fields ?? []) {
    const built = buildField(field, context);
    if (built !== null) fields.set(built.name, built);
  }
  return {
    name,
    storage,
    label,
    visibility: visibilityOf(definition, storage),
    possibleTypes: possibleTypes(name, definitions),
    interfaces: interfaceNames(definition),
    fields,
    hub: node?.['hub'] === true,
    root: node === null ? null : { one: String(node['one']), many: String(node['many']) },
  };
}

function storageOf(definition: CompositeDefinition): Storage | null {
  if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) return 'interface';
  if (directiveArguments(definition, 'node') !== null) return 'node';
  if (directiveArguments(definition, 'relationshipProperties') !== null) return 'relationship';
  if (directiveArguments(definition, 'embeddable') !== null) return 'embedded';
  return null;
}

function visibilityOf(definition: CompositeDefinition, storage: Storage): Visibility {
  const name = definition.name.value;
  if (name === 'Entity' || interfaceNames(definition).includes('Entity')) return 'entity';
  if (storage === 'node') return 'claim';
  return storage === 'relationship' && interfaceNames(definition).includes('Node') ? 'fact' : 'none';
}

function possibleTypes(name: string, definitions: ReadonlyMap<string, CompositeDefinition>): string[] {
  const definition = definitions.get(name);
  if (definition?.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [name];
  return [...definitions.values()]
    .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && interfaceNames(each).includes(name))
    .map((each) => each.name.value)
    .sort();
}

function buildField(field: FieldDefinitionNode, context: TypeContext): ModelField | null {
  const { definitions, enums, faults } = context;
  const { name: type, list, nullable } = typeReference(field.type);
  const base = { name: field.name.value, list, nullable };
  const composite = definitions.get(type);
  const fault = (message: string): null => {
    faults.push(faultAt(field, `${context.definition.name.value}.${field.name.value}: ${message}`));
    return null;
  };
  if (directiveArguments(field, 'address') !== null) return { ...base, kind: 'address' };
  if (composite === undefined) {
    const enumValues = enums.get(type) ?? null;
    if (enumValues === null && !SCALARS.has(type) && !DERIVED_ENUMS.has(type)) {
      return fault(`The type "${type}" is not known.`);
    }
    const searched = directiveArguments(field, 'search') !== null;
    return { ...base, kind: 'property', type, enumValues, searched };
  }
  const embedded = directiveArguments(field, 'embedded');
  if (embedded !== null) return { ...base, kind: 'embedded', type, prefix: String(embedded['prefix']) };
  const reference = directiveArguments(field, 'reference');
  if (reference !== null)
    return { ...base, kind: 'reference', type, property: String(reference['property']) };
  const link = directiveArguments(field, 'link');
  if (link !== null) {
    const relationshipTypes = (link['types'] as string[]).filter(
      (each) => SAFE_NAME.test(each) || fault(`"${each}" is no relationship type.`),
    );
    const direction = link['direction'] === 'IN' ? 'IN' : 'OUT';
    const connection = type === 'Node' || interfaceNames(composite).includes('Node');
    return { ...base, kind: 'link', type, relationshipTypes, direction, connection };
  }
  const relationship = directiveArguments(field, 'relationship');
  if (relationship === null) {
    return fault('A field of an object type needs @relationship, @link, @reference or @embedded.');
  }
  const relationshipType = String(relationship['type']);
  if (!SAFE_NAME.test(relationshipType)) return fault(`"${relationshipType}" is no relationship type.`);
  if (!list) return fault('A relationship is a list: write [Type!]!.');
  return {
    ...base,
    kind: 'relationship',
    type,
    relationshipType,
    direction: relationship['direction'] === 'IN' ? 'IN' : 'OUT',
    symmetric: relationship['symmetric'] === true,
    predicate: base.name,
  };
}
