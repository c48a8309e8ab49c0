import { DatabaseError } from '../database-error.ts';
import type { ClassArchive } from './class-archive.ts';
import { EmbeddedNeo4jError } from './embedded-error.ts';
import type { CompleteEmbeddedOptions } from './embedded-options.ts';
import type { JavaInstallation } from './find-java.ts';
import { inUse, type FolderLock } from './folder-lock.ts';
import { findFreePort } from './free-port.ts';
import type { JavaExit } from './java-process.ts';
import { startNeo4jProcess, type Neo4jProcess } from './neo4j-process.ts';
import type { ClassPath } from './resolve-class-path.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** What has to be found before Neo4j can be started. */
export interface LaunchIngredients {
  readonly java: JavaInstallation;
  readonly classPath: ClassPath;
  readonly archive: ClassArchive;
}

/**
 * Starts the process and waits for its first answer; leaves no process behind when that fails.
 * @throws EmbeddedNeo4jError FOLDER_IN_USE, START_TIMEOUT, START_FAILED
 */
export async function launchNeo4j(
  options: CompleteEmbeddedOptions,
  { java, classPath, archive }: LaunchIngredients,
  lock: FolderLock,
): Promise<Neo4jProcess> {
  options.onProgress(`Starting Neo4j on Java ${java.version}.`);
  const begin = performance.now();
  const neo4j = await startNeo4jProcess({
    home: options.home,
    javaCommand: java.command,
    classPath: classPath.text,
    port: options.port ?? (await findFreePort()),
    heapMegabytes: options.heapMegabytes,
    pageCacheMegabytes: options.pageCacheMegabytes,
    quickCompilerOnly: options.quickCompilerOnly,
    archive: archive.exists && options.classArchive !== 'off' ? { use: archive.file } : null,
  });
  const waiting = new AbortController();
  const limit = AbortSignal.timeout(options.startTimeoutMs);
  const signals = [waiting.signal, limit, ...(options.signal === undefined ? [] : [options.signal])];
  try {
    await lock.noteDatabase(neo4j.java.pid);
    const early = await Promise.race([
      waitUntilReady(neo4j.target, AbortSignal.any(signals)),
      neo4j.java.exited,
    ]);
    if (early !== undefined) throw await explainEarlyEnd(options, neo4j, early);
  } catch (error) {
    neo4j.java.kill('SIGKILL');
    await neo4j.java.exited;
    throw limit.aborted ? startTimeout(options, error) : explainRefusal(options, error);
  } finally {
    waiting.abort();
  }
  options.log(`Neo4j answered after ${Math.round(performance.now() - begin)} ms`);
  return neo4j;
}

/** "status 1" or "signal SIGKILL". */
export function describeExit(exit: JavaExit): string {
  return exit.signal === null ? `status ${String(exit.code)}` : `signal ${exit.signal}`;
}

async function explainEarlyEnd(
  options: CompleteEmbeddedOptions,
  neo4j: Neo4jProcess,
  exit: JavaExit,
): Promise<EmbeddedNeo4jError> {
  const log = await neo4j.lastLogLines(20);
  // Another Neo4j that knows nothing of our lock file, or a process in another container.
  if (/store_lock|FileLockException/.test(log)) return inUse(options.home, null);
  return new EmbeddedNeo4jError(
    'START_FAILED',
    `Neo4j ended during its start (${describeExit(exit)}). ${options.home}/logs may say more. It logged last:\n${log}`,
  );
}

function startTimeout(options: CompleteEmbeddedOptions, cause: unknown): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    'START_TIMEOUT',
    `Neo4j did not answer within ${options.startTimeoutMs / 1000} seconds. Start again when the machine is less ` +
      `busy, or look for the reason in ${options.home}/logs.`,
    { cause },
  );
}

function explainRefusal(options: CompleteEmbeddedOptions, error: unknown): unknown {
  if (!(error instanceof DatabaseError) || error.code !== 'AUTHENTICATION') return error;
  return new EmbeddedNeo4jError(
    'START_FAILED',
    `The password in ${options.home}/password does not fit the database of that folder. ` +
      'Put the right file back, or remove the whole folder to start with an empty database.',
    { cause: error },
  );
}
