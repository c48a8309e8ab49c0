import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { execute, getOperationAST, getVariableValues, type GraphQLError, OperationTypeNode } from 'graphql';
import { type AnswerObject, RUNTIME_TYPE } from '../compile/reader.ts';
import { shapeAnswer } from '../compile/shape-answer.ts';
import { bindParameters } from '../compile/statement.ts';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { OperationCost } from '../plan/cost.ts';
import { withPresentIds } from '../plan/present-ids.ts';
import type { AskedExtensions } from './asked-extensions.ts';
import type { DatasetTraits } from './dataset-traits.ts';
import { codedError } from './errors.ts';
import { explainDisabled, profilingReader } from './explain.ts';
import type { PlanCache } from './plan-cache.ts';
import { readOneVersion } from './read-one-version.ts';
import { computedRoots, type Found, runAnalyses } from './run-analyses.ts';

/** What executing operations needs. */
export interface ExecutorOptions {
  readonly model: GraphModel;
  readonly database: Database;
  readonly plans: PlanCache;
  /** Absent: nothing can be read in order, and no id is a former one. */
  readonly traits?: DatasetTraits;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
  readonly limits: ExecutionLimits;
  /** Whether operations are explained to who asks; absent: they are not. */
  readonly explain?: boolean;
}

/** Limits that hold once the arguments of an operation are known. */
export interface ExecutionLimits {
  readonly maxPageSize: number;
  /** Most that an operation may cost; `operationCost` says what counts. */
  readonly maxCost: number;
  readonly executionTimeoutMs: number;
}

/** One operation to execute. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** Variables as they came, not yet coerced. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly signal: AbortSignal | undefined;
  /** What the answer shall tell besides the data; absent: nothing. */
  readonly asked?: AskedExtensions;
}

/**
 * Executes a validated query: plan, bind, price, compile, one statement, shape. No field does I/O of its own.
 *
 * @throws GraphQLError, UserInputError, DatabaseError; the caller maps them.
 */
export async function executeOperation(
  options: ExecutorOptions,
  request: OperationRequest,
  isRepeated = false,
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
  if (operation.operation !== OperationTypeNode.QUERY) {
    const message = `There is nothing to write to or to wait for here: ask a query instead of a ${operation.operation}.`;
    throw codedError('OPERATION_RESOLUTION_FAILURE', message, { nodes: operation });
  }
  const variables = getVariableValues(
    model.schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (variables.errors !== undefined) return { errors: variables.errors.map(asUserInput) };
  const { maxPageSize, maxCost } = options.limits;
  const prepared = plans.prepare(request.document, operation, variables.coerced, maxPageSize);
  const { cached, bound: given } = prepared;
  if (request.asked?.explain === true && options.explain !== true) throw explainDisabled();
  refuseAbove(maxCost, prepared.cost);
  const tellCost = request.asked?.cost === true ? { cost: { ...prepared.cost, limit: maxCost } } : {};
  if (cached.plan.roots.every((root) => root.kind === 'typename')) {
    return withExtensions(await complete(options, request, {}), tellCost);
  }
  const readOptions = { timeoutMs: options.limits.executionTimeoutMs, signal: request.signal };
  const { traits } = options;
  const refreshing = traits?.refresh(readOptions) ?? null;
  if (refreshing !== null) await refreshing;
  const used = traits?.current;
  const bound = used === undefined ? given : withPresentIds(cached.plan, given, used.presentIds);
  const statement = plans.statement(cached, bound, used?.indexedTypes);
  const profiling = request.asked?.explain === true ? profilingReader(options.database) : null;
  const { plan } = cached;
  const run = { model, database: options.database, plan, bound, options: readOptions };
  const { sequence, dataset, records, found } = await readOneVersion<Found>(
    profiling ?? options.database,
    {
      text: statement.text,
      find: computedRoots(plan).length === 0 ? null : () => runAnalyses(run),
      parameters: (each) => bindParameters(statement, bound, each?.references),
    },
    readOptions,
  );
  // An apply came between: once is enough, since nobody applies for every request.
  const fits = used === undefined || traits?.fit(used, sequence) === true;
  if (!fits && !isRepeated) return executeOperation(options, request, true);
  const extensions = {
    ...(dataset === null ? {} : { dataset }),
    ...tellCost,
    ...(profiling === null ? {} : { explain: profiling.explanation() }),
  };
  const { publicUrl } = options;
  const computed = found?.computed;
  const context = { plan, bound, statement, computed, publicUrl, noteTypes: plan.introspects };
  const shaped = shapeAnswer(context, records);
  if (shaped.complete && !plan.introspects) return withExtensions({ data: shaped.data }, extensions);
  const typed = plan.introspects ? shaped : shapeAnswer({ ...context, noteTypes: true }, records);
  return withExtensions(await complete(options, request, typed.data), extensions);
}

function withExtensions(result: ExecutionResult, extensions: Record<string, unknown>): ExecutionResult {
  return Object.keys(extensions).length === 0 ? result : { ...result, extensions };
}

function refuseAbove(limit: number, { cost, costliestPath }: OperationCost): void {
  if (cost <= limit) return;
  const where = costliestPath === null ? '' : ` Most of it is "${costliestPath.join('.')}".`;
  throw codedError(
    'COST_LIMIT',
    `The operation costs ${cost}; at most ${limit} is allowed.${where} Ask for smaller pages or fewer levels.`,
    { extensions: { cost, limit, costliestPath } },
  );
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
