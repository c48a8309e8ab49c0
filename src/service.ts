import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { destination, pino, type Logger } from 'pino';
import type { Database } from './database/database.ts';
import { provideDatabase, type ProvidedDatabase } from './database/provide-database.ts';
import type { Environment } from './environment.ts';
import { createGraphqlServer, type GraphqlServer, type WarmOperation } from './graphql/create-server.ts';
import type { ServicePhase } from './http/backend.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { listen } from './http/listen.ts';
import { addressOperation } from './http/permanent-address.ts';
import { watchReadiness } from './http/watch-readiness.ts';
import type { GraphModel } from './model/graph-model.ts';
import { loadModel } from './model/load-model.ts';
import { projectFolder } from './project-folder.ts';
import { seedIfEmpty, snapshotOf } from './seed/seed-if-empty.ts';
import type { SeedError } from './seed/seed-error.ts';
import type { Snapshot } from './seed/snapshot.ts';

/** A service that answers. */
export interface Service {
  /** Address on this machine, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly database: ProvidedDatabase;
  /** Stops accepting, lets running requests end, stops the database. Every call waits for the same stop. */
  close(): Promise<void>;
}

/** How a start reports, and how it is given up. */
export interface StartOptions {
  /** Takes a sentence for the person who waits. */
  readonly tell?: (sentence: string) => void;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
  readonly log?: Logger;
}

const fromProject = (path: string): string => join(projectFolder, path);

/**
 * Starts everything and resolves when operations are answered. The port is taken first: a taken one is reported
 * before a database is started, and liveness can be asked from then on.
 * @throws SchemaError, ListenError, EmbeddedNeo4jError, DatabaseError and faults of the seed, each with sentences
 *   for people
 */
export async function startService(environment: Environment, options: StartOptions = {}): Promise<Service> {
  const log = options.log ?? createLog(environment);
  const model = loadModel(fromProject('schema'));

  let phase: ServicePhase = 'starting';
  let graphql: GraphqlServer | null = null;
  let database: ProvidedDatabase | null = null;
  let url = '';
  const server = await createHttpServer({
    environment,
    log,
    publicUrl: () => environment.publicUrl ?? url,
    backend: {
      get apollo() {
        return phase === 'serving' ? (graphql?.apollo ?? null) : null;
      },
      get exporter() {
        return phase === 'serving' ? (graphql?.exportOperation ?? null) : null;
      },
      get phase() {
        return phase;
      },
      readiness: watchReadiness(() => ({ phase, provided: database })),
    },
  });

  const warming = new AbortController();
  let closing: Promise<void> | null = null;
  const closeOnce = async (): Promise<void> => {
    phase = 'stopping';
    warming.abort();
    await server.close();
    await graphql?.apollo.stop();
    await database?.close();
  };
  const close = (): Promise<void> => (closing ??= closeOnce());

  try {
    url = await listen(server, environment);
    // Read while the database starts.
    const files = snapshotOf(environment.seedDirectory, model);
    files.catch(() => undefined);
    database = await openDatabase(environment, options, log);
    options.signal?.throwIfAborted();
    const tell = options.tell ?? (() => undefined);
    const publicUrl = environment.publicUrl ?? url;
    graphql = await fillAndServe({
      environment,
      model,
      log,
      tell,
      files: await files,
      database: database.database,
      publicUrl,
    });
    options.signal?.throwIfAborted();
    phase = 'serving';
    // Not waited for: whoever asks first pays for a plan once, and everybody else is served seconds sooner.
    warmUp(environment, graphql, warming.signal).catch((error: unknown) => {
      log.debug({ err: error }, 'warming was cut off');
    });
    return { url, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A Neo4j that was just started takes a second or more to plan an operation of the gallery, and tens of milliseconds
 * once it has planned a few. One that runs elsewhere is warm, and not ours to keep busy.
 */
async function warmUp(environment: Environment, graphql: GraphqlServer, signal: AbortSignal): Promise<void> {
  const address = { query: addressOperation, variables: { id: 'warm-up' } };
  await graphql.warm([address, ...(environment.database === null ? await readGallery() : [])], signal);
}

async function readGallery(): Promise<WarmOperation[]> {
  const folder = fromProject('gallery');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const queries = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return queries.map((query) => ({ query, variables: {} }));
}

/** The log: JSON lines on standard error, so that standard output stays free for people. */
export function createLog({ logLevel }: Pick<Environment, 'logLevel'>): Logger {
  return pino({ level: logLevel }, destination({ dest: 2, sync: false }));
}

function openDatabase(
  environment: Environment,
  { tell, signal }: StartOptions,
  log: Logger,
): Promise<ProvidedDatabase> {
  const provided = provideDatabase({
    target: environment.database,
    embedded: {
      ...environment.embedded,
      pomFile: fromProject('pom.xml'),
      onProgress: tell,
      log: (message) => {
        log.info(message);
      },
      signal,
    },
    onStateChange: (state) => {
      if (state === 'restarting' || state === 'failed') log.error({ state }, 'database');
      else log.info({ state }, 'database');
    },
  });
  // The start of an embedded Neo4j ends by itself on the signal; waiting for one that runs elsewhere does not.
  return environment.database === null || signal === undefined ? provided : unlessAborted(provided, signal);
}

async function unlessAborted(
  provided: Promise<ProvidedDatabase>,
  signal: AbortSignal,
): Promise<ProvidedDatabase> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  void provided.then(
    (late) => (signal.aborted ? late.close() : undefined),
    () => undefined,
  );
  return Promise.race([provided, aborted]);
}

interface Ingredients {
  readonly environment: Environment;
  readonly model: GraphModel;
  readonly log: Logger;
  readonly tell: (sentence: string) => void;
  readonly files: Snapshot | SeedError;
  readonly database: Database;
  readonly publicUrl: string;
}

async function fillAndServe(ingredients: Ingredients): Promise<GraphqlServer> {
  const { environment, model, log, tell, files, database, publicUrl } = ingredients;
  const seed = await seedIfEmpty(database, model, files);
  tell(
    seed.kind === 'different'
      ? seed.message
      : `The database holds ${seed.version.datasetId} ${seed.version.version}.`,
  );
  const { limits, explain } = environment;
  const graphql = createGraphqlServer({ model, database, limits, explain, log, publicUrl });
  await graphql.apollo.start();
  return graphql;
}
