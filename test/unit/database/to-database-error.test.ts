import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { DatabaseError } from '../../../src/database/database-error.ts';
import { toDatabaseError } from '../../../src/database/to-database-error.ts';

const fromServer = (code: string): Neo4jError =>
  new Neo4jError('secret detail', code, '50N42', 'a description');

test.each([
  ['ServiceUnavailable', 'DATABASE_UNAVAILABLE'],
  ['SessionExpired', 'DATABASE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.Terminated', 'TIMEOUT'],
  ['Neo.ClientError.Security.Unauthorized', 'AUTHENTICATION'],
  ['Neo.ClientError.Security.Forbidden', 'DATABASE_FAILED'],
  ['Neo.ClientError.Statement.SyntaxError', 'DATABASE_FAILED'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_FAILED'],
])('%s becomes %s', (code, expected) => {
  const cause = fromServer(code);
  const error = toDatabaseError(cause);
  expect(error).toMatchObject({ code: expected, cause });
  expect(error.message).not.toContain('secret detail');
});

test('a database that does not exist names the setting to check', () => {
  expect(toDatabaseError(fromServer('Neo.ClientError.Database.DatabaseNotFound')).message).toContain(
    'NEO4J_DATABASE',
  );
});

test('an error that is already one of ours stays as it is', () => {
  const error = new DatabaseError('TIMEOUT', 'too long');
  expect(toDatabaseError(error)).toBe(error);
});
