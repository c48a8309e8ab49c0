import type {
  ConstDirectiveNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { Kind, valueFromASTUntyped } from 'graphql';

/** An object type or an interface of the SDL. */
export type CompositeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The object types and interfaces of a document by name, in its order. */
export function compositeTypes(document: DocumentNode): Map<string, CompositeDefinition> {
  const types = new Map<string, CompositeDefinition>();
  for (const node of document.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      types.set(node.name.value, node);
    }
  }
  return types;
}

/** The enums of a document by name. */
export function enumTypes(document: DocumentNode): Map<string, EnumTypeDefinitionNode> {
  const enums = new Map<string, EnumTypeDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(node.name.value, node);
  }
  return enums;
}

/** Arguments of a directive as plain values, or `null` when the node does not carry it. */
export function directiveArguments(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Record<string, unknown> | null {
  const directive = node.directives?.find((each) => each.name.value === name);
  if (directive === undefined) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}

/** What a type reference names, and whether it is a list and may be null. */
export interface TypeReference {
  readonly name: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

/** Reads a type reference; lists of lists do not occur in this schema. */
export function typeReference(type: TypeNode): TypeReference {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeReference(type.type), nullable: false };
  if (type.kind === Kind.LIST_TYPE) return { ...typeReference(type.type), list: true, nullable: true };
  return { name: type.name.value, list: false, nullable: true };
}

/** Names of the interfaces that a type implements. */
export function interfaceNames(type: CompositeDefinition): string[] {
  return (type.interfaces ?? []).map((each) => each.name.value);
}

/** A field's first line of description. */
export function descriptionOf(node: FieldDefinitionNode | CompositeDefinition): string {
  return node.description?.value ?? '';
}
