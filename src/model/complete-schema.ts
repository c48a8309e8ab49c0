import type { DefinitionNode, DocumentNode, FieldDefinitionNode } from 'graphql';
import { Kind, parse } from 'graphql';
import { connectionSums, facetField, facetSdl, factConnectionSums } from './build-facets.ts';
import { filterSdl } from './build-filters.ts';
import { orderSdl } from './build-orders.ts';
import { LITERAL_PREDICATES } from './build-predicates.ts';
import type { ModelField, ModelType, Predicate } from './graph-model.ts';

/** Directives that only the build reads; the served schema does not repeat them. */
const BUILD_DIRECTIVES = new Set(['node', 'relationshipProperties', 'embeddable', 'search', 'address']);

const PAGE = `
    "Default 20."
    first: Int
    "A cursor."
    after: String
    "The last."
    last: Int
    "A cursor."
    before: String
    "Inherited."
    view: View`;
/** Arguments that select and order the rows of a connection; `rows` names what they are. */
const selectionOf = (rows: string): string => `
    "Filter."
    where: ${rows}Where
    "Order."
    orderBy: [${rows}Order!]`;
const LIST = `
    "How many at most; 50 when not given."
    first: Int
    "Inherited."
    view: View`;
const ONE = `
    "Inherited."
    view: View`;

/**
 * Completes a document whose fields are inherited to the schema that is served: relationships and links become
 * connections, every stored type gets a root field and a root connection, and the vocabulary becomes enums.
 */
export function completeSchema(
  document: DocumentNode,
  types: ReadonlyMap<string, ModelType>,
  predicates: ReadonlyMap<string, Predicate>,
): DocumentNode {
  const used = { connections: new Set<string>(), factConnections: new Set<string>() };
  const definitions: DefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === LITERAL_PREDICATES) continue;
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      definitions.push(node);
      continue;
    }
    const type = types.get(node.name.value);
    const fields = (node.fields ?? []).map((field) =>
      withoutWording(completeField(field, type?.fields.get(field.name.value), used)),
    );
    if (node.name.value === 'SearchConnection') fields.push(...fieldsOf(facetField('Entity', types)));
    definitions.push({
      ...node,
      fields:
        node.name.value === 'Query' ? [...fields.map(completeSearch), ...rootFields(types, used)] : fields,
    });
  }
  const derived = [
    ...[...used.connections].map((type) => connectionSdl(type, types)),
    ...[...used.factConnections].map((type) => factConnectionSdl(type, types)),
    ...filterSdl(types),
    ...orderSdl({ types, predicates }),
    ...facetSdl(types),
    enumSdl(
      'Predicate',
      'What a claim or a fact says of its subject: the name of a field, or of a literal.',
      [...[...predicates.values()].map((each) => [each.name, each.description] as const)],
    ),
    enumSdl('EntityType', 'Types of entities.', [
      ...(types.get('Entity')?.possibleTypes ?? []).map((name) => [name, `The type ${name}.`] as const),
    ]),
  ];
  return {
    kind: Kind.DOCUMENT,
    definitions: [...definitions, ...parse(derived.join('\n')).definitions].map(strip),
  };
}

interface Used {
  readonly connections: Set<string>;
  readonly factConnections: Set<string>;
}

function completeField(
  node: FieldDefinitionNode,
  field: ModelField | undefined,
  used: Used,
): FieldDefinitionNode {
  if (field === undefined) return node;
  const given = node.arguments ?? [];
  switch (field.kind) {
    case 'relationship':
      used.factConnections.add(field.type);
      return withType(node, `${field.type}FactConnection!`, selectionOf(`${field.type}Fact`) + PAGE);
    case 'link':
      if (!field.connection) return { ...node, arguments: [...given, ...argumentsOf(LIST)] };
      used.connections.add(field.type);
      return withType(node, `${field.type}Connection!`, selectionOf(field.type) + PAGE);
    case 'reference':
      return { ...node, arguments: [...given, ...argumentsOf(field.list ? LIST : ONE)] };
    case 'property':
    case 'address':
    case 'embedded':
      return node;
  }
}

function withType(node: FieldDefinitionNode, type: string, argumentsSdl: string): FieldDefinitionNode {
  const template = fieldsOf(`field(${argumentsSdl}): ${type}`)[0];
  if (template === undefined) throw new Error(`No field in "${type}".`);
  return {
    ...node,
    type: template.type,
    arguments: [...(node.arguments ?? []), ...(template.arguments ?? [])],
  };
}

function argumentsOf(sdl: string): NonNullable<FieldDefinitionNode['arguments']> {
  return fieldsOf(`field(${sdl}): Int`)[0]?.arguments ?? [];
}

/** Search finds entities, so it is narrowed as they are; its order is how well they match. */
function completeSearch(node: FieldDefinitionNode): FieldDefinitionNode {
  if (node.name.value !== 'search') return node;
  const where = argumentsOf('"Only those of which this holds, under the view." where: EntityWhere');
  return { ...node, arguments: [...(node.arguments ?? []), ...where] };
}

function fieldsOf(sdl: string): readonly FieldDefinitionNode[] {
  if (sdl === '') return [];
  const node = parse(`type T { ${sdl} }`, { noLocation: true }).definitions[0];
  return node?.kind === Kind.OBJECT_TYPE_DEFINITION ? (node.fields ?? []) : [];
}

function rootFields(types: ReadonlyMap<string, ModelType>, used: Used): FieldDefinitionNode[] {
  return [...types.values()].flatMap((type) => {
    if (type.root === null) return [];
    used.connections.add(type.name);
    return fieldsOf(`
      "The ${type.name} with this id; null when there is none under the view."
      ${type.root.one}("Its id." id: ID! "Point in time and standard of proof." view: View): ${type.name}
      "All of type ${type.name}, in the order of their names."
      ${type.root.many}(${selectionOf(type.name)}${PAGE}): ${type.name}Connection!`);
  });
}

function connectionSdl(type: string, types: ReadonlyMap<string, ModelType>): string {
  return `
    "A page of ${type}."
    type ${type}Connection {
      "The edges of this page."
      edges: [${type}Edge!]!
      "Where this page stands."
      pageInfo: PageInfo!
      "How many there are under the view, on all pages."
      totalCount: Int!
      ${connectionSums(type, types)}
    }
    "One ${type} of a page."
    type ${type}Edge {
      "Where this edge stands."
      cursor: String!
      "The object."
      node: ${type}!
    }`;
}

function factConnectionSdl(type: string, types: ReadonlyMap<string, ModelType>): string {
  return `
    "A page of facts that lead to ${type}."
    type ${type}FactConnection {
      "The edges of this page, one a period of a fact."
      edges: [${type}FactEdge!]!
      "Where this page stands."
      pageInfo: PageInfo!
      "How many distinct facts, on all pages."
      totalCount: Int!
      ${factConnectionSums(type, types)}
    }
    "A fact and the ${type} to which it leads."
    type ${type}FactEdge {
      "Where this edge stands."
      cursor: String!
      "The fact: since when, by whose word."
      fact: Fact!
      "Where it leads."
      node: ${type}!
    }`;
}

function enumSdl(name: string, description: string, values: readonly (readonly [string, string])[]): string {
  const lines = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, text]) => `${JSON.stringify(text)} ${value}`);
  return `${JSON.stringify(description)} enum ${name} { ${lines.join('\n')} }`;
}

/** Wording is read by the build alone, and an inherited field would repeat it in every type. */
function withoutWording(node: FieldDefinitionNode): FieldDefinitionNode {
  const directives = (node.directives ?? []).filter((each) => each.name.value !== 'worded');
  return { ...node, directives };
}

function strip(node: DefinitionNode): DefinitionNode {
  if (node.kind === Kind.DIRECTIVE_DEFINITION || !('directives' in node)) return node;
  const directives = node.directives.filter((each) => !BUILD_DIRECTIVES.has(each.name.value));
  return { ...node, directives } as DefinitionNode;
}
