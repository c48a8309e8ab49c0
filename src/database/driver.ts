import { auth, driver as createDriver, session as accessMode, type Driver, type Session } from 'neo4j-driver';
import { collectRows, type CollectedRows } from './collect-rows.ts';
import type { Database, Parameters, ReadOptions, StatementPlan } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { ACQUISITION_TIMEOUT_MS, driverConfig, type DatabaseOptions } from './driver-config.ts';
import { readPlan, sumDbHits } from './read-plan.ts';
import { retryRead } from './retry-read.ts';
import { runWrite } from './run-write.ts';
import { serverTimeout } from './server-timeout.ts';
import { toDatabaseError } from './to-database-error.ts';
import { withinLimits } from './within-limits.ts';

/** Where a database is. The scheme of `uri` is bolt or neo4j, alone or with +s or +ssc. */
export interface DatabaseTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const DIAGNOSTICS: ReadOptions = { timeoutMs: 30_000 };
const PING: ReadOptions = { timeoutMs: 3_000 };
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

  /** Always with the name: without it each session asks the server for the default database first. */
  function openSession(mode: keyof typeof accessMode): Session {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver takes a plain object
    return driver.session({ database: target.database, defaultAccessMode: accessMode[mode], bookmarks });
  }

  /** An auto-commit statement: one round trip, where a transaction takes two or three. */
  async function attempt(statement: string, parameters: Parameters, { timeoutMs, signal }: ReadOptions) {
    const session = openSession('READ');
    try {
      const config = { timeout: serverTimeout(timeoutMs) };
      const running = collectRows(withoutStackTrace(() => session.run(statement, parameters, config)));
      const collected = await withinLimits(running, timeoutMs + acquisitionMs + SERVER_GRACE_MS, signal);
      return { ...collected, bookmark: session.lastBookmarks()[0] };
    } finally {
      closeQuietly(session);
    }
  }

  async function collect(statement: string, parameters: Parameters, readOptions: ReadOptions) {
    const { signal } = readOptions;
    signal?.throwIfAborted();
    try {
      return await retryRead(() => attempt(statement, parameters, readOptions), signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw toDatabaseError(error);
    }
  }

  const database: Database = {
    async read(statement, parameters, readOptions) {
      const { keys, rows, bookmark } = await collect(statement, parameters, readOptions);
      return bookmark === undefined ? { keys, rows } : { keys, rows, bookmark };
    },
    async explain(statement, parameters, readOptions = DIAGNOSTICS) {
      return withPlan(await collect(`EXPLAIN ${statement}`, parameters, readOptions));
    },
    async profile(statement, parameters, readOptions = DIAGNOSTICS) {
      return withPlan(await collect(`PROFILE ${statement}`, parameters, readOptions));
    },
    async write(work, writeOptions) {
      const session = openSession('WRITE');
      try {
        const value = await runWrite(session, work, writeOptions);
        bookmarks = session.lastBookmarks();
        return value;
      } finally {
        closeQuietly(session);
      }
    },
    async ping() {
      await database.read('RETURN 1', {}, PING);
    },
    async close() {
      await driver.close();
    },
  };
  return database;
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

function withPlan({ keys, rows, summary }: CollectedRows): StatementPlan {
  const plan = readPlan(summary);
  return { keys, rows, plan, dbHits: sumDbHits(plan) };
}

/**
 * The driver notes the stack of every statement, in case it fails: some 40 microseconds of each, a tenth of a short read,
 * for a trace that always leads here.
 */
function withoutStackTrace<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Closing also ends a statement that still runs. Nobody waits for it and a failure changes no answer. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}
