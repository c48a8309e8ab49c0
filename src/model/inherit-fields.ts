import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { compositeTypes, interfaceNames } from './sdl.ts';

/**
 * Gives every type the fields of its interfaces that it does not declare itself, first those of the interfaces, so
 * that a field shared by all entities is written once.
 */
export function inheritFields(document: DocumentNode): DocumentNode {
  const types = compositeTypes(document);
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return node;
      const own = node.fields ?? [];
      const fields = new Map<string, FieldDefinitionNode>();
      for (const name of interfaceNames(node)) {
        for (const field of types.get(name)?.fields ?? []) fields.set(field.name.value, field);
      }
      for (const field of own) fields.set(field.name.value, field);
      return { ...node, fields: [...fields.values()] };
    }),
  };
}
