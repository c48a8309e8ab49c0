import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/driver.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { createExecutor, type Executor } from '../support/executor.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

const model = projectModel();
let proxy: TcpProxy;
let database: Database;

beforeAll(async () => {
  const direct = testDatabase();
  await emptyDatabase(direct);
  await seed(direct, { model, folder: 'test/golden/dataset' });
  await direct.close();
  proxy = await startTcpProxy(inject('neo4j').uri);
  // One connection, so that no exchange is the greeting of a second.
  database = openDatabase({ ...inject('neo4j'), uri: proxy.uri }, { poolSize: 1 });
  await database.ping();
});

afterAll(async () => {
  await database.close();
  await proxy[Symbol.asyncDispose]();
});

describe('an operation', () => {
  const roots = [
    'one: dataSystem(id: "records") { id hostedOn { edges { fact { claims { id } } node { id } } } }',
    'node(id: "records") { id }',
    'organizations(first: 1000) { totalCount edges { cursor node { id claims { totalCount } } } }',
    'search(text: "records") { edges { node { id } } }',
    'people { totalCount }',
    'claims(last: 3) { pageInfo { startCursor } edges { node { id } } }',
    '__typename',
  ];

  it.each(roots.map((_, index) => index + 1))(
    'of %i root fields is one statement and one round trip',
    async (count) => {
      const executor = createExecutor(model, database);
      const before = proxy.exchanges();
      const { errors, data } = await executor.run(`{ ${roots.slice(0, count).join(' ')} }`);
      expect(errors).toBeUndefined();
      expect(Object.keys(data ?? {})).toHaveLength(count);
      expect(executor.statements).toHaveLength(1);
      expect(proxy.exchanges() - before).toBe(1);
    },
  );

  it('whose answer fills many records is one round trip too', async () => {
    const before = proxy.exchanges();
    const { rows } = await database.read('UNWIND range(1, 5000) AS n RETURN [n]', {}, { timeoutMs: 10_000 });
    expect(rows).toHaveLength(5000);
    expect(proxy.exchanges() - before).toBe(1);
  });
});

/** Operations, each with the variables that warm it and others of the same shape: longer, shorter, unknown, many. */
const TEST_SET: readonly {
  readonly query: string;
  readonly warm: Record<string, unknown>;
  readonly others: readonly Record<string, unknown>[];
}[] = [
  {
    query: 'query ($id: ID!) { dataSystem(id: $id) { id hostedOn { edges { node { id } } } } }',
    warm: { id: 'records' },
    others: [{ id: '' }, { id: 'x' }, { id: 'x'.repeat(2_000) }, { id: '0' }],
  },
  {
    query: 'query ($id: ID!) { node(id: $id) { __typename id } }',
    warm: { id: 'records' },
    others: [{ id: 'a' }, { id: 'b'.repeat(300) }],
  },
  {
    query: 'query ($n: Int) { organizations(first: $n) { totalCount edges { node { id } } } }',
    warm: { n: 3 },
    others: [{ n: 0 }, { n: 1 }, { n: 32 }, { n: 1000 }, { n: null }, {}],
  },
  {
    query:
      'query ($text: String!, $types: [EntityType!]!) { search(text: $text, types: $types) { edges { node { id } } } }',
    warm: { text: 'records', types: ['DataSystem'] },
    others: [
      { text: 'a', types: [] },
      { text: 'some words that nobody used yet', types: model.entityTypes.slice(0, 12) },
    ],
  },
  {
    query:
      'query ($view: View) { dataSystem(id: "records", view: $view) { hostedOn { totalCount edges { fact { claims { id } } } } } }',
    warm: { view: { asOf: '2023-12-21', knownBy: '2024-01-01' } },
    others: [
      { view: { asOf: '0001-01-01', knownBy: '9999-01-01' } },
      { view: { knownBy: '2020-02-29', asOf: '2021-01-01' } },
    ],
  },
  {
    query:
      'query ($predicates: [Predicate!]!) { entity(id: "records") { facts(predicates: $predicates) { edges { node { id } } } } }',
    warm: { predicates: ['hostedOn'] },
    others: [{ predicates: [] }, { predicates: [...model.predicates.keys()].slice(0, 40) }],
  },
];

describe('the plan cache of Neo4j', () => {
  /** Empties it and tells how many plans it held: the one number that Community gives away. */
  async function clearedPlans(): Promise<number> {
    const { rows } = await database.read('CALL db.clearQueryCaches()', {}, { timeoutMs: 10_000 });
    return Number(/\d+/.exec(String(rows[0]?.[0]))?.[0] ?? 0);
  }

  async function plansAfter(run: (executor: Executor) => Promise<void>): Promise<[number, string[]]> {
    const executor = createExecutor(model, database);
    await clearedPlans();
    await run(executor);
    return [await clearedPlans(), [...new Set(executor.statements)]];
  }

  const warm = async (executor: Executor): Promise<void> => {
    for (const { query, warm } of TEST_SET) expect((await executor.run(query, warm)).errors).toBeUndefined();
  };

  it('would count another type or size of a parameter as another plan', async () => {
    await clearedPlans();
    for (const x of [1, 'a', 'a'.repeat(100)]) await database.read('RETURN $x', { x }, { timeoutMs: 10_000 });
    expect(await clearedPlans()).toBe(3);
  });

  it('holds one plan for each operation, whatever the values of its variables', async () => {
    const [warmed, texts] = await plansAfter(warm);
    expect(warmed).toBe(TEST_SET.length);
    expect(texts).toHaveLength(TEST_SET.length);
    const [asked, textsAsked] = await plansAfter(async (executor) => {
      await warm(executor);
      for (const { query, others } of TEST_SET) {
        for (const variables of others) {
          expect((await executor.run(query, variables)).errors).toBeUndefined();
        }
      }
    });
    expect(textsAsked.sort()).toEqual(texts.sort());
    expect(asked).toBe(warmed);
  });
});
