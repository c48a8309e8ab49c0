import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedOptions } from '../../src/database/embedded/embedded-options.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { cacheDirectory, pomFile } from './folders.ts';

/** A folder for one test. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'sovereignty-graph-'));
}

/** How tests run a Neo4j of their own: small, quick to start, with the jars of the service. */
export function embeddedOptions(directory: string): EmbeddedOptions {
  return {
    directory,
    pomFile,
    cacheDirectory,
    heapMegabytes: 192,
    pageCacheMegabytes: 16,
    quickCompilerOnly: true,
    classArchive: 'use',
  };
}

/** A Neo4j for tests that stop or break it. `directory`: a store to open; otherwise a new one, removed at its end. */
export async function startSecondNeo4j(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedNeo4j> {
  const directory = options.directory ?? (await temporaryFolder());
  const neo4j = await startEmbeddedNeo4j({ ...embeddedOptions(directory), ...options });
  if (options.directory === undefined) {
    void neo4j.exited.then(() => rm(directory, { recursive: true, force: true }));
  }
  return neo4j;
}
