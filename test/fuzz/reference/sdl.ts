import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What a field of the SDL reads. */
export type Meaning =
  | { readonly kind: 'plain' | 'address' | 'embedded' | 'reference' }
  | { readonly kind: 'link'; readonly types: readonly string[]; readonly inwards: boolean }
  | {
      readonly kind: 'relation';
      readonly relation: string;
      readonly inwards: boolean;
      readonly symmetric: boolean;
    };

/** A field of the SDL. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly meaning: Meaning;
}

/** An object type or interface of the SDL, with the fields of its interfaces. */
export interface Type {
  readonly name: string;
  /** The type itself, or the types that implement it. */
  readonly possible: readonly string[];
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly one: string | null;
  readonly many: string | null;
}

/** A word of the vocabulary of claims. */
export interface Predicate {
  readonly name: string;
  /** Relationship type; null for a literal and for `states`. */
  readonly relation: string | null;
  readonly literal: 'NUMBER' | 'DATE' | 'TEXT' | 'BOOLEAN' | null;
  readonly units: readonly string[];
  readonly functional: boolean;
  readonly symmetric: boolean;
  readonly momentary: boolean;
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/** What the files in `schema/` say, as far as answers depend on it. */
export interface Sdl {
  readonly types: ReadonlyMap<string, Type>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** Qualifiers that belong to the identity of a fact. */
  readonly identifying: readonly string[];
  /** Those of them that exclude each other in time. */
  readonly exclusive: readonly string[];
}

/** Reads every file of the folder. */
export function readSdl(folder: string): Sdl {
  const definitions = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions);
  const composites = new Map<string, Composite>();
  for (const definition of definitions)
    if (isComposite(definition)) composites.set(definition.name.value, definition);
  const types = new Map([...composites.keys()].map((name) => [name, typeOf(name, composites)]));
  const facts = composites.get('Fact')?.fields ?? [];
  const identifying = facts.filter((field) => directive(field, 'identifying') !== null);
  return {
    types,
    enums: new Map(
      definitions.flatMap((each) =>
        each.kind === Kind.ENUM_TYPE_DEFINITION
          ? [[each.name.value, (each.values ?? []).map(({ name }) => name.value)] as const]
          : [],
      ),
    ),
    predicates: new Map([...relations(types, composites), ...literals(definitions, types)]),
    identifying: identifying.map(({ name }) => name.value).sort(),
    exclusive: identifying
      .filter((field) => directive(field, 'identifying')?.['functional'] === true)
      .map(({ name }) => name.value),
  };
}

/** A type that the SDL must have. */
export function typeNamed(sdl: Sdl, name: string): Type {
  const type = sdl.types.get(name);
  if (type === undefined) throw new Error(`The SDL has no type ${name}.`);
  return type;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Record<string, unknown> | null {
  const found = node.directives?.find((each) => each.name.value === name);
  if (found === undefined) return null;
  const given = (found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]);
  return Object.fromEntries(given) as Record<string, unknown>;
}

function typeOf(name: string, composites: ReadonlyMap<string, Composite>): Type {
  const node = composites.get(name);
  const interfaces = (node?.interfaces ?? []).map((each) => each.name.value);
  const fields = new Map<string, Field>();
  for (const holder of [...interfaces, name])
    for (const field of composites.get(holder)?.fields ?? [])
      fields.set(field.name.value, fieldOf(field, composites));
  const mark = node === undefined ? null : directive(node, 'node');
  const implementing = [...composites.values()].filter(
    (each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.interfaces?.some((one) => one.name.value === name),
  );
  return {
    name,
    interfaces,
    fields,
    possible:
      node?.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? implementing.map((each) => each.name.value).sort()
        : [name],
    one: (mark?.['one'] as string | undefined) ?? null,
    many: (mark?.['many'] as string | undefined) ?? null,
  };
}

function fieldOf(node: FieldDefinitionNode, composites: ReadonlyMap<string, Composite>): Field {
  const type = namedType(node.type);
  const relation = directive(node, 'relationship');
  const link = directive(node, 'link');
  let meaning: Meaning = { kind: composites.has(type) ? 'reference' : 'plain' };
  if (directive(node, 'address') !== null) meaning = { kind: 'address' };
  if (directive(node, 'embedded') !== null) meaning = { kind: 'embedded' };
  if (link !== null)
    meaning = { kind: 'link', types: link['types'] as string[], inwards: link['direction'] === 'IN' };
  if (relation !== null)
    meaning = {
      kind: 'relation',
      relation: relation['type'] as string,
      inwards: relation['direction'] === 'IN',
      symmetric: relation['symmetric'] === true,
    };
  const inner = node.type.kind === Kind.NON_NULL_TYPE ? node.type.type : node.type;
  return {
    name: node.name.value,
    type,
    list: inner.kind === Kind.LIST_TYPE,
    required: node.type.kind === Kind.NON_NULL_TYPE,
    meaning,
  };
}

function namedType(node: TypeNode): string {
  return node.kind === Kind.NAMED_TYPE ? node.name.value : namedType(node.type);
}

function relations(
  types: ReadonlyMap<string, Type>,
  composites: ReadonlyMap<string, Composite>,
): Map<string, Predicate> {
  const predicates = new Map<string, Predicate & { subjects: Set<string>; objects: Set<string> }>();
  for (const [holder, composite] of composites) {
    for (const node of composite.fields ?? []) {
      const marks = directive(node, 'relationship');
      if (marks === null || marks['direction'] === 'IN') continue;
      const name = node.name.value;
      const known = predicates.get(name) ?? {
        name,
        relation: marks['type'] as string,
        literal: null,
        units: [],
        functional: marks['functional'] === true,
        symmetric: marks['symmetric'] === true,
        momentary: marks['momentary'] === true,
        subjects: new Set<string>(),
        objects: new Set<string>(),
      };
      predicates.set(name, known);
      for (const type of types.get(holder)?.possible ?? []) known.subjects.add(type);
      for (const type of types.get(namedType(node.type))?.possible ?? []) known.objects.add(type);
    }
  }
  return predicates;
}

function literals(
  definitions: readonly DefinitionNode[],
  types: ReadonlyMap<string, Type>,
): Map<string, Predicate> {
  const entities = new Set(types.get('Entity')?.possible ?? []);
  const none = { relation: null, symmetric: false, objects: new Set<string>(), units: [] };
  const states = {
    ...none,
    name: 'states',
    literal: null,
    functional: false,
    momentary: false,
    subjects: entities,
  };
  const predicates = new Map<string, Predicate>([['states', states]]);
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'LiteralPredicate')
      continue;
    for (const node of definition.values ?? []) {
      const marks = directive(node, 'literal') ?? {};
      predicates.set(node.name.value, {
        ...none,
        name: node.name.value,
        literal: marks['kind'] as Predicate['literal'],
        units: (marks['units'] as string[] | undefined) ?? [],
        functional: marks['functional'] !== false,
        momentary: marks['momentary'] === true,
        subjects: Array.isArray(marks['on']) ? new Set(marks['on'] as string[]) : entities,
      });
    }
  }
  return predicates;
}
