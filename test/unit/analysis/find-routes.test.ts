import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { findRoutes, type FoundRoutes, type RouteSearch } from '../../../src/analysis/paths/find-routes.ts';
import { SubGraph } from '../../../src/analysis/paths/sub-graph.ts';
import { simpleRoutes } from '../../support/simple-routes.ts';
import { runs } from '../claims/runs.ts';

/** A connection of a random graph: which days it holds, and which way it may be walked. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly ways: 'both' | 'forward';
  readonly days: readonly (readonly [number, number])[];
  readonly isClaim: boolean;
}

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const search: RouteSearch = {
  from: 'a',
  to: 'b',
  maxLength: 5,
  count: 10_000,
  shortestOnly: false,
  together: false,
  withClaim: false,
  steps: 1_000_000,
};

const node = fc.constantFrom(...NODES);
const days = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]) => [start, start + length] as const);
const link: fc.Arbitrary<Link> = fc.record({
  from: node,
  to: node,
  ways: fc.constantFrom('both', 'both', 'forward'),
  days: fc.array(days, { minLength: 1, maxLength: 2 }),
  isClaim: fc.boolean(),
});
const links = fc.array(link, { maxLength: 18 });
const blocked = fc.subarray(['c', 'd'], { maxLength: 1 });

const day = (number: number): string => `2020-01-${String(number).padStart(2, '0')}`;
const keyOf = ({ isClaim }: Link, index: number): string => `${isClaim ? 'claim' : 'fact'}${index + 100}`;

function subGraph(all: readonly Link[], without: readonly string[] = []): SubGraph {
  const graph = new SubGraph();
  for (const id of without) graph.block(id);
  for (const [index, each] of all.entries()) {
    const key = keyOf(each, index);
    const ends = [{ from: each.from, to: each.to, direction: 'FORWARD' as const }];
    const backwards = { from: each.to, to: each.from, direction: 'BACKWARD' as const };
    for (const arc of each.ways === 'both' ? [...ends, backwards] : ends)
      for (const [period, [from, to]] of (each.isClaim ? each.days.slice(0, 1) : each.days).entries())
        graph.add({
          ...arc,
          kind: each.isClaim ? 'claim' : 'fact',
          id: each.isClaim ? key : `${key}.${period}`,
          validFrom: day(from),
          validTo: day(to),
          certainty: 'CERTAIN',
        });
  }
  return graph;
}

/** A route as text, and the days on which all of it holds. */
interface Expected {
  readonly text: string;
  readonly length: number;
  readonly days: readonly number[];
  readonly hasClaim: boolean;
}

/** Every simple route, by graphology. */
function expectedRoutes(all: readonly Link[], without: readonly string[], maxLength: number): Expected[] {
  const graph = new MultiDirectedGraph();
  for (const id of NODES) if (!without.includes(id)) graph.addNode(id);
  for (const [index, each] of all.entries()) {
    if (each.from === each.to || !graph.hasNode(each.from) || !graph.hasNode(each.to)) continue;
    graph.addEdge(each.from, each.to, { index });
    if (each.ways === 'both') graph.addEdge(each.to, each.from, { index });
  }
  return simpleRoutes(graph, ['a', 'b'], maxLength)
    .map((edges): Expected => {
      const walked = edges.map((edge) => graph.getEdgeAttribute(edge, 'index') as number);
      const held = Array.from({ length: 20 }, (_, number) => number).filter((number) =>
        walked.every((index) => {
          const { isClaim, days: periods } = all[index]!;
          return (isClaim ? periods.slice(0, 1) : periods).some(
            ([from, to]) => from <= number && number < to,
          );
        }),
      );
      return {
        text: edges
          .map((edge, at) => `${graph.target(edge)} ${keyOf(all[walked[at]!]!, walked[at]!)}`)
          .join(' '),
        length: edges.length,
        days: held,
        hasClaim: walked.some((index) => all[index]!.isClaim),
      };
    })
    .sort((a, b) => a.length - b.length || (a.text < b.text ? -1 : 1));
}

function textsOf({ routes }: FoundRoutes): string[] {
  return routes.map(({ arcs }) => arcs.map(({ to, edge }) => `${to} ${edge.key}`).join(' '));
}

describe('finding routes in a part of the graph', () => {
  it('finds what graphology finds, in the order of length, entities and facts', () => {
    fc.assert(
      fc.property(links, blocked, fc.integer({ min: 1, max: 6 }), (all, without, maxLength) => {
        const found = findRoutes(subGraph(all, without), { ...search, maxLength });
        const expected = expectedRoutes(all, without, maxLength);
        expect(textsOf(found)).toEqual(expected.map(({ text }) => text));
        expect(found).toMatchObject({ more: false, gaveUp: false });
      }),
      runs(),
    );
  });

  it('says on which days all of a route holds, and counts those that never did', () => {
    fc.assert(
      fc.property(links, (all) => {
        const found = findRoutes(subGraph(all), { ...search, together: true });
        const expected = expectedRoutes(all, [], search.maxLength);
        const held = expected.filter(({ days: on }) => on.length > 0);
        expect(textsOf(found)).toEqual(held.map(({ text }) => text));
        expect(found.apart).toBe(expected.length - held.length);
        for (const [index, { together }] of found.routes.entries()) {
          const on = Array.from({ length: 20 }, (_, number) => number).filter((number) =>
            together.some(({ from, to }) => from <= day(number) && day(number) < to),
          );
          expect(on).toEqual(held[index]?.days);
          for (const [at, span] of together.slice(1).entries())
            expect(together[at]!.to < span.from).toBe(true);
        }
      }),
      runs(),
    );
  });

  it('keeps to the number asked for, the shortest length, and routes with a claim', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 4 }), (all, count) => {
        const expected = expectedRoutes(all, [], search.maxLength);
        const first = findRoutes(subGraph(all), { ...search, count });
        expect(textsOf(first)).toEqual(expected.slice(0, count).map(({ text }) => text));
        expect(first.more).toBe(expected.length > count);
        const shortest = findRoutes(subGraph(all), { ...search, shortestOnly: true });
        const least = expected.filter(({ length }) => length === expected[0]?.length);
        expect(textsOf(shortest)).toEqual(least.map(({ text }) => text));
        const claimed = findRoutes(subGraph(all), { ...search, withClaim: true });
        expect(textsOf(claimed)).toEqual(expected.filter(({ hasClaim }) => hasClaim).map(({ text }) => text));
      }),
      runs(),
    );
  });

  it('gives up after as many steps as it may take, and says so', () => {
    const all = NODES.flatMap((from) =>
      NODES.map((to): Link => ({ from, to, ways: 'both', days: [[1, 2]], isClaim: false })),
    );
    expect(findRoutes(subGraph(all), { ...search, steps: 100 })).toMatchObject({ gaveUp: true });
    expect(findRoutes(subGraph(all), search)).toMatchObject({ gaveUp: false });
  });

  it('takes a claim that names several entities for one hop', () => {
    const graph = new SubGraph();
    const held = { validFrom: day(1), validTo: day(2), certainty: 'CERTAIN' } as const;
    const named = { kind: 'claim', direction: 'EITHER', id: 'set/1', ...held } as const;
    for (const [from, to] of [
      ['a', 'c'],
      ['c', 'b'],
      ['a', 'b'],
    ] as const)
      graph.add({ ...named, from, to });
    expect(textsOf(findRoutes(graph, search))).toEqual(['b set/1']);
  });
});
