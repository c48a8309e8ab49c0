import type {
  SelectionNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** What field collection needs of an operation; everything is a parameter, nothing is global. */
export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced variables; only those that @skip and @include name matter. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Collects the fields that selection sets ask of an object of one runtime type, by response key and in the order of
 * the document.
 *
 * @see https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  context: CollectContext,
  runtimeType: string,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const collected = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const selectionSet of selectionSets)
    collect(context, runtimeType, selectionSet, { collected, visited });
  return collected;
}

interface Accumulator {
  readonly collected: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

function collect(
  context: CollectContext,
  runtimeType: string,
  selectionSet: SelectionSetNode,
  accumulator: Accumulator,
): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(context, selection)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = accumulator.collected.get(key);
        if (nodes === undefined) accumulator.collected.set(key, [selection]);
        else nodes.push(selection);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(context.schema, selection.typeCondition?.name.value, runtimeType)) {
          collect(context, runtimeType, selection.selectionSet, accumulator);
        }
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = context.fragments.get(name);
        if (fragment === undefined || accumulator.visited.has(name)) break;
        accumulator.visited.add(name);
        if (applies(context.schema, fragment.typeCondition.name.value, runtimeType)) {
          collect(context, runtimeType, fragment.selectionSet, accumulator);
        }
        break;
      }
    }
  }
}

function isIncluded(context: CollectContext, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, context.variables);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, context.variables);
  return include?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, runtimeType: string): boolean {
  if (condition === undefined || condition === runtimeType) return true;
  const abstract = schema.getType(condition);
  const object = schema.getType(runtimeType);
  return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
}
