import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf } from '../support/changed-case.ts';

const served = serveCase();

interface Said {
  readonly id: string;
  readonly topic: string | null;
  readonly speechAct: string;
  readonly polarity: string;
  readonly status: string;
  readonly knownFrom: string | null;
  readonly subject: { readonly id: string };
  readonly source: { readonly id: string } | null;
  readonly speakers: readonly {
    readonly interest: string;
    readonly actor: { readonly id: string } | null;
    readonly organization: { readonly id: string } | null;
  }[];
}

const claims = async (where: object | null, view: object = {}): Promise<Said[]> => {
  const query = `query ($where: ClaimWhere, $view: View) { claims(first: 1000, where: $where, view: $view) {
    totalCount pageInfo { hasNextPage } edges { node { id topic speechAct polarity status knownFrom subject { id }
    source { id } speakers { interest actor { id } organization { id } } } } } }`;
  const { claims: found } = await served.answer<{
    claims: { totalCount: number; pageInfo: { hasNextPage: boolean }; edges: { node: Said }[] };
  }>(query, { where, view });
  expect(found.pageInfo.hasNextPage).toBe(false);
  expect(found.totalCount).toBe(found.edges.length);
  return found.edges.map(({ node }) => node);
};
const id = (value: string): object => ({ id: { eq: value } });
const speaker = (where: object): object => ({ speakers: { some: where } });

describe('claims', () => {
  it.each<[string, object, (claim: Said) => boolean]>([
    [
      'one person said',
      speaker({ actor: id('alain-issarni') }),
      ({ speakers }) => speakers.some(({ actor }) => actor?.id === 'alain-issarni'),
    ],
    [
      'anyone said for one organisation',
      speaker({ organization: id('numspot') }),
      ({ speakers }) => speakers.some(({ organization }) => organization?.id === 'numspot'),
    ],
    [
      'a competitor said',
      speaker({ interest: { eq: 'COMPETITOR' } }),
      ({ speakers }) => speakers.some(({ interest }) => interest === 'COMPETITOR'),
    ],
    ['one source states', { source: id('01net-2024-01') }, ({ source }) => source?.id === '01net-2024-01'],
    ['are about one thing', { subject: id('emc2') }, ({ subject }) => subject.id === 'emc2'],
    ['are on one topic', { topic: { eq: 'TRANSPARENCY' } }, ({ topic }) => topic === 'TRANSPARENCY'],
    ['promise', { speechAct: { eq: 'PROMISES' } }, ({ speechAct }) => speechAct === 'PROMISES'],
    ['deny', { polarity: { eq: 'DENIES' } }, ({ polarity }) => polarity === 'DENIES'],
    ['allege', { status: { eq: 'ALLEGED' } }, ({ status }) => status === 'ALLEGED'],
    [
      'one person denied',
      { ...speaker({ actor: id('alain-issarni') }), polarity: { eq: 'DENIES' } },
      ({ speakers, polarity }) =>
        polarity === 'DENIES' && speakers.some(({ actor }) => actor?.id === 'alain-issarni'),
    ],
  ])('that %s are all of those, and no others, in the order of all claims', async (_, where, isOne) => {
    const wanted = (await claims(null)).filter(isOne).map((claim) => claim.id);
    expect(wanted.length).toBeGreaterThan(1);
    expect((await claims(where)).map((claim) => claim.id)).toEqual(wanted);
  });

  it('that were known by a day are those of sources that were public by then', async () => {
    const knownBy = '2024-01-30';
    const wanted = (await claims(null)).filter(({ knownFrom }) => knownFrom !== null && knownFrom <= knownBy);
    const known = (await claims(null, { knownBy })).map((claim) => claim.id);
    // Some that were known then were corrected since.
    expect(known).toEqual(expect.arrayContaining(wanted.map((claim) => claim.id)));
    for (const claim of await claims(null, { knownBy }))
      expect((claim.knownFrom ?? '9') <= knownBy).toBe(true);
    expect(await claims(null, { knownBy: '2019-01-01' })).not.toContainEqual(
      expect.objectContaining({ source: { id: '01net-2024-01' } }),
    );
  });

  it('of a source come in the order in which it states them', async () => {
    const rows = (await claims({ source: id('01net-2024-01') })).map((claim) =>
      Number(/^01net-(\d+)/.exec(keyOf(claim))?.[1]),
    );
    expect(rows.length).toBeGreaterThan(150);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});
