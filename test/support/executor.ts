import type { DocumentNode, ExecutionResult } from 'graphql';
import { parse, validate } from 'graphql';
import type { Database } from '../../src/database/database.ts';
import { executeOperation } from '../../src/graphql/execute-operation.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';

/** Runs operations on a database without a server around it. */
export interface Executor {
  run(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  /** Texts of the statements that were run, each as often as it was. */
  readonly statements: readonly string[];
}

/** An executor with the plan cache of a service, which also keeps the parsed documents as a service does. */
export function createExecutor(model: GraphModel, database: Database): Executor {
  const statements: string[] = [];
  const documents = new Map<string, DocumentNode>();
  const watched: Database = {
    ...database,
    read(statement, parameters, options) {
      statements.push(statement);
      return database.read(statement, parameters, options);
    },
  };
  const limits = { maxPageSize: 1000, maxCost: 10_000_000, executionTimeoutMs: 60_000 };
  const options = {
    model,
    database: watched,
    plans: new PlanCache(model),
    publicUrl: 'http://graph.test',
    limits,
  };
  return {
    statements,
    run(query, variables) {
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const [fault] = validate(model.schema, document);
      if (fault !== undefined) throw fault;
      return executeOperation(options, { document, operationName: undefined, variables, signal: undefined });
    },
  };
}
