import { readdirSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { testDatabase } from '../support/database.ts';
import { projectFolder, projectModel, seed } from '../support/seeded.ts';
import { galleryQuery, startOverTestDatabase } from '../support/service.ts';

const names = readdirSync(`${projectFolder}gallery`)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''));
const model = projectModel();
let service: Service;

beforeAll(async () => {
  const database = testDatabase();
  await seed(database, { model, folder: 'seed/health-data-hub' });
  await database.close();
  service = await startOverTestDatabase();
});

afterAll(() => service.close());

describe.each(names)('the query %s of the gallery', (name) => {
  const query = galleryQuery(name);

  it('says what it asks in English and in French', () => {
    expect(query).toMatch(/^# en: .+\n# fr: .+\n/);
  });

  it('is valid against the schema', () => {
    expect(validate(model.schema, parse(query))).toEqual([]);
  });

  it('is answered from the first case, with every root field found', async () => {
    const { data, errors } = await ask(service.url, query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).filter((value) => value === null)).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"id":"[^"]/);
  });
});
