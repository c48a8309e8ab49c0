import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import split2 from 'split2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  const database = testDatabase();
  await seed(database, { model: projectModel(), folder: 'seed/health-data-hub' });
  await database.close();
  service = await startOverTestDatabase();
});

afterAll(() => service.close());

const QUERY = `query ($view: View) {
  dataSystem(id: "emc2", view: $view) {
    name
    hostedOn { edges { fact { status } node { name } } }
    facts(first: 50) { edges { node { predicate } } }
    claims(first: 50) { edges { node { text } } }
  }
}`;
const variables = { view: { asOf: '2024-02-29' } };

interface Exported {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What can be exported: a part of the graph, routes, what a search found, a list of claims, and what an entity shows. */
const EXPORTED: readonly (readonly [string, Exported])[] = [
  ['an entity', { query: QUERY, variables }],
  [
    'a part of the graph',
    {
      query: `{ neighbourhood(ids: ["emc2"], depth: 2, maxNodes: 30, view: { knownBy: "2024-02-29" }) {
        nodes { entity { name } } edges { facts { status } } } }`,
    },
  ],
  [
    'routes',
    { query: '{ paths(from: "ovhcloud", to: "cnil", first: 10) { routes { hops { fact { status } } } } }' },
  ],
  ['a search', { query: '{ search(text: "cloud", first: 50) { edges { node { name } claim { text } } } }' }],
  [
    'a list of claims',
    {
      query:
        '{ claims(first: 500, where: { speakers: { some: { actor: { id: { eq: "alain-issarni" } } } } }) { edges { node { text } } } }',
    },
  ],
];

function exported(format: string, body: object = { query: QUERY, variables }): Promise<Response> {
  return fetch(`${service.url}/export/${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function chunked(format: string, body: object): Promise<IncomingMessage> {
  const sent = request(`${service.url}/export/${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  sent.end(JSON.stringify(body));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

async function text(format: string, body?: object): Promise<string> {
  const response = await exported(format, body);
  expect(response.status).toBe(200);
  return response.text();
}

interface Line {
  readonly record: string;
  readonly [name: string]: unknown;
}

async function lines(body?: object): Promise<Line[]> {
  const reader = Readable.from([await text('jsonl', body)]).pipe(split2((line) => JSON.parse(line) as Line));
  return (await reader.toArray()) as Line[];
}

/** What every format must agree on: how many facts, claims and entities there are. */
async function counts(body: object): Promise<{ facts: number; claims: number; entities: number }> {
  const all = await lines(body);
  const of = (record: string): Line[] => all.filter((line) => line.record === record);
  const entities = new Set(of('statement').map((line) => line['entity_id']));
  return { facts: of('fact').length, claims: of('claim').length, entities: entities.size };
}

describe('an export', () => {
  it('holds facts, claims and entities, and says from which version, query and view it comes', async () => {
    const [header, ...rest] = await lines();
    expect(header).toMatchObject({
      record: 'export',
      dataset: { id: 'health-data-hub' },
      query: QUERY,
      variables,
      view: { asOf: '2024-02-29', minStatus: 'REPORTED' },
    });
    expect(new Set(rest.map((line) => line.record))).toEqual(new Set(['fact', 'claim', 'statement']));
  });

  it.each(EXPORTED)('leaves no reference dangling in %s', async (_, body) => {
    const all = await lines(body);
    expect(all.length).toBeGreaterThan(20);
    const entities = new Set(all.map((line) => (line.record === 'statement' ? line['entity_id'] : null)));
    const claims = new Set(all.map((line) => (line.record === 'claim' ? line['id'] : null)));
    for (const line of all.filter((each) => each.record === 'fact')) {
      expect(entities).toContain(line['subject']);
      if (line['object'] !== null) expect(entities).toContain(line['object']);
      for (const id of Object.values(line['references'] as Record<string, string>))
        expect(entities).toContain(id);
      for (const id of line['claims'] as string[]) expect(claims).toContain(id);
      for (const id of line['opposingClaims'] as string[]) expect(claims).toContain(id);
    }
    for (const line of all.filter((each) => each.record === 'claim')) {
      expect(entities).toContain(line['entity_id']);
      if (line['value_is_entity'] === true) expect(entities).toContain(line['value']);
      if (line['source'] !== null) expect(entities).toContain(line['source']);
      for (const id of line['premises'] as string[]) expect(claims).toContain(id);
      for (const speaker of line['speakers'] as { actor: string | null }[]) {
        if (speaker.actor !== null) expect(entities).toContain(speaker.actor);
      }
    }
  });

  it('shows nothing that the view hides', async () => {
    const response = await exported('jsonl', {
      query: QUERY,
      variables: { view: { knownBy: '2023-12-31' } },
    });
    const known = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    for (const line of known.filter(({ record }) => record === 'claim' || record === 'fact')) {
      expect(String(line['knownFrom'] ?? line['first_seen']) <= '2023-12-31').toBe(true);
    }
  });

  it.each(EXPORTED)('is the same in CSV for %s, read by csv-parse', async (_, body) => {
    const response = await exported('csv', body);
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toMatch(
      /attachment; filename="health-data-hub-.+\.csv"/,
    );
    const rows = parseCsv(await response.text(), { columns: true }) as unknown as Record<string, string>[];
    const count = (record: string): number => rows.filter((row) => row['record'] === record).length;
    expect({ facts: count('fact'), claims: count('claim'), entities: count('entity') }).toEqual(
      await counts(body),
    );
    expect(rows[0]).toMatchObject({ record: 'export', dataset: 'health-data-hub', query: body.query });
    expect(JSON.parse(rows[0]?.['view'] ?? '')).toHaveProperty('minStatus', 'REPORTED');
  });

  it.each(EXPORTED)('is the same in GraphML for %s, read by graphology', async (_, body) => {
    const shown = await text('graphml', body);
    const graph = parseGraphml(MultiDirectedGraph as never, shown);
    const { facts, claims, entities } = await counts(body);
    const kinds = graph.mapNodes((_node, attributes) => String(attributes['kind']));
    const factNodes = kinds.filter((kind) => kind === 'Fact').length;
    const factEdges = graph.filterEdges(
      (edge, attributes) => attributes['kind'] === 'Fact' && !edge.endsWith('#subject'),
    );
    expect(kinds.filter((kind) => kind === 'Claim').length).toBe(claims);
    expect(factNodes + factEdges.length).toBe(facts);
    expect(graph.order - claims - factNodes).toBe(entities);
    const document = new DOMParser().parseFromString(shown, 'text/xml');
    const header = [...(document.getElementsByTagName('graph')[0]?.childNodes ?? [])].map(
      (node) => node.textContent,
    );
    expect(header).toContain(body.query);
  });

  it.each(EXPORTED)('is the same in JSON-LD for %s, read by jsonld', async (_, body) => {
    const document = JSON.parse(await text('jsonld', body)) as object;
    const expanded = (await jsonld.expand(document)) as { '@type'?: string[] }[];
    const { facts, claims, entities } = await counts(body);
    const count = (type: string): number =>
      expanded.filter((node) => node['@type']?.includes(type) === true).length;
    expect(count('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement')).toBe(facts);
    expect(count('https://schema.org/Claim')).toBe(claims);
    expect(expanded.length - facts - claims - 1).toBe(entities);
    const quads = (await jsonld.toRDF(document)) as { predicate: { value: string } }[];
    expect(
      quads.some(({ predicate }) => predicate.value === 'http://www.w3.org/ns/prov#hadPrimarySource'),
    ).toBe(true);
  });

  it('comes in pieces, whose number and length nobody knows before they are read', async () => {
    // fetch joins pieces that wait; node:http gives each chunk of the transfer as it was sent.
    const response = await chunked('jsonl', {
      query: '{ claims(first: 1000) { edges { node { text } } } }',
    });
    expect(response.headers['content-length']).toBeUndefined();
    expect(response.headers['transfer-encoding']).toBe('chunked');
    let pieces = 0;
    response.on('data', () => (pieces += 1));
    await once(response, 'end');
    expect(pieces).toBeGreaterThan(10);
  });

  it('is refused as the operation is where that costs too much', async () => {
    const levels = (depth: number): string =>
      depth === 0 ? 'id' : `claims(first: 1000) { edges { node { subject { ${levels(depth - 1)} } } } }`;
    const response = await exported('csv', { query: `{ organization(id: "cnil") { ${levels(3)} } }` });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('COST_LIMIT');
  });

  it('can be fetched by an address', async () => {
    const address = `${service.url}/export/csv?query=${encodeURIComponent('{ organization(id: "cnil") { name } }')}`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('entity,cnil');
  });

  it('is only a header when the operation shows nothing', async () => {
    const response = await exported('jsonl', { query: '{ organization(id: "nobody") { name } }' });
    expect((await response.text()).trim().split('\n')).toHaveLength(1);
  });
});

describe('an export that cannot be made', () => {
  const refusal = async (format: string, body: object): Promise<unknown[]> => {
    const response = await exported(format, body);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    return [response.status, errors[0]?.extensions.code];
  };

  it('is refused with what is wrong', async () => {
    expect(await refusal('xlsx', { query: '{ datasets { totalCount } }' })).toEqual([404, 'NOT_FOUND']);
    expect(await refusal('csv', {})).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal('csv', { query: '{ nothing }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refusal('csv', { query: '{ broken' })).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await refusal('csv', { query: '{ __typename }' })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refusal('csv', { query: QUERY, variables: { view: { asOf: 'soon' } } })).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
  });

  it('is refused when the operation mixes views', async () => {
    const query =
      '{ a: organization(id: "cnil", view: {asOf: "2020-01-01"}) { id } b: organization(id: "cnil") { id } }';
    expect(await refusal('csv', { query })).toEqual([400, 'BAD_USER_INPUT']);
  });
});
