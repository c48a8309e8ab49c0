import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask, expectRefusal, post } from './ask.ts';
import { startFullService } from './full-service.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
}

describe('a filter or an order that cannot be used', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService();
  });
  afterAll(() => service.close());

  /** Expects BAD_USER_INPUT that names the argument. */
  const refused = async (query: string, argument: string, variables = {}): Promise<void> => {
    const [error] = await expectRefusal(await post(service.url, query, variables), 400, 'BAD_USER_INPUT');
    expect(error?.extensions).toMatchObject({ argumentPath: argument.split('.') });
  };

  it('is an item of an order without a key', async () => {
    await refused(
      '{ organizations(orderBy: [{ name: ASC }, {}]) { totalCount } }',
      'organizations.orderBy.1',
    );
    await refused(
      '{ sources(orderBy: [{ publishedOn: {} }]) { totalCount } }',
      'sources.orderBy.0.publishedOn',
    );
  });

  it('is an item of an order with two keys', async () => {
    await refused('{ a: organizations(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }', 'a.orderBy.0');
    await refused(
      'query ($o: [OrganizationOrder!]) { organizations(orderBy: $o) { totalCount } }',
      'organizations.orderBy.0',
      { o: [{ name: 'ASC', id: 'ASC' }] },
    );
  });

  it('is a cursor of another order, direction or place of what is missing', async () => {
    const page = (orderBy: string, after = ''): string =>
      `{ organizations(first: 1, orderBy: [${orderBy}]${after}) { edges { cursor } } }`;
    const { data } = await ask(service.url, page('{ nameFr: ASC }'));
    const cursor = (data?.['organizations'] as Page).edges[0]?.cursor ?? '';
    const after = `, after: "${cursor}"`;
    expect((await ask(service.url, page('{ nameFr: ASC }', after))).errors).toBeUndefined();
    for (const order of ['{ nameFr: DESC }', '{ nameFr: ASC_NULLS_FIRST }', '{ nameEn: ASC }', ''])
      await refused(page(order, after), 'organizations.after');
  });

  it('is a value that its enum does not hold, as GraphQL says itself', async () => {
    const literal = '{ organizations(where: { kind: { eq: NO_SUCH_KIND } }) { totalCount } }';
    await expectRefusal(await post(service.url, literal), 400, 'GRAPHQL_VALIDATION_FAILED');
    const variable = 'query ($w: OrganizationWhere) { organizations(where: $w) { totalCount } }';
    await expectRefusal(
      await post(service.url, variable, { w: { kind: { eq: 'NO_SUCH_KIND' } } }),
      400,
      'BAD_USER_INPUT',
    );
  });

  it('is one with too many conditions, or too deep', async () => {
    const query = 'query ($w: OrganizationWhere) { organizations(where: $w) { totalCount } }';
    const many = { OR: Array.from({ length: 201 }, () => ({ id: { eq: 'a' } })) };
    await refused(query, 'organizations.where', { w: many });
    let deep = {};
    for (let depth = 0; depth < 10; depth += 1) deep = { NOT: deep };
    await refused(query, 'organizations.where', { w: deep });
  });

  it('is a facet of both ends of an edge, or of none', async () => {
    const facet = (given: string): string =>
      `{ service(id: "none") { offeredBy { facet${given} { count } } } }`;
    await refused(facet('(ofFact: certainty, ofNode: kind)'), 'service.offeredBy.facet.ofNode');
    await refused(facet(''), 'service.offeredBy.facet.ofNode');
  });
});
