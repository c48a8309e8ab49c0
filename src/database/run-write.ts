import type { ManagedTransaction, Session } from 'neo4j-driver';
import { collectRows } from './collect-rows.ts';
import type { WriteOptions, WriteTransaction } from './database.ts';
import { serverTimeout } from './server-timeout.ts';
import { toDatabaseError } from './to-database-error.ts';

/**
 * Runs `work` in one managed write transaction of the session.
 * @throws DatabaseError when a statement or the transaction fails; what `work` throws of its own stays as it is
 */
export async function runWrite<T>(
  session: Session,
  work: (transaction: WriteTransaction) => Promise<T>,
  { timeoutMs }: WriteOptions,
): Promise<T> {
  const ownFailures = new Set<unknown>();
  try {
    return await session.executeWrite(
      async (transaction) => {
        const watched = watchFailures(transaction);
        try {
          return await work(watched.transaction);
        } catch (error) {
          if (!watched.failures.has(error)) ownFailures.add(error);
          throw error;
        }
      },
      { timeout: serverTimeout(timeoutMs) },
    );
  } catch (error) {
    throw ownFailures.has(error) ? error : toDatabaseError(error);
  }
}

/** The driver decides about a retry by its own errors, so these are translated only after it has given up. */
function watchFailures(transaction: ManagedTransaction) {
  const failures = new Set<unknown>();
  const watched: WriteTransaction = {
    async run(statement, parameters = {}) {
      try {
        const { keys, rows } = await collectRows(transaction.run(statement, parameters));
        return { keys, rows };
      } catch (error) {
        failures.add(error);
        throw error;
      }
    },
  };
  return { transaction: watched, failures };
}
