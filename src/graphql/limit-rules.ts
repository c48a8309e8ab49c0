import type {
  ASTVisitor,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { Kind } from 'graphql';
import { codedError } from './errors.ts';

/** Limits on the shape of an operation. */
export interface OperationLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
}

interface Measures {
  readonly depth: number;
  readonly aliases: number;
}

/**
 * Refuses operations that are too deep, or hold too many aliases or root fields once their fragments are spread. Each
 * fragment is measured once, so the check is linear in the document. Introspection has its own limit in graphql-js.
 */
export function limitRules({ maxDepth, maxAliases, maxRootFields }: OperationLimits): ValidationRule[] {
  const rule = (context: ValidationContext): ASTVisitor => {
    const measured = new Map<FragmentDefinitionNode, Measures>();
    const refuse = (what: string, found: number, max: number): void => {
      const message = `The operation has ${found} ${what}; at most ${max} are allowed.`;
      context.reportError(codedError('LIMIT_EXCEEDED', message, { extensions: { limit: max, found } }));
    };
    return {
      OperationDefinition(node) {
        const { depth, aliases } = measure(context, node.selectionSet, measured);
        const roots = countRootFields(context, node.selectionSet, new Set());
        if (depth > maxDepth) refuse('levels of fields', depth, maxDepth);
        if (aliases > maxAliases) refuse('aliases', aliases, maxAliases);
        if (roots > maxRootFields) refuse('root fields', roots, maxRootFields);
      },
    };
  };
  return [rule];
}

function measure(
  context: ValidationContext,
  selectionSet: SelectionSetNode,
  measured: Map<FragmentDefinitionNode, Measures>,
): Measures {
  let depth = 0;
  let aliases = 0;
  for (const selection of selectionSet.selections) {
    let inner: Measures = { depth: 0, aliases: 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      inner = measureFragment(context, context.getFragment(selection.name.value), measured);
    } else if (selection.selectionSet !== undefined) {
      inner = measure(context, selection.selectionSet, measured);
    }
    const isField = selection.kind === Kind.FIELD;
    if (isField && selection.name.value.startsWith('__')) continue;
    depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
    aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
  }
  return { depth, aliases };
}

function measureFragment(
  context: ValidationContext,
  fragment: FragmentDefinitionNode | null | undefined,
  measured: Map<FragmentDefinitionNode, Measures>,
): Measures {
  if (fragment === null || fragment === undefined) return { depth: 0, aliases: 0 };
  const known = measured.get(fragment);
  if (known !== undefined) return known;
  // A cycle is another rule's to refuse; here it only must not run for ever.
  measured.set(fragment, { depth: 0, aliases: 0 });
  const measures = measure(context, fragment.selectionSet, measured);
  measured.set(fragment, measures);
  return measures;
}

function countRootFields(
  context: ValidationContext,
  selectionSet: SelectionSetNode,
  visited: Set<string>,
): number {
  let count = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countRootFields(context, selection.selectionSet, visited);
    else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment !== null && fragment !== undefined)
        count += countRootFields(context, fragment.selectionSet, visited);
    }
  }
  return count;
}
