import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { askFor, refusalOf, serveFirstCase } from '../support/analyst.ts';

let service: Service;

beforeAll(async () => {
  service = await serveFirstCase();
});

afterAll(() => service.close());

const QUERY = `query (
  $ids: [ID!]! = ["emc2"], $from: Date, $to: Date, $kinds: [TimelineKind!], $first: Int, $after: String
  $last: Int, $before: String, $view: View
) {
  timeline(
    ids: $ids, from: $from, to: $to, kinds: $kinds, first: $first, after: $after, last: $last, before: $before, view: $view
  ) {
    totalCount truncated unknownIds
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node {
        kind earliest latest precision about { id }
        fact { id predicate subject { id } object { id } value { date } }
        claim { id }
      }
    }
  }
}`;

interface Timeline {
  readonly totalCount: number;
  readonly unknownIds: readonly string[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
}

interface Entry {
  readonly kind: string;
  readonly earliest: string | null;
  readonly latest: string;
  readonly precision: string;
  readonly about: readonly { readonly id: string }[];
  readonly fact: {
    readonly id: string;
    readonly predicate: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string } | null;
  } | null;
  readonly claim: { readonly id: string } | null;
}

const timeline = (variables: Record<string, unknown> = {}): Promise<Timeline> =>
  askFor(service, QUERY, variables);
const entries = async (variables: Record<string, unknown> = {}): Promise<Entry[]> =>
  (await timeline({ first: 1000, ...variables })).edges.map(({ node }) => node);
const idOf = ({ fact, claim }: Entry): string => fact?.id ?? claim?.id ?? '';

describe('a timeline', () => {
  it('is in the order of the earliest, then of the latest day', async () => {
    const days = (await entries()).map(({ earliest, latest }) => `${earliest ?? ''} ${latest}`);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
  });

  it('holds the decision of 21 December 2023 as a day, and the file of that month as a month', async () => {
    const all = await entries();
    const decided = all.find(({ fact }) => fact?.predicate === 'decidedBy');
    expect(decided).toMatchObject({
      kind: 'DECISION',
      earliest: '2023-12-21',
      latest: '2023-12-21',
      precision: 'DAY',
      fact: { subject: { id: 'cnil-deliberation-2023-146' }, object: { id: 'cnil' } },
      about: [{ id: 'emc2' }],
    });
    const examined = all.find(({ fact }) => fact?.predicate === 'examined');
    expect(examined).toMatchObject({ earliest: '2023-12-01', latest: '2023-12-31', precision: 'MONTH' });
  });

  it('holds the dates of the events and laws to which facts lead', async () => {
    const asked = await entries({ kinds: ['EVENT', 'LAW'] });
    const of = (kind: string) =>
      asked.filter((entry) => entry.kind === kind).map(({ fact }) => fact?.subject.id);
    expect(of('EVENT')).toContain('emc2-hosting-study');
    expect(of('LAW')).toContain('fisa-702');
    expect(asked).toHaveLength(of('EVENT').length + of('LAW').length);
  });

  it('dates what was said by its speaker, else by its source', async () => {
    const claims = await entries({ ids: ['cnil'], kinds: ['CLAIM'] });
    const ofArticle = claims.find(({ claim }) => claim?.id === 'health-data-hub/01net-134');
    expect(ofArticle).toMatchObject({ earliest: '2024-01-01', latest: '2024-01-30', precision: 'RANGE' });
  });

  it('keeps to the days asked for, as far as they are known', async () => {
    const inDecember = await entries({ from: '2023-12-15', to: '2023-12-20' });
    expect(inDecember.length).toBeGreaterThan(0);
    for (const { earliest, latest } of inDecember) {
      expect(latest >= '2023-12-15').toBe(true);
      expect((earliest ?? '') <= '2023-12-20').toBe(true);
    }
    expect(inDecember.map(({ fact }) => fact?.predicate)).not.toContain('decidedBy');
  });

  it('pages forward and backward without gap or repetition', async () => {
    const all = (await entries({ ids: ['emc2', 'cnil'] })).map(idOf);
    const forward: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo, totalCount } = await timeline({ ids: ['emc2', 'cnil'], first: 7, after });
      expect(totalCount).toBe(all.length);
      forward.push(...edges.map(({ node }) => idOf(node)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forward).toEqual(all);
    const { edges, pageInfo } = await timeline({ ids: ['emc2', 'cnil'], last: 7 });
    expect(edges.map(({ node }) => idOf(node))).toEqual(all.slice(-7));
    const before = await timeline({ ids: ['emc2', 'cnil'], last: 7, before: pageInfo.startCursor });
    expect(before.edges.map(({ node }) => idOf(node))).toEqual(all.slice(-14, -7));
  });

  it('shows what was known by a day only', async () => {
    const known = await entries({ view: { knownBy: '2024-02-15' } });
    expect(known.map(({ fact }) => fact?.subject.id)).not.toContain('emc2-hosting-study');
    expect(await timeline({ view: { knownBy: '2023-12-31' } })).toMatchObject({
      totalCount: 0,
      unknownIds: ['emc2'],
    });
  });

  it('names unknown ids beside the others', async () => {
    expect(await timeline({ ids: ['nobody', 'cnil'], first: 1 })).toMatchObject({ unknownIds: ['nobody'] });
  });

  it.each([
    ['from', { from: '2024-01-02', to: '2024-01-01' }, /after "to"/],
    ['ids', { ids: [] }, /at least one/],
    ['ids', { ids: Array.from({ length: 11 }, (_, index) => `id-${index}`) }, /at most 10/],
    ['after', { after: 'no-cursor' }, /no cursor/],
  ])('refuses a "%s" that cannot be used', async (argument, variables, message) => {
    const refusal = await refusalOf(service, QUERY, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.argumentPath).toEqual(['timeline', argument]);
  });
});
