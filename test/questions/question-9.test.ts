import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf, without } from '../support/changed-case.ts';

const served = serveCase();

interface Entry {
  readonly isDenial: boolean;
  readonly fact: { readonly factId: string; readonly independentSources: number } | null;
  readonly claims: readonly {
    readonly id: string;
    readonly speakers: readonly {
      readonly actor: { readonly id: string } | null;
      readonly interest: string;
    }[];
  }[];
}

interface Answer {
  readonly singleSourceFacts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Entry }[];
  };
}

const entries = async (variables: Record<string, unknown> = {}): Promise<Entry[]> => {
  const { singleSourceFacts: found } = await served.gallery<Answer>('09-one-interested-speaker', variables);
  expect(found.pageInfo.hasNextPage).toBe(false);
  return found.edges.map(({ node }) => node);
};
const keysOf = (found: readonly Entry[]): string[] =>
  [...new Set(found.flatMap(({ claims }) => claims.map(keyOf)))].sort();
/** Rows of the register, of which a claim may be one part: 108 of 01net-108a. */
const rowsOf = (found: readonly Entry[]): number[] =>
  [...new Set(keysOf(found).flatMap((key) => /^01net-(\d+)/.exec(key)?.[1] ?? []))].map(Number);

describe('question 9: which facts rest on a single interested speaker', () => {
  it.each([
    ['michel-paulin', [93, 94, 95]],
    ['sebastien-lescop', [61, 62, 108]],
    ['alain-issarni', [139, 140, 141, 142, 143]],
  ])('are those of %s in the rows %j', async (speaker, rows) => {
    const found = (await entries()).filter(({ claims }) =>
      claims.every((claim) => claim.speakers.every(({ actor }) => actor?.id === speaker)),
    );
    expect(rowsOf(found)).toEqual(expect.arrayContaining(rows));
  });

  it('hold a stake, and are alone with what they say', async () => {
    for (const { fact, claims } of await entries()) {
      expect(fact?.independentSources ?? 1).toBe(1);
      const speakers = claims.flatMap((claim) => claim.speakers);
      expect(new Set(speakers.map(({ actor }) => actor?.id)).size).toBe(1);
      for (const { interest } of speakers) expect(['PARTY', 'COMPETITOR']).toContain(interest);
    }
  });

  it('are neither what the CNIL says of its own act nor what the press says', async () => {
    const rows = rowsOf(await entries());
    for (const row of [70, 134, 26, 22, 5]) expect(rows).not.toContain(row);
  });

  it('are facts, but for the denials, which are none', async () => {
    const found = await entries();
    const denied = rowsOf(found.filter(({ isDenial }) => isDenial));
    expect(denied).toEqual(expect.arrayContaining([141, 142]));
    for (const row of [93, 94, 95, 61, 62, 108, 139, 140, 143]) expect(denied).not.toContain(row);
    expect(found.every(({ isDenial, fact }) => isDenial === (fact === null))).toBe(true);
  });

  it('are not what two competitors say alike', async () => {
    const keys = keysOf(await entries());
    expect(keys).not.toContain('01net-137');
    expect(keys).not.toContain('01net-144');
    await served.changed(without('01net-137'), async () => {
      expect(keysOf(await entries())).toContain('01net-144');
    });
  });

  it('are fewer when only the stake of a party counts', async () => {
    const rows = rowsOf(await entries({ interest: ['PARTY'] }));
    expect(rows).toContain(93);
    expect(rows).not.toContain(143);
  });

  it('are the same in pages, counted as distinct facts and denials', async () => {
    const all = await entries();
    const paged: Entry[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { singleSourceFacts(first: 7, after: $after) { totalCount
        pageInfo { hasNextPage endCursor } edges { node { isDenial fact { factId independentSources }
        claims { id speakers { actor { id } interest } } } } } }`;
      const { singleSourceFacts: page }: Answer = await served.answer<Answer>(query, { after });
      const distinct = new Set(all.map(({ fact, claims }) => fact?.factId ?? claims[0]?.id));
      expect(page.totalCount).toBe(distinct.size);
      paged.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(keysOf(paged)).toEqual(keysOf(all));
    expect(paged).toHaveLength(all.length);
  });

  it('were none before the article was public', async () => {
    const rows = rowsOf(await entries({ view: { knownBy: '2023-12-31' } }));
    expect(rows).toEqual([]);
  });

  it('lose a row when someone without a stake says the same', async () => {
    const change = (claim: Parameters<ReturnType<typeof without>>[0]) =>
      keyOf(claim) === '01net-093'
        ? { ...claim, speakers: claim.speakers.map((each) => ({ ...each, interest: 'NONE_KNOWN' })) }
        : claim;
    await served.changed(change, async () => {
      expect(rowsOf(await entries())).not.toContain(93);
    });
  });
});
