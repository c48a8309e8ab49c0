import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { askFor, refusalOf, serveFirstCase } from '../support/analyst.ts';

let service: Service;

beforeAll(async () => {
  service = await serveFirstCase();
});

afterAll(() => service.close());

const QUERY = `query (
  $from: ID! = "hdh-platform", $to: ID! = "fisa-702", $first: Int! = 5, $maxDepth: Int! = 5, $view: View
  $mode: PathMode! = K_SHORTEST, $predicates: [Predicate!], $excludePredicates: [Predicate!]
  $through: [EntityType!], $types: [EntityType!], $together: Boolean! = true, $direction: PathDirection! = ANY
) {
  paths(
    from: $from, to: $to, first: $first, maxDepth: $maxDepth, view: $view, mode: $mode, predicates: $predicates
    excludePredicates: $excludePredicates, through: $through, types: $types, together: $together, direction: $direction
  ) {
    from { id } to { id } truncated searchedDepth limits { kind value }
    routes {
      length entities { id } together { validFrom validTo }
      hops { direction fact { predicate claims { id } } claim { id } }
    }
    exclusions { kind what count atLeast facts { id subject { id } object { id } } }
    throughClaims { exists truncated routes { hops { fact { predicate } claim { id } } } }
  }
}`;

interface Paths {
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
  readonly truncated: boolean;
  readonly searchedDepth: number;
  readonly limits: readonly { readonly kind: string }[];
  readonly routes: readonly {
    readonly length: number;
    readonly entities: readonly { readonly id: string }[];
    readonly hops: readonly { readonly direction: string; readonly fact: { readonly predicate: string } }[];
    readonly together: readonly { readonly validFrom: string | null; readonly validTo: string | null }[];
  }[];
  readonly exclusions: readonly {
    readonly kind: string;
    readonly what: string | null;
    readonly count: number;
    readonly facts: readonly {
      readonly subject: { readonly id: string };
      readonly object: { readonly id: string };
    }[];
  }[];
  readonly throughClaims: {
    readonly exists: boolean;
    readonly routes: readonly {
      readonly hops: readonly { readonly claim: { readonly id: string } | null }[];
    }[];
  };
}

const paths = (variables: Record<string, unknown>): Promise<Paths> => askFor(service, QUERY, variables);
const visited = ({ routes }: Paths): string[] =>
  routes.map(({ entities }) => entities.map(({ id }) => id).join(' '));

/** From the platform to the law over the facts from which the reach is inferred. */
const CHAIN = {
  predicates: ['hostedOn', 'offeredBy', 'establishedIn', 'reachesProvidersOf'],
  view: { asOf: '2023-12-21' },
};

describe('routes between two entities', () => {
  it('go through a jurisdiction only when asked, and say that they did not', async () => {
    const without = await paths(CHAIN);
    expect(without).toMatchObject({ routes: [], truncated: false, searchedDepth: 5 });
    expect(without.exclusions).toContainEqual(
      expect.objectContaining({ kind: 'HUB_TYPE', what: 'Jurisdiction', count: 1 }),
    );
    const asked = await paths({ ...CHAIN, through: ['Jurisdiction'] });
    expect(visited(asked)).toEqual(['hdh-platform microsoft-azure microsoft united-states fisa-702']);
    expect(asked.routes[0]?.hops.map(({ direction }) => direction)).toEqual([
      'FORWARD',
      'FORWARD',
      'FORWARD',
      'BACKWARD',
    ]);
  });

  it('count by predicate what the filters left out', async () => {
    const { exclusions } = await paths({ ...CHAIN, through: ['Jurisdiction'] });
    const left = exclusions.filter(({ kind }) => kind === 'PREDICATE');
    expect(left.map(({ what }) => what)).toContain('potentiallyReachedBy');
    expect(left.every(({ count, facts }) => count > 0 && facts.length > 0)).toBe(true);
  });

  it('leave out inferences when the view does, and count them', async () => {
    const { routes, exclusions } = await paths({ maxDepth: 1, view: { includeInferred: false } });
    expect(routes).toEqual([]);
    expect(exclusions.find(({ kind }) => kind === 'STANDARD')?.count).toBeGreaterThan(0);
    expect(await paths({ maxDepth: 1 })).toMatchObject({ routes: [{ length: 1 }] });
  });

  it('never go over an identity, which is shown as left out', async () => {
    const answer = await paths({ from: 'emc2', to: 'healthdata-eu-pilot', maxDepth: 1, mode: 'ALL_SIMPLE' });
    expect(answer.routes).toEqual([]);
    const identity = answer.exclusions.find(({ kind }) => kind === 'IDENTITY');
    expect(identity).toMatchObject({ what: 'sameAs', count: 1 });
    expect([identity?.facts[0]?.subject.id, identity?.facts[0]?.object.id].sort()).toEqual([
      'emc2',
      'healthdata-eu-pilot',
    ]);
  });

  it('hold all their hops at once unless told not to', async () => {
    const all = { from: 'ovhcloud', to: 'cnil', first: 100, mode: 'ALL_SIMPLE', maxDepth: 3 };
    const [together, any] = [await paths(all), await paths({ ...all, together: false })];
    const never = any.routes.filter(({ together: periods }) => periods.length === 0);
    expect(never.length).toBeGreaterThan(0);
    expect(together.routes.length).toBe(any.routes.length - never.length);
    expect(together.exclusions).toContainEqual(
      expect.objectContaining({ kind: 'NEVER_TOGETHER', count: never.length, atLeast: false }),
    );
  });

  it('say so when as many as asked for were found', async () => {
    const one = await paths({ first: 1 });
    expect(one).toMatchObject({ truncated: true, limits: [{ kind: 'FIRST', value: 1 }] });
    expect(one.routes).toHaveLength(1);
  });

  it('are none where only claims connect, which is offered', async () => {
    const { routes, truncated, throughClaims } = await paths({
      from: 'ovhcloud',
      to: 'cnil',
      view: { minStatus: 'CONFIRMED' },
    });
    expect({ routes, truncated }).toEqual({ routes: [], truncated: false });
    expect(throughClaims.exists).toBe(true);
    for (const { hops } of throughClaims.routes) expect(hops.some(({ claim }) => claim !== null)).toBe(true);
  });

  it('start and end nowhere when an id is unknown or not known by then', async () => {
    expect(await paths({ to: 'nobody' })).toMatchObject({
      from: { id: 'hdh-platform' },
      to: null,
      routes: [],
    });
    const early = await paths({ view: { knownBy: '2000-01-01' } });
    expect(early).toMatchObject({ from: null, to: null, routes: [], exclusions: [] });
    expect(early.throughClaims).toMatchObject({ exists: false, routes: [] });
  });

  it.each([
    ['to', { to: 'hdh-platform' }, /same entity/],
    ['maxDepth', { maxDepth: 0 }, /between 1 and 8/],
    ['maxDepth', { maxDepth: 9 }, /between 1 and 8/],
    ['first', { first: 0 }, /between 1 and 100/],
    ['first', { first: 101 }, /between 1 and 100/],
  ])('refuse a "%s" that cannot be used: %j', async (argument, variables, message) => {
    const refusal = await refusalOf(service, QUERY, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.argumentPath).toEqual(['paths', argument]);
  });
});
