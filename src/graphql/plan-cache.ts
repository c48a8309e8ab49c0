import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { compileStatement, statementShape } from '../compile/compile-statement.ts';
import type { Statement } from '../compile/statement.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { argumentBinder, type BindArguments, type BoundSite } from '../plan/bind-arguments.ts';
import { operationCost, type OperationCost } from '../plan/cost.ts';
import type { OperationPlan } from '../plan/operation-plan.ts';
import { planOperation } from '../plan/plan-operation.ts';
import { BoundedMap, type Bounds } from './bounded-map.ts';

/**
 * As many as Neo4j keeps by default: a statement that it forgot is planned anew there anyway. The weight is in
 * characters, of documents, of variables and of statements; a plan holds its document, which takes some forty bytes for
 * each, and what is bound about as much as two hundred for each place that takes arguments.
 */
const BOUNDS = {
  plans: { entries: 1_000, weight: 2_000_000 },
  prepared: { entries: 1_000, weight: 4_000_000 },
  statements: { entries: 1_000, weight: 4_000_000 },
};

/** Characters of variables that are worth keeping what was made of them. */
const LONGEST_VARIABLES = 2_000;

const NOT_INDEXED: ReadonlySet<string> = new Set();

/** A plan, and the number under which its statements are kept. */
interface CachedPlan {
  readonly id: number;
  readonly plan: OperationPlan;
  readonly bind: BindArguments;
}

/** A plan whose arguments are bound and priced. */
export interface Prepared {
  readonly cached: CachedPlan;
  readonly bound: readonly BoundSite[];
  readonly cost: OperationCost;
}

interface KnownDocument {
  readonly id: number;
  /** Variables that `@skip` and `@include` name. */
  readonly conditionVariables: readonly string[];
}

/**
 * Keeps the plans and the statements that were used last. A document is known by its identity: Apollo's document store
 * hands every repeat of a text the same `DocumentNode`.
 */
export class PlanCache {
  readonly #model: GraphModel;
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();
  readonly #plans: BoundedMap<CachedPlan>;
  readonly #prepared: BoundedMap<Prepared>;
  readonly #statements: BoundedMap<Statement>;
  /** For arguments that were bound before. */
  #ofArguments = new WeakMap<readonly BoundSite[], Statement>();
  #indexed = NOT_INDEXED;
  #nextId = 0;

  constructor(model: GraphModel, bounds: Readonly<Record<keyof typeof BOUNDS, Bounds>> = BOUNDS) {
    this.#model = model;
    this.#plans = new BoundedMap(bounds.plans);
    this.#prepared = new BoundedMap(bounds.prepared);
    this.#statements = new BoundedMap(bounds.statements);
  }

  /** How many plans, bound arguments and statements are kept. */
  get size(): Readonly<Record<keyof typeof BOUNDS, number>> {
    return {
      plans: this.#plans.size,
      prepared: this.#prepared.size,
      statements: this.#statements.size,
    };
  }

  /**
   * The plan of an operation with its arguments bound and priced, which depend on nothing but the variables.
   *
   * @throws what binding throws
   */
  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    maxPageSize: number,
  ): Prepared {
    const make = (): Prepared => {
      const cached = this.plan(document, operation, variables);
      const bound = cached.bind(variables, maxPageSize);
      return { cached, bound, cost: operationCost(cached.plan, bound) };
    };
    const values = JSON.stringify(variables);
    if (values.length > LONGEST_VARIABLES) return make();
    const key = `${this.#known(document).id} ${operation.name?.value ?? ''} ${maxPageSize} ${values}`;
    return this.#prepared.get(key, () => {
      const value = make();
      return { value, weight: values.length + 200 * value.bound.length };
    });
  }

  /** The plan of an operation under the values of the variables that its conditions name. */
  plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): CachedPlan {
    const { id, conditionVariables: names } = this.#known(document);
    const conditions = names.length === 0 ? '' : JSON.stringify(names.map((name) => variables[name]));
    return this.#plans.get(`${id} ${operation.name?.value ?? ''} ${conditions}`, () => {
      const plan = planOperation(this.#model, document, operation, variables);
      const value = { id: this.#nextId++, plan, bind: argumentBinder(plan) };
      return { value, weight: document.loc?.source.body.length ?? 0 };
    });
  }

  #known(document: DocumentNode): KnownDocument {
    let known = this.#documents.get(document);
    if (known === undefined) {
      known = { id: this.#nextId++, conditionVariables: conditionVariables(document) };
      this.#documents.set(document, known);
    }
    return known;
  }

  /** The statement of a plan for arguments of this shape and the types of relationships that are indexed. */
  statement(
    { id, plan }: CachedPlan,
    bound: readonly BoundSite[],
    indexed: ReadonlySet<string> = NOT_INDEXED,
  ): Statement {
    if (indexed !== this.#indexed) {
      this.#statements.clear();
      this.#ofArguments = new WeakMap();
      this.#indexed = indexed;
    }
    const known = this.#ofArguments.get(bound);
    if (known !== undefined) return known;
    const found = this.#statements.get(`${id} ${statementShape(plan, bound)}`, () => {
      const statement = compileStatement({ model: this.#model, indexed }, plan, bound);
      return { value: statement, weight: statement.text.length };
    });
    this.#ofArguments.set(bound, found);
    return found;
  }
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
