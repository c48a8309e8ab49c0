import type { ASTNode, DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { faultAt, type SchemaFault } from './schema-error.ts';

/** Finds every type, field, argument and enum value of the SDL that has no description. */
export function checkDescriptions(document: DocumentNode): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const demand = (
    node: ASTNode & { readonly description?: unknown; readonly name: { readonly value: string } },
  ): void => {
    if (node.description === undefined)
      faults.push(faultAt(node, `"${node.name.value}" has no description.`));
  };
  visit(document, {
    enter(node) {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.ENUM_VALUE_DEFINITION:
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.FIELD_DEFINITION:
        case Kind.INPUT_VALUE_DEFINITION:
          demand(node);
          break;
        default:
      }
    },
  });
  return faults;
}
