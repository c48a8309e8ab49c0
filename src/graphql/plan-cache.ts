import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { compileStatement, statementShape } from '../compile/compile-statement.ts';
import type { Statement } from '../compile/statement.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import type { OperationPlan } from '../plan/operation-plan.ts';
import { planOperation } from '../plan/plan-operation.ts';

/** Plans of one document and statements of one plan that are kept at most. */
const MAX_VARIANTS = 64;

/** A plan and the statements that were compiled for it, by the shape of their arguments. */
interface CachedPlan {
  readonly plan: OperationPlan;
  readonly statements: Map<string, Statement>;
}

interface CachedDocument {
  /** Variables that `@skip` and `@include` name. */
  readonly conditionVariables: readonly string[];
  readonly plans: Map<string, CachedPlan>;
}

/**
 * Keeps plans and statements as long as Apollo's document store keeps the document: it hands every repeat of a text the
 * same `DocumentNode`.
 */
export class PlanCache {
  readonly #model: GraphModel;
  readonly #documents = new WeakMap<DocumentNode, CachedDocument>();

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** The plan of an operation under the values of the variables that its conditions name. */
  plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): CachedPlan {
    let cached = this.#documents.get(document);
    if (cached === undefined) {
      cached = { conditionVariables: conditionVariables(document), plans: new Map() };
      this.#documents.set(document, cached);
    }
    const key = JSON.stringify([
      operation.name?.value,
      cached.conditionVariables.map((name) => variables[name]),
    ]);
    return remember(cached.plans, key, () => ({
      plan: planOperation(this.#model, document, operation, variables),
      statements: new Map(),
    }));
  }

  /** The statement of a plan for arguments of this shape. */
  statement(cached: CachedPlan, bound: readonly BoundSite[]): Statement {
    const shape = statementShape(cached.plan, bound);
    return remember(cached.statements, shape, () => compileStatement(this.#model, cached.plan, bound));
  }
}

/** Gets an entry or makes it; the oldest makes room when there are too many. */
function remember<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = make();
  const [oldest] = entries.keys();
  if (entries.size >= MAX_VARIANTS && oldest !== undefined) entries.delete(oldest);
  entries.set(key, made);
  return made;
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
    },
  });
  return [...names].sort();
}
