import { afterAll, beforeAll, expect } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { type ChangeClaim, withChangedClaims } from './changed-case.ts';
import { testDatabase } from './database.ts';
import { projectModel, seed } from './seeded.ts';
import { galleryQuery, startOverTestDatabase } from './service.ts';

/** The first case, served over the database of the test run. */
export interface CaseService {
  /** Asks for something that must be answered. */
  readonly answer: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Runs a query of the gallery. */
  readonly gallery: <T>(name: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Asks for something that is refused, and gives the first error. */
  readonly refusal: (query: string) => Promise<{ readonly code: unknown; readonly message: string }>;
  /** Lets `check` see the case with some claims changed. */
  readonly changed: (change: ChangeClaim, check: () => Promise<void>) => Promise<void>;
}

/** Serves the first case for the tests of a file. */
export function serveCase(): CaseService {
  const dataset = { model: projectModel(), folder: 'seed/health-data-hub' };
  let database: Database;
  let service: Service;
  beforeAll(async () => {
    database = testDatabase();
    await seed(database, dataset);
    service = await startOverTestDatabase();
  });
  afterAll(async () => {
    await service.close();
    await database.close();
  });
  const answer = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const { data, errors, extensions } = await ask(service.url, query, variables);
    expect(errors).toBeUndefined();
    expect(extensions?.['dataset']).toMatchObject({ id: 'health-data-hub' });
    return data as T;
  };
  return {
    answer,
    gallery: (name, variables) => answer(galleryQuery(name), variables),
    refusal: async (query) => {
      const { errors } = await ask(service.url, query);
      return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
    },
    changed: (change, check) => withChangedClaims(database, dataset, { change, check }),
  };
}
