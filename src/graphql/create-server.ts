import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { readAskedExtensions } from './asked-extensions.ts';
import type { RequestContext } from './context.ts';
import { DatasetTraits } from './dataset-traits.ts';
import { ERROR_STATUS, toGraphqlError } from './errors.ts';
import type { ExportRequest } from './collect-export.ts';
import { exportOperation, type OperationExport } from './export-operation.ts';
import {
  type ExecutionLimits,
  executeOperation,
  type ExecutorOptions,
  type OperationRequest,
} from './execute-operation.ts';
import { limitRules, type OperationLimits } from './limit-rules.ts';
import { PlanCache } from './plan-cache.ts';
import { runWhenIdle } from './run-when-idle.ts';

/** What a GraphQL server is made of. */
export interface GraphqlServerOptions {
  readonly model: GraphModel;
  readonly database: Database;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
  readonly limits: GraphqlLimits;
  /** Whether operations are explained to who asks. */
  readonly explain: boolean;
  readonly log: Logger;
}

/** Limits of one operation; `maxTokens` and `maxSelections` count before and after fragments are spread. */
export interface GraphqlLimits extends OperationLimits, ExecutionLimits {
  readonly maxTokens: number;
  readonly maxSelections: number;
}

/** A GraphQL server and how to warm it. */
export interface GraphqlServer {
  readonly apollo: ApolloServer<RequestContext>;
  /**
   * Runs operations once, so that the first reader does not pay for the plans of the database: one at a time, and only
   * while nobody asks anything. Rejects when the signal aborts or one of them fails.
   */
  warm(operations: readonly WarmOperation[], signal: AbortSignal): Promise<void>;
  /** Exports what an operation shows, in a format by its name. */
  readonly exportOperation: (asked: {
    readonly format: string;
    readonly request: ExportRequest;
  }) => Promise<OperationExport>;
}

/** An operation that is known to be asked. */
export interface WarmOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many operations are being answered. */
interface Load {
  running: number;
}

/**
 * Creates an Apollo Server whose execution is this project's own: the `gateway` hook replaces graphql-js' walk and keeps
 * the document store, validation, plugins and HTTP semantics.
 */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const executor: ExecutorOptions = {
    ...options,
    plans: new PlanCache(options.model),
    traits: new DatasetTraits(options.database),
  };
  const load: Load = { running: 0 };
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(options, executor, load),
    validationRules: limitRules(options.limits),
    maxRecursiveSelections: options.limits.maxSelections,
    parseOptions: { maxLexicalTokens: options.limits.maxTokens },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    // Both are on by default: the one wraps every field, the other is a page that loads from another host.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  return {
    apollo,
    warm: (operations, signal) =>
      runWhenIdle(
        operations.map((operation) => () => runOnce(executor, operation, signal)),
        { running: () => load.running, signal },
      ),
    exportOperation: (asked) => exportOperation(options, executor, asked),
  };
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

function gatewayOf({ model, log }: GraphqlServerOptions, executor: ExecutorOptions, load: Load): Gateway {
  let publish: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      publish = callback;
      return () => {
        publish = null;
      };
    },
    load() {
      publish?.({ apiSchema: model.schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: async ({ document, request, context }) => {
          const { requestId, signal } = context as RequestContext;
          load.running += 1;
          try {
            // As it was asked for: Apollo's own is null when the document holds no such operation.
            const { operationName, variables } = request;
            const asked = readAskedExtensions(request.extensions);
            return await executeOperation(executor, { document, operationName, variables, signal, asked });
          } catch (error) {
            const coded = toGraphqlError(error);
            const level = coded.extensions['code'] === 'INTERNAL_SERVER_ERROR' ? 'error' : 'debug';
            log[level]({ requestId, err: coded.originalError ?? coded }, 'operation failed');
            return { errors: [coded] };
          } finally {
            load.running -= 1;
          }
        },
      });
    },
    stop: () => Promise.resolve(),
  };
}

async function runOnce(
  executor: ExecutorOptions,
  { query, variables }: WarmOperation,
  signal: AbortSignal,
): Promise<void> {
  const request: OperationRequest = { document: parse(query), operationName: undefined, variables, signal };
  await executeOperation(executor, request);
}

/** Apollo gives every validation error one code; an error of our table keeps its own. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const code = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  return typeof code === 'string' && code in ERROR_STATUS
    ? { ...formatted, extensions: { ...formatted.extensions, code } }
    : formatted;
}
