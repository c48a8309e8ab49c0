import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { DatabaseError } from '../database/database-error.ts';
import { UserInputError } from '../plan/user-input-error.ts';

/** Every code that an answer can carry besides those of Apollo Server, and the HTTP status that goes with it. */
export const ERROR_STATUS = {
  BAD_USER_INPUT: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  COST_LIMIT: 400,
  EXPLAIN_DISABLED: 403,
  DATASET_BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** An error of the table, with the HTTP status that its code stands for. */
export function codedError(
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...options,
    extensions: { ...options.extensions, code, http: { status: ERROR_STATUS[code] } },
  });
}

/** Maps what executing an operation can throw to an error of the table; what is not in it is masked. */
export function toGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof UserInputError) {
    return codedError('BAD_USER_INPUT', error.message, { extensions: { argumentPath: error.argumentPath } });
  }
  if (error instanceof DatabaseError && error.code === 'TIMEOUT') {
    return codedError('TIMEOUT', error.message, { originalError: error });
  }
  if (error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE') {
    return codedError(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached at the moment. Try again in a few seconds.',
      {
        originalError: error,
      },
    );
  }
  return codedError(
    'INTERNAL_SERVER_ERROR',
    'Something went wrong on our side. The request id finds it in the log.',
    {
      originalError: error instanceof Error ? error : new Error(String(error)),
    },
  );
}
