import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { execute, getOperationAST, getVariableValues, type GraphQLError } from 'graphql';
import { type AnswerObject, RUNTIME_TYPE, shapeAnswer } from '../compile/shape-answer.ts';
import { bindParameters } from '../compile/statement.ts';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { bindArguments } from '../plan/bind-arguments.ts';
import { codedError } from './errors.ts';
import type { PlanCache } from './plan-cache.ts';
import { readOneVersion } from './read-one-version.ts';
import { computedRoots, type Found, runAnalyses } from './run-analyses.ts';

/** What executing operations needs. */
export interface ExecutorOptions {
  readonly model: GraphModel;
  readonly database: Database;
  readonly plans: PlanCache;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
  readonly limits: { readonly maxPageSize: number; readonly executionTimeoutMs: number };
}

/** One operation to execute. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** Variables as they came, not yet coerced. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Executes a validated query: plan, bind, compile, one statement, shape. No field does I/O of its own.
 *
 * @throws GraphQLError, UserInputError, DatabaseError; the caller maps them.
 */
export async function executeOperation(
  options: ExecutorOptions,
  request: OperationRequest,
): Promise<ExecutionResult> {
  const { model, plans } = options;
  const operation = getOperationAST(request.document, request.operationName);
  if (operation === null || operation === undefined) {
    const message =
      typeof request.operationName === 'string'
        ? `The document holds no operation with the name "${request.operationName}".`
        : 'Name the operation to run: the document holds several.';
    throw codedError('OPERATION_RESOLUTION_FAILURE', message);
  }
  const variables = getVariableValues(
    model.schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (variables.errors !== undefined) return { errors: variables.errors.map(asUserInput) };
  const cached = plans.plan(request.document, operation, variables.coerced);
  if (cached.plan.roots.every((root) => root.kind === 'typename')) return complete(options, request, {});
  const bound = bindArguments(cached.plan, variables.coerced, options.limits.maxPageSize);
  const statement = plans.statement(cached, bound);
  const readOptions = { timeoutMs: options.limits.executionTimeoutMs, signal: request.signal };
  const run = { model, database: options.database, plan: cached.plan, bound, options: readOptions };
  const { dataset, columns, found } = await readOneVersion<Found>(
    options.database,
    {
      text: statement.text,
      find: computedRoots(cached.plan).length === 0 ? null : () => runAnalyses(run),
      parameters: (each) => bindParameters(statement, bound, each?.references),
    },
    readOptions,
  );
  const computed = found?.computed;
  const { publicUrl } = options;
  const shaped = shapeAnswer({ plan: cached.plan, bound, statement, computed, publicUrl }, columns);
  const extensions = dataset === null ? {} : { extensions: { dataset } };
  if (shaped.complete && !cached.plan.introspects) return { data: shaped.data, ...extensions };
  return { ...(await complete(options, request, shaped.data)), ...extensions };
}

/**
 * Completes shaped data with graphql-js. Data that has the right shape needs it only for introspection, and where a
 * null stands at a non-null position: errors and their propagation are then those of the specification.
 */
async function complete(
  { model }: ExecutorOptions,
  request: OperationRequest,
  data: AnswerObject,
): Promise<ExecutionResult> {
  return execute({
    schema: model.schema,
    document: request.document,
    operationName: request.operationName ?? null,
    variableValues: request.variables ?? {},
    rootValue: data,
    fieldResolver,
    typeResolver,
  });
}

const fieldResolver: GraphQLFieldResolver<AnswerObject, unknown> = (source, _arguments, _context, info) =>
  source[info.path.key];

const typeResolver: GraphQLTypeResolver<AnswerObject, unknown> = (value) => String(value[RUNTIME_TYPE]);

function asUserInput(error: GraphQLError): GraphQLError {
  return codedError('BAD_USER_INPUT', error.message, error.nodes === undefined ? {} : { nodes: error.nodes });
}
