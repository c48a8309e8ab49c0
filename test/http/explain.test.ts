import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { type Answer, expectRefusal } from './ask.ts';
import { startFullService } from './full-service.ts';

const QUERY =
  'query ($id: ID!, $n: Int) { dataSystem(id: $id) { id } organizations(first: $n) { edges { node { name } } } }';
const VARIABLES = { id: 'ship-register', n: 3 };

const send = (service: Service, extensions?: Record<string, unknown>): Promise<Response> =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: QUERY, variables: VARIABLES, extensions }),
  });

interface Operator {
  readonly operator: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Operator[];
}

const operators = (operator: Operator): Operator[] => [operator, ...operator.children.flatMap(operators)];

describe('an explanation, where the service allows it', () => {
  let service: Service;
  let proxy: TcpProxy;
  beforeAll(async () => {
    proxy = await startTcpProxy(inject('neo4j').uri);
    service = await startFullService({ EXPLAIN: 'on', NEO4J_URI: proxy.uri });
  });
  afterAll(async () => {
    await service.close();
    await proxy[Symbol.asyncDispose]();
  });

  it('holds the statement, its parameters, the plan and the database hits', async () => {
    const { extensions } = (await (await send(service, { explain: true })).json()) as Answer;
    const explain = extensions?.['explain'] as Record<string, unknown>;
    expect(explain['statement']).toMatch(/^OPTIONAL MATCH [^]*\$p\.s0_id[^]*RETURN /);
    expect(explain['parameters']).toEqual({ p: { s0_id: 'ship-register', s1_limit: 4 } });
    const all = operators(explain['plan'] as Operator);
    expect(all.map(({ operator }) => operator)).toContain('ProduceResults@neo4j');
    expect(all.some(({ operator }) => operator.startsWith('NodeUniqueIndexSeek'))).toBe(true);
    expect(explain['dbHits']).toBe(all.reduce((sum, { dbHits }) => sum + dbHits, 0));
    expect(explain['dbHits']).toBeGreaterThan(0);
  });

  it('comes with the same data, in the same one round trip', async () => {
    const plain = (await (await send(service)).json()) as Answer;
    // The service may look after a connection of its own meanwhile, which can only add to what is counted.
    const counts: number[] = [];
    let explained: Answer = {};
    for (let attempt = 0; attempt < 3; attempt++) {
      const before = proxy.exchanges();
      explained = (await (await send(service, { explain: true })).json()) as Answer;
      counts.push(proxy.exchanges() - before);
    }
    expect(Math.min(...counts)).toBe(1);
    expect(explained.data).toEqual(plain.data);
    expect(explained.extensions?.['dataset']).toEqual(plain.extensions?.['dataset']);
  });

  it('is not given unasked', async () => {
    const { extensions } = (await (await send(service, { cost: true })).json()) as Answer;
    expect(Object.keys(extensions ?? {})).toEqual(['dataset', 'cost']);
  });
});

describe('an explanation, where the service does not allow it', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService();
  });
  afterAll(() => service.close());

  it('is refused, and the refusal says what allows it', async () => {
    const [error] = await expectRefusal(await send(service, { explain: true }), 403, 'EXPLAIN_DISABLED');
    expect(error?.message).toContain('EXPLAIN=on');
  });
});
