import type { DocumentNode, FieldNode } from 'graphql';
import {
  GraphQLError,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { View } from '../plan/view.ts';
import { codedError } from './errors.ts';
import { executeOperation, type ExecutorOptions } from './execute-operation.ts';
import { limitRules, type OperationLimits } from './limit-rules.ts';
import type { DatasetVersion } from './read-one-version.ts';

/** An operation whose objects are to be exported. */
export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly signal: AbortSignal | undefined;
}

/** The objects that an operation shows, and from which version of the dataset. */
export interface CollectedExport {
  readonly dataset: DatasetVersion;
  readonly view: View;
  readonly ids: ReadonlySet<string>;
}

/** More objects than this are not exported at once. */
const MAX_OBJECTS = 50_000;
/** Response key under which the id of each object is asked for besides. */
const ID_KEY = 'exportId_';

/**
 * Runs an operation and collects the ids of all objects that it shows, whether it asks for their ids or not. All of it
 * has to be seen under one view, since the export is read under that view.
 *
 * @throws GraphQLError, UserInputError, DatabaseError; the caller maps them.
 */
export async function collectExport(
  executor: ExecutorOptions,
  limits: OperationLimits & { readonly maxTokens: number },
  request: ExportRequest,
): Promise<CollectedExport> {
  const { model } = executor;
  const document = readDocument(model, limits, request.query);
  const view = oneView(executor, document, request);
  const { data, errors, extensions } = await executeOperation(executor, {
    document: withIds(model, document),
    operationName: request.operationName,
    variables: request.variables,
    signal: request.signal,
  });
  const [error] = errors ?? [];
  if (error !== undefined) throw error;
  const dataset = extensions?.['dataset'] as DatasetVersion | undefined;
  if (dataset === undefined) {
    throw codedError('BAD_USER_INPUT', 'The operation reads no data, so there is nothing to export.');
  }
  const ids = new Set<string>();
  collectIds(data, ids);
  if (ids.size > MAX_OBJECTS) {
    const message = `The operation shows ${ids.size} objects; at most ${MAX_OBJECTS} can be exported at once.`;
    throw codedError('LIMIT_EXCEEDED', message, { extensions: { limit: MAX_OBJECTS, found: ids.size } });
  }
  return { dataset, view, ids };
}

function readDocument(
  { schema }: GraphModel,
  limits: OperationLimits & { readonly maxTokens: number },
  query: string,
): DocumentNode {
  const document = parsed(query, limits.maxTokens);
  const [error] = validate(schema, document, [...specifiedRules, ...limitRules(limits)]);
  if (error === undefined) return document;
  throw 'code' in error.extensions ? error : withCode('GRAPHQL_VALIDATION_FAILED', error);
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode('GRAPHQL_PARSE_FAILED', error) : error;
  }
}

/** The error with the code that Apollo Server gives it on the other route. */
function withCode(code: string, error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });
}

function oneView(
  { model, plans, limits }: ExecutorOptions,
  document: DocumentNode,
  request: ExportRequest,
): View {
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) {
    throw codedError(
      'OPERATION_RESOLUTION_FAILURE',
      'Name the one query of the document that is to be exported.',
    );
  }
  const { coerced, errors } = getVariableValues(
    model.schema,
    operation.variableDefinitions ?? [],
    request.variables,
  );
  if (coerced === undefined)
    throw codedError('BAD_USER_INPUT', errors[0]?.message ?? 'The variables do not fit.');
  const { plan, bind } = plans.plan(document, operation, coerced);
  const bound = bind(coerced, limits.maxPageSize);
  const [first] = bound;
  if (first === undefined) {
    throw codedError('BAD_USER_INPUT', 'The operation reads no data, so there is nothing to export.');
  }
  const other = bound.findIndex((site) => JSON.stringify(site.view) !== JSON.stringify(first.view));
  if (other !== -1) {
    const path = [...(plan.sites[other]?.path ?? []), 'view'];
    throw new UserInputError('An export is seen under one view: give every root field the same one.', path);
  }
  return first.view;
}

/** Asks every stored object for its id besides what is asked for. */
function withIds(model: GraphModel, document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(model.schema);
  const id: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: ID_KEY },
    name: { kind: Kind.NAME, value: 'id' },
  };
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet(node) {
        const type = getNamedType(typeInfo.getParentType());
        if (!isCompositeType(type) || model.types.get(type.name)?.fields.has('id') !== true) return undefined;
        return { ...node, selections: [...node.selections, id] };
      },
    }),
  );
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, ids);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === ID_KEY && typeof inner === 'string') ids.add(inner);
      else collectIds(inner, ids);
    }
  }
}
