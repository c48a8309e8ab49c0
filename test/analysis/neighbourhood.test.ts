import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { refusalOf, serveFirstCase } from '../support/analyst.ts';
import { testDatabase } from '../support/database.ts';
import {
  periodsUnder,
  RANDOM_ENTITIES,
  randomClaims,
  randomDataset,
  randomView,
  type SnapshotPeriod,
} from '../support/random-dataset.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { simpleRoutes } from '../support/simple-routes.ts';

const long = process.env['LONG'] !== undefined;
/** Datasets that are written, and questions asked of each: 500 in the long run, a tenth of it otherwise. */
const [datasets, questions] = long ? [20, 25] : [5, 10];
const model = projectModel();
const allIds = Object.keys(RANDOM_ENTITIES);
let service: Service;

beforeAll(async () => {
  service = await serveFirstCase();
});

afterAll(() => service.close());

const QUERY = `query ($ids: [ID!]!, $depth: Int! = 1, $maxNodes: Int! = 50, $types: [EntityType!], $view: View,
  $excludePredicates: [Predicate!]) {
  neighbourhood(ids: $ids, depth: $depth, maxNodes: $maxNodes, types: $types, view: $view,
    excludePredicates: $excludePredicates) {
    truncated unknownIds
    nodes { entity { id } distance shownFacts remaining atLeast remainingBy { predicate count } }
    edges { factId predicate from { id } to { id } facts { id } }
  }
}`;

interface Neighbourhood {
  readonly truncated: boolean;
  readonly unknownIds: readonly string[];
  readonly nodes: readonly {
    readonly entity: { readonly id: string };
    readonly distance: number;
    readonly shownFacts: number;
    readonly remaining: number;
    readonly atLeast: boolean;
    readonly remainingBy: readonly { readonly predicate: string; readonly count: number }[];
  }[];
  readonly edges: readonly {
    readonly factId: string;
    readonly predicate: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly facts: readonly { readonly id: string }[];
  }[];
}

async function neighbourhood(variables: Record<string, unknown>): Promise<Neighbourhood> {
  const { data, errors } = await ask(service.url, QUERY, variables);
  expect(errors).toBeUndefined();
  return (data as { neighbourhood: Neighbourhood }).neighbourhood;
}

describe('the neighbourhood of an entity', () => {
  it('holds all relations between what is shown, and tells what is not', async () => {
    const { nodes, edges, truncated } = await neighbourhood({
      ids: ['microsoft-azure'],
      depth: 2,
      maxNodes: 5,
    });
    expect(truncated).toBe(true);
    expect(nodes.map(({ distance }) => distance)).toEqual([0, 1, 1, 1, 1]);
    const shown = nodes.map(({ entity }) => entity.id);
    expect(shown[0]).toBe('microsoft-azure');
    for (const { from, to } of edges) expect(shown).toEqual(expect.arrayContaining([from.id, to.id]));
    const hidden = nodes.find(({ remaining }) => remaining > 0);
    expect(hidden?.remainingBy.reduce((sum, { count }) => sum + count, 0)).toBe(hidden?.remaining);
  });

  it('does not go on through a jurisdiction, but starts from one', async () => {
    const around = await neighbourhood({ ids: ['ovhcloud'], depth: 2, maxNodes: 500 });
    const ids = around.nodes.map(({ entity }) => entity.id);
    expect(ids).toContain('france');
    const establishments = await neighbourhood({ ids: ['france'], maxNodes: 500 });
    expect(establishments.nodes.length).toBeGreaterThan(2);
  });

  it('names the ids that are unknown, or were not known by then', async () => {
    expect(await neighbourhood({ ids: ['nobody', 'cnil'] })).toMatchObject({ unknownIds: ['nobody'] });
    const early = await neighbourhood({ ids: ['cnil'], view: { knownBy: '2000-01-01' } });
    expect(early).toEqual({ truncated: false, unknownIds: ['cnil'], nodes: [], edges: [] });
  });

  it.each([
    ['ids', { ids: [] }, /at least one/],
    ['ids', { ids: Array.from({ length: 21 }, (_, index) => `id-${index}`) }, /at most 20/],
    ['depth', { ids: ['cnil'], depth: 4 }, /between 1 and 3/],
    ['maxNodes', { ids: ['cnil'], maxNodes: 501 }, /between 1 and 500/],
  ])('refuses "%s" that cannot be used', async (argument, variables, message) => {
    const refusal = await refusalOf(service, QUERY, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.argumentPath).toEqual(['neighbourhood', argument]);
  });
});

const question = fc.record({
  ids: fc.uniqueArray(fc.constantFrom(...allIds), { minLength: 1, maxLength: 2 }),
  depth: fc.integer({ min: 1, max: 3 }),
  maxNodes: fc.constantFrom(3, 6, 500),
  types: fc.option(fc.subarray(['Organization', 'Event', 'Jurisdiction'], { minLength: 1 }), { freq: 2 }),
  excludePredicates: fc.subarray(['about', 'partnersWith'], { maxLength: 1 }),
  view: randomView,
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** What a question asks for, by looking at every fact. */
function walked(
  periods: readonly SnapshotPeriod[],
  { ids, types, excludePredicates }: Question,
): SnapshotPeriod[] {
  const isShown = (id: string): boolean =>
    ids.includes(id) || types === null || (types as readonly string[]).includes(RANDOM_ENTITIES[id] ?? '');
  return periods.filter(
    ({ predicate, subject, object }) =>
      predicate !== 'sameAs' &&
      !(excludePredicates as readonly string[]).includes(predicate) &&
      isShown(subject) &&
      isShown(object),
  );
}

/** How far each entity is from those asked for, whatever the bound on their number, by the routes of graphology. */
function distances(
  facts: readonly SnapshotPeriod[],
  known: readonly string[],
  depth: number,
): Map<string, number> {
  const graph = new MultiDirectedGraph();
  for (const id of allIds) graph.addNode(id);
  for (const { subject, object } of facts) {
    for (const [from, to] of [
      [subject, object],
      [object, subject],
    ] as const) {
      // Nothing goes on through a jurisdiction, unless one starts there.
      if (RANDOM_ENTITIES[from] !== 'Jurisdiction' || known.includes(from)) graph.mergeEdge(from, to);
    }
  }
  const from = (start: string, to: string): number =>
    start === to ? 0 : Math.min(...simpleRoutes(graph, [start, to], depth).map(({ length }) => length));
  const nearest = allIds.map((id) => [id, Math.min(...known.map((start) => from(start, id)))] as const);
  return new Map(nearest.filter(([, distance]) => distance <= depth));
}

describe.each(Array.from({ length: datasets }, (_, index) => index))(
  'around entities of random graph %i',
  (index) => {
    it('is what graphology finds', { timeout: 300_000 }, async () => {
      const [drafts] = fc.sample(randomClaims, { seed: 900 + index, numRuns: 1 });
      const { folders, snapshot } = await randomDataset(drafts!, model);
      const database = testDatabase();
      await seed(database, { model, folder: 'test/golden/dataset', change: () => folders });
      await database.close();
      for (const asked of fc.sample(question, { seed: index, numRuns: questions })) {
        const label = JSON.stringify(asked);
        const answer = await neighbourhood(asked);
        const facts = walked(periodsUnder(snapshot, asked.view), asked);
        const known = asked.ids.filter((id) => !answer.unknownIds.includes(id));
        const expected = distances(facts, known, asked.depth);
        const shown = answer.nodes.map(({ entity }) => entity.id);
        const size = Math.max(known.length, Math.min(expected.size, asked.maxNodes));
        expect(shown.length, label).toBe(size);
        expect(answer.truncated, label).toBe(expected.size > size);
        // The nearest are kept, and of one distance those with more facts to what is nearer.
        const nearest = [...expected.values()].sort().slice(0, size);
        expect(
          answer.nodes.map(({ distance }) => distance),
          label,
        ).toEqual(nearest);
        for (const { entity, distance } of answer.nodes)
          expect(expected.get(entity.id), label).toBe(distance);
        const nearer = new Set(
          answer.nodes.filter(({ distance }) => distance === 0).map(({ entity }) => entity.id),
        );
        const links = (id: string): number =>
          new Set(
            facts
              .filter(
                ({ subject, object }) =>
                  (subject === id && nearer.has(object)) || (object === id && nearer.has(subject)),
              )
              .map(({ factId }) => factId),
          ).size;
        const firstLevel = shown.filter((id) => expected.get(id) === 1).map(links);
        expect(firstLevel, label).toEqual([...firstLevel].sort((a, b) => b - a));
        const leftOut = [...expected].filter(([id, distance]) => distance === 1 && !shown.includes(id));
        for (const [id] of leftOut) expect(links(id), label).toBeLessThanOrEqual(firstLevel.at(-1) ?? 0);

        const inside = facts.filter(
          ({ subject, object }) => shown.includes(subject) && shown.includes(object),
        );
        expect(answer.edges.map(({ factId }) => factId).sort(), label).toEqual(
          [...new Set(inside.map(({ factId }) => factId))].sort(),
        );
        expect(answer.edges.flatMap((edge) => edge.facts.map(({ id }) => id)).sort(), label).toEqual(
          inside.map(({ id }) => id).sort(),
        );
        for (const { entity, remaining, shownFacts } of answer.nodes) {
          const own = facts.filter(({ subject, object }) => subject === entity.id || object === entity.id);
          const total = new Set(own.map(({ factId }) => factId)).size;
          expect(remaining + shownFacts, label).toBe(total);
        }
      }
    });
  },
);
