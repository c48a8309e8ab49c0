import { expect } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { testDatabase } from './database.ts';
import { projectModel, seed } from './seeded.ts';
import { startOverTestDatabase } from './service.ts';

/** Seeds the first case and starts the service over it. */
export async function serveFirstCase(): Promise<Service> {
  const database = testDatabase();
  await seed(database, { model: projectModel(), folder: 'seed/health-data-hub' });
  await database.close();
  return startOverTestDatabase();
}

/** Asks one root field and gives its answer; any error fails the test. */
export async function askFor<T>(
  service: Service,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors, extensions } = await ask(service.url, query, variables);
  expect(errors).toBeUndefined();
  expect(extensions?.['dataset']).toMatchObject({ id: 'health-data-hub' });
  return Object.values(data ?? {})[0] as T;
}

/** Expects that an argument is refused, and gives the message. */
export async function refusalOf(
  service: Service,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ readonly message: string; readonly argumentPath: unknown }> {
  const { errors } = await ask(service.url, query, variables);
  const [error] = errors ?? [];
  expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  const { argumentPath } = error!.extensions as unknown as { argumentPath: unknown };
  return { message: error!.message, argumentPath };
}
