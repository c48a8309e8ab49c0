import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseTarget } from '../../src/database/driver.ts';
import { startEmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { cacheDirectory, dataDirectory, pomFile } from './folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseTarget;
  }
}

/**
 * One Neo4j for the whole run: the one that NEO4J_URI names, whose data the tests remove, or an embedded one with
 * an empty store. Jars and class archive are those of the service.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined && uri !== '') {
    project.provide('neo4j', {
      uri,
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
      database: process.env['NEO4J_DATABASE'] ?? 'neo4j',
    });
    return () => Promise.resolve();
  }

  await mkdir(dataDirectory, { recursive: true });
  const directory = await mkdtemp(join(dataDirectory, 'test-'));
  const neo4j = await startEmbeddedNeo4j({
    directory,
    cacheDirectory,
    pomFile,
    heapMegabytes: 512,
    // Written in the background once; every later start of the run and of the next runs is quicker for it.
    classArchive: 'write',
    onProgress: (message) => {
      process.stderr.write(`${message}\n`);
    },
  });
  const { user, password, database } = neo4j;
  project.provide('neo4j', { uri: neo4j.uri, user, password, database });
  return async () => {
    await neo4j.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
