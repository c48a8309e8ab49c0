import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { type Answer, expectRefusal } from './ask.ts';
import { startFullService } from './full-service.ts';

const MAX_COST = 500;
let service: Service;
let proxy: TcpProxy;

beforeAll(async () => {
  proxy = await startTcpProxy(inject('neo4j').uri);
  service = await startFullService({ MAX_COST: String(MAX_COST), NEO4J_URI: proxy.uri });
});

afterAll(async () => {
  await service.close();
  await proxy[Symbol.asyncDispose]();
});

const send = (body: Record<string, unknown>): Promise<Response> =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
const extensionsOf = async (response: Response): Promise<Answer['extensions']> =>
  ((await response.json()) as Answer).extensions;

const PAGE = 'query ($n: Int) { organizations(first: $n) { edges { node { id } } } }';

describe('the cost of an operation', () => {
  it('may reach the limit', async () => {
    const response = await send({ query: PAGE, variables: { n: MAX_COST } });
    expect(`${response.status} ${await response.text()}`).toMatch(/^200 (?!.*"errors")/);
  });

  it('is refused one over, with figure, limit and the costliest path', async () => {
    const response = await send({ query: PAGE, variables: { n: MAX_COST + 1 } });
    const [error] = await expectRefusal(response, 400, 'COST_LIMIT');
    expect(error?.message).toContain('costs 501; at most 500');
    expect(error?.message).toContain('"organizations"');
    expect(error?.extensions).toMatchObject({ cost: 501, limit: 500, costliestPath: ['organizations'] });
  });

  it('is refused before the database is asked', async () => {
    await send({ query: '{ organization(id: "nimbus") { id } }' });
    const before = proxy.exchanges();
    const query =
      'query Never { organizations(first: 30) { edges { node { c: controls(first: 30) { edges { node { id } } } } } } }';
    const [error] = await expectRefusal(await send({ query }), 400, 'COST_LIMIT');
    expect(error?.extensions).toMatchObject({ costliestPath: ['organizations', 'edges', 'node', 'c'] });
    expect(proxy.exchanges()).toBe(before);
  });

  it('is told to who asks for it, by POST and by GET', async () => {
    const query = '{ organizations(first: 7) { edges { node { id } } } }';
    const told = { cost: 7, limit: MAX_COST, costliestPath: ['organizations'] };
    expect(await extensionsOf(await send({ query, extensions: { cost: true } }))).toMatchObject({
      cost: told,
      dataset: {},
    });
    const search = new URLSearchParams({ query, extensions: '{"cost":true}' });
    expect(await extensionsOf(await fetch(`${service.url}/graphql?${search.toString()}`))).toMatchObject({
      cost: told,
    });
  });

  it('is told of an operation that reads nothing', async () => {
    const response = await send({ query: '{ __typename }', extensions: { cost: true } });
    expect(await extensionsOf(response)).toEqual({
      cost: { cost: 0, limit: MAX_COST, costliestPath: null },
    });
  });

  it('is not told unasked', async () => {
    for (const extensions of [undefined, {}, { cost: false }, { cost: 'true' }]) {
      const told = await extensionsOf(await send({ query: PAGE, extensions }));
      expect(Object.keys(told ?? {})).toEqual(['dataset']);
    }
  });
});
