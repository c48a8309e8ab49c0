import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf, without } from '../support/changed-case.ts';

const served = serveCase();

interface WhyNode {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly kind: string;
  readonly text: { readonly en: string; readonly fr: string };
  readonly claim: { readonly id: string } | null;
  readonly fact: { readonly id: string } | null;
  readonly entity: { readonly id: string } | null;
  readonly link: string | null;
}

interface Why {
  readonly claim: { readonly id: string } | null;
  readonly facts: readonly { readonly id: string }[];
  readonly tree: readonly WhyNode[];
  readonly sentences: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly truncated: boolean;
  readonly omitted: number;
}

const QUERY = `query ($id: ID!, $view: View) { why(id: $id, view: $view) {
  claim { id } facts { id } truncated omitted sentences { en fr }
  tree { id parent depth kind text { en fr } claim { id } fact { id } entity { id } link }
} }`;

const why = async (id: string, view: Record<string, unknown> = {}): Promise<Why | null> =>
  (await served.answer<{ why: Why | null }>(QUERY, { id, view })).why;
const claimOf = (key: string): string => `health-data-hub/${key}`;
const keysOf = (found: Why | null, ...kinds: readonly string[]): string[] =>
  (found?.tree ?? [])
    .filter(({ kind, claim }) => kinds.includes(kind) && claim !== null)
    .map(({ claim }) => keyOf(claim ?? { id: '' }));

const factOf = async (query: string): Promise<{ readonly id: string; readonly factId: string }> => {
  const found = await served.answer<{
    entity: { reached: { edges: { fact: { id: string; factId: string } }[] } };
  }>(query);
  return found.entity.reached.edges[0]!.fact;
};
const REACHED = `{ entity: dataSystem(id: "emc2", view: { asOf: "2024-02-07" }) {
  reached: potentiallyReachedBy { edges { fact { id factId } } } } }`;

describe('why an inference stands', () => {
  it('is explained by the rule, its premises, their speakers, sources and quotes', async () => {
    const { id } = await factOf(REACHED);
    const found = await why(id);
    expect(found?.facts).toEqual([{ id }]);
    expect(found).toMatchObject({ claim: null, truncated: false, omitted: 0 });
    const premises = keysOf(found, 'PREMISE');
    expect(premises).toEqual(expect.arrayContaining(['b3-hosted-on', 'ed-azure-offered-by', '01net-033']));
    expect(found?.tree.find(({ kind }) => kind === 'RULE')?.entity?.id).toBe('potential-reach');
    const kinds = new Set(found?.tree.map(({ kind }) => kind));
    for (const kind of ['STATEMENT', 'CLAIM', 'SPEAKER', 'SOURCE']) expect(kinds).toContain(kind);
  });

  it('is a tree in order: each node after the one above it, one deeper', async () => {
    const { factId } = await factOf(REACHED);
    const tree = (await why(factId))?.tree ?? [];
    expect(tree.length).toBeGreaterThan(10);
    const seen = new Map<string, WhyNode>();
    for (const node of tree) {
      const above = node.parent === null ? undefined : seen.get(node.parent);
      expect(node.depth).toBe(node.parent === null ? 0 : above!.depth + 1);
      seen.set(node.id, node);
    }
    expect(seen.size).toBe(tree.length);
  });

  it('is worded as a potential in both languages', async () => {
    const { id } = await factOf(REACHED);
    const { en = [], fr = [] } = (await why(id))?.sentences ?? {};
    expect(en[0]).toMatch(/^Potential, by inference: /);
    expect(fr[0]).toMatch(/^Potentiel, par déduction : /);
    expect(en).toHaveLength(fr.length);
    expect(en.some((text) => text.includes('Editorial claim, not read from a source,'))).toBe(true);
    expect(fr.some((text) => text.includes('Affirmation éditoriale, non tirée d’une source,'))).toBe(true);
  });

  it('loses a premise that is taken away', async () => {
    await served.changed(without('01net-037'), async () => {
      const premises = keysOf(await why((await factOf(REACHED)).factId), 'PREMISE');
      expect(premises).toContain('01net-038');
      expect(premises).not.toContain('01net-037');
    });
  });
});

describe('why a claim stands', () => {
  it('names speaker, source and quote, and what speaks for it', async () => {
    const found = await why(claimOf('01net-131'));
    expect(found?.claim?.id).toBe(claimOf('01net-131'));
    const entities = found?.tree.flatMap(({ entity }) => entity?.id ?? []);
    expect(entities).toEqual(expect.arrayContaining(['alain-issarni', '01net-2024-01']));
    expect(found?.tree.find(({ kind }) => kind === 'QUOTE')?.text.fr).toContain(
      'qui a obtenu l’accord de la CNIL',
    );
    expect(keysOf(found, 'RELATED_CLAIM')).toContain('b3-authorises');
  });

  it('has the counter-claims beside it', async () => {
    const found = await why(claimOf('01net-059'));
    expect(keysOf(found, 'COUNTER_CLAIM').sort()).toEqual(['b4-emc2-call', 'b5-pilot-call']);
    const counter = found?.tree.find(({ kind }) => kind === 'COUNTER_CLAIM');
    expect(counter?.link).toBe('CONTRADICTS');
    expect(keysOf(await why(claimOf('01net-059'), { knownBy: '2024-02-01' }), 'COUNTER_CLAIM')).not.toContain(
      'b4-emc2-call',
    );
  });

  it('shows the other day of a fact of which only one can hold', async () => {
    expect(keysOf(await why(claimOf('b11-decided-on')), 'COUNTER_CLAIM')).toEqual(['b11-decided-on-lmi']);
  });

  it('names no speaker whom the source does not name', async () => {
    const speakers = (await why(claimOf('01net-163')))?.tree.filter(({ kind }) => kind === 'SPEAKER');
    expect(speakers?.map(({ entity }) => entity)).toEqual([null]);
  });
});

describe('why a fact stands', () => {
  it('is explained in each of its periods by a fact’s id, in one by the id of that', async () => {
    const { factId, id } = await factOf(
      '{ entity: dataSystem(id: "emc2") { reached: hostedOn { edges { fact { id factId } } } } }',
    );
    const all = await why(factId);
    expect(all?.facts.length).toBeGreaterThan(1);
    const one = await why(id);
    expect(one?.facts).toEqual([{ id }]);
    expect(keysOf(one, 'CLAIM')).toEqual(['01net-130']);
  });

  it.each(['nobody', 'health-data-hub/nothing', 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAA', '', '%_`"'])(
    'is null for an id that nothing has: %j',
    async (id) => {
      expect(await why(id)).toBeNull();
    },
  );

  it('is null where the view does not show it', async () => {
    expect(await why(claimOf('01net-131'), { knownBy: '2023-12-31' })).toBeNull();
    const { id } = await factOf(REACHED);
    expect(await why(id, { includeInferred: false })).toBeNull();
  });
});

describe('lists of points, promises and single speakers', () => {
  it.each(['conflicts', 'promises', 'singleSourceFacts'])(
    'refuse a cursor of another list: %s',
    async (field) => {
      const query = `{ ${field}(first: 1, after: "WyJhIiwxLDJd") { edges { cursor } } }`;
      expect(await served.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it.each(['conflicts', 'promises'])('come in pages: %s', async (field) => {
    type Page = Record<
      string,
      { edges: { cursor: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    >;
    const ask = async (more: string): Promise<Page[string]> =>
      (
        await served.answer<Page>(
          `{ ${field}(${more}) { edges { cursor } pageInfo { endCursor hasNextPage } } }`,
        )
      )[field]!;
    const all = await ask('first: 50');
    const first = await ask('first: 2');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(`first: 50, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
  });

  it('find nothing about what does not exist', async () => {
    const query = `{ conflicts(ids: ["nobody"]) { totalCount } promises(by: "nobody") { totalCount }
      about: promises(about: "") { totalCount } none: conflicts(ids: []) { totalCount } }`;
    expect(await served.answer(query)).toEqual({
      conflicts: { totalCount: 0 },
      promises: { totalCount: 0 },
      about: { totalCount: 0 },
      none: { totalCount: 0 },
    });
  });
});
