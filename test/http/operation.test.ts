import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { startOverTestDatabase } from '../support/service.ts';
import { expectRefusal } from './ask.ts';

let service: Service;

beforeAll(async () => {
  service = await startOverTestDatabase();
});

afterAll(() => service.close());

const send = (query: string, operationName: string | null): Promise<Response> =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, operationName }),
  });

describe('an operation', () => {
  it.each(['mutation { add }', 'subscription { added }'])('is refused where it is a %s', async (query) => {
    const [error] = await expectRefusal(await send(query, null), 400, 'OPERATION_RESOLUTION_FAILURE');
    expect(error?.message).toContain('ask a query');
  });

  it.each(['text/html', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'])(
    'is asked for in JSON where a page of the type %s is wanted',
    async (accept) => {
      const response = await fetch(`${service.url}/graphql`, { headers: { accept } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    },
  );

  it('is told at which place a day is none', async () => {
    const day = send('{ entity(id: "a", view: { asOf: "2023-02-30" }) { id } }', null);
    const [error] = await expectRefusal(await day, 400, 'GRAPHQL_VALIDATION_FAILED');
    expect(error).toMatchObject({ locations: [{ line: 1, column: 33 }] });
  });
});

describe('the name of an operation', () => {
  it('chooses among several', async () => {
    const response = await send('query One { one: __typename } query Two { two: __typename }', 'Two');
    expect(await response.json()).toMatchObject({ data: { two: 'Query' } });
  });

  it('is asked for where the document holds several', async () => {
    const response = await send('query One { __typename } query Two { __typename }', null);
    const [error] = await expectRefusal(response, 400, 'OPERATION_RESOLUTION_FAILURE');
    expect(error?.message).toContain('Name the operation');
  });

  it.each(['{ organizations { totalCount } }', '{ __typename }'])(
    'is refused where %s has none of that name',
    async (query) => {
      const [error] = await expectRefusal(await send(query, 'Other'), 400, 'OPERATION_RESOLUTION_FAILURE');
      expect(error?.message).toContain('"Other"');
    },
  );
});
