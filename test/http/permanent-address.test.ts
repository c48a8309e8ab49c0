import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOperation } from '../../src/http/permanent-address.ts';
import { printServedSchema } from '../../src/model/load-model.ts';
import type { Service } from '../../src/service.ts';
import { ask, expectRefusal } from './ask.ts';
import { startFullService } from './full-service.ts';

describe('/id/<id>', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService({ PUBLIC_URL: 'https://graph.example' });
  });
  afterAll(() => service.close());

  const get = async (id: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${service.url}/id/${id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return (await response.json()) as Record<string, unknown>;
  };

  it('asks an operation that the schema allows', () => {
    const schema = buildSchema(printServedSchema(new URL('../../schema', import.meta.url)));
    expect(validate(schema, parse(addressOperation))).toEqual([]);
  });

  it('shows an entity', async () => {
    expect(await get('port-authority')).toMatchObject({
      type: 'Organization',
      id: 'port-authority',
      url: 'https://graph.example/id/port-authority',
      name: 'Port Authority',
      extensions: { dataset: { id: 'harbour' } },
    });
  });

  it('shows a claim, whose id holds a slash', async () => {
    expect(await get('harbour/hosting-denied')).toMatchObject({
      type: 'Claim',
      id: 'harbour/hosting-denied',
      url: 'https://graph.example/id/harbour/hosting-denied',
      polarity: 'DENIES',
      subject: { id: 'ship-register' },
    });
  });

  it('shows a fact', async () => {
    const { data } = await ask(
      service.url,
      '{ dataSystem(id: "ship-register") { hostedOn { edges { fact { id url } } } } }',
    );
    const { hostedOn } = data?.['dataSystem'] as {
      hostedOn: { edges: { fact: { id: string; url: string } }[] };
    };
    const { id, url } = hostedOn.edges[0]!.fact;
    expect(url).toBe(`https://graph.example/id/${id}`);
    expect(await get(id)).toMatchObject({ type: 'Fact', id, url, predicate: 'hostedOn' });
  });

  it('leads to GraphiQL with the same question', async () => {
    const { graphiql } = await get('nimbus');
    const address = new URL(graphiql as string);
    expect(address.origin + address.pathname).toBe('https://graph.example/graphiql/');
    expect(address.searchParams.get('query')).toBe(addressOperation);
    expect(address.searchParams.get('variables')).toBe('{"id":"nimbus"}');
  });

  it.each(['harbour-board', 'port-commission'])(
    'leads from %s, which an entity was called before, to the present address',
    async (id) => {
      const response = await fetch(`${service.url}/id/${id}`, { redirect: 'manual' });
      expect(response.status).toBe(308);
      expect(response.headers.get('location')).toBe('https://graph.example/id/port-authority');
    },
  );

  it('leads nowhere from a part of a former id, or from words of two of them', async () => {
    for (const id of ['board', 'board-port', 'harbour-board port-commission', 'Harbour-Board'])
      await expectRefusal(await fetch(`${service.url}/id/${id}`, { redirect: 'manual' }), 404, 'NOT_FOUND');
  });

  it.each(['nobody', 'harbour/nothing', '', 'x'.repeat(2_000), '%22%7D', 'a%00b'])(
    'knows nothing under "%s"',
    async (id) => {
      await expectRefusal(await fetch(`${service.url}/id/${id}`), 404, 'NOT_FOUND');
    },
  );
});
