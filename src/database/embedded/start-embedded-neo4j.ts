import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseTarget } from '../driver.ts';
import { findClassArchive, writeClassArchive } from './class-archive.ts';
import { EmbeddedNeo4jError } from './embedded-error.ts';
import { completeOptions, type CompleteEmbeddedOptions, type EmbeddedOptions } from './embedded-options.ts';
import { endProcess } from './end-process.ts';
import { findJava } from './find-java.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import type { JavaExit } from './java-process.ts';
import { describeExit, launchNeo4j, type LaunchIngredients } from './launch-neo4j.ts';
import { resolveClassPath } from './resolve-class-path.ts';

/** Neo4j writes a checkpoint when it stops: a second or so, longer after a bulk import on a slow disk. */
const STOP_PATIENCE_MS = 20_000;

/** The service has work to do right after its start: warming plans, first requests. */
const ARCHIVE_DELAY_MS = 5_000;

/** How the database ended. `expected` is true after `stop`. */
export interface EmbeddedExit extends JavaExit {
  readonly expected: boolean;
}

/** A Neo4j that runs as a child of this process, listens on the loopback interface and answers. */
export interface EmbeddedNeo4j extends DatabaseTarget, AsyncDisposable {
  readonly port: number;
  readonly pid: number;
  /** Resolves when the process has ended and the folder is free again. Never rejects. */
  readonly exited: Promise<EmbeddedExit>;
  /** Stops in good order, by force after 20 seconds. Every call waits for the same stop. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community in its own process on a folder and waits until it answers. The data stay in the folder.
 * The process ends with this one, however this one ends.
 * @throws EmbeddedNeo4jError with a code for each way in which this can fail
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const complete = completeOptions(options);
  if (process.platform === 'win32') {
    throw new EmbeddedNeo4jError(
      'PLATFORM_UNSUPPORTED',
      'The embedded Neo4j runs on Linux and macOS. Set NEO4J_URI to use a Neo4j that runs elsewhere.',
    );
  }
  await mkdir(complete.home, { recursive: true });
  // Before anything slow: a second start on the folder shall hear at once that it is in use.
  const lock = await lockFolder(complete.home);
  try {
    return await startLocked(complete, lock);
  } catch (error) {
    await lock.release();
    if (complete.signal?.aborted === true) {
      throw new EmbeddedNeo4jError('START_CANCELLED', 'The start of Neo4j was cancelled.', { cause: error });
    }
    throw error;
  }
}

async function startLocked(options: CompleteEmbeddedOptions, lock: FolderLock): Promise<EmbeddedNeo4j> {
  const { signal } = options;
  const [java, classPath] = await Promise.all([
    findJava(options.javaCommand, signal),
    resolveClassPath({ ...options, signal }),
  ]);
  const archive = await findClassArchive(options.cacheDirectory, java, classPath);
  const ingredients = { java, classPath, archive };
  const neo4j = await launchNeo4j(options, ingredients, lock);

  const background = new AbortController();
  const archiveWritten = writeArchiveInBackground(options, ingredients, background.signal);
  let stopping: Promise<void> | null = null;
  const exited = neo4j.java.exited.then(async (exit) => {
    const expected = stopping !== null;
    background.abort();
    await archiveWritten;
    await lock.release();
    if (!expected) options.log(`Neo4j ended unexpectedly (${describeExit(exit)})`);
    return { ...exit, expected };
  });
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      background.abort();
      await endProcess(neo4j.java, STOP_PATIENCE_MS);
      await exited;
    })();
    return stopping;
  };
  return {
    ...neo4j.target,
    port: Number(new URL(neo4j.target.uri).port),
    pid: neo4j.java.pid,
    exited,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Nobody waits for the archive and its failure costs only a slower start. */
async function writeArchiveInBackground(
  options: CompleteEmbeddedOptions,
  ingredients: LaunchIngredients,
  signal: AbortSignal,
): Promise<void> {
  const { archive } = ingredients;
  if (archive.exists || options.classArchive !== 'write') return;
  try {
    await sleep(ARCHIVE_DELAY_MS, undefined, { signal });
    await writeClassArchive({
      ...ingredients,
      file: archive.file,
      cacheDirectory: options.cacheDirectory,
      signal,
    });
    options.log('wrote the class archive: the next start of Neo4j is quicker');
  } catch (error) {
    if (!signal.aborted) options.log(`the class archive was not written: ${String(error)}`);
  }
}
