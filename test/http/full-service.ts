import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { DatabaseTarget } from '../../src/database/driver.ts';
import { readEnvironment } from '../../src/environment.ts';
import { startService, type Service } from '../../src/service.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';

/** A small dataset of a harbour, which the real one cannot change. */
export const harbour = fileURLToPath(new URL('../fixtures/seed', import.meta.url));

/** Variables that make the service use a database that runs. */
export function variablesFor(target: DatabaseTarget): Record<string, string> {
  return {
    NEO4J_URI: target.uri,
    NEO4J_USER: target.user,
    NEO4J_PASSWORD: target.password,
    NEO4J_DATABASE: target.database,
  };
}

/** The whole service on a free port over the database of the test run, which it finds empty and fills. */
export async function startFullService(variables: Record<string, string> = {}): Promise<Service> {
  const database = testDatabase();
  await emptyDatabase(database);
  await database.close();
  return startService(
    readEnvironment({
      PORT: '0',
      LOG_LEVEL: 'silent',
      SEED_DIRECTORY: harbour,
      ...variablesFor(inject('neo4j')),
      ...variables,
    }),
  );
}
