import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { readEnvironment } from '../../src/environment.ts';
import { executeOperation, type ExecutorOptions } from '../../src/graphql/execute-operation.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import { testDatabase } from '../support/database.ts';
import { NEVER, readOracle, type OracleClaim } from '../support/oracle.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { wholeOperation } from '../support/whole-operation.ts';

const folder = 'seed/health-data-hub';
const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const model = projectModel();
const oracle = readOracle(path(folder), path('schema'));
const runs = process.env['LONG'] === undefined ? 5 : 80;

/** Root fields that take no view: Relay's `node` has one argument only, and is asked for what is known now. */
const WITHOUT_VIEW = new Set(['node']);

/** Claims that bear on what is shown; they must be known, but may speak of another day. */
const EVIDENCE = new Set([
  'opposingClaims',
  'from',
  'to',
  'contradicting',
  'tree',
  'sides',
  'promise',
  'outcome',
  'answers',
  'toldAgain',
  'learnt',
]);

const rootFields = Object.keys(model.schema.getQueryType()?.getFields() ?? {}).sort();
let database: Database;
let executor: ExecutorOptions;
let inferenceIds: string[];

beforeAll(async () => {
  database = testDatabase();
  await seed(database, { model, folder });
  // Within what the service allows by default: nothing that could leak is out of reach for its cost.
  const { maxCost } = readEnvironment({}).limits;
  const limits = { maxPageSize: 1000, maxCost, executionTimeoutMs: 120_000 };
  const { rows } = await database.read('MATCH (c:Inference) RETURN c.id', {}, { timeoutMs: 10_000 });
  inferenceIds = rows.map(([id]) => String(id));
  expect(inferenceIds.length).toBeGreaterThan(0);
  executor = { model, database, plans: new PlanCache(model), publicUrl: 'http://graph.test', limits };
}, 120_000);

afterAll(() => database.close());

describe.each(rootFields)('the root field %s', (name) => {
  const field = model.schema.getQueryType()?.getFields()[name];
  const takesView = field?.args.some((argument) => argument.name === 'view') ?? false;

  it('takes a view', () => {
    expect(takesView || WITHOUT_VIEW.has(name)).toBe(true);
  });

  it('shows nothing that was not known, nor true, under its view', { timeout: 600_000 }, async () => {
    const ids = idsFor(name);
    const document = parse(
      wholeOperation(model, name, samplesFor(name, Object.keys(samplesOf(ids[0] ?? '', ids)))),
    );
    expect(validate(model.schema, document)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(viewsOf(name), fc.constantFrom(...ids), async (view, id) => {
        // Of routes fewer: each has many hops, and the whole operation shall not cost more than is allowed.
        const size = name === 'paths' ? { first: 10 } : {};
        const variables = { ...samplesOf(id, ids), ...size, ...(takesView ? { view } : {}) };
        const request = { document, operationName: undefined, variables, signal: undefined };
        const { data, errors } = await executeOperation(executor, request);
        expect(errors).toBeUndefined();
        expect(leaks(data, takesView ? view : { asOf: null, knownBy: null }, null)).toEqual([]);
      }),
      { numRuns: runs, seed: 20231221 },
    );
  });
});

/** `changes` is asked for everything: its `from` and `to` are versions, not entities. */
const samplesFor = (name: string, samples: readonly string[]): string[] =>
  samples.filter((sample) => name !== 'changes' || !['from', 'to'].includes(sample));

/** A value for every argument that a root field may demand. */
function samplesOf(id: string, ids: readonly string[]): Record<string, unknown> {
  const other = ids[(ids.indexOf(id) * 7 + 3) % ids.length] ?? id;
  const claim = [...oracle.claims.values()].find((each) => each.subject === id && each.object !== null);
  return {
    id,
    text: id.replaceAll('-', ' '),
    first: 100,
    view: {},
    subject: id,
    predicate: claim?.predicate ?? 'hostedOn',
    from: id,
    to: other === id ? (ids[(ids.indexOf(id) + 1) % ids.length] ?? other) : other,
    of: id,
    services: [id, other],
    schemes: [...(oracle.entitiesByType.get('Certification') ?? [])],
    ids: [id, other],
  };
}

interface TestView {
  readonly asOf: string | null;
  readonly knownBy: string | null;
}

const day = fc.constantFrom(...oracle.days.flatMap((each) => [each, shift(each, -1), shift(each, 1)]));
/** Each combination of clocks is a statement of its own for the database to plan, so the short run asks for both. */
const bothClocks: fc.Arbitrary<TestView> = fc.record({ asOf: day, knownBy: day });
const anyClocks: fc.Arbitrary<TestView> = fc.record({ asOf: fc.option(day), knownBy: fc.option(day) });
const viewsOf = (rootField: string): fc.Arbitrary<TestView> =>
  process.env['LONG'] !== undefined || rootField === 'claim' || rootField === 'dataSystem'
    ? anyClocks
    : bothClocks;

function shift(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Ids worth asking a root field for: those of its type, where it names one. */
function idsFor(name: string): string[] {
  const type = [...model.types.values()].find((each) => each.root?.one === name);
  // As many of both, since there are few inferences beside many claims.
  if (type?.name === 'Claim' || name === 'why') {
    const claims = [...oracle.claims.keys()];
    return [...claims, ...claims.map((_, index) => inferenceIds[index % inferenceIds.length] ?? '')];
  }
  if (name === 'node') return [...oracle.claims.keys()];
  const ids = (type?.possibleTypes ?? []).flatMap((each) => oracle.entitiesByType.get(each) ?? []);
  return ids.length > 0 ? ids : [...oracle.entityKnown.keys()];
}

/** Walks an answer and says what in it the view should have hidden; `holder` is the entity that the answer is below. */
function leaks(value: unknown, view: TestView, holder: string | null): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => leaks(each, view, holder));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const here = leaksOf(object, view, holder).map(
    (what) => `${what} in ${JSON.stringify(object).slice(0, 300)}`,
  );
  const below = typeof object['id'] === 'string' ? object['id'] : holder;
  return [
    ...here,
    ...Object.entries(object).flatMap(([key, each]) =>
      leaks(each, EVIDENCE.has(key) ? { ...view, asOf: null } : view, below),
    ),
  ];
}

function leaksOf(object: Record<string, unknown>, view: TestView, holder: string | null): string[] {
  const type = String(object['__typename']);
  if (type === 'Claim') {
    const claim = oracle.claims.get(String(object['id']));
    const isInference = claim === undefined && 'restsOn' in object;
    return isInference ? leaksOfInference(object, view) : leaksOfClaim(claim, view);
  }
  if (type === 'Fact') return [...leaksOfDates(object, view), ...leaksOfSupport(object, view, holder)];
  const node = object['node'];
  if ('fact' in object && typeof node === 'object' && node !== null && 'id' in node) {
    return leaksOfSupport(object['fact'] as Record<string, unknown>, view, holder, String(node.id));
  }
  if (!model.entityTypes.includes(type)) return [];
  const known = oracle.entityKnown.get(String(object['id'])) ?? NEVER;
  return view.knownBy !== null && known > view.knownBy ? ['an entity nobody knew of'] : [];
}

function leaksOfClaim(claim: OracleClaim | undefined, { asOf, knownBy }: TestView): string[] {
  if (claim === undefined) return ['a claim that no file holds'];
  const known =
    knownBy === null ? claim.knownTo === NEVER : claim.knownFrom <= knownBy && knownBy < claim.knownTo;
  const valid = asOf === null || (claim.validFrom <= asOf && asOf <= claim.validTo);
  return [...(known ? [] : ['a claim that was not known']), ...(valid ? [] : ['a claim of another time'])];
}

/** An inference stands only where a whole chain of claims does, and rests only on claims that the view shows. */
function leaksOfInference(claim: Record<string, unknown>, view: TestView): string[] {
  const idOf = (value: unknown): string => String((value as { readonly id?: unknown } | null)?.id);
  const premises = (claim['restsOn'] as { edges: { node: { id: string } }[] }).edges.map(
    ({ node }) => node.id,
  );
  const follows = oracle.inferences.some(
    (inference) =>
      inference.predicate === claim['predicate'] &&
      inference.subject === idOf(claim['about']) &&
      inference.object === idOf(claim['other']) &&
      leaksOfClaim(inference, view).length === 0,
  );
  return [
    ...(follows ? [] : ['an inference that does not follow from what was known']),
    ...(premises.length > 0 ? [] : ['an inference without premises']),
    ...premises.flatMap((id) =>
      leaksOfClaim(oracle.claims.get(id), view).map((what) => `${what} as premise`),
    ),
  ];
}

function leaksOfDates(fact: Record<string, unknown>, { asOf, knownBy }: TestView): string[] {
  const day = (name: string, otherwise: string): string => (fact[name] as string | null) ?? otherwise;
  const found: string[] = [];
  if (asOf !== null && !(day('validFrom', '') <= asOf && asOf < day('validTo', NEVER)))
    found.push('a fact of another time');
  if (knownBy !== null && day('knownFrom', NEVER) > knownBy) found.push('a fact that was not known');
  return found;
}

/** A fact stands only where the files hold a claim for it that the view shows. */
function leaksOfSupport(
  fact: Record<string, unknown>,
  view: TestView,
  holder: string | null,
  node: string | null = null,
): string[] {
  const ends = [holder, node];
  const supported = [...oracle.claims.values(), ...oracle.inferences].some(
    (claim) =>
      claim.supports &&
      claim.predicate === fact['predicate'] &&
      (holder === null || ends.includes(claim.subject) || ends.includes(claim.object)) &&
      (node === null || (ends.includes(claim.subject) && ends.includes(claim.object))) &&
      leaksOfClaim(claim, view).length === 0,
  );
  return supported ? [] : ['a fact that no known claim supports'];
}
