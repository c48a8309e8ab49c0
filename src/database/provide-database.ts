import type { Database } from './database.ts';
import type { DatabaseOptions } from './driver-config.ts';
import { openDatabase, type DatabaseTarget } from './driver.ts';
import type { EmbeddedOptions } from './embedded/embedded-options.ts';
import type { EmbeddedNeo4j } from './embedded/start-embedded-neo4j.ts';
import { superviseEmbedded, type DatabaseState } from './supervise-embedded.ts';
import { waitForDatabase } from './wait-for-database.ts';

export interface ProvideOptions extends DatabaseOptions {
  /** A Neo4j that runs elsewhere; null or absent: start the embedded one. */
  readonly target?: DatabaseTarget | null | undefined;
  readonly embedded: EmbeddedOptions;
  /** How long a Neo4j that runs elsewhere may take to answer first. Default 30 seconds. */
  readonly connectTimeoutMs?: number | undefined;
  readonly onStateChange?: ((state: DatabaseState) => void) | undefined;
}

/** A database that answers, wherever it runs, and what readiness needs to know of it. */
export interface ProvidedDatabase extends AsyncDisposable {
  /** Stays the same object across restarts of the embedded Neo4j. */
  readonly database: Database;
  /** The embedded Neo4j that runs now; null when it is down or when the database runs elsewhere. */
  readonly embedded: EmbeddedNeo4j | null;
  readonly state: DatabaseState;
  /** Why the embedded Neo4j is down; null while it answers and when the database runs elsewhere. */
  readonly failure: Error | null;
  /** Closes the connections and stops the embedded Neo4j. Every call waits for the same close. */
  close(): Promise<void>;
}

/**
 * Connects to the given database, or starts the embedded one and keeps it running.
 * @throws EmbeddedNeo4jError when it cannot be started; DatabaseError when a given one does not answer in time
 */
export function provideDatabase(options: ProvideOptions): Promise<ProvidedDatabase> {
  const { target } = options;
  return target === null || target === undefined ? provideEmbedded(options) : provideRemote(target, options);
}

async function provideRemote(target: DatabaseTarget, options: ProvideOptions): Promise<ProvidedDatabase> {
  let state: DatabaseState = 'starting';
  const enter = (next: DatabaseState): void => {
    state = next;
    options.onStateChange?.(next);
  };
  const database = openDatabase(target, options);
  try {
    await waitForDatabase(database, options.connectTimeoutMs ?? 30_000);
  } catch (error) {
    enter('failed');
    await database.close();
    throw error;
  }
  enter('ready');
  const close = once(async () => {
    enter('stopped');
    await database.close();
  });
  return {
    database,
    embedded: null,
    failure: null,
    get state() {
      return state;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function provideEmbedded(options: ProvideOptions): Promise<ProvidedDatabase> {
  const supervised = await superviseEmbedded(options.embedded, options.onStateChange);
  const database = openDatabase(supervised.target, options);
  const close = once(async () => {
    await database.close();
    await supervised.stop();
  });
  return {
    database,
    get embedded() {
      return supervised.current;
    },
    get failure() {
      return supervised.failure;
    },
    get state() {
      return supervised.state;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work());
}
