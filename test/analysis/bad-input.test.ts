import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { serveFirstCase } from '../support/analyst.ts';

let service: Service;

beforeAll(async () => {
  service = await serveFirstCase();
});

afterAll(() => service.close());

const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await ask(service.url, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('what nobody has heard of', () => {
  it.each([
    'nobody',
    '',
    ' ',
    'x'.repeat(10_000),
    '\u0000',
    "') RETURN 1 //",
    '%_`"\\',
    'health-data-hub/',
    '.',
  ])('is unknown to every question, and no error: %j', async (id) => {
    const data = await answer(
      `query ($id: ID!) {
          paths(from: $id, to: "cnil") { from { id } routes { length } truncated throughClaims { exists } }
          neighbourhood(ids: [$id]) { unknownIds nodes { distance } truncated }
          timeline(ids: [$id]) { unknownIds totalCount }
          compare(ids: [$id]) { unknownIds rows { predicate } }
          why(id: $id) { truncated }
          conflicts(ids: [$id]) { totalCount truncated }
          promises(by: $id) { totalCount }
          exposure(of: $id) { of { id } hosts { distance } laws { law { id } } truncated }
          certificationMatrix(services: [$id], schemes: [$id]) { unknownIds rows { of { id } } }
          claimCheck(subject: $id, predicate: hostedOn, object: $id) { subject { id } silent counts { evidenceClass } }
        }`,
      { id },
    );
    expect(data).toEqual({
      paths: { from: null, routes: [], truncated: false, throughClaims: { exists: false } },
      neighbourhood: { unknownIds: [id], nodes: [], truncated: false },
      timeline: { unknownIds: [id], totalCount: 0 },
      compare: { unknownIds: [id], rows: [] },
      why: null,
      conflicts: { totalCount: 0, truncated: false },
      promises: { totalCount: 0 },
      exposure: { of: null, hosts: [], laws: [], truncated: false },
      certificationMatrix: { unknownIds: [id, id], rows: [] },
      claimCheck: { subject: null, silent: true, counts: [] },
    });
  });
});

describe('a day', () => {
  it.each(['2024-02-30', '2023', '31.12.2023', '', 'soon', '2023-12-21T00:00:00Z'])(
    'that the calendar does not have is refused, and the message names it: %j',
    async (day) => {
      for (const name of ['asOf', 'knownBy']) {
        const query = 'query ($view: View) { promises(view: $view) { totalCount } }';
        const { errors } = await ask(service.url, query, { view: { [name]: day } });
        expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
        expect(errors?.[0]?.message).toContain(JSON.stringify(day));
        expect(errors?.[0]?.message).toContain('"2023-12-21"');
      }
    },
  );

  it('on which things stood may lie after the day by which they were known, and long before anything', async () => {
    const host =
      'query ($view: View) { dataSystem(id: "hdh-platform", view: $view) { hostedOn { edges { fact { certainty } } } } }';
    const hostings = async (view: object): Promise<unknown> =>
      ((await answer(host, { view })) as { dataSystem: { hostedOn: { edges: unknown } } | null }).dataSystem
        ?.hostedOn.edges;
    expect(await hostings({ asOf: '2030-01-01', knownBy: '2024-01-30' })).toEqual([
      { fact: { certainty: 'PRESUMED' } },
    ]);
    expect(await hostings({ asOf: '0001-01-01' })).toEqual([]);
    expect(await hostings({ knownBy: '0001-01-01' })).toBeUndefined();
  });
});

describe('a number of rows', () => {
  it.each([
    'conflicts',
    'promises',
    'singleSourceFacts',
    'timeline(ids: ["cnil"]',
    'search(text: "cnil"',
    'claims',
  ])('below nothing or beyond the limit is refused with the argument: %s', async (field) => {
    for (const first of [-1, 1_001]) {
      const given = field.includes('(') ? `${field}, first: ${first})` : `${field}(first: ${first})`;
      const { errors } = await ask(service.url, `{ ${given} { edges { cursor } } }`);
      const [error] = errors ?? [];
      expect(error?.message).toContain(`"first" is ${first}`);
      expect(error?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argumentPath: [field.replace(/\(.*/, ''), 'first'],
      });
    }
  });
});
