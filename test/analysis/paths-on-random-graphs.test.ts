import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { testDatabase } from '../support/database.ts';
import { createExecutor, type Executor } from '../support/executor.ts';
import {
  periodsUnder,
  RANDOM_ENTITIES,
  randomClaims,
  randomDataset,
  randomView,
  shownFrom,
  shownTo,
  type SnapshotPeriod,
} from '../support/random-dataset.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { simpleRoutes } from '../support/simple-routes.ts';

const long = process.env['LONG'] !== undefined;
/** Datasets that are written, and questions asked of each: 500 in the long run, a tenth of it otherwise. */
const [datasets, questions] = long ? [20, 25] : [5, 10];
const model = projectModel();
const ids = Object.keys(RANDOM_ENTITIES);
const organizations = ids.filter((id) => RANDOM_ENTITIES[id] === 'Organization');
const PREDICATES = ['partnersWith', 'controlledBy', 'establishedIn', 'participatesIn', 'about'];

let database: Database;
let executor: Executor;

beforeAll(() => {
  database = testDatabase();
  executor = createExecutor(model, database);
});

afterAll(() => database.close());

/** Filters are absent more often than not, or most questions would have no answer to compare. */
const rarely = <T>(filter: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: filter });

const question = fc
  .record({
    from: fc.constantFrom(...ids, ...organizations, ...organizations),
    to: fc.constantFrom(...ids, ...organizations, ...organizations),
    first: fc.constantFrom(1, 3, 100),
    maxDepth: fc.constantFrom(1, 2, 3, 4, 4, 5, 5),
    mode: fc.constantFrom('K_SHORTEST', 'SHORTEST', 'ALL_SIMPLE'),
    predicates: rarely(fc.subarray(PREDICATES, { minLength: 2 })),
    excludePredicates: rarely(fc.subarray(PREDICATES, { maxLength: 2 })),
    direction: fc.constantFrom('ANY', 'ANY', 'ANY', 'ANY', 'FORWARD', 'BACKWARD'),
    types: rarely(fc.subarray(['Organization', 'Event', 'Jurisdiction'], { minLength: 1 })),
    excludeTypes: rarely(fc.subarray(['Person', 'Event'], { minLength: 1 })),
    through: fc.constantFrom(null, ['Jurisdiction']),
    layers: fc.constantFrom(null, null, null, ['IAAS']),
    together: fc.boolean(),
    maxDegree: fc.constantFrom(1000, 10),
    view: randomView,
  })
  .filter(({ from, to }) => from !== to);

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

const QUERY = `query (
  $from: ID!, $to: ID!, $first: Int!, $maxDepth: Int!, $mode: PathMode!, $predicates: [Predicate!],
  $excludePredicates: [Predicate!], $direction: PathDirection!, $types: [EntityType!], $excludeTypes: [EntityType!],
  $through: [EntityType!], $layers: [Layer!], $together: Boolean!, $maxDegree: Int!, $view: View
) {
  paths(
    from: $from, to: $to, first: $first, maxDepth: $maxDepth, mode: $mode, predicates: $predicates,
    excludePredicates: $excludePredicates, direction: $direction, types: $types, excludeTypes: $excludeTypes,
    through: $through, layers: $layers, together: $together, maxDegree: $maxDegree, view: $view
  ) {
    truncated
    routes {
      entities { id }
      hops { direction fact { id factId } periods { id } }
      together { validFrom validTo }
    }
    exclusions { kind count atLeast }
  }
}`;

interface Answered {
  readonly truncated: boolean;
  readonly routes: readonly {
    readonly entities: readonly { readonly id: string }[];
    readonly hops: readonly {
      readonly direction: string;
      readonly fact: { readonly id: string; readonly factId: string };
      readonly periods: readonly { readonly id: string }[];
    }[];
    readonly together: readonly { readonly validFrom: string | null; readonly validTo: string | null }[];
  }[];
  readonly exclusions: readonly {
    readonly kind: string;
    readonly count: number;
    readonly atLeast: boolean;
  }[];
}

interface ExpectedRoute {
  readonly entities: readonly string[];
  readonly factIds: readonly string[];
  /** Days on which all of it holds, of those on which anything begins or ends. */
  readonly held: readonly string[];
}

/** Every route that a question allows, by graphology on the graph of what the question allows. */
function allowedRoutes(periods: readonly SnapshotPeriod[], asked: Question): ExpectedRoute[] {
  const walked = periods.filter(
    ({ predicate, layer }) =>
      predicate !== 'sameAs' &&
      (asked.predicates?.includes(predicate) ?? true) &&
      !(asked.excludePredicates ?? []).includes(predicate) &&
      (layer === null || asked.layers === null || (asked.layers as readonly string[]).includes(layer)),
  );
  const degreeOf = (id: string): number =>
    walked.filter(({ subject, object }) => subject === id || object === id).length;
  const mayPass = (id: string): boolean => {
    const type = RANDOM_ENTITIES[id] ?? '';
    if (asked.types !== null && !asked.types.includes(type)) return false;
    if ((asked.excludeTypes ?? []).includes(type)) return false;
    const isAsked = [...(asked.through ?? []), ...(asked.types ?? [])].includes(type);
    return (type !== 'Jurisdiction' || isAsked) && degreeOf(id) <= asked.maxDegree;
  };
  const days = [...new Set(walked.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].sort();
  const graph = new MultiDirectedGraph();
  for (const id of ids) if (id === asked.from || id === asked.to || mayPass(id)) graph.addNode(id);
  for (const { factId, predicate, subject, object } of walked) {
    if (!graph.hasNode(subject) || !graph.hasNode(object)) continue;
    const eitherWay = asked.direction === 'ANY' || predicate === 'partnersWith';
    // The periods of a fact are one edge each way.
    const add = (from: string, to: string): unknown =>
      graph.mergeEdgeWithKey(`${factId} ${from}`, from, to, { factId });
    if (eitherWay || asked.direction === 'FORWARD') add(subject, object);
    if (eitherWay || asked.direction === 'BACKWARD') add(object, subject);
  }
  const found = simpleRoutes(graph, [asked.from, asked.to], asked.maxDepth).map((edges): ExpectedRoute => {
    const factIds = edges.map((edge) => graph.getEdgeAttribute(edge, 'factId') as string);
    const holds = (id: string, day: string): boolean =>
      walked.some((each) => each.factId === id && each.validFrom <= day && day < each.validTo);
    return {
      entities: [asked.from, ...edges.map((edge) => graph.target(edge))],
      factIds,
      held: days.filter((day) => factIds.every((id) => holds(id, day))),
    };
  });
  const keyOf = ({ entities, factIds }: ExpectedRoute): string =>
    factIds.map((id, index) => `${entities[index + 1]} ${id}`).join(' ');
  return found.sort((a, b) => a.factIds.length - b.factIds.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those of all routes that are to be given. */
function expected(all: readonly ExpectedRoute[], { mode, first, together }: Question): ExpectedRoute[] {
  const allowed = all.filter(({ held }) => !together || held.length > 0);
  const least = allowed[0]?.factIds.length;
  const wanted = mode === 'SHORTEST' ? allowed.filter(({ factIds }) => factIds.length === least) : allowed;
  return wanted.slice(0, first);
}

async function ask(asked: Question): Promise<Answered> {
  const { data, errors } = await executor.run(QUERY, { ...asked });
  expect(errors).toBeUndefined();
  return (data as { paths: Answered }).paths;
}

/** How many of the questions had a route for an answer. */
let answered = 0;

describe.each(Array.from({ length: datasets }, (_, index) => index))('routes in random graph %i', (index) => {
  it('are those that graphology finds over the same facts', { timeout: 300_000 }, async () => {
    const [drafts] = fc.sample(randomClaims, { seed: 500 + index, numRuns: 1 });
    const { folders, snapshot } = await randomDataset(drafts!, model);
    await seed(database, { model, folder: 'test/golden/dataset', change: () => folders });
    for (const asked of fc.sample(question, { seed: index, numRuns: questions })) {
      const periods = periodsUnder(snapshot, asked.view);
      const all = allowedRoutes(periods, asked);
      const wanted = expected(all, asked);
      const { routes, exclusions, truncated } = await ask(asked);
      const label = JSON.stringify(asked);
      const found = routes.map(({ entities, hops }) => ({
        entities: entities.map(({ id }) => id),
        factIds: hops.map(({ fact }) => fact.factId),
      }));
      if (found.length > 0) answered += 1;
      expect(found, label).toEqual(wanted.map(({ entities, factIds }) => ({ entities, factIds })));
      for (const [at, { together, hops }] of routes.entries()) {
        // What is shown of a route is checked on every day on which something changes.
        const shown = wanted[at]!.held.every((day) =>
          together.some(
            ({ validFrom, validTo }) => (validFrom ?? '') <= day && (validTo === null || day < validTo),
          ),
        );
        expect(shown, label).toBe(true);
        for (const { validFrom, validTo } of together) {
          expect(wanted[at]!.held.map(shownFrom), label).toContain(validFrom);
          expect(wanted[at]!.held.map(shownTo), label).not.toContain(validTo ?? 'never');
        }
        for (const { fact, periods: all } of hops) {
          const own = periods.filter(({ factId }) => factId === fact.factId).map(({ id }) => id);
          expect(all.map(({ id }) => id).sort(), label).toEqual(own.sort());
        }
      }
      if (asked.mode !== 'ALL_SIMPLE' || asked.first < 100) continue;
      expect(truncated, label).toBe(false);
      const apart = exclusions.find(({ kind }) => kind === 'NEVER_TOGETHER');
      const never = asked.together ? all.filter(({ held }) => held.length === 0).length : 0;
      expect(apart?.count ?? 0, label).toBe(never);
    }
  });
});

it('had routes for an answer often enough to tell', () => {
  expect(answered).toBeGreaterThan((datasets * questions) / 3);
});
