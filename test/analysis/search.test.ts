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
    ['SECNUMCLOUD', 'secnumcloud'],
    ['scenumclodu', 'secnumcloud'],
    ["d'Anssi", 'anssi'],
    ['l’Agence du numérique', 'ans'],
    // Acronyms, and other and earlier names, in either language.
    ['EMA', 'european-medicines-agency'],
    ['agence européenne des medicaments', 'european-medicines-agency'],
    ['european medicines', 'european-medicines-agency'],
    ['UE', 'european-union-institutions'],
    ['EU', 'european-union-institutions'],
    ['PDS', 'hdh'],
    ['hebergeur de donnees de sante', 'hds'],
    ['health data host', 'hds'],
    ['Délégation du Numérique', 'dns'],
    ['delegation for digital', 'dns'],
    ['projet de loi SREN', 'sren-law'],
    ['u.g.a.p.', 'ugap'],
    // With an article in front, as people type.
    ['la CNIL', 'cnil'],
    ['le Health Data Hub', 'hdh'],
    ['the Health Data Hub', 'hdh'],
    ['la Délégation au numérique en santé', 'dns'],
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

  it('finds a name from its second letter on, as it is typed', async () => {
    for (let length = 2; length <= 'secnumcloud'.length; length += 1)
      expect(ids(await search('secnumcloud'.slice(0, length), { first: 20 }))).toContain('secnumcloud');
  });

  it('finds through one typo in a word, and through two in a long one, but not through three', async () => {
    for (const typed of ['numpsot', 'microsof', 'micrxsxft'])
      expect(ids(await search(typed)).length).toBeGreaterThan(0);
    expect(ids(await search('mxcrxsxft'))).not.toContain('microsoft');
  });

  it('gives the best first: scores never rise', async () => {
    const { data } = await ask(service.url, QUERY, { text: 'cloud', first: 50 });
    const scores = (data as { search: { edges: { score: number }[] } }).search.edges.map(
      ({ score }) => score,
    );
    expect(scores.length).toBeGreaterThan(10);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
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

  it('keeps to what a filter says of type, facts and claims, and loses nothing to which that applies', async () => {
    const all = ids(await search('cloud', { first: 100 }));
    const certified = { facts: { some: { predicate: { in: ['certifiedUnder', 'servicesCertified'] } } } };
    const disputed = { claims: { some: { polarity: { eq: 'DENIES' } } } };
    for (const where of [{ type: { in: ['Service', 'Certification'] } }, certified, disputed]) {
      const [kept, rest] = [
        ids(await search('cloud', { where, first: 100 })),
        ids(await search('cloud', { where: { NOT: where }, first: 100 })),
      ];
      expect(kept.length).toBeGreaterThan(0);
      expect(rest.length).toBeGreaterThan(0);
      expect([...kept, ...rest].sort()).toEqual([...all].sort());
    }
    const { data } = await ask(
      service.url,
      'query ($ids: [ID!]) { services(where: { id: { in: $ids } }) { edges { node { id } } } }',
      { ids: all },
    );
    const services = (data as { services: { edges: Hit[] } }).services.edges.map(({ node }) => node.id);
    const kept = ids(await search('cloud', { where: { type: { eq: 'Service' } }, first: 100 }));
    expect(kept.sort()).toEqual(services.sort());
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

  it.each(['+', '-', '&&', '||', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/'])(
    'takes %j before, in and after a word for no more than a space',
    async (sign) => {
      const plain = ids(await search('numspot outscale', { first: 50 }));
      expect(plain.length).toBeGreaterThan(0);
      const signed = `${sign}numspot${sign}${sign}outscale${sign}`;
      expect(ids(await search(signed, { first: 50 }))).toEqual(plain);
    },
  );

  it.each([
    'name:*',
    'numspot AND NOT outscale',
    'numspot~2',
    'numspot^9',
    '[a TO b]',
    '*:*',
    'type:Service',
    '/.*/',
  ])('takes %j as words, never as syntax of the index', async (text) => {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    expect(ids(await search(text))).toEqual(ids(await search(words.join(' '))));
  });

  it.each([
    ['words', 'santé '.repeat(1_700)],
    ['letters without a space', 'a'.repeat(10_000)],
    ['accents', 'é'.repeat(10_000)],
    ['signs', '("*~'.repeat(2_500)],
    ['different words', Array.from({ length: 1_500 }, (_, index) => `mot${index}`).join(' ')],
  ])('takes ten thousand characters of %s', async (_, text) => {
    expect(text.length).toBeGreaterThan(9_000);
    expect(await search(text)).toEqual(expect.any(Array));
  });
});
