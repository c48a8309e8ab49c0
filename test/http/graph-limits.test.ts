import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { expectRefusal, post } from './ask.ts';
import { startFullService } from './full-service.ts';

/** Limits of an operation, with small values, each at the limit and one over. */
describe('limits of an operation', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService({
      MAX_TOKENS: '100',
      MAX_DEPTH: '6',
      MAX_ALIASES: '3',
      MAX_ROOT_FIELDS: '4',
      MAX_SELECTIONS: '200',
      MAX_PAGE_SIZE: '5',
    });
  });
  afterAll(() => service.close());

  const accepted = async (query: string, variables = {}): Promise<void> => {
    const response = await post(service.url, query, variables);
    expect(`${response.status} ${await response.text()}`).toMatch(/^200 (?!.*"errors")/);
  };
  const refused = async (query: string, code: string, variables = {}): Promise<void> => {
    await expectRefusal(await post(service.url, query, variables), 400, code);
  };
  const times = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_value, index) => part(index)).join(' ');

  it('counts tokens', async () => {
    // Ten besides the ids: three names or texts, three pairs of brackets, a colon.
    const fields = (count: number): string =>
      `{ organization(id: "nimbus") { ${times(count, () => 'id')} } }`;
    await accepted(fields(90));
    await refused(fields(91), 'GRAPHQL_PARSE_FAILED');
  });

  it('counts levels', async () => {
    const nested = (inner: string): string =>
      `{ entity(id: "ship-register") { partOf { edges { node { partOf { ${inner} } } } } } }`;
    await accepted(nested('totalCount'));
    await refused(nested('edges { node { id } }'), 'LIMIT_EXCEEDED');
  });

  it('counts aliases', async () => {
    const aliases = (count: number): string =>
      `{ entity(id: "nimbus") { ${times(count, (index) => `a${index}: id`)} } }`;
    await accepted(aliases(3));
    await refused(aliases(4), 'LIMIT_EXCEEDED');
  });

  it('counts root fields', async () => {
    await accepted(`{ ${times(4, () => '__typename')} }`);
    await refused(`{ ${times(5, () => '__typename')} }`, 'LIMIT_EXCEEDED');
  });

  it('counts what fragments spread into', async () => {
    const spread = (count: number): string =>
      `fragment F on Organization { ${times(40, () => 'id')} } { organization(id: "nimbus") { ${times(count, () => '...F')} } }`;
    await accepted(spread(4));
    await refused(spread(6), 'GRAPHQL_VALIDATION_FAILED');
  });

  it('counts the page, given as a literal and as a variable', async () => {
    await accepted('{ search(text: "port", first: 5) { edges { node { id } } } }');
    await refused('{ search(text: "port", first: 6) { edges { node { id } } } }', 'BAD_USER_INPUT');
    const query = 'query ($first: Int) { search(text: "port", first: $first) { edges { node { id } } } }';
    await accepted(query, { first: 5 });
    await refused(query, 'BAD_USER_INPUT', { first: 6 });
  });

  it('bounds introspection', async () => {
    const depth = times(5, () => 'fields { type {');
    await refused(
      `{ __schema { types { ${depth} name ${times(5, () => '} }')} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
