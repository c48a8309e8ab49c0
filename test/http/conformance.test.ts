import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { startFullService } from './full-service.ts';

/**
 * The three audits that end in a warning. For a caller that accepts `application/json` only, the specification
 * recommends status 200 even for an operation that cannot be run, because such callers may take any other status
 * for an answer that is not GraphQL's. Apollo Server answers 400 on purpose, and so do we: proxies, metrics and
 * `curl --fail` then see a refused operation as refused. Callers that accept `application/graphql-response+json` get
 * 400 as the specification demands.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
const WARNED: readonly string[] = [
  '572B', // a document that cannot be parsed
  'FDE2', // a document that is not valid
  '7B9B', // a variable of the wrong type
];

describe('GraphQL over HTTP', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService();
  });
  afterAll(() => service.close());

  const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch });

  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result).toMatchObject({ status: WARNED.includes(audit.id) ? 'warn' : 'ok' });
    });
  }
});
