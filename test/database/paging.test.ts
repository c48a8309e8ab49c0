import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, parse, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { executeOperation } from '../../src/graphql/execute-operation.ts';
import { PlanCache } from '../../src/graphql/plan-cache.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { changedModel, projectModel, seed } from '../support/seeded.ts';
import { runs } from '../unit/claims/runs.ts';

const model = projectModel();
const limits = { maxPageSize: 5000, maxCost: 1e9, executionTimeoutMs: 20_000 };
/** What may be ordered: a root connection, or one below an object, and what tells its rows apart. */
const CONNECTIONS = [
  { open: 'organizations', close: '', order: 'OrganizationOrder', id: 'node { id }' },
  { open: 'claims', close: '', order: 'ClaimOrder', id: 'node { id }' },
  { open: 'sources', close: '', order: 'SourceOrder', id: 'node { id }' },
  { open: 'entities', close: '', order: 'EntityOrder', id: 'node { id }' },
  { open: 'dataSystem(id: "records") { hostedOn', close: '}', order: 'ServiceFactOrder', id: 'fact { id }' },
  { open: 'dataSystem(id: "records") { facts', close: '}', order: 'FactOrder', id: 'node { id }' },
  { open: 'organization(id: "acme") { claims', close: '}', order: 'ClaimOrder', id: 'node { id }' },
];

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly Record<string, { readonly id: string }>[];
}

/** An item of an order: one key, of a few steps. */
function orderItem(typeName: string, steps: number): fc.Arbitrary<string> {
  const type = model.schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`There is no order ${typeName}.`);
  const ends = (each: GraphQLNamedType): boolean => isEnumType(each) || each.name === 'CountOrder';
  const fields = Object.values(type.getFields()).filter(
    (field) => steps > 1 || ends(getNamedType(field.type)),
  );
  return fc.constantFrom(...fields).chain((field) => {
    const inner = getNamedType(field.type);
    const value = isEnumType(inner)
      ? fc.constantFrom('ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST')
      : orderItem(inner.name, steps - 1);
    return value.map((text) => `{ ${field.name}: ${text} }`);
  });
}

const ordered = fc.constantFrom(...CONNECTIONS).chain((connection) =>
  fc.record({
    connection: fc.constant(connection),
    orderBy: fc
      .array(orderItem(connection.order, 4), { minLength: 1, maxLength: 3 })
      .map((items) => `[${items.join(', ')}]`),
    size: fc.integer({ min: 1, max: 7 }),
  }),
);

type Ordered = typeof ordered extends fc.Arbitrary<infer T> ? T : never;

/** The answer to an operation, as far as its first root field goes. */
async function answer(text: string, by = model): Promise<unknown> {
  const options = { model: by, database, plans: new PlanCache(by), publicUrl: 'http://graph.test', limits };
  const request = { operationName: undefined, variables: undefined, signal: undefined };
  const { data, errors } = await executeOperation(options, { ...request, document: parse(text) });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0];
}

async function read({ connection, orderBy }: Ordered, page: string): Promise<Page> {
  const { open, close, id } = connection;
  const text =
    `{ ${open}(orderBy: ${orderBy}, ${page}) ` +
    `{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${id} } } ${close} }`;
  const root = await answer(text);
  return (close === '' ? root : Object.values(root as object)[0]) as Page;
}

function idsOf({ edges }: Page): string[] {
  return edges.map((edge) => Object.values(edge)[0]?.id ?? '');
}

async function forward(of: Ordered, between: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const page = await read(of, `first: ${of.size}${after}`);
    ids.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage) return ids;
    after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    await between();
  }
}

async function backward(of: Ordered): Promise<string[]> {
  const ids: string[] = [];
  for (let before = ''; ;) {
    const page = await read(of, `last: ${of.size}${before}`);
    ids.unshift(...idsOf(page));
    if (!page.pageInfo.hasPreviousPage) return ids;
    before = `, before: ${JSON.stringify(page.pageInfo.startCursor)}`;
  }
}

describe('pages in an order that is asked for', () => {
  it('hold every row once, from the start and from the end', async () => {
    await fc.assert(
      fc.asyncProperty(ordered, async (of) => {
        const all = idsOf(await read(of, 'first: 5000'));
        expect(new Set(all).size).toBe(all.length);
        expect(await forward(of, () => Promise.resolve())).toEqual(all);
        expect(await backward(of)).toEqual(all);
      }),
      runs(14),
    );
  });

  it('lose and repeat no row when others come in between', async () => {
    const ofOrganizations = ordered.filter(({ connection }) => connection.open === 'organizations');
    let added = 0;
    await fc.assert(
      fc.asyncProperty(ofOrganizations, fc.infiniteStream(fc.string()), async (of, names) => {
        const all = idsOf(await read({ ...of, size: 1 }, 'first: 5000'));
        const seen = await forward({ ...of, size: 2 }, async () => {
          added += 1;
          if (added % 3 === 0) await addOrganization(`added-${added}`, String(names.next().value));
        });
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => all.includes(id))).toEqual(all);
        // Else each run would begin with a sixth more to page through than the one before.
        await removeAddedOrganizations();
      }),
      runs(6),
    );
  });
});

describe('an order by what a functional relationship leads to', () => {
  const functional = changedModel((sdl) =>
    sdl.replaceAll(
      '@relationship(type: "OFFERED_BY")',
      '@relationship(type: "OFFERED_BY", functional: true)',
    ),
  );
  const services = (orderBy: string): Promise<unknown> =>
    answer(`{ services(orderBy: [{ offeredBy: ${orderBy} }]) { edges { node { id } } } }`, functional);

  it('takes the first fact, and puts rows without one last', async () => {
    expect(idsOf((await services('{ node: { name: ASC } }')) as Page)).toEqual(['cloud', 'shelter']);
    expect(idsOf((await services('{ node: { name: DESC } }')) as Page)).toEqual(['shelter', 'cloud']);
  });
});

async function removeAddedOrganizations(): Promise<void> {
  await database.write(
    (transaction) =>
      transaction.run("MATCH (n:Organization) WHERE n.id STARTS WITH 'added-' DETACH DELETE n"),
    { timeoutMs: 10_000 },
  );
}

async function addOrganization(id: string, name: string): Promise<void> {
  await database.write(
    (transaction) =>
      transaction.run(
        "CREATE (:Entity:Actor:Organization {id: $p.id, type: 'Organization', name: $p.name, nameKey: $p.name, " +
          "kind: 'COMPANY', knownFrom: '2020-01-01', aliases: [], externalIds: [], formerIds: []})",
        { p: { id, name } },
      ),
    { timeoutMs: 10_000 },
  );
}

let database: Database;

beforeAll(async () => {
  database = testDatabase();
  await emptyDatabase(database);
  await seed(database, { model, folder: 'test/golden/dataset' });
});

afterAll(() => database.close());
