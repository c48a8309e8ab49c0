import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
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

const QUERY = `query ($text: String!, $types: [EntityType!], $where: EntityWhere, $view: View, $first: Int, $after: String) {
  search(text: $text, types: $types, where: $where, view: $view, first: $first, after: $after) {
    edges { cursor score node { id } claim { id } snippet { text match } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Hit {
  readonly node: { readonly id: string };
  readonly claim: { readonly id: string } | null;
  readonly snippet: readonly { readonly text: string; readonly match: boolean }[];
  readonly cursor: string;
}

async function search(text: string, variables: Record<string, unknown> = {}): Promise<Hit[]> {
  const { data, errors } = await ask(service.url, QUERY, { text, ...variables });
  expect(errors).toBeUndefined();
  return (data as { search: { edges: Hit[] } }).search.edges;
}

const ids = (hits: readonly Hit[]): string[] => hits.map(({ node }) => node.id);
const marked = (hit: Hit | undefined): string[] =>
  hit?.snippet.filter(({ match }) => match).map(({ text }) => text) ?? [];

describe('a search', () => {
  it.each([
    ['anssi', 'anssi'],
    ["l'ANSSI", 'anssi'],
    ['délégation numérique', 'dns'],
    ['delegation numerique', 'dns'],
    ['micorsoft azur', 'microsoft-azure'],
    ['plateforme des données de santé', 'hdh'],
    ['secnumclou', 'secnumcloud'],
  ])('for "%s" finds %s among the first', async (text, id) => {
    expect(ids(await search(text)).slice(0, 3)).toContain(id);
  });

  it.each([
    'ovhcloud',
    'OVHcloud',
    'ovh',
    'cnil',
    'ANSSI',
    'dns',
    'Health Data Hub',
    'microsoft',
    'emc2',
    'hds',
    'fisa',
  ])('for "%s" lists what is called so before what only has it in its name', async (text) => {
    const [first] = await search(text);
    const { data } = await ask(service.url, 'query ($id: ID!) { entity(id: $id) { id name aliases } }', {
      id: first?.node.id,
    });
    const { entity } = data as { entity: { id: string; name: string; aliases: string[] } };
    expect([entity.id, entity.name, ...entity.aliases].map((name) => name.toLowerCase())).toContain(
      text.toLowerCase(),
    );
  });

  it('marks what matched in a snippet', async () => {
    const [first] = await search('micorsoft');
    expect(marked(first)).toContain('Microsoft');
    expect(first?.claim).toBeNull();
  });

  it('leads from the text of a claim to its subject, once', async () => {
    const hits = await search('consultation', { first: 100 });
    expect(new Set(ids(hits)).size).toBe(hits.length);
    const through = hits.find(({ claim }) => claim !== null);
    expect(through).toBeDefined();
    expect(marked(through).length).toBeGreaterThan(0);
  });

  it('shows no claim that was not known', async () => {
    const hits = await search('approval', { view: { knownBy: '2023-12-31' }, first: 100 });
    const claims = hits.flatMap(({ claim }) => claim?.id ?? []);
    for (const id of claims) {
      const { data } = await ask(
        service.url,
        '{ claim(id: "' + id + '", view: { knownBy: "2023-12-31" }) { id } }',
      );
      expect(data?.['claim']).not.toBeNull();
    }
  });

  it('keeps to types and to any filter of entities', async () => {
    expect(ids(await search('microsoft', { types: ['Service'] }))).toEqual(['microsoft-azure']);
    const filtered = await search('microsoft', { where: { id: { ne: 'microsoft' } }, first: 100 });
    expect(ids(filtered)).not.toContain('microsoft');
    expect(ids(filtered)).toContain('microsoft-azure');
  });

  it('goes on after a cursor without a gap', async () => {
    const whole = await search('cloud', { first: 30 });
    const first = await search('cloud', { first: 7 });
    const rest = await search('cloud', { first: 23, after: first.at(-1)?.cursor });
    expect([...ids(first), ...ids(rest)]).toEqual(ids(whole));
  });

  it.each(['', '   ', '…', '()', '&&', '"'])('for %j finds nothing and says no error', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  it.each(['name:*', 'a AND b', '~2', 'x^9', '[a TO b]', '\\', '*:*', 'a/b/'])(
    'takes %j as words, never as syntax of the index',
    async (text) => {
      expect((await search(text)).length).toBeLessThan(21);
    },
  );

  it('takes a very long text', async () => {
    const text = 'santé '.repeat(1_700);
    const { data, errors } = await ask(service.url, QUERY, { text });
    expect(errors).toBeUndefined();
    expect(data?.['search']).toBeDefined();
  });
});
