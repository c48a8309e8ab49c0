import { error as driverCodes, Neo4jError } from 'neo4j-driver';
import { DatabaseError, type DatabaseErrorCode } from './database-error.ts';

const MESSAGES: Readonly<Record<DatabaseErrorCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment. Try again shortly.',
  TIMEOUT: 'The database took too long to answer and the statement was stopped. Ask for less.',
  AUTHENTICATION: 'The database refused the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
  DATABASE_FAILED: 'The database could not run the statement.',
};

const DATABASE_NOT_FOUND = 'Neo.ClientError.Database.DatabaseNotFound';

// https://neo4j.com/docs/status-codes/5/errors/all-errors/
const CODES: Readonly<Record<string, DatabaseErrorCode>> = {
  [driverCodes.SERVICE_UNAVAILABLE]: 'DATABASE_UNAVAILABLE',
  [driverCodes.SESSION_EXPIRED]: 'DATABASE_UNAVAILABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'DATABASE_UNAVAILABLE',
  'Neo.TransientError.Database.DatabaseUnavailable': 'DATABASE_UNAVAILABLE',
  'Neo.TransientError.Request.NoThreadsAvailable': 'DATABASE_UNAVAILABLE',
  'Neo.ClientError.Cluster.NotALeader': 'DATABASE_UNAVAILABLE',

  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
  // The server calls these two transient; the driver renames them, since a retry would meet the same limit.
  'Neo.ClientError.Transaction.Terminated': 'TIMEOUT',
  'Neo.ClientError.Transaction.LockClientStopped': 'TIMEOUT',

  'Neo.ClientError.Security.Unauthorized': 'AUTHENTICATION',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'AUTHENTICATION',
  'Neo.ClientError.Security.CredentialsExpired': 'AUTHENTICATION',
  'Neo.ClientError.Security.TokenExpired': 'AUTHENTICATION',
  'Neo.ClientError.Security.AuthorizationExpired': 'AUTHENTICATION',
};

/** Translates what the driver throws; a `DatabaseError` stays as it is. */
export function toDatabaseError(cause: unknown): DatabaseError {
  if (cause instanceof DatabaseError) return cause;
  if (cause instanceof Neo4jError && cause.code === DATABASE_NOT_FOUND) {
    const message = 'The server has no database of that name. Check NEO4J_DATABASE.';
    return new DatabaseError('DATABASE_FAILED', message, { cause });
  }
  return databaseError(classify(cause), cause);
}

/** A failure with the sentence of its code. */
export function databaseError(code: DatabaseErrorCode, cause?: unknown): DatabaseError {
  return new DatabaseError(code, MESSAGES[code], { cause });
}

function classify(cause: unknown): DatabaseErrorCode {
  if (!(cause instanceof Neo4jError)) return 'DATABASE_FAILED';
  // The pool has no code for "no connection became free in time".
  if (cause.message.startsWith('Connection acquisition timed out')) return 'DATABASE_UNAVAILABLE';
  return CODES[cause.code] ?? 'DATABASE_FAILED';
}
