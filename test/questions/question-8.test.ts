import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf, without } from '../support/changed-case.ts';

const served = serveCase();

interface Named {
  readonly id: string;
}

interface Promised {
  readonly status: string;
  readonly promise: (Named & { readonly relayedBy: readonly Named[]; readonly attribution: string }) | null;
  readonly promisers: readonly Named[];
  readonly deadlineEarliest: string | null;
  readonly deadlineLatest: string | null;
  readonly limit: string | null;
  readonly keptOn: string | null;
  readonly outcome: readonly Named[];
  readonly answers: readonly Named[];
  readonly toldAgain: readonly Named[];
}

interface Answer {
  readonly promises: { readonly asOf: string; readonly edges: readonly { readonly node: Promised }[] };
}

const promises = async (variables: Record<string, unknown> = {}): Promise<Map<string, Promised>> => {
  const { promises: found } = await served.gallery<Answer>('08-promises', variables);
  return new Map(found.edges.map(({ node }) => [node.promise === null ? '' : keyOf(node.promise), node]));
};
const keysOf = (claims: readonly Named[] | undefined): string[] => (claims ?? []).map(keyOf).sort();
const on = (asOf: string): { readonly view: { readonly asOf: string; readonly knownBy: string } } => ({
  view: { asOf, knownBy: asOf },
});

describe('question 8: which promises to leave Azure were made, and what became of each', () => {
  it('lists each promise once, in the order of its deadline', async () => {
    expect([...(await promises(on('2026-03-01'))).keys()]).toEqual([
      'b18-veran',
      '01net-163',
      'b19-combes',
      '01net-071',
    ]);
  });

  it('says that Combes put another horizon in the place of Véran’s', async () => {
    const veran = (await promises(on('2026-03-01'))).get('b18-veran');
    expect(veran).toMatchObject({
      status: 'SUPERSEDED',
      deadlineEarliest: '2021-11-19',
      deadlineLatest: '2022-05-19',
      limit: '2022-11-19',
      promisers: [{ id: 'olivier-veran' }],
    });
    expect(keysOf(veran?.outcome)).toEqual(['b19-combes']);
    expect(keysOf(veran?.toldAgain)).toEqual(['01net-048']);
  });

  it.each([
    ['2022-05-19', 'PENDING'],
    ['2022-05-20', 'OVERDUE'],
    ['2022-09-08', 'OVERDUE'],
    ['2022-09-09', 'SUPERSEDED'],
  ])('says of Véran’s promise on %s that it is %s', async (day, status) => {
    expect((await promises(on(day))).get('b18-veran')?.status).toBe(status);
  });

  it('says that Véran’s is overdue today by what was known before Combes spoke', async () => {
    const early = await promises({ view: { knownBy: '2022-09-08', asOf: '2026-03-01' } });
    expect(early.get('b18-veran')).toMatchObject({ status: 'OVERDUE', outcome: [] });
    expect(early.has('b19-combes')).toBe(false);
  });

  it('says that Combes’ is overdue once 2025 is over, with the calls of 2025 and 2026 beside it', async () => {
    expect((await promises(on('2025-12-31'))).get('b19-combes')?.status).toBe('PENDING');
    const combes = (await promises({ view: { asOf: '2026-01-01' } })).get('b19-combes');
    expect(combes).toMatchObject({
      status: 'OVERDUE',
      promisers: [{ id: 'stephanie-combes' }],
      deadlineLatest: '2025-12-31',
      outcome: [],
    });
    expect(keysOf(combes?.answers)).toEqual(['b25-announcement-2026', 'b25-call-2025']);
  });

  it('says that nobody named promised to come back at the end of 2024, as Lescop relays it', async () => {
    expect((await promises(on('2024-12-31'))).get('01net-163')?.status).toBe('PENDING');
    const unnamed = (await promises(on('2025-01-01'))).get('01net-163');
    expect(unnamed).toMatchObject({ status: 'OVERDUE', promisers: [], deadlineLatest: '2024-12-31' });
    expect(unnamed?.promise).toMatchObject({ attribution: 'RELAYED' });
    expect(unnamed?.promise?.relayedBy.map(({ id }) => id)).toEqual(['sebastien-lescop', '01net']);
  });

  it('says that the CNIL kept its word on 31 January 2024', async () => {
    expect((await promises(on('2024-01-30'))).get('01net-071')).toMatchObject({ status: 'PENDING' });
    const cnil = (await promises(on('2024-01-31'))).get('01net-071');
    expect(cnil).toMatchObject({ status: 'KEPT', keptOn: '2024-01-31', deadlineLatest: null });
    expect(keysOf(cnil?.outcome)).toEqual(['b2-published-in']);
  });

  it('gives the promises of one person, about one thing, with one outcome', async () => {
    expect([...(await promises({ by: 'stephanie-combes' })).keys()]).toEqual(['b19-combes']);
    expect([...(await promises({ by: 'ministry-of-health' })).keys()]).toEqual(['b18-veran']);
    expect([...(await promises({ about: 'journal-officiel' })).keys()]).toEqual(['01net-071']);
    expect([...(await promises({ status: ['KEPT'] })).keys()]).toEqual(['01net-071']);
  });

  it('says today when no day is asked for', async () => {
    const { promises: found } = await served.gallery<Answer>('08-promises');
    expect(found.asOf).toBe(new Date().toISOString().slice(0, 10));
  });

  it('leaves Véran’s promise overdue when Combes says nothing, and the CNIL’s open without the publication', async () => {
    await served.changed(without('b19-combes', '01net-051', 'b2-published-in'), async () => {
      const found = await promises(on('2026-03-01'));
      expect(found.get('b18-veran')).toMatchObject({ status: 'OVERDUE', outcome: [] });
      expect(found.get('01net-071')).toMatchObject({ status: 'PENDING', outcome: [] });
    });
  });
});
