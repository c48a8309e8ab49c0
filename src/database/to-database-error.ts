import { error as driverCodes, Neo4jError } from 'neo4j-driver';
import { DatabaseError, type DatabaseErrorCode } from './database-error.ts';

const MESSAGES: Readonly<Record<DatabaseErrorCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment. Try again shortly.',
  TIMEOUT: 'The database took too long to answer and the statement was stopped. Ask for less.',
  AUTHENTICATION: 'The database refused the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
  DATABASE_FAILED: 'The database could not run the statement.',
};

/** Translates what the driver throws; a `DatabaseError` stays as it is. */
export function toDatabaseError(cause: unknown): DatabaseError {
  if (cause instanceof DatabaseError) return cause;
  return databaseError(classify(cause), cause);
}

/** A failure with the sentence of its code. */
export function databaseError(code: DatabaseErrorCode, cause?: unknown): DatabaseError {
  return new DatabaseError(code, MESSAGES[code], { cause });
}

// https://neo4j.com/docs/status-codes/5/errors/all-errors/
const UNAVAILABLE = new Set<string>([
  driverCodes.SERVICE_UNAVAILABLE,
  driverCodes.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.TransientError.Request.NoThreadsAvailable',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

const TIMED_OUT = new Set<string>([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  // The driver renames these two from TransientError, since a retry would run into the same limit.
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.TransientError.Transaction.LockClientStopped',
]);

function classify(cause: unknown): DatabaseErrorCode {
  if (!(cause instanceof Neo4jError)) return 'DATABASE_FAILED';
  if (UNAVAILABLE.has(cause.code)) return 'DATABASE_UNAVAILABLE';
  if (TIMED_OUT.has(cause.code)) return 'TIMEOUT';
  if (cause.code.startsWith('Neo.ClientError.Security.')) return 'AUTHENTICATION';
  // The pool has no code for "no connection became free in time".
  if (cause.message.startsWith('Connection acquisition timed out')) return 'DATABASE_UNAVAILABLE';
  return 'DATABASE_FAILED';
}
