import { auth, driver as createDriver, session as accessMode, type Driver, type Session } from 'neo4j-driver';
import { collectRows } from './collect-rows.ts';
import type { Database, Parameters, ReadOptions, ReadResult, StatementPlan } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { ACQUISITION_TIMEOUT_MS, driverConfig, type DatabaseOptions } from './driver-config.ts';
import { readPlan, sumDbHits } from './read-plan.ts';
import { retryRead } from './retry-read.ts';
import { databaseError, toDatabaseError } from './to-database-error.ts';

/** Where a database is. The scheme of `uri` is bolt or neo4j, alone or with +s or +ssc. */
export interface DatabaseTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const DIAGNOSTIC_TIMEOUT_MS = 30_000;
const PING_TIMEOUT_MS = 3_000;
/** What the server may need beyond the limit to notice it and to say so. */
const SERVER_GRACE_MS = 1_000;

/**
 * Opens a database. Nothing is sent before the first statement: `ping` tells whether it answers.
 * @throws DatabaseError DATABASE_FAILED for a uri that is none
 */
export function openDatabase(target: DatabaseTarget, options: DatabaseOptions = {}): Database {
  const driver = connect(target, options);
  const acquisitionMs = options.acquisitionTimeoutMs ?? ACQUISITION_TIMEOUT_MS;
  // Empty until something was written here, so that pure readers send none and wait for none.
  let bookmarks: string[] = [];

  const readSession = (): Session =>
    driver.session({ database: target.database, defaultAccessMode: accessMode.READ, bookmarks });

  async function collect(statement: string, parameters: Parameters, { timeoutMs, signal }: ReadOptions) {
    signal?.throwIfAborted();
    const attempt = async () => {
      const session = readSession();
      try {
        const running = collectRows(session.run(statement, parameters, { timeout: timeoutMs }));
        const collected = await withinLimits(running, timeoutMs + acquisitionMs + SERVER_GRACE_MS, signal);
        return { ...collected, bookmark: session.lastBookmarks()[0] };
      } finally {
        closeQuietly(session);
      }
    };
    try {
      return await retryRead(attempt, signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw toDatabaseError(error);
    }
  }

  async function read(
    statement: string,
    parameters: Parameters,
    readOptions: ReadOptions,
  ): Promise<ReadResult> {
    const { keys, rows, bookmark } = await collect(statement, parameters, readOptions);
    return bookmark === undefined ? { keys, rows } : { keys, rows, bookmark };
  }

  async function plan(
    prefix: 'EXPLAIN' | 'PROFILE',
    statement: string,
    parameters: Parameters,
    readOptions: ReadOptions = { timeoutMs: DIAGNOSTIC_TIMEOUT_MS },
  ): Promise<StatementPlan> {
    const { keys, rows, summary } = await collect(`${prefix} ${statement}`, parameters, readOptions);
    const root = readPlan(summary);
    return { keys, rows, plan: root, dbHits: sumDbHits(root) };
  }

  return {
    read,
    explain: (statement, parameters, readOptions) => plan('EXPLAIN', statement, parameters, readOptions),
    profile: (statement, parameters, readOptions) => plan('PROFILE', statement, parameters, readOptions),

    async write(work, { timeoutMs }) {
      const session = driver.session({
        database: target.database,
        defaultAccessMode: accessMode.WRITE,
        bookmarks,
      });
      let failureOfWork: { readonly error: unknown } | null = null;
      try {
        const value = await session.executeWrite(
          async (transaction) => {
            failureOfWork = null;
            let failureOfStatement: unknown;
            try {
              return await work({
                run: async (statement, parameters = {}) => {
                  try {
                    const { keys, rows } = await collectRows(transaction.run(statement, parameters));
                    return { keys, rows };
                  } catch (error) {
                    failureOfStatement = error;
                    throw error;
                  }
                },
              });
            } catch (error) {
              if (error !== failureOfStatement) failureOfWork = { error };
              throw error;
            }
          },
          { timeout: timeoutMs },
        );
        bookmarks = session.lastBookmarks();
        return value;
      } catch (error) {
        throw failureOfWork === null ? toDatabaseError(error) : error;
      } finally {
        closeQuietly(session);
      }
    },

    async ping() {
      await read('RETURN 1', {}, { timeoutMs: PING_TIMEOUT_MS });
    },

    async close() {
      await driver.close();
    },
  };
}

function connect(target: DatabaseTarget, options: DatabaseOptions): Driver {
  try {
    return createDriver(target.uri, auth.basic(target.user, target.password), driverConfig(options));
  } catch (cause) {
    throw new DatabaseError(
      'DATABASE_FAILED',
      'The address of the database is not valid. NEO4J_URI starts with bolt:// or neo4j://, or with one of these and +s or +ssc.',
      { cause },
    );
  }
}

/** Stops waiting when the signal aborts, or when a server that hangs lets even its own limit pass. */
function withinLimits<T>(running: Promise<T>, limitMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      reject(databaseError('TIMEOUT'));
    }, limitMs);
    signal?.addEventListener('abort', abort, { once: true });
    running.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
  });
}

/** Closing also ends a statement that still runs. Nobody waits for it and a failure changes no answer. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}
